/** Everything of a stage that has a date on the timeline, as marks in order of date. Source: content part 00, timeline-lanes. */
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { Question } from "../../framework/language.ts";
import { isPartialDate } from "../../judgement/dates.ts";
import type { CompiledQuestion } from "../compiled-stage.ts";
import { labelFor } from "../label-for.ts";
import { isAgainstPerson } from "./against-person.ts";
import { isoOf, monthsAfter, type When, whenAged, whenOf } from "./day.ts";
import { isOnTimeline, type Lane, laneOf } from "./lanes.ts";
import { inOrder, type Mark, type Undated } from "./mark.ts";
import { nameOfMark } from "./name-of-mark.ts";
import { type DatedFields, datedFields, goesOn, saysSince } from "./sources.ts";
import { type Entry, entriesOf, type TimelineFacts, type TimelineStage } from "./timeline-input.ts";

export interface Gathered {
  readonly marks: readonly Mark[];
  readonly undated: readonly Undated[];
}

/** Marks of everything that this stage shows to whoever reads it. */
export function gatherMarks(stage: TimelineStage, facts: TimelineFacts): Gathered {
  const marks: Mark[] = [];
  const undated: Undated[] = [];
  for (const compiled of stage.compiled.questions) {
    if (!compiled.atThisStage || compiled.list !== null) continue;
    if (compiled.question.type === "list") addList(stage, facts, compiled, marks, undated);
    else addQuestion(stage, facts, compiled.question, marks);
  }
  return { marks: numbered(inOrder(marks)), undated };
}

/** Offences that count are numbered by date; what shares a date, as recorded. */
function numbered(marks: readonly Mark[]): readonly Mark[] {
  let number = 0;
  return marks.map((mark) => {
    if (mark.source !== "offences" || mark.notProved) return mark;
    number += 1;
    return { ...mark, number };
  });
}

function addList(
  stage: TimelineStage,
  facts: TimelineFacts,
  list: CompiledQuestion,
  marks: Mark[],
  undated: Undated[],
): void {
  const id = list.question.id;
  const lane = laneOf(list.question) ?? list.fields.map(({ question }) => laneOf(question)).find((each) => each);
  if (lane === undefined || lane === null) return;
  const fields = datedFields(list);
  const byAge = list.fields.some(({ question }) => question.type === "number" && question.uses.some(isOnTimeline));
  if (fields === null && !byAge) return;
  const toldAsOffences = id === "episodes" ? episodesOfOffences(stage) : null;
  for (const entry of entriesOf(stage, id)) {
    if (toldAsOffences?.has(entry.id)) continue;
    const from = fields === null ? whenFirstUsed(entry, facts) : dateOf(entry, fields.from);
    const name = nameOfMark(stage, facts, list, entry);
    const address = entryAddress(id, entry.id);
    const place = toldAsOffences ? "behaviour" : lane;
    if (from === null) {
      // An entry that is always there, like a screening tool, need not have happened.
      if (fields !== null && list.fixedEntries === null) undated.push({ lane: place, address, name });
    } else marks.push({ ...markOf(stage, facts, entry, fields, from, place), lane: place, name, address });
    for (const field of fields?.apart ?? []) addApart(facts, list, entry, field, name, marks);
  }
}

/** Episodes of which an offence is on the list are drawn as their offences and not once more (own). */
function episodesOfOffences(stage: TimelineStage): ReadonlySet<string> {
  return new Set(
    entriesOf(stage, "offences").flatMap((offence) => {
      const date = offence.value("date");
      return isPartialDate(date) ? (offence.text("episode") ?? []) : [];
    }),
  );
}

const dateOf = (entry: Entry, names: readonly string[]): When | null => {
  for (const name of names) {
    const date = entry.value(name);
    if (isPartialDate(date)) return whenOf(date);
  }
  return null;
};

function whenFirstUsed(entry: Entry, { dateOfBirth }: TimelineFacts): When | null {
  const age = entry.value("age-first");
  return typeof age === "number" && age >= 0 && age <= 25 && dateOfBirth !== null ? whenAged(age, dateOfBirth) : null;
}

type OfEntry = Omit<Mark, "lane" | "name" | "address">;

