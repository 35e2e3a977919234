/** Factors for and against desistance. Source: content part 20, desistance-factors-section. */

import type { CompiledStage } from "../compiled-stage.ts";
import { topicsOf } from "../factors/topics.ts";
import { tickSide } from "../tick-side.ts";
import type { ComputedLine } from "../types.ts";
import { linesOf, type Rules } from "./rule.ts";
import type { Row, RuleInputs } from "./rule-inputs.ts";
import { hasOpenTick } from "./ticks.ts";

/** Factors that still apply. */
export const liveFactors = (inputs: RuleInputs): readonly Row[] =>
  inputs.rows("desistance-factors").filter((row) => row.text("change") !== "ended");

/** Counts and strengths by topic, both sides; no total: several weak factors do not make a strong one. */
function balance(inputs: RuleInputs) {
  const byTopic = new Map<string, { for: string[]; against: string[] }>();
  for (const row of liveFactors(inputs)) {
    const topic = row.text("category");
    const direction = row.text("direction");
    if (topic === null || (direction !== "for" && direction !== "against")) continue;
    const sides = byTopic.get(topic) ?? { for: [], against: [] };
    sides[direction].push(
      inputs.say("desistance-factors.strength", row.value("strength")).toLowerCase() || inputs.line("notRatedYet"),
    );
    byTopic.set(topic, sides);
  }
  const lines: ComputedLine[] = [];
  for (const [topic, sides] of byTopic) {
    const parts = [...side(inputs, "factorsFor", sides.for), ...side(inputs, "factorsAgainst", sides.against)];
    lines.push({
      text: `${inputs.say("desistance-factors.category", topic)}: ${parts.join("; ")}`,
      address: "desistance-factors",
    });
  }
  return linesOf(lines);
}

const side = (
  inputs: RuleInputs,
  name: "factorsFor" | "factorsAgainst",
  strengths: readonly string[],
): readonly string[] => (strengths.length === 0 ? [] : [inputs.line(name, strengths.length, strengths.join(", "))]);

export interface TopicSign {
  readonly index: number;
  readonly id: string;
  readonly topics: readonly string[];
  readonly side: "for" | "against";
  /** Codes that count; null: any tick that is not a closing one. */
  readonly codes: ReadonlySet<string> | null;
  readonly closing: ReadonlySet<string>;
}

const signsOf = new WeakMap<CompiledStage, readonly TopicSign[]>();

/** Questions that speak for or against a topic: flagged single answers, and ticks of strengths and of concerns. */
export function topicSigns(compiled: CompiledStage): readonly TopicSign[] {
  const known = signsOf.get(compiled);
  if (known) return known;
  const signs: TopicSign[] = [];
  for (const { question, index, list } of compiled.questions) {
    const topics = topicsOf(question);
    if (topics.length === 0 || list !== null) continue;
    const options = compiled.options(question);
    const flagged = new Set(options.flatMap((option) => (option.flagged ? option.code : [])));
    const closing = new Set(options.flatMap((option) => (option.closing ? option.code : [])));
    const common = { index, id: question.id, topics, closing };
    const side = tickSide(question);
    if (side !== null) signs.push({ ...common, side, codes: null });
    else if (question.type === "single" && flagged.size > 0) signs.push({ ...common, side: "against", codes: flagged });
  }
  signsOf.set(compiled, signs);
  return signs;
}

/** Topics where something is recorded and no factor of that side stands: a prompt, never a rule. */
function unusedTopics(inputs: RuleInputs) {
  const covered = new Set(liveFactors(inputs).map((row) => `${row.text("direction")} ${row.text("category")}`));
  const prompted = new Set<string>();
  const lines: ComputedLine[] = [];
  for (const sign of topicSigns(inputs.walk.compiled)) {
    const value = inputs.walk.values[sign.index] ?? null;
    const speaks =
      sign.codes === null ? hasOpenTick(value, sign.closing) : typeof value === "string" && sign.codes.has(value);
    if (!speaks) continue;
    for (const topic of sign.topics) {
      const key = `${sign.side} ${topic}`;
      if (covered.has(key) || prompted.has(key)) continue;
      prompted.add(key);
      const name = inputs.say("desistance-factors.category", topic);
      const text =
        sign.side === "for" ? inputs.line("strengthWithoutFactor", name) : inputs.line("concernWithoutFactor", name);
      lines.push({ text, address: sign.id });
    }
  }
  return linesOf(lines);
}

export const desistanceRules: Rules = { "desistance-balance": balance, "desistance-unused-topics": unusedTopics };
