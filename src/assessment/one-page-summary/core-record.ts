/**
 * The Core Record of a young person: the blocks of the one-page summary (`one-page-summary.ts`), each line from where it stands now. The
 * case record is read live; what no answer of the stage in hand says yet is said by the last completed one; the plan is the one in force.
 */
import { parseAddress } from "../../framework/address.ts";
import { involved, whereAbouts } from "./involved.ts";
import { onePageBlocks } from "./one-page-summary.ts";
import { firstWords, type SummaryBlockId, type SummaryItem } from "./summary.ts";
import { endedBy, type SummarisedStage, SummaryReader } from "./summary-reader.ts";

/** In the order of the page: who it is about, what must not be missed, what was judged, what is done, by whom and until when. */
export const coreBlocks = [
  "who",
  "alerts",
  "judgements",
  "life-now",
  "plan-now",
  "keep-safe",
  "involved",
  "dates",
] as const;
export type CoreBlockId = (typeof coreBlocks)[number];

/** Where a line comes from: the case record, the stage in hand, the last completed one before it, the plan in force. */
export type CoreSource = "record" | "now" | "last" | "plan";

/** What a duty worker must know of somebody before they telephone. */
export type CoreMark = "parental-responsibility" | "lives-with" | "lead" | "do-not-contact" | "contact-as-noted";

export interface CoreItem extends SummaryItem {
  /** Null for what no page holds. */
  readonly source: CoreSource | null;
  readonly marks?: readonly CoreMark[];
}

/** Null for a stage that there is not, or that this reader does not see whole. */
export interface CoreStages {
  /** The case record in the shape of a stage. */
  readonly record: SummarisedStage;
  /** The open stage, else the last completed one. */
  readonly now: SummarisedStage | null;
  /** The last completed stage before that. */
  readonly last: SummarisedStage | null;
  readonly plan: SummarisedStage | null;
}

type Items = readonly CoreItem[];

/**
 * All blocks but the judgements, which are worked out apart (`judgement-lines.ts`), and without limits: it is a page, not a sheet.
 *
 * @param person "Kian Marlow, 15, born 14 March 2011"
 * @param today ISO date: what has ended by then is left out
 */
export function coreRecordBlocks(stages: CoreStages, person: string, today: string): ReadonlyMap<CoreBlockId, Items> {
  const record = read(stages.record, "record", person, today);
  const now = stages.now && read(stages.now, "now", person, today);
  const last = stages.last && read(stages.last, "last", person, today);
  const plan = stages.plan && read(stages.plan, "plan", person, today);
  const standing = (block: SummaryBlockId): Items => stillStanding(now, last, block);
  const written = (block: SummaryBlockId): Items => [plan, now].find((each) => each?.of(block).length)?.of(block) ?? [];
  const review = standing("dates").filter(({ id }) => id === "next-review-date");
  return new Map<CoreBlockId, Items>([
    ["who", [...record.of("who").filter(({ id }) => id === "person"), ...whoMore(record, now, last)]],
    ["alerts", alerts(now, last)],
    ["life-now", [...custody(now), ...standing("life-now").filter(({ id }) => id !== "services-involved")]],
    ["plan-now", written("plan-now")],
    ["keep-safe", now?.of("keep-safe").length ? now.of("keep-safe") : written("keep-safe")],
    ["involved", involved(record.reader).map((item) => ({ ...item, source: "record" as const }))],
    [
      "dates",
      [...orders(record, standing("dates")), ...record.of("dates").filter(({ id }) => id === "hearing"), ...review],
    ],
  ]);
}

/**
 * The order that the stage is for, or that the record says still runs: which outcome a stage is for is an answer of the stage, its dates are
 * facts of the record.
 */
function orders({ reader, of }: Read, standing: Items): Items {
  const known = standing.filter(({ id, text }) => id === "order" && text !== "");
  if (known.length > 0) return known;
  const running = reader
    .rows("outcomes")
    .filter((row) => row.text("end") !== null && !endedBy(row.text("end"), reader.today))
    .map((row) => ({ id: "order", label: "", text: row.saying(["type", "date", "end"]), address: row.address }));
  return running.length > 0
    ? running.map((item) => ({ ...item, source: "record" }))
    : of("dates").filter(({ id }) => id === "order");
}

interface Read {
  readonly reader: SummaryReader;
  of(block: SummaryBlockId): Items;
  item(id: string): CoreItem;
}

function read(stage: SummarisedStage, source: CoreSource, person: string, today: string): Read {
  const blocks = onePageBlocks(stage, { person, service: "" }, today);
  const reader = new SummaryReader(stage, today);
  return {
    reader,
    item: (id) => ({ ...reader.item(id), source }),
    of: (block) => (blocks.get(block) ?? []).map((item) => ({ ...item, source })),
  };
}

/** Each line as the stage in hand has it; what nobody has written there yet, as the last completed stage had it. */
function stillStanding(now: Read | null, last: Read | null, block: SummaryBlockId): Items {
  const before = last?.of(block) ?? [];
  const items = now?.of(block) ?? before;
  return items.map((item) =>
    item.text === "" ? (before.find(({ id, text }) => id === item.id && text !== "") ?? item) : item,
  );
}

/**
 * A stage that has only begun must not silence what the last one said: its alerts stay until the stage in hand answers what raised them.
 */
function alerts(now: Read | null, last: Read | null): Items {
  const raised = now?.of("alerts") ?? [];
  const said = new Set(raised.map(({ id }) => id));
  const answered = ({ address }: CoreItem): boolean => {
    const question = address === null || now === null ? undefined : parseAddress(address)?.question;
    if (question === undefined || now === null) return false;
    return now.reader.say(question) !== "" || now.reader.rows(question.split(".")[0] ?? question).length > 0;
  };
  const before = last?.of("alerts") ?? [];
  return [...raised, ...before.filter((alert) => !said.has(alert.id) && !answered(alert))];
}

const custody = (now: Read | null): Items =>
  now?.reader.value("in-custody") === "yes" ? [now.item("in-custody")] : [];

/** What is needed before a first word: language and how to talk, where they live, how to reach them. */
function whoMore(record: Read, now: Read | null, last: Read | null): Items {
  const fact = record.item;
  const spoken = record.reader.say("case:interpreter-needed") === "" ? [] : [fact("case:interpreter-needed")];
  const how = [now, last].find((each) => each?.reader.say("communication-adjustments"));
  const talk: Items = how
    ? [{ ...how.item("communication-adjustments"), text: firstWords(how.reader.say("communication-adjustments"), 25) }]
    : [];
  const known = (item: CoreItem): boolean => item.text !== "";
  return [
    ...[fact("case:preferred-name"), fact("case:gender-identity")].filter(known),
    fact("case:preferred-language"),
    ...spoken,
    ...talk,
    ...whereAbouts(record.reader).map((item) => ({ ...item, source: "record" as const })),
    fact("case:contact-details"),
  ];
}
