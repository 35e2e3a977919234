import { subSectionsOfPart } from "../../../casework/countersignature/load-signing.ts";
import type { WaitingAnswer } from "../../../casework/review/waiting.ts";
import type { SectionGroup, SignedPart } from "../../../framework/language.ts";
import type { StagePage } from "../load-page.ts";
import { partOfGroup } from "../stage-nav.ts";

/**
 * The part whose countersignature can be asked for on the page of a section, once what waits on it is confirmed; null when it needs none, is
 * asked for or signed already, or when something of the part is left elsewhere.
 */
export function askable(
  page: StagePage,
  group: SectionGroup | null,
  waiting: readonly WaitingAnswer[],
): SignedPart | null {
  const part = group === null ? null : partOfGroup[group];
  const state = page.signatures.find((each) => each.part === part);
  if (part === null || state === undefined || !page.may("ask-countersignature")) return null;
  if (!state.holdsCompletion || state.state === "asked" || state.state === "signed") return null;
  const inPart = new Set(subSectionsOfPart(page.visible, part));
  const here = new Set(waiting.map(({ address }) => address));
  const left = page.visible.evaluation.gaps.some(
    (gap) => gap.holdsCompletion && inPart.has(gap.subSection) && !(gap.kind === "to-confirm" && here.has(gap.address)),
  );
  return left ? null : part;
}
