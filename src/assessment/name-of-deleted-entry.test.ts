import { expect, it } from "vitest";
import { assetplus } from "../framework/assetplus.ts";
import { compile } from "./compile.ts";
import { nameOfDeletedEntry } from "./describe-answer.ts";

const compiled = compile(assetplus, "review");
const none = { values: {}, entries: {} };

it.each([
  ["its own words", { "life-events.title": "Moved home" }, "Moved home"],
  ["the kind of thing when it had no name", {}, "life event"],
])("an entry that was taken out is called by %s", (_, values, name) => {
  expect(nameOfDeletedEntry(compiled, "life-events", { id: "e", values }, none)).toBe(name);
});
