import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { QuestionRows } from "./question-rows.tsx";
import type { RowsContext } from "./rows-context.ts";
import type { AskedView, QuestionView } from "./view.ts";

const asked = (differs: Partial<AskedView>): AskedView => ({
  address: "a",
  number: "1",
  label: "Is it so?",
  hint: null,
  shown: true,
  openable: false,
  required: false,
  gap: null,
  openComments: 0,
  further: [],
  kind: "asked",
  type: "shortText",
  options: [],
  value: null,
  version: 0,
  foot: null,
  yjsOnly: false,
  range: {},
  ...differs,
});
const context: RowsContext = {
  mayWrite: true,
  changing: null,
  side: () => null,
  footLinks: () => null,
  rowId: (address) => `question-${address}`,
};
const html = (views: readonly QuestionView[], differs: Partial<RowsContext> = {}): string =>
  render(<QuestionRows views={views} context={{ ...context, ...differs }} />);
const byChoice = { shown: false, openable: true } as const;

describe("the rows of a page", () => {
  it("that asks nothing but what is opened by choice stand open", () => {
    const page = html([asked(byChoice)]);
    expect(page).not.toContain("<details");
    expect(page).toContain("Is it so?");
    expect(page).toContain("Nobody has to fill this page in.");
  });

  it("that ask something keep what is opened by choice closed at the end", () => {
    expect(html([asked({}), asked({ ...byChoice, address: "b" })])).toContain("Explore further: 1 more question");
  });

  it("say to a reader that nothing was written by choice", () => {
    const page = html([asked(byChoice)], { mayWrite: false });
    expect(page).toContain("Nothing has been written on this page.");
    expect(page).not.toContain("Is it so?");
  });

  it.each([
    ["no answer yet", null, "asked unless your answer above closes them"],
    ["an answer", "yes", "open because of your answer"],
  ])("say truly why further questions are open: %s", (_, value, words) => {
    const page = html([asked({ value, further: [asked({ address: "b", number: null })] })]);
    expect(page).toContain(words);
  });

  it.each([
    [{ required: true }, "Not answered. Needed to complete"],
    [{ wanted: true }, "Not answered. Needed where this part is used"],
  ])("say under a question what it needs: %j", (differs, words) => {
    expect(html([asked(differs)])).toContain(words);
    expect(html([asked({})])).not.toContain("Not answered");
  });

  it("lead from a choice without entries to where one is added", () => {
    const page = html([
      asked({
        type: "single",
        emptyLists: [{ entryName: "service", href: "/resources?from=a", title: "Resources" }],
      }),
    ]);
    expect(page).toContain('<a href="/resources?from=a">Add a service in Resources</a>');
  });
});
