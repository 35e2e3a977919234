/**
 * My plan: the young person's own plan on two pages, made from the targets, nothing typed twice. Words for a reading age of 8 to 9.
 * Source: content part 40, my-plan-layout.
 */
import type { QuestionId } from "../language.ts";

/** One block of the plan, in the order in which it is read. */
export interface PlanBlock {
  readonly id: string;
  readonly page: 1 | 2;
  /** In the young person's words; `{name}` is what they are called. */
  readonly headings: readonly string[];
  /** What else stands in it: the service's own facts, pictures, marks. */
  readonly shows: readonly PlanPart[];
  /** Answers it is filled from, own words first. */
  readonly from: readonly QuestionId[];
  readonly limit: { readonly amount: number; readonly of: "lines" | "rows" | "entries" | "lines a day" };
}
type PlanPart =
  | "date"
  | "worker-name"
  | "worker-photo"
  | "worker-phone"
  | "pictures"
  | "what-i-will-do"
  | "who-helps"
  | "by-when"
  | "star-when-done"
  | "what-it-means"
  | "why"
  | "until-when"
  | "big-phone-number"
  | "faces"
  | "phone-numbers"
  | "three-faces"
  | "what-i-would-change"
  | "young-person-signs"
  | "carer-signs"
  | "worker-signs"
  | "privacy-line";

const block = (
  id: string,
  page: 1 | 2,
  headings: readonly string[],
  from: readonly QuestionId[],
  limit: PlanBlock["limit"],
  ...shows: readonly PlanPart[]
): PlanBlock => ({ id, page, headings, from, limit, shows });
const lines = (amount: number) => ({ amount, of: "lines" }) as const;

const blocks: readonly PlanBlock[] = [
  block(
    "front",
    1,
    ["{name}’s plan"],
    ["case:preferred-name", "plan-meeting-date"],
    lines(2),
    "date",
    "worker-name",
    "worker-photo",
    "worker-phone",
  ),
  block("good-at", 1, ["What I am good at", "What I am proud of"], ["good-at", "sa-good-at"], lines(3), "pictures"),
  block("want", 1, ["What I want"], ["goals-own-words", "sa-future-goals"], lines(2)),
  block(
    "targets",
    1,
    ["My targets"],
    ["plan-targets"],
    { amount: 5, of: "rows" },
    "pictures",
    "what-i-will-do",
    "who-helps",
    "by-when",
    "star-when-done",
  ),
  block("working", 1, ["How I will know it is working"], ["plan-targets"], lines(2)),
  block("week", 2, ["My week"], ["plan-targets", "external-controls"], { amount: 1, of: "lines a day" }, "pictures"),
  block(
    "rules",
    2,
    ["The rules I have"],
    ["external-controls"],
    { amount: 6, of: "rows" },
    "what-it-means",
    "why",
    "until-when",
  ),
  block(
    "hard",
    2,
    ["If things get hard"],
    ["contingency-safety", "contingency-others", "sa-what-helps"],
    lines(3),
    "big-phone-number",
  ),
  block(
    "helpers",
    2,
    ["People who help me"],
    ["trusted-adult", "services-involved"],
    { amount: 6, of: "entries" },
    "faces",
    "phone-numbers",
  ),
  block("next", 2, ["When we look at this again"], ["next-review-date"], lines(1)),
  block(
    "agree",
    2,
    ["Is this plan OK for me?", "What I would change"],
    ["plan-agreement", "plan-child-comment"],
    lines(3),
    "three-faces",
    "what-i-would-change",
    "young-person-signs",
    "carer-signs",
    "worker-signs",
  ),
  block(
    "who-sees",
    2,
    ["Who can see this", "This is yours: keep it, change it, ask about it"],
    [],
    lines(2),
    "privacy-line",
  ),
];

/** What a target belongs to, by area of the plan (`key-areas`), in the young person's words. */
const targetHeadings: readonly string[] = [
  "My goals",
  "Staying out of trouble",
  "Not hurting anyone",
  "Keeping me safe",
  "Putting things right",
];
/** A target begins with one of these; more than the block takes are "next", the worker picks those "for now". */
const targetsBegin: readonly string[] = ["I will", "I want"];
/** Lines of "If things get hard". */
const ifThen = "If {what happens}, I can {what helps} and I can call {who}.";

/** Words that a plan for a child does not use, and what it says instead; null: say it another way. */
const wordsNotUsed: readonly (readonly [word: string, instead: string | null])[] = [
  ["compliance", null],
  ["intervention", null],
  ["risk", null],
  ["offence focused", null],
  ["desistance", null],
  ["requirement", "rule"],
  ["restorative", "putting things right"],
  // Own: it may be found on a kitchen table, so it names no offence and nobody who was hurt.
  ["offence", null],
  ["offend", null],
  ["victim", null],
  ["mappa", null],
  // Own: the same in Welsh.
  ["risg", null],
  ["trosedd", null],
  ["ymyrraeth", null],
  ["dioddefwr", null],
  ["gofyniad", "rheol"],
];

export const myPlan = {
  blocks,
  targetHeadings,
  targetsBegin,
  wordsInACell: 12,
  ifThen,
  wordsNotUsed,
  /** The same style under other names. */
  sameStyle: ["My plan", "My bail", "My release day", "My move", "My conditions"],
  print: { points: 14, picturesAPage: 6, pages: 2, columns: { phone: 1, paper: 2 } },
} as const;

/** Words of a text that a plan for a child does not use, as they stand there. */
export const wordsToChange = (text: string): readonly string[] => text.match(anyNotUsed) ?? [];

const anyNotUsed = new RegExp(`\\b(?:${wordsNotUsed.map(([word]) => word).join("|")})\\w*`, "gi");
