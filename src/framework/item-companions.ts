/** What the practitioner is asked beside an item of a self-assessment, once the answer calls for it. */
import { has, isIn, isNotEmpty, or } from "./conditions.ts";
import type { Condition, Question, TextQuestion } from "./language.ts";
import { helplines } from "./self-assessment-guidance.ts";

/**
 * A prompt is closed by a comment or by "seen, nothing to add"; an answer to act on now by what was done, which closes its prompt too.
 * Both are the practitioner's words, kept beside the item and never required. Source: content part 40, prompts and safety-first.
 */
export function itemCompanions(question: Question): readonly TextQuestion[] {
  const { item } = question;
  if (item === undefined) return [];
  const { prompts = [], tellNow = [] } = item;
  const again = prompts === "any-answer" ? isNotEmpty(question.id) : answered(question, prompts, tellNow);
  const now = answered(question, tellNow);
  return [
    ...(again === null ? [] : [companion(question, "look-again", "Do you want to comment on this?", again)]),
    ...(now === null
      ? []
      : [
          companion(
            question,
            "tell-now",
            "This may be about safety now. What have you done, and whom did you tell?",
            now,
          ),
        ]),
  ];
}

function answered(question: Question, codes: readonly string[], but: readonly string[] = []): Condition | null {
  const asked = codes.filter((code) => !but.includes(code));
  if (asked.length === 0) return null;
  if (question.type === "multi") return or(...asked.map((code) => has(question.id, code)));
  return isIn(question.id, ...asked);
}

const numbers = helplines.map(({ name, number }) => `${name} ${number}`).join(", ");

const companion = (
  of: Question,
  kind: "look-again" | "tell-now",
  label: string,
  shownWhen: Condition,
): TextQuestion => ({
  id: `${of.id}-${kind === "look-again" ? "comment" : "done"}`,
  type: "narrative",
  label,
  depth: "core",
  required: "never",
  shownWhen,
  ...(kind === "tell-now" ? { hint: `Stay with them. Who can help: ${numbers}.` } : {}),
  uses: [],
  provenance: { source: "seed", detail: "004" },
  noCarry: true,
  item: {},
  companion: { of: of.id, kind },
});
