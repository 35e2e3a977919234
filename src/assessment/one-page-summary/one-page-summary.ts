/** What each block of the one-page summary says. Source: content part 30, one-page-summary ("from ids"). */
import { byStrength, factorsIn } from "../factors/factors.ts";
import { alertItems } from "./alert-items.ts";
import { firstWords, type SummaryBlockId, type SummaryItem } from "./summary.ts";
import { endedBy, type SummarisedStage, SummaryReader, type SummaryRow } from "./summary-reader.ts";

/** What no answer of the stage holds, in words of the page. */
export interface SummaryHead {
  /** Lines of the first block: name and age; service, case manager and how to reach them. */
  readonly person: string;
  readonly service: string;
}

/** Own: a line of a paper. */
const lineOfWords = 25;

/**
 * Every block in full; `cutSummary` cuts it to a version and a page. The judgements are worked out apart (`judgement-lines.ts`).
 *
 * @param today ISO date: what has ended by then is left out
 */
export function onePageBlocks(
  stage: SummarisedStage,
  head: SummaryHead,
  today: string,
): ReadonlyMap<SummaryBlockId, readonly SummaryItem[]> {
  const reader = new SummaryReader(stage, today);
  return new Map<SummaryBlockId, readonly SummaryItem[]>([
    ["who", who(reader, head)],
    ["alerts", alertItems(reader)],
    ["why-now", [paragraph(reader, "understanding-interconnections", 60)]],
    ["could-happen", couldHappen(reader)],
    ["strengths", strengths(reader)],
    ["pulls-back", factors(reader, "against")],
    ["life-now", lifeNow(reader)],
    ["keep-safe", keepSafe(reader)],
    ["plan-now", planNow(reader)],
    ["dates", dates(reader)],
    ["changed", changed(reader)],
    ["voice", voice(reader)],
  ]);
}

const paragraph = (reader: SummaryReader, id: string, most: number): SummaryItem =>
  reader.item(id, { label: null, text: firstWords(reader.say(id), most) });

function who(reader: SummaryReader, head: SummaryHead): readonly SummaryItem[] {
  const language = [reader.say("case:preferred-language"), reader.say("communication-adjustments")];
  const spoken = language.filter((each) => each !== "").join("; ");
  return [
    { id: "person", label: null, text: head.person, address: "case:given-names" },
    reader.item("case:gender-identity"),
    { ...reader.item("communication-adjustments"), id: "language", text: firstWords(spoken, lineOfWords) },
    { id: "service", label: null, text: head.service, address: null },
  ];
}

const isCurrent = (row: SummaryRow): boolean => row.text("status") !== "ended";
/** The worst of the grid first, then what comes soonest. */
function worst(reader: SummaryReader, list: string): readonly SummaryRow[] {
  const weight = (row: SummaryRow): number =>
    reader.rank("rosh-judgement", row.text("grid")) * 10 + reader.rank(`${list}.imminence`, row.text("imminence"));
  return reader
    .rows(list)
    .filter(isCurrent)
    .toSorted((a, b) => weight(b) - weight(a));
}

function couldHappen(reader: SummaryReader): readonly SummaryItem[] {
  return (["future-behaviours", "adverse-outcomes"] as const).flatMap((list) => {
    const whom = list === "future-behaviours" ? "victims" : "cause";
    return worst(reader, list)
      .slice(0, 3)
      .map((row) => ({
        id: list,
        label: row.say("type"),
        text: [row.saying([whom, "likelihood", "imminence"]), row.say("context", 15)]
          .filter((each) => each !== "")
          .join(". "),
        address: row.address,
      }));
  });
}

function factors(reader: SummaryReader, side: "for" | "against"): readonly SummaryItem[] {
  const { answers } = reader.stage;
  const rows = new Map(reader.rows("desistance-factors").map((row) => [row.address, row]));
  return byStrength(factorsIn(answers).filter((factor) => factor.side === side && !factor.ended)).flatMap(({ id }) => {
    const row = [...rows.values()].find(({ address }) => address.includes(`[${id}]`));
    const text = row?.say("description", lineOfWords) ?? "";
    return row && text !== "" ? [{ id: "desistance-factors", label: null, text, address: row.address }] : [];
  });
}

/** Two supports and the young person's own goal, where there is one. */
function strengths(reader: SummaryReader): readonly SummaryItem[] {
  const goal = paragraph(reader, "goals-own-words", lineOfWords);
  const supports = factors(reader, "for");
  if (goal.text === "") return supports;
  return [...supports.slice(0, 2), { ...goal, label: reader.label("goals-own-words") }, ...supports.slice(2)];
}

