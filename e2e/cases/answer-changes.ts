/** Answers as saves of the real service: what a page would post, entries first. */
import { createHash } from "node:crypto";
import type { AnswerChange } from "../../src/casework/answers/save-types.ts";
import type { Answers, AnswerValue } from "../../src/framework/answers.ts";
import { assetplus } from "../../src/framework/assetplus.ts";

/** Entries before their fields, so that no field stands in an entry that is not there. Entries get the kind of id that the service takes. */
export function changesOf({ values, entries }: Answers): readonly AnswerChange[] {
  const fixed = fixedLists();
  const lists = Object.entries(entries);
  const ids = new Map(
    lists.flatMap(([list, all]) => (fixed.has(list) ? [] : all.map(({ id }) => [id, uuidOf(id)] as const))),
  );
  const idIn = (value: string): string => ids.get(value) ?? value;
  const renamed = (value: AnswerValue): AnswerValue =>
    typeof value === "string" ? idIn(value) : isChoices(value) ? value.map(idIn) : value;
  return [
    ...lists.flatMap(([list, all]) =>
      fixed.has(list)
        ? []
        : all.map(({ id }, place) => ({ address: `${list}[${idIn(id)}]`, value: place + 1, version: 0 })),
    ),
    ...lists.flatMap(([list, all]) =>
      all.flatMap(({ id, values: fields }) =>
        Object.entries(fields).map(([field, value]) => ({
          address: `${list}[${idIn(id)}]${field.slice(list.length)}`,
          value: renamed(value),
          version: 0,
        })),
      ),
    ),
    ...Object.entries(values).map(([address, value]) => ({ address, value: renamed(value), version: 0 })),
  ];
}

const isChoices = (value: AnswerValue): value is readonly string[] => Array.isArray(value);

function fixedLists(): ReadonlySet<string> {
  const questions = assetplus.sections.flatMap((section) => section.subSections.flatMap((part) => part.questions));
  return new Set(
    questions.flatMap((question) =>
      question.type === "list" && question.fixedEntries !== undefined ? [question.id] : [],
    ),
  );
}

/** The same UUID for the same name. */
function uuidOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
