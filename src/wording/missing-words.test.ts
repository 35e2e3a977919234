import { expect, it } from "vitest";
import { roomWords } from "./missing-words.ts";

const en = {
  title: "Home",
  left: (count: number) => `${count} left`,
  before: "",
  group: { due: "Due", name: "AssetPlus", late: "Late", end: "." },
};

it.each([
  ["nothing", {}, ["title", "left", "group.due", "group.name", "group.late"]],
  [
    "all but one group",
    { title: "Hafan", left: (count: number) => `${count} ar ôl` },
    ["group.due", "group.name", "group.late"],
  ],
  [
    "words that are still English",
    { title: "Home", group: { due: "Due", name: "AssetPlus", late: "Hwyr" } },
    ["title", "left", "group.due"],
  ],
  [
    "a sentence that is still English",
    { left: (count: number) => `${count} left` },
    ["title", "left", "group.due", "group.name", "group.late"],
  ],
])("%s translated: what is missing", (_, cy, missing) => {
  expect(roomWords({ en, cy }, new Set(["AssetPlus"]))).toEqual({ words: 5, missing, unknown: [] });
});

it("finds Welsh for what English does not say, and a word where English has a sentence of parts", () => {
  const cy = { titel: "Hafan", left: "ar ôl", before: "Mae ", group: { lait: "Hwyr" } };
  expect(roomWords({ en, cy }, new Set()).unknown).toEqual(["titel", "left", "group.lait"]);
});
