import { describe, expect, it } from "vitest";
import { assetplus } from "../assetplus.ts";
import { myPlan, wordsToChange } from "./layout.ts";

const { blocks, sameStyle, targetHeadings } = myPlan;

const ids = new Set(
  assetplus.sections
    .flatMap(({ subSections }) => subSections)
    .flatMap(({ questions }) => questions)
    .map(({ id }) => id),
);

describe("My plan", () => {
  it("is filled from answers that exist, so that nothing is typed twice", () => {
    for (const { id, from } of blocks) {
      for (const question of from) expect(ids.has(question), `${id} is filled from ${question}`).toBe(true);
    }
  });

  it("stands on two pages, in reading order, each block once", () => {
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(12);
    expect(blocks.map(({ page }) => page)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
  });

  it("does not use itself the words that it does not use", () => {
    for (const words of [...blocks.flatMap(({ headings }) => headings), ...targetHeadings, ...sameStyle])
      expect(wordsToChange(words)).toEqual([]);
  });

  it.each([
    ["My risks and the requirements of my order", ["risks", "requirements"]],
    ["Restorative work", ["Restorative"]],
    ["Offence focused work with the victim", ["Offence focused", "victim"]],
    ["Llai o risg, dim troseddu", ["risg", "troseddu"]],
    ["I will talk to Sam", []],
  ])("flags words: %s", (text, found) => expect([...wordsToChange(text)].sort()).toEqual([...found].sort()));
});
