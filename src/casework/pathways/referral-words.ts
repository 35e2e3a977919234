import { frameworkIndex } from "../../assessment/framework-index.ts";
import { labelFor } from "../../assessment/label-for.ts";
import type { ReferralPathway } from "../../assessment/pathways/pathway.ts";
import { currentLanguage } from "../../wording/current-language.ts";
import { dateInWords } from "../../wording/dates.ts";
import { pathwaysWords } from "../../wording/pathways.ts";
import { dayOf } from "../stages/make-visible.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import type { ReferralState } from "./referral-states.ts";

/** A pathway's name in the language of the request. */
export const titleOf = ({ title, titleCy }: ReferralPathway): string =>
  currentLanguage() === "cy" ? (titleCy ?? title) : title;

/** A question in the words of the case. */
export function questionName(visible: VisibleStage, id: string): string {
  const question = visible.compiled.byId.get(id)?.question;
  return question === undefined ? id : labelFor(question, vocabularyOf(visible));
}

/** "by 5 March 2026", or that the day has passed. @param today ISO date */
export const dueInWords = ({ dueOn }: ReferralState, today: string): string =>
  dueOn < today ? pathwaysWords().late(dateInWords(dueOn)) : pathwaysWords().by(dateInWords(dueOn));

/** What was decided and by whom, and how far the referral has got; empty while nobody has decided anything. */
export function decidedInWords(visible: VisibleStage, { state, decision, resource }: ReferralState): readonly string[] {
  const say = pathwaysWords();
  if (decision === null) return [];
  const on = dateInWords(dayOf(decision.at));
  if (state === "open")
    return decision.outcome === "not-needed" ? [say.earlierNotNeeded(decision.byName, on, decision.reason)] : [];
  if (state === "not-needed") return [say.notNeededBy(decision.byName, on, decision.reason)];
  const status = statusName(visible, resource?.status ?? null);
  return [
    say.madeBy(decision.byName, on),
    ...(resource === null ? [say.resourceGone] : status === null ? [] : [say.stateOfResource(status)]),
  ];
}

function statusName({ compiled }: VisibleStage, code: string | null): string | null {
  const { question } = frameworkIndex(compiled.framework).questions.get("resources.status") ?? {};
  if (code === null || question === undefined) return code;
  return (
    frameworkIndex(compiled.framework)
      .options(question)
      .find((option) => option.code === code)?.label ?? code
  );
}
