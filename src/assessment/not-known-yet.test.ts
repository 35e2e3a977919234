/** No module is blocked by a missing fact: a needed date or list may be said to be not known yet (content part 30, module-rules). */
import { describe, expect, it } from "vitest";
import type { Answers } from "../framework/answers.ts";
import { assetplus } from "../framework/assetplus.ts";
import { compile } from "./compile.ts";
import { evaluated } from "./testing/small-framework.ts";

const entry = "aaaaaaaa-1111-4111-8111-111111111111";

describe.each([
  ["transfer-yjs-to-yjs", "move-date", { values: { "move-date": "2026-05-01" }, entries: {} }],
  ["transfer-to-probation", "adult-date", { values: { "adult-date": "2026-05-01" }, entries: {} }],
  ["transfer-yjs-to-yjs", "move-bridging", { values: {}, entries: { "move-bridging": [{ id: entry, values: {} }] } }],
  [
    "pre-release-from-custody",
    "release-meetings",
    { values: {}, entries: { "release-meetings": [{ id: entry, values: {} }] } },
  ],
  [
    "pre-release-from-custody",
    "release-day-steps",
    { values: {}, entries: { "release-day-steps": [{ id: entry, values: {} }] } },
  ],
  [
    "transfer-to-probation",
    "adult-services-ending",
    { values: {}, entries: { "adult-services-ending": [{ id: entry, values: {} }] } },
  ],
] satisfies readonly (readonly [string, string, Answers])[])("at %s, %s", (stage, id, answered) => {
  const compiled = compile(assetplus, stage);
  const at = (answers: Answers) => evaluated(compiled, answers, { facts: { stage } });
  const holds = (answers: Answers) => at(answers).gaps.some((gap) => gap.address === id && gap.holdsCompletion);

  it("holds completion while nothing is said, and can be said to be not known yet", () => {
    const nothing = { values: {}, entries: {} };
    expect(holds(nothing)).toBe(true);
    expect(at(nothing).shown.has(`${id}-unknown`)).toBe(true);
    expect(holds({ values: { [`${id}-unknown`]: "not-known-yet" }, entries: {} })).toBe(false);
  });

  it("asks that no more once it is known", () => {
    expect(holds(answered)).toBe(false);
    expect(at(answered).shown.has(`${id}-unknown`)).toBe(false);
  });
});
