import { isOpen } from "../../../casework/comments/comment-thread.ts";
import { signingWords } from "../../../wording/signing.ts";
import { stageWords } from "../../../wording/stage.ts";
import type { SectionNavProps } from "../../components/section-nav/section-nav.tsx";
import { findPath, stagePath } from "../paths.ts";
import { stageNav } from "../stage-nav.ts";
import { nameOfChange } from "./labels.ts";
import type { SigningPage } from "./signing-page.ts";

/** What there is to read, at the left, each with whether it was read. Where nothing was signed before, the sections of the stage. */
export function signingNav(page: SigningPage): SectionNavProps {
  const { signing, reading, comments, deciding } = page;
  const { visible } = signing;
  if (!deciding || reading.changes.length === 0) return stageNav(visible, signing.states, null);
  const say = signingWords().nav;
  const open = comments.filter(isOpen).length;
  return {
    find: { action: findPath(visible.head.id) },
    label: say.label,
    title: visible.head.title,
    groups: [
      {
        heading: say.toRead,
        items: reading.changes.map((change) => {
          const read = reading.mine?.read.includes(change.key) === true;
          return {
            text: nameOfChange(visible, change),
            href: `#change-${change.key}`,
            kind: read ? ("done" as const) : ("changed" as const),
            word: read ? say.read : say.notRead,
          };
        }),
      },
      {
        heading: say.besides,
        items: [
          {
            text: signingWords().comments,
            href: "#comments",
            kind: open > 0 ? "ask" : "optional",
            word: say.open(open),
          },
          { text: signingWords().allOfIt, href: "#rest", kind: "optional", word: "" },
          { text: stageWords().thisStage, href: stagePath(visible.head.id), kind: "optional", word: "" },
        ],
      },
    ],
  };
}
