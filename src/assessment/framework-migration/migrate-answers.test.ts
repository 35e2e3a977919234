import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { fieldAddress } from "../../framework/address.ts";
import type { Answers, AnswerValue } from "../../framework/answers.ts";
import { isUnfitting } from "../../framework/answers.ts";
import { assetplus } from "../../framework/assetplus.ts";
import { choices, list, multi, narrative, shortText, single } from "../../framework/define.ts";
import type { Framework, Question } from "../../framework/language.ts";
import type { Change, FrameworkMigration } from "../../framework/migration.ts";
import { frameworkMigrations } from "../../framework/migrations/all.ts";
import { readFramework } from "../../framework/read-framework.ts";
import { compile } from "../compile.ts";
import { randomAnswers } from "../testing/random-answers.ts";
import { frameworkOf } from "../testing/small-framework.ts";
import { checkMigration } from "./check-migration.ts";
import { type Held, migrateAnswers } from "./migrate-answers.ts";
import { readyMigration } from "./ready-migration.ts";

const file = new URL("../../framework/frozen/assetplus-1.0.0.json", import.meta.url);
const first = readFramework(JSON.parse(readFileSync(file, "utf8")), "assetplus-1.0.0.json");
const step = frameworkMigrations.find(({ from }) => from === "1.0.0");
if (step === undefined) throw new Error("There is no migration from 1.0.0.");

/** A migration of the small framework: from these questions to those. */
function small(before: readonly Question[], after: readonly Question[], changes: readonly Change[], check = true) {
  const version = (number: string, questions: readonly Question[]): Framework => ({
    ...frameworkOf(...questions),
    version: number,
  });
  const migration: FrameworkMigration = { framework: "small", from: "1", to: "2", subSections: {}, changes };
  const [from, to] = [version("1", before), version("2", after)];
  return check ? checkMigration(migration, from, to) : readyMigration(migration, from, to);
}
const why = "It is clearer.";
const held = (answers: Readonly<Record<string, AnswerValue | null>>): readonly Held[] =>
  Object.entries(answers).map(([address, value]) => ({ address, value }));

/** The rows as they stand after a migration. */
function after(
  rows: readonly Held[],
  { written, left }: ReturnType<typeof migrateAnswers>,
): ReadonlyMap<string, AnswerValue | null> {
  const now = new Map(rows.map(({ address, value }) => [address, value]));
  for (const address of left) now.set(address, null);
  for (const { address, value } of written) now.set(address, value);
  return now;
}

const a = shortText("a", "A", "core never");
const b = shortText("b", "B", "core never");
const c = narrative("c", "C", "core never");
const colour = single("colour", "Colour", "core never", choices("Red", "Green"));

