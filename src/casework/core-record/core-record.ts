/**
 * The Core Record of a young person in words: what stands now, from the case record, the stage in hand, the last completed one and the
 * plan in force. Worked out with the one-page summary (`assessment/one-page-summary`).
 */
import {
  type CoreBlockId,
  type CoreItem,
  coreBlocks,
  coreRecordBlocks,
} from "../../assessment/one-page-summary/core-record.ts";
import { coreRecordWords } from "../../wording/core-record.ts";
import { onePageWords } from "../../wording/one-page.ts";
import { lineOf } from "../one-page/one-page-line.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { coreJudgements } from "./core-judgements.ts";
import { type CoreBlock, type CoreLine, type CoreRecordInput, coreLine } from "./core-line.ts";
import { datesBeside } from "./dates-beside.ts";
import { peopleBeside } from "./people-beside.ts";
import { stillFrom, whenCompleted } from "./still-from.ts";

/** Blocks that the record alone does not fill: left out for somebody who sees no whole stage. */
const ofStages: ReadonlySet<CoreBlockId> = new Set(["alerts", "judgements", "life-now", "plan-now", "keep-safe"]);

/** All blocks that this person may read, each line with the way to where it comes from. */
export function coreRecord(input: CoreRecordInput): readonly CoreBlock[] {
  const { record, facts, now, last, plan, whole } = input;
  const person = onePageWords().person(record.youngPerson.displayName, input.ageAndBirth);
  const blocks = coreRecordBlocks({ record: facts, now, last, plan }, person, dayOf(input.at));
  const titles = coreRecordWords().block;
  return coreBlocks
    .filter((id) => whole || !ofStages.has(id))
    .map((id) => {
      const found = blocks.get(id) ?? [];
      const items = found
        .map((item) => inWords(input, id, item))
        // To somebody who does not see all facts an empty one says nothing.
        .filter(({ recorded }) => whole || record.mayWrite || recorded);
      const lines = linesOf(input, id, items, new Set(found.map((item) => item.id)));
      const about = id === "plan-now" && items.length > 0 ? aboutPlan(input) : null;
      return { id, title: titles[id], about, lines: lines.length > 0 ? lines : [nothingIn(id, now)] };
    });
}

/** What stands in a block beside the items of the record and of stages. */
function linesOf(
  input: CoreRecordInput,
  id: CoreBlockId,
  items: readonly CoreLine[],
  raised: ReadonlySet<string>,
): readonly CoreLine[] {
  switch (id) {
    case "alerts":
      return [...items, ...warningsOfRecord(input, raised)];
    case "judgements":
      return coreJudgements(input);
    case "involved":
      return [...peopleBeside(input), ...items];
    case "dates":
      return [
        ...items.filter(({ address, recorded }) => recorded || address !== "next-review-date"),
        ...datesBeside(input, items),
      ];
    default:
      return items;
  }
}

function nothingIn(id: CoreBlockId, now: VisibleStage | null): CoreLine {
  const say = coreRecordWords();
  const none: Readonly<Partial<Record<CoreBlockId, string>>> = { alerts: say.noAlerts, "plan-now": say.noPlan };
  const text = now === null && ofStages.has(id) && id !== "alerts" ? say.noStage : (none[id] ?? say.notRecorded);
  return coreLine({ text, recorded: false, source: null });
}

function inWords({ last }: CoreRecordInput, block: CoreBlockId, item: CoreItem): CoreLine {
  const say = coreRecordWords();
  const short: Readonly<Record<string, string>> = say.short;
  const line = lineOf(block, item);
  const marks = item.marks ?? [];
  const feet = [
    ...marks.map((mark) => say.mark[mark]),
    ...(item.source === "last" && last !== null ? [stillFrom(last)] : []),
  ];
  const isSecret = item.id === "secret-address";
  return {
    ...line,
    label: line.label === null ? null : (short[item.id] ?? line.label),
    text: isSecret ? say.secretAddress : line.text,
    recorded: line.recorded || isSecret,
    foot: feet.length === 0 ? null : feet.join("; "),
    source: item.address === null ? null : item.source,
    warns: marks.includes("do-not-contact") || marks.includes("contact-as-noted"),
  };
}

const secretAlready = ["protected-address", "move-address-protected"];

/** Warnings that the case record itself raises; that an address is secret is said once. */
function warningsOfRecord({ record }: CoreRecordInput, raised: ReadonlySet<string>): readonly CoreLine[] {
  return record.alerts
    .filter(({ stageId }) => stageId === null)
    .filter(({ id }) => id !== "secret-address" || !secretAlready.some((each) => raised.has(each)))
    .map(({ label, question }) =>
      coreLine({ text: label, address: question?.split(".")[0] ?? null, source: "record", warns: true }),
    );
}

function aboutPlan({ plan, now }: CoreRecordInput): string | null {
  const say = coreRecordWords();
  if (plan !== null) return say.planOf(plan.head.title, whenCompleted(plan));
  return now === null ? null : say.planInHand(now.head.title);
}