function lifeNow(reader: SummaryReader): readonly SummaryItem[] {
  const named = (list: string, field: string): string =>
    reader
      .rows(list)
      .map((row) => row.say(field, 8))
      .filter((each) => each !== "")
      .join("; ");
  // Health is for a partner only with agreement (content: "health only with consent or safety reason"); what is about safety stands as an alert.
  const own = reader.value("custody-health-consent") !== "yes";
  return [
    reader.item("accommodation-type"),
    reader.item("looked-after-now"),
    reader.item("ete-status"),
    reader.item("health-conditions", { text: named("health-conditions", "name"), own }),
    reader.item("mental-health-concerns", { own }),
    reader.item("services-involved", {
      text: reader
        .rows("services-involved")
        .filter((row) => !endedBy(row.text("to"), reader.today))
        .map((row) => row.saying(["service", "worker"], 6))
        .filter((each) => each !== "")
        .slice(0, 4)
        .join("; "),
    }),
  ];
}

function keepSafe(reader: SummaryReader): readonly SummaryItem[] {
  const controls = reader
    .rows("external-controls")
    .filter((row) => isCurrent(row) && !endedBy(row.text("to"), reader.today))
    .map((row) => ({ row, text: row.saying(["details", "who"], 15), label: row.say("type") }));
  const ifThen = ["contingency-others", "contingency-safety"].flatMap((list) =>
    reader
      .rows(list)
      .filter((row) => row.text("effect") !== "lowers")
      .map((row) => ({
        row,
        text: row.saying(["action", "who", "contact", "speed"], 18),
        label: row.say("change", 15),
      })),
  );
  const bail = reader
    .rows("bail-condition-list")
    .map((row) => ({ row, text: row.say("details"), label: row.say("type") }));
  const planB = reader
    .rows("release-plan-b")
    .map((row) => ({ row, text: row.saying(["then", "who"]), label: row.say("what-if") }));
  return [...controls.slice(0, 3), ...ifThen, ...bail, ...planB, ...controls.slice(3)]
    .filter(({ text, label }) => text !== "" || label !== "")
    .map(({ row, text, label }) => ({ id: "keep-safe", label: label || null, text, address: row.address }));
}

const closedTargets: readonly (string | null)[] = ["reached", "dropped"];

function planNow(reader: SummaryReader): readonly SummaryItem[] {
  return reader
    .rows("plan-targets")
    .filter((row) => !closedTargets.includes(row.text("status")))
    .flatMap((row) => {
      const label = row.say("want", lineOfWords);
      const text = [row.say("i-will", 15), row.saying(["helpers", "by-when"])]
        .filter((each) => each !== "")
        .join(" · ");
      return label === "" && text === ""
        ? []
        : [{ id: "plan-targets", label: label || null, text, address: row.address }];
    });
}

function dates(reader: SummaryReader): readonly SummaryItem[] {
  const order = reader.rows("outcomes").find((row) => row.text("current") === "yes");
  const hearing = reader
    .rows("court-hearings")
    .flatMap((row) => [
      { row, on: row.text("date") },
      { row, on: row.text("next-date") },
    ])
    .filter(({ on }) => on !== null && on >= reader.today)
    .toSorted((a, b) => ((a.on ?? "") < (b.on ?? "") ? -1 : 1))[0];
  const next = hearing?.row.text("date") === hearing?.on ? "date" : "next-date";
  return [
    reader.item("outcomes", {
      id: "order",
      text: order?.saying(["type", "date", "end"]) ?? "",
      address: order?.address ?? "outcomes",
    }),
    reader.item("court-hearings", {
      id: "hearing",
      text: hearing?.row.saying([next, "court", "purpose"]) ?? "",
      address: hearing?.row.address ?? "court-hearings",
    }),
    reader.item("next-review-date"),
    reader.item("stage-due-date"),
  ];
}

function changed(reader: SummaryReader): readonly SummaryItem[] {
  const sections = reader.lines("review-changed-sections");
  return [
    paragraph(reader, "review-change-summary", 40),
    reader.item("review-changed-sections", { text: sections.map(({ text }) => text).join("; ") }),
  ].map((item) => ({ ...item, own: true }));
}

/** The two answers that the young person chose to show (content: "sa-share-choice"); nothing without that choice. */
function voice(reader: SummaryReader): readonly SummaryItem[] {
  const shared = reader.value("sa-share-choice");
  if (!Array.isArray(shared)) return [];
  return shared
    .filter((id: string) => id !== "none" && reader.say(id) !== "")
    .map((id: string) => reader.item(id, { text: firstWords(reader.say(id), 40) }));
}
