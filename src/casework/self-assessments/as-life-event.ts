/** What a parent, a carer or the child told becomes a life event with one press. Source: content part 40, facts-stay. */
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { entryAddress, fieldAddress, parseAddress } from "../../framework/address.ts";
import type { Address, AnswerValue } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import { dateInWords } from "../../wording/dates.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { voiceLinks } from "./links.ts";
import { type Said, saidTo } from "./said.ts";

/** The list that takes such events in. */
export const lifeEvents: QuestionId = "life-events";
const told: QuestionId = "carer-events";
/** The label on the timeline is short; the whole words stand in the note. Source: content part 10, life-events.title. */
const longestTitle = 60;

/** Whether this can become a life event: their own words, told about life events, and not taken in yet. */
export function canBeLifeEvent(visible: VisibleStage, said: Said): boolean {
  if (!said.free || toldAt(visible, said).text.trim() === "") return false;
  const exact = voiceLinks(visible.compiled.framework).exact.get(lifeEvents) ?? [];
  if (!exact.includes(said.question)) return false;
  return !(visible.answers.entries[lifeEvents] ?? []).some(({ values }) => {
    const note = values[`${lifeEvents}.note`];
    return typeof note === "string" && note.includes(said.answer);
  });
}

/**
 * The changes that take it in: a new entry with what was told and who told it, and the word "added" where it was told. What the form does
 * not say stays empty, for the practitioner to add. Empty when there is nothing to take in at this address.
 *
 * @param entry id of the new entry
 * @param place of the new entry in its list, from 1
 */
export function asLifeEvent(
  visible: VisibleStage,
  address: Address,
  entry: string,
  place: number,
): readonly AnswerChange[] {
  const exact = voiceLinks(visible.compiled.framework).exact.get(lifeEvents) ?? [];
  const said = exact.flatMap((item) => saidTo(visible, item)).find((each) => each.address === address);
  if (said === undefined || !canBeLifeEvent(visible, said)) return [];
  const { text, values, checked } = toldAt(visible, said);
  const fields: Readonly<Record<string, AnswerValue | undefined>> = {
    title: shortened(text),
    type: meaning(visible, `${told}.kind`, values, "lifeEvent"),
    date: values[`${told}.when`],
    effect: meaning(visible, `${told}.effect`, values, "lifeEventEffect"),
    note: caseworkWords().toldUs(text, said.carer ?? visible.youngPerson.displayName, said.on && dateInWords(said.on)),
    "told-by": [said.carer === null ? "young-person" : "parent-or-carer"],
    // "No" keeps it off anything that the young person sees (content part 40, carer-events.share).
    sensitive: values[`${told}.share`] === "no" ? "yes" : undefined,
  };
  return [
    { address: entryAddress(lifeEvents, entry), value: place, version: 0 },
    ...Object.entries(fields).flatMap(([field, value]): readonly AnswerChange[] =>
      value === undefined ? [] : [{ address: fieldAddress(`${lifeEvents}.${field}`, entry), value, version: 0 }],
    ),
    ...(checked === null
      ? []
      : [{ address: checked, value: "added", version: visible.meta.get(checked)?.version ?? 0 }]),
  ];
}

interface Told {
  readonly text: string;
  readonly values: Readonly<Record<QuestionId, AnswerValue>>;
  /** Where the practitioner says what became of it; null for what stands in no list of events. */
  readonly checked: Address | null;
}

function toldAt(visible: VisibleStage, said: Said): Told {
  const parsed = parseAddress(said.address);
  if (parsed?.kind !== "entry" || parsed.question !== told) return { text: said.answer, values: {}, checked: null };
  const values = visible.answers.entries[told]?.find(({ id }) => id === parsed.entry)?.values ?? {};
  const what = values[`${told}.what`];
  return {
    text: typeof what === "string" ? what : "",
    values,
    checked: fieldAddress(`${told}.checked`, parsed.entry),
  };
}

/** The code of a life event that a chosen answer means, where it means exactly one. */
function meaning(
  { compiled }: VisibleStage,
  id: QuestionId,
  values: Told["values"],
  attribute: "lifeEvent" | "lifeEventEffect",
): string | undefined {
  const placed = frameworkIndex(compiled.framework).questions.get(id);
  if (placed === undefined) return undefined;
  const options = frameworkIndex(compiled.framework).options(placed.question);
  return options.find(({ code }) => code === values[id])?.attributes?.[attribute];
}

/** The first line, cut at a word where it is too long for a label. */
function shortened(text: string): string {
  const line = (text.trim().split("\n")[0] ?? "").trim();
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle - 1);
  return `${cut.slice(0, cut.includes(" ") ? cut.lastIndexOf(" ") : undefined)}…`;
}