describe("each kind of change", () => {
  it.each<[string, ReturnType<typeof small>, Record<string, AnswerValue | null>, Record<string, AnswerValue | null>]>([
    [
      "renamed: the answer stands under its new id",
      small([a], [b], [{ kind: "renamed", from: "a", to: "b", why }]),
      { a: "One" },
      { a: null, b: "One" },
    ],
    [
      "renamed: a list goes with its entries, fields and deleted entries",
      small(
        [
          list("pets", "Pets", "core never", { entryName: "pet", entryLabel: "pets.name" }, [
            shortText("pets.name", "Name", "core shown"),
          ]),
        ],
        [
          list("animals", "Animals", "core never", { entryName: "animal", entryLabel: "animals.name" }, [
            shortText("animals.name", "Name", "core shown"),
          ]),
        ],
        [{ kind: "renamed", from: "pets", to: "animals", why }],
      ),
      { "pets[x]": 1, "pets[x].name": "Rex", "pets[y]": null, "pets[y].name": "Tom" },
      {
        "pets[x]": null,
        "pets[x].name": null,
        "pets[y]": null,
        "pets[y].name": null,
        "animals[x]": 1,
        "animals[x].name": "Rex",
        "animals[y]": null,
        "animals[y].name": "Tom",
      },
    ],
    [
      "recoded: the choice has another code, and what does not fit stays as typed",
      small(
        [colour],
        [single("colour", "Colour", "core never", choices("Crimson", "Green"))],
        [{ kind: "recoded", question: "colour", codes: { red: "crimson" }, why }],
      ),
      { colour: "red" },
      { colour: "crimson" },
    ],
    [
      "recoded: one choice becomes one of several",
      small(
        [colour],
        [multi("colour", "Colour", "core never", choices("Red", "Green"), { closed: true })],
        [{ kind: "recoded", question: "colour", codes: {}, why }],
      ),
      { colour: "green" },
      { colour: ["green"] },
    ],
    [
      "recoded to text: the choice is kept in its words",
      small(
        [colour],
        [shortText("colour", "Colour", "core never")],
        [{ kind: "recoded", question: "colour", codes: {}, why }],
      ),
      { colour: "red" },
      { colour: "Red" },
    ],
    [
      "split: choices go to the question that they belong to",
      small(
        [single("state", "State", "core never", choices("Red and big", "Red and small"))],
        [colour, single("size", "Size", "core never", choices("Big", "Small"))],
        [
          {
            kind: "split",
            from: "state",
            into: [
              { to: "colour", take: { kind: "codes", codes: { "red-and-big": "red", "red-and-small": "red" } } },
              { to: "size", take: { kind: "codes", codes: { "red-and-big": "big", "red-and-small": "small" } } },
            ],
            why,
          },
        ],
      ),
      { state: "red-and-small" },
      { state: null, colour: "red", size: "small" },
    ],
    [
      "split: what no part takes is kept",
      small(
        [shortText("old", "Old", "core never")],
        [a, b],
        [{ kind: "split", from: "old", into: [{ to: "a", take: { kind: "date" } }], why }],
        false,
      ),
      { old: "no date here" },
      { old: "no date here" },
    ],
    [
      "merged: different texts one under the other, equal ones once",
      small([a, b, shortText("d", "D", "core never")], [c], [{ kind: "merged", from: ["a", "b", "d"], to: "c", why }]),
      { a: "One", b: "Two", d: "One" },
      { a: null, b: null, d: null, c: "One\n\nTwo" },
    ],
    [
      "merged into one that stays: its own answer comes first",
      small([a, c], [c], [{ kind: "merged", from: ["a", "c"], to: "c", why }]),
      { a: "One", c: "Mine" },
      { a: null, c: "Mine\n\nOne" },
    ],
    [
      "merged: of two different choices the first stands and the other is kept",
      small(
        [colour, single("hue", "Hue", "core never", choices("Red", "Green"))],
        [single("shade", "Shade", "core never", choices("Red", "Green"))],
        [{ kind: "merged", from: ["colour", "hue"], to: "shade", why }],
      ),
      { colour: "red", hue: "green" },
      { colour: null, hue: "green", shade: "red" },
    ],
    [
      "retired: the answer stays where it was",
      small([a, c], [c], [{ kind: "retired", question: "a", why }]),
      { a: "One" },
      { a: "One" },
    ],
    [
      "never over another answer: what finds its place taken is kept",
      small([a], [b], [{ kind: "renamed", from: "a", to: "b", why }]),
      { a: "One", b: "Somebody else's" },
      { a: "One", b: "Somebody else's" },
    ],
  ])("%s", (_what, ready, answers, expected) => {
    const rows = held(answers);
    expect(Object.fromEntries(after(rows, migrateAnswers(ready, rows)))).toEqual(expected);
  });
});

