import type { Framework, QuestionId } from "../../framework/language.ts";
import type { Change, Codes, FrameworkMigration } from "../../framework/migration.ts";
import { type FrameworkIndex, frameworkIndex } from "../framework-index.ts";

/** What becomes of the answers to one question or field of the old version; a question without a rule stays as it is. */
export type Rule =
  | { readonly kind: "stays"; readonly codes: Codes; readonly change: Change }
  | { readonly kind: "moves"; readonly to: QuestionId; readonly codes: Codes; readonly change: Change }
  | { readonly kind: "splits"; readonly change: Extract<Change, { readonly kind: "split" }> }
  | { readonly kind: "joins"; readonly change: Extract<Change, { readonly kind: "merged" }> }
  | { readonly kind: "ends"; readonly change: Change };

/** A migration with both of its versions, looked up once. */
export interface ReadyMigration {
  readonly migration: FrameworkMigration;
  readonly before: FrameworkIndex;
  readonly after: FrameworkIndex;
  readonly rules: ReadonlyMap<QuestionId, Rule>;
}

export function readyMigration(migration: FrameworkMigration, from: Framework, to: Framework): ReadyMigration {
  const before = frameworkIndex(from);
  const rules = new Map<QuestionId, Rule>();
  for (const change of migration.changes) {
    if (change.kind === "recoded-scale") recodeScale(rules, before, change);
  }
  for (const change of migration.changes) {
    if (change.kind === "recoded") rules.set(change.question, { kind: "stays", codes: change.codes, change });
    if (change.kind === "renamed") {
      for (const field of fieldsOf(before, change.from)) {
        const to = `${change.to}${field.slice(change.from.length)}`;
        rules.set(field, { kind: "moves", to, codes: codesOf(rules, field), change });
      }
    }
    if (change.kind === "retired")
      for (const field of fieldsOf(before, change.question)) rules.set(field, { kind: "ends", change });
  }
  // What says more of a field than its list does comes last.
  for (const change of migration.changes) {
    if (change.kind === "renamed")
      rules.set(change.from, {
        kind: "moves",
        to: change.to,
        codes: { ...codesOf(rules, change.from), ...change.codes },
        change,
      });
    if (change.kind === "retired") rules.set(change.question, { kind: "ends", change });
    if (change.kind === "split") rules.set(change.from, { kind: "splits", change });
    if (change.kind === "merged") for (const from of change.from) rules.set(from, { kind: "joins", change });
  }
  return { migration, before, after: frameworkIndex(to), rules };
}

function recodeScale(
  rules: Map<QuestionId, Rule>,
  before: FrameworkIndex,
  change: Extract<Change, { readonly kind: "recoded-scale" }>,
): void {
  for (const [id, { question }] of before.questions) {
    const from = "options" in question ? question.options : undefined;
    if (from !== undefined && "scale" in from && from.scale === change.scale)
      rules.set(id, { kind: "stays", codes: change.codes, change });
  }
}

const codesOf = (rules: ReadonlyMap<QuestionId, Rule>, id: QuestionId): Codes => {
  const rule = rules.get(id);
  return rule !== undefined && "codes" in rule ? rule.codes : {};
};

/** The fields of a list; nothing for any other question. */
function fieldsOf({ questions }: FrameworkIndex, id: QuestionId): readonly QuestionId[] {
  const question = questions.get(id)?.question;
  return question?.type === "list" ? question.fields.map((field) => field.id) : [];
}
