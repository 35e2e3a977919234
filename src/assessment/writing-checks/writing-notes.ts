import { fieldAddress, parseAddress } from "../../framework/address.ts";
import type { Address, Answers } from "../../framework/answers.ts";
import { daysBetween } from "../../judgement/dates.ts";
import type { CheckResult } from "../types.ts";
import { mostOf, type Overlap, overlapsOf } from "./repeats.ts";
import { longestNothing } from "./says-nothing.ts";
import { readingOf } from "./text-reading.ts";
import { analysisQuestions, judgementReasons, notToBeToldAgain, repeatsAreMeant } from "./where-asked.ts";
import type { Noticed, WritingNote, WrittenText } from "./writing-note.ts";

export interface WritingInput {
  /** Every text that may be read, in page order. */
  readonly texts: readonly WrittenText[];
  /** Where notes are wanted: the answers of a page, or of the whole stage. */
  readonly wanted: (address: Address) => boolean;
  /** False for a text that was carried here and that nobody has looked at yet: it is not spoken about, others may repeat it. */
  readonly lookedAt: (address: Address) => boolean;
  /** What the evaluation has found; what concerns the writing is said again as a note. */
  readonly checks: readonly CheckResult[];
  readonly answers: Answers;
  /** What child or parent said where the assessment says otherwise, by the address of the assessment's answer. */
  readonly said: ReadonlyMap<Address, string>;
  /** What is yet to clarify, and since when (ISO date). */
  readonly unclear: readonly { readonly address: Address; readonly since: string }[];
  /** ISO date. */
  readonly today: string;
  /** After how many days something that is yet to clarify is old; local setting. */
  readonly unclearDays: number;
}

/** Something that is yet to clarify has grown old after four weeks (own; a service sets its own). */
export const usualUnclearDays = 28;

/** Over half of the five-word runs (issue 5). */
const mostMayBeTold = 0.5;
/** Fewer runs than this are a turn of phrase (own). */
const fewestRunsToTell = 4;
const fewestRunsToRepeat = 8;
const fewestWordsToRepeat = 8;
const shareOfRepeat = 0.5;

/** What there is to be noticed about the writing of a stage, text by text in page order. Pure; asked for when a page is shown, never in the evaluation. */
export function writingNotes(input: WritingInput): readonly WritingNote[] {
  const wanted = input.texts.map(({ address }) => input.wanted(address) && input.lookedAt(address));
  const overlaps = overlapsOf(input.texts, wanted);
  const aboutTexts = [...overlaps].flatMap(([place, overlap]) => {
    const text = input.texts[place];
    if (text === undefined) return [];
    return noticedIn(input.texts, text, overlap).map(
      (noticed): WritingNote => ({
        ...noticed,
        address: text.address,
        about: "from" in noticed ? `${noticed.from} ${text.text}` : text.text,
      }),
    );
  });
  return [...aboutTexts, ...fromChecks(input), ...oldUnclear(input)];
}

/** What is to be said of one text. What says nothing is not also asked for its reasons. */
function noticedIn(texts: readonly WrittenText[], text: WrittenText, overlap: Overlap): readonly Noticed[] {
  if (text.group === "self-assessment" || text.group === "carer-self-assessment") return [];
  const repeat = repeatOf(texts, text, overlap);
  const short = text.text.length < longestNothing * 12;
  const asks = notToBeToldAgain(text.question);
  if (!short && !asks) return repeat;
  const reading = readingOf(text.text);
  const nothing = reading.saysNothing(text.label);
  if (nothing !== null) return [{ check: "says-nothing", why: nothing }];
  const evidence: readonly Noticed[] =
    judgementReasons.has(text.question) && !reading.namesEvidence ? [{ check: "evidence-missing" }] : [];
  const told = toldOf(texts, text, overlap, () => reading.givesReason);
  return [...evidence, ...told, ...(told.some((each) => "from" in each) ? [] : repeat)];
}

function toldOf(
  texts: readonly WrittenText[],
  { question }: WrittenText,
  { runs, gathered, mostIn }: Overlap,
  reason: () => boolean,
): readonly Noticed[] {
  if (!notToBeToldAgain(question)) return [];
  const from = mostIn === null ? undefined : texts[mostIn]?.address;
  if (from !== undefined && runs >= fewestRunsToTell && gathered / runs > mostMayBeTold)
    return [{ check: "description-not-analysis", why: "told", from, share: gathered / runs }];
  return analysisQuestions.has(question) && !reason() ? [{ check: "description-not-analysis", why: "no-reason" }] : [];
}

function repeatOf(texts: readonly WrittenText[], text: WrittenText, { runs, before }: Overlap): readonly Noticed[] {
  if (repeatsAreMeant(text.question, text.group)) return [];
  const from = mostOf([...before].filter(([other]) => mayBeNamed(texts[other])));
  const source = from && texts[from[0]];
  if (!source || from === null) return [];
  const share = from[1] / runs;
  const whole = source.text.trim() === text.text.trim() && runs + 4 >= fewestWordsToRepeat;
  if (!whole && (from[1] < fewestRunsToRepeat || share < shareOfRepeat)) return [];
  return [{ check: "repeated-text", from: source.address, whole, share }];
}

/** What a child said may be put down in an answer as it was said. */
const mayBeNamed = (text: WrittenText | undefined): boolean =>
  text !== undefined && text.group !== "self-assessment" && text.group !== "carer-self-assessment";

/** Checks of the evaluation that are about the writing, by the note that says them again. */
export const saidAsNotes: ReadonlySet<string> = new Set([
  "cc-behaviour-unplanned",
  "cc-outcome-unplanned",
  "cc-self-assessment-differs",
  "cc-victim-name",
]);

function fromChecks({ checks, answers, said, wanted }: WritingInput): readonly WritingNote[] {
  return checks
    .flatMap(({ id, addresses }) => addresses.map((address) => noteOf(id, address, answers, said)))
    .filter((note) => note !== null)
    .filter(({ address }) => wanted(address));
}

function noteOf(
  check: string,
  address: Address,
  answers: Answers,
  said: ReadonlyMap<Address, string>,
): WritingNote | null {
  const parsed = parseAddress(address);
  if (parsed === null) return null;
  const entry =
    parsed.kind === "question"
      ? undefined
      : answers.entries[parsed.kind === "entry" ? parsed.question : parsed.list]?.find(({ id }) => id === parsed.entry);
  switch (check) {
    case "cc-behaviour-unplanned":
    case "cc-outcome-unplanned": {
      if (parsed.kind !== "entry") return null;
      const list = parsed.question;
      return {
        check: "risk-unplanned",
        risk: check === "cc-behaviour-unplanned" ? "behaviour" : "outcome",
        // It stands beside what might happen: an entry has no row of its own.
        address: fieldAddress(`${list}.description`, parsed.entry),
        about: ["type", "impact", "likelihood", "imminence"]
          .map((field) => entry?.values[`${list}.${field}`])
          .join(" "),
      };
    }
    case "cc-self-assessment-differs":
      return {
        check: "said-differently",
        address,
        about: `${String(answers.values[address])} ${said.get(address) ?? ""}`,
      };
    case "cc-victim-name":
      return { check: "victim-name", address, about: String(entry?.values[parsed.question] ?? "") };
    default:
      return null;
  }
}

function oldUnclear({ unclear, today, unclearDays, wanted }: WritingInput): readonly WritingNote[] {
  return unclear.flatMap(({ address, since }): readonly WritingNote[] => {
    const days = daysBetween(since, today);
    if (days < unclearDays || !wanted(address)) return [];
    return [{ check: "old-unclear", since, days, address, about: since }];
  });
}
