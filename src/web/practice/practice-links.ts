import type { Actor } from "../../casework/actor.ts";
import { practiceWords } from "../../wording/practice.ts";
import { worksWithStages, worksWithWholeCases } from "../who.ts";
import { comparePath, papersPath, practicePath } from "./practice-paths.ts";

const inStage = /^\/(?:practice\/)?stages\/([0-9a-f-]{36})(?:\/|$)/;

/** What the practice band leads to from a page: always the dossiers; within a stage its papers and its comparison. */
export function practiceLinks(actor: Actor, pathname: string): readonly { text: string; href: string }[] {
  const say = practiceWords();
  const stageId = inStage.exec(pathname)?.[1];
  const whole = worksWithWholeCases.allows(actor);
  return [
    ...(stageId !== undefined && worksWithStages.allows(actor)
      ? [{ text: say.thePapers, href: papersPath(stageId) }]
      : []),
    ...(stageId !== undefined && whole ? [{ text: say.compare, href: comparePath(stageId) }] : []),
    ...(whole ? [{ text: say.dossiers, href: practicePath }] : []),
  ];
}
