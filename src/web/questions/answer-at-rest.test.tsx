import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { answerText } from "./answer.tsx";
import { EntryTable } from "./entry-table.tsx";
import type { AskedView, ListView } from "./view.ts";

const common = {
  address: "a",
  number: null,
  label: "Parents, carers and key people",
  hint: null,
  shown: true,
  openable: false,
  required: false,
  gap: null,
  openComments: 0,
  further: [],
};
const asked = (type: AskedView["type"], value: AskedView["value"]): AskedView => ({
  ...common,
  kind: "asked",
  type,
  options: [{ code: "yes", label: "Yes" }] as AskedView["options"],
  value,
  version: 1,
  foot: null,
  yjsOnly: false,
  range: {},
});

describe("an answer at rest", () => {
  it.each<[AskedView["type"], AskedView["value"], string]>([
    ["date", "2026-03-05", "5 March 2026"],
    ["partialDate", "2026-03", "March 2026"],
    ["partialDate", "2026", "2026"],
    ["date", { unfitting: "next Friday" }, "next Friday"],
    ["shortText", "2026-03-05", "2026-03-05"],
    ["single", "yes", "Yes"],
    ["multi", ["yes", "other"], "Yes; other"],
    ["date", null, ""],
  ])("%s %j reads %s", (type, value, words) => expect(answerText(asked(type, value))).toBe(words));
});

describe("the table of entries", () => {
  const list = (count: number, deleted: ListView["deleted"] = []): ListView => ({
    ...common,
    kind: "list",
    list: "core-carers",
    entryName: "parent, carer or key person",
    headers: [],
    fixed: false,
    deleted,
    entries: Array.from({ length: count }, (_, at) => ({
      id: `${at}`,
      address: `core-carers[${at}]`,
      href: `/${at}`,
      name: `Person ${at}`,
      cells: [],
      left: 0,
      state: "own" as const,
      version: 1,
    })),
  });
  const html = (view: ListView): string => render(<EntryTable view={view} mayWrite />);

  it.each([
    [1, "1 entry"],
    [7, "7 entries"],
  ])("%i: %s", (count, heading) => expect(html(list(count))).toContain(heading));

  it("adds with the right article, and says what was taken out by its name", () => {
    const page = html(list(0, [{ id: "x", version: 2, name: "Dawn Marlow" }]));
    expect(page).toContain("Add a parent, carer or key person");
    expect(page).toContain("Taken out: Dawn Marlow");
  });
});