describe("the check of a migration", () => {
  const stops = (before: readonly Question[], now: readonly Question[], changes: readonly Change[]) => () =>
    small(before, now, changes);
  it.each<[string, () => unknown, string]>([
    ["a question that is gone", stops([a, c], [c], []), "does not say where its answers go"],
    ["a type that changed", stops([a], [{ ...c, id: "a" }], []), "it was shortText and is narrative"],
    [
      "a choice that is gone",
      stops([colour], [single("colour", "Colour", "core never", choices("Green"))], []),
      "the choice red has no choice",
    ],
    ["a question that never was", stops([a], [a], [{ kind: "retired", question: "z", why }]), "1 has no such question"],
    ["a new id that was an old one", stops([a, b], [b], [{ kind: "renamed", from: "a", to: "b", why }]), "in the way"],
    ["a retired question that is asked", stops([a], [a], [{ kind: "retired", question: "a", why }]), "still asks it"],
    [
      "two changes of one question",
      stops(
        [a, c],
        [b, c],
        [
          { kind: "renamed", from: "a", to: "b", why },
          { kind: "retired", question: "a", why },
        ],
      ),
      "two changes name it",
    ],
    [
      "a split that forgets a choice",
      stops(
        [colour],
        [b],
        [{ kind: "split", from: "colour", into: [{ to: "b", take: { kind: "codes", codes: { red: "x" } } }], why }],
      ),
      "no part of the split takes the choice green",
    ],
    [
      "a fact of the case record that is renamed",
      stops([{ ...a, home: "record" }], [{ ...b, home: "record" }], [{ kind: "renamed", from: "a", to: "b", why }]),
      "a fact of the case record keeps its id",
    ],
    ["a fact of the case record that is gone", stops([{ ...a, home: "record" }, c], [c], []), "keeps its id"],
    [
      "a reason that is missing",
      stops([a, c], [c], [{ kind: "retired", question: "a", why: " " }]),
      "does not say why",
    ],
  ])("stops the start at %s", (_what, check, words) => {
    expect(check).toThrow(words);
  });

  it("lets the real one through, and stops it when one line is missing", () => {
    expect(() => checkMigration(step, first, assetplus)).not.toThrow();
    for (const change of step.changes) {
      const without = { ...step, changes: step.changes.filter((each) => each !== change) };
      expect(() => checkMigration(without, first, assetplus)).toThrow();
    }
  });
});

describe("random answers of the old version", () => {
  const compiled = compile(first, "pre-sentence-report");
  const ready = checkMigration(step, first, assetplus);
  const rowsOf = ({ values, entries }: Answers): readonly Held[] => [
    ...held(values),
    ...Object.entries(entries).flatMap(([listId, each]) =>
      each.flatMap((entry, at) => [
        { address: `${listId}[${entry.id}]`, value: at + 1 },
        ...Object.entries(entry.values).map(([field, value]) => ({ address: fieldAddress(field, entry.id), value })),
      ]),
    ),
  ];
  const textOf = (value: AnswerValue): string | null =>
    typeof value === "string" ? value : isUnfitting(value) ? value.unfitting : null;
  const codes: Readonly<Record<string, string>> = { trouble: "gets-into-trouble", victim: "things-done-to" };

  it("every stored text is found afterwards, nothing untouched moves, and the same comes out again", () => {
    fc.assert(
      fc.property(randomAnswers(compiled), (answers) => {
        const rows = rowsOf(answers);
        const migrated = migrateAnswers(ready, rows);
        expect(
          migrateAnswers(ready, [...rows].reverse())
            .written.map(({ address }) => address)
            .sort(),
        ).toEqual(migrated.written.map(({ address }) => address).sort());
        expect(migrateAnswers(ready, rows)).toEqual(migrated);
        const now = after(rows, migrated);
        const texts = new Set([...now.values()].flatMap((value) => (value === null ? [] : (textOf(value) ?? []))));
        const moved = new Set([...migrated.left, ...migrated.written.map(({ address }) => address)]);
        const lost = rows.filter(({ address, value }) => {
          if (!moved.has(address)) return JSON.stringify(now.get(address)) !== JSON.stringify(value);
          const text = value === null ? null : textOf(value);
          if (text === null || texts.has(text) || texts.has(codes[text] ?? text)) return false;
          return ![...texts].some((each) => each.includes(text));
        });
        expect(lost).toEqual([]);
        // Nothing is left under an id that is neither asked now nor kept.
        const kept = new Set(migrated.kept.map((each) => each.address));
        const stray = [...now].filter(
          ([address, value]) =>
            value !== null && !kept.has(address) && !ready.after.questions.has(address.replace(/\[[^\]]*\]/, "")),
        );
        expect(stray).toEqual([]);
      }),
      { numRuns: runs(12) },
    );
  });
});
