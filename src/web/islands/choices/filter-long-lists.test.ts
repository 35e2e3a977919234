import { describe, expect, it } from "vitest";
import { hasWords } from "./filter-long-lists.ts";

describe("finding in a long list", () => {
  it.each([
    ["Care history", "", true],
    ["Care history", "HIST", true],
    ["Care history", "history care", true],
    ["Care history", "care home", false],
    ["Plans, targets and reviews", "target  plan", true],
    ["Speech and language", "health", false],
  ])("%s for %j: %s", (label, sought, found) => expect(hasWords(label, sought)).toBe(found));
});
