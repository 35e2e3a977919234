import { liveLists } from "../../assessment/framework-index.ts";
import type { LinkStrength } from "../../assessment/plan-coverage/plan-links.ts";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** What a part of the plan shall be to something that was judged. */
export type Turned = LinkStrength | "none";

/** One part of the plan and one thing that it may be for. */
export interface Turn {
  readonly list: QuestionId;
  readonly entry: string;
  /** The id of an entry, `goals` or `repairing-harm`. */
  readonly named: string;
  readonly to: Turned;
  /** The versions that the page has seen of what it is meant for and of what it helps with. */
  readonly seen: { readonly links: number; readonly helps: number };
}

/** What these turns write: the links of each part as they stand, with this one put in or taken out. Nothing where nothing changes. */
export const linkChanges = (visible: VisibleStage, turns: readonly Turn[]): readonly AnswerChange[] =>
  turns.flatMap((turn) => [
    ...fieldChange(visible, turn, "links", turn.to === "meant"),
    ...fieldChange(visible, turn, "helps", turn.to === "helps"),
  ]);

function fieldChange(
  visible: VisibleStage,
  { list, entry, named, seen }: Turn,
  field: "links" | "helps",
  holds: boolean,
): readonly AnswerChange[] {
  const id = `${list}.${field}`;
  const question = visible.compiled.byId.get(id)?.question;
  const stored = visible.answers.entries[list]?.find((each) => each.id === entry)?.values[id];
  if (question === undefined) return [];
  const ticked = Array.isArray(stored) ? stored : [];
  if (ticked.includes(named) === holds) return [];
  // What was taken out of its list since then cannot be named any more.
  const isThere = (code: string): boolean =>
    visible.compiled.options(question).some((option) => option.code === code) ||
    liveLists(question).some((each) => visible.answers.entries[each]?.some((one) => one.id === code));
  const kept = ticked.filter((code) => code !== named && isThere(code));
  return [{ address: fieldAddress(id, entry), value: holds ? [...kept, named] : kept, version: seen[field] }];
}

/** The versions that a page has seen which shows the plan as it stands. */
export const seenVersions = ({ meta }: VisibleStage, list: QuestionId, entry: string): Turn["seen"] => {
  const versionOf = (field: string): number => meta.get(`${entryAddress(list, entry)}.${field}`)?.version ?? 0;
  return { links: versionOf("links"), helps: versionOf("helps") };
};