function markOf(
  stage: TimelineStage,
  facts: TimelineFacts,
  entry: Entry,
  fields: DatedFields | null,
  from: When,
  lane: Lane,
): OfEntry {
  const ended = fields?.until === undefined || fields.until === null ? null : dateOf(entry, [fields.until]);
  const protectionNow = stage.answers.values["child-protection-plan"] === "currently";
  const going = ended === null && goesOn(entry, protectionNow) && from.first <= whenOf(facts.today).first;
  const isOffence = entry.list === "offences";
  const ordered = ended === null && !going ? monthsOrdered(entry) : null;
  return {
    key: keyOf(entry.list, entry.id),
    source: entry.list,
    detail: detailOf(entry, facts),
    from,
    // What is written to end before it began keeps its beginning: the table says both.
    until: going ? "now" : ordered === null ? ended : lasting(from, ordered),
    ordered,
    number: null,
    againstPerson: isOffence ? isAgainstPerson(entry.text("group")) : null,
    notProved: isOffence && entry.text("status") === "not-proved",
    sensitive: lane === "safeguarding" || isSensitive(entry),
  };
}

const keyOf = (source: string, entry: string | null): string => (entry === null ? source : `${source}-${entry}`);

/** The end of an earlier outcome is not asked, its length is: from one to 600 months, which no outcome has (own bound). */
function monthsOrdered(entry: Entry): number | null {
  const length = entry.list === "outcomes" ? entry.value("length") : undefined;
  return typeof length === "number" && length >= 1 && length <= 600 ? Math.round(length) : null;
}

const lasting = ({ first, last }: When, months: number): When => {
  const end = isoOf(monthsAfter(last, months));
  return first === last ? whenOf(end) : whenOf(end.slice(0, 7));
};

/** An event that somebody marked, and what only the police may know. */
function isSensitive(entry: Entry): boolean {
  return entry.text("sensitive") === "yes" || entry.text("known")?.startsWith("police-intelligence") === true;
}

/** Of an offence its outcome, or where it has got to; of a life event what it did to the young person. */
function detailOf(entry: Entry, { vocabulary }: TimelineFacts): string {
  if (entry.list === "offences") return entry.said("outcome", vocabulary) || entry.said("status", vocabulary);
  if (entry.list === "life-events") return entry.said("effect", vocabulary);
  if (entry.list === "other-behaviours") return entry.said("outcome", vocabulary);
  return "";
}

/** A day of an entry that is a mark of its own: release from custody. */
function addApart(
  facts: TimelineFacts,
  list: CompiledQuestion,
  entry: Entry,
  name: string,
  of: string,
  marks: Mark[],
): void {
  const id = `${list.question.id}.${name}`;
  const question = list.fields.find((field) => field.question.id === id)?.question;
  const date = dateOf(entry, [name]);
  if (question === undefined || date === null) return;
  marks.push({
    ...point(date, laneOf(question) ?? "life"),
    key: `${keyOf(list.question.id, entry.id)}-${name}`,
    source: list.question.id,
    address: fieldAddress(id, entry.id),
    name: nameOfQuestion(facts, question),
    detail: of,
  });
}

/** A question of its own whose answer is a date. */
function addQuestion(stage: TimelineStage, facts: TimelineFacts, question: Question, marks: Mark[]): void {
  const lane = laneOf(question);
  if (lane === null || (question.type !== "date" && question.type !== "partialDate")) return;
  const date = stage.answers.values[question.id];
  if (!stage.evaluation.shown.has(question.id) || !isPartialDate(date)) return;
  const from = whenOf(date);
  const going = saysSince.has(question.id) && from.first <= whenOf(facts.today).first;
  marks.push({
    ...point(from, lane),
    until: going ? "now" : null,
    key: keyOf(question.id, null),
    source: question.id,
    address: question.id,
    name: nameOfQuestion(facts, question),
    detail: "",
    sensitive: lane === "safeguarding",
  });
}

const nameOfQuestion = (facts: TimelineFacts, question: Question): string =>
  facts.nameOf(question.id) ?? labelFor(question, facts.vocabulary);

const point = (from: When, lane: Lane): Omit<Mark, "key" | "source" | "address" | "name" | "detail"> => ({
  lane,
  from,
  until: null,
  ordered: null,
  number: null,
  againstPerson: null,
  notProved: false,
  sensitive: false,
});
