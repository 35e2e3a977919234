import { describe, expect, it } from "vitest";
import { deedOf, entryChange, runOf } from "./deed.ts";

const places = () => 4;

describe("buttons of a form", () => {
  it.each([
    [null, { verb: "save", about: "", version: 0, further: "" }],
    ["add offences", { verb: "add", about: "offences", version: 0, further: "" }],
    ["delete offences[a1] 3", { verb: "delete", about: "offences[a1]", version: 3, further: "" }],
    ["delete offences[a1] x", { verb: "delete", about: "offences[a1]", version: 0, further: "" }],
    ["accept 7 2 coping", { verb: "accept", about: "7", version: 2, further: "coping" }],
  ])("%s", (text, deed) => expect(deedOf(text)).toEqual(deed));

  it("add, take out and put back entries of a list, and nothing else", () => {
    expect(entryChange(deedOf("add offences"), places)).toEqual([
      { address: expect.stringMatching(/^offences\[[0-9a-f-]{36}\]$/), value: 4, version: 0 },
    ]);
    expect(entryChange(deedOf("delete offences[a1] 3"), places)).toEqual([
      { address: "offences[a1]", value: null, version: 3 },
    ]);
    expect(entryChange(deedOf("restore offences[a1] 4"), places)).toEqual([
      { address: "offences[a1]", value: 4, version: 4 },
    ]);
    expect(entryChange(deedOf("sign everything"), places)).toEqual([]);
  });

  it("belong to the run of their page, or to one of their own", () => {
    const run = "0b0f5a1e-1111-4222-8333-944455556666";
    expect(runOf(run)).toBe(run);
    expect(runOf("opening")).toMatch(/^[0-9a-f-]{36}$/);
    expect(runOf(null)).not.toBe(runOf(null));
  });
});
