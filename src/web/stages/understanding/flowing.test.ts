import { describe, expect, it } from "vitest";
import type { Voices } from "../beside/beside.ts";
import type { FormPage } from "../sub-section/page.tsx";
import { allVoices, inRows, isFlowing } from "./flowing.ts";

const voices = (open: string): Voices => ({ page: null, said: [], open: { href: open, label: open } });
const beside = { head: [voices("head")], at: new Map([["understanding-child-view", [voices("at"), voices("too")]]]) };
type Told = Pick<FormPage, "subSection" | "entry" | "beside" | "views">;
const view = (address: string) => ({ address }) as FormPage["views"][number];
const views = [view("behaviour-timeline"), view("understanding-context")];
const page = (subSection: string, entry: FormPage["entry"] = null): FormPage => {
  const told: Told = { subSection, entry, beside, views };
  return told as FormPage;
};

describe("the page that is written as one text", () => {
  it.each([
    ["understanding-behaviour", null, true],
    ["understanding-behaviour", { list: "a", id: "b", name: "c" }, false],
    ["parenting", null, false],
  ] as const)("%s %j: %s", (subSection, entry, expected) => {
    expect(isFlowing(page(subSection, entry))).toBe(expected);
  });

  it("says beside the text what was said, and draws the timeline over it: neither stands in its rows as well", () => {
    const rows = inRows(page("understanding-behaviour"));
    expect(rows.views.map(({ address }) => address)).toEqual(["understanding-context"]);
    expect(allVoices(rows.beside)).toEqual([]);
    expect(allVoices(beside).map(({ open }) => open?.href)).toEqual(["head", "at", "too"]);
    const other = page("parenting");
    expect(inRows(other)).toBe(other);
  });
});
