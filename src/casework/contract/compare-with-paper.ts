import { randomUUID } from "node:crypto";
import { entryAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import {
  comparisonList,
  conclusion,
  matchesQuestion,
  ofComparison,
  onlyInPaper,
  type PaperComparison,
  type PaperVerdict,
  paperComparison,
} from "./paper-comparison.ts";

/** What somebody says who holds the signed paper beside the plan. */
export interface CompareWithPaper {
  readonly stageId: string;
  readonly runId: string;
  /** By target: what is said of it, and the versions that were on the page. */
  readonly targets: ReadonlyMap<
    string,
    {
      readonly verdict: PaperVerdict | null;
      readonly what: string;
      readonly versions: { readonly verdict: number; readonly what: number };
    }
  >;
  /** What the paper has and the plan lacks: entries of before by id, whose empty text takes them out, and new texts. */
  readonly lacking: readonly { readonly entry: string | null; readonly what: string; readonly version: number }[];
}

/**
 * Keeps the comparison as answers of the stage. One difference sets "Does this plan match …?" to no, which holds completion and, being content,
 * voids the plan's signature; a whole comparison without one sets it to yes, which voids nothing.
 */
export async function compareWithPaper(
  work: Work,
  { stageId, runId, targets, lacking }: CompareWithPaper,
): Promise<Outcome<PaperComparison["says"]>> {
  const visible = await visibleTo(work, stageId);
  if (visible?.all !== true) return refused(notFound);
  const before = paperComparison(visible);
  if (!before.asked) return refused(notFound);
  const changes: AnswerChange[] = [];
  let place =
    (visible.answers.entries[comparisonList]?.length ?? 0) + (visible.deletedEntries[comparisonList]?.length ?? 0);
  const newEntry = (): string => {
    const id = randomUUID();
    place += 1;
    changes.push({ address: entryAddress(comparisonList, id), value: place, version: 0 });
    return id;
  };
  const set = (address: Address, value: string, version: number, held: string): void => {
    if (value !== held) changes.push({ address, value: value === "" ? null : value, version });
  };
  const after = before.targets.map((target) => {
    const said = targets.get(target.target);
    if (said === undefined || (target.entry === null && said.verdict === null && said.what === "")) return target;
    // Said again of a target that was changed since: a new word on it, in the place of the old one.
    const again = target.changedSince && said.verdict === target.verdict;
    if (again && target.entry !== null) changes.push(takenOut(visible, target.entry));
    const fresh = again || target.entry === null;
    const entry = fresh || target.entry === null ? newEntry() : target.entry;
    if (fresh) set(ofComparison(entry, "target"), target.target, 0, "");
    set(
      ofComparison(entry, "verdict"),
      said.verdict ?? "",
      fresh ? 0 : said.versions.verdict,
      fresh ? "" : (target.verdict ?? ""),
    );
    set(ofComparison(entry, "what"), said.what, fresh ? 0 : said.versions.what, fresh ? "" : target.what);
    return { ...target, verdict: said.verdict };
  });
  const known = new Map(before.lacking.map(({ entry, what }) => [entry, what]));
  let lacks = before.lacking.length;
  for (const { entry, what, version } of lacking) {
    if (entry !== null && !known.has(entry)) continue;
    if (entry !== null && what.trim() === "") {
      changes.push(takenOut(visible, entry));
      lacks -= 1;
    } else if (entry !== null) set(ofComparison(entry, "what"), what, version, known.get(entry) ?? "");
    else if (what.trim() !== "") {
      const made = newEntry();
      set(ofComparison(made, "verdict"), onlyInPaper, 0, "");
      set(ofComparison(made, "what"), what, 0, "");
      lacks += 1;
    }
  }
  const says = conclusion(after, lacks);
  changes.push(...matchesChange(visible, says));
  if (changes.length === 0) return done(says);
  const saved = await saveAnswers(work, { stageId, runId, changes });
  if (!saved.ok) return saved;
  const failed = saved.value.results.find((result) => result.outcome === "refused");
  return failed?.outcome === "refused" ? refused(failed.refusal) : done(says);
}

function takenOut({ meta }: VisibleStage, entry: string): AnswerChange {
  const address = entryAddress(comparisonList, entry);
  return { address, value: null, version: meta.get(address)?.version ?? 0 };
}

/** A comparison that is not whole says nothing, but takes back a no that nothing rests on any more. */
function matchesChange({ answers, meta }: VisibleStage, says: PaperComparison["says"]): readonly AnswerChange[] {
  const held = answers.values[matchesQuestion] ?? null;
  const value = says === "yes" ? "yes" : says === "no" ? "no-plan-must-be-changed" : null;
  if (held === value || (value === null && held !== "no-plan-must-be-changed")) return [];
  return [{ address: matchesQuestion, value, version: meta.get(matchesQuestion)?.version ?? 0 }];
}
