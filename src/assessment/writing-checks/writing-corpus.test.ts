import { describe, expect, it } from "vitest";
import { measureWritingChecks, told } from "../testing/measure-writing-checks.ts";
import { heldOut } from "./corpus/held-out/held-out.ts";
import { learnt } from "./corpus/learnt.ts";
import { writingChecks } from "./writing-note.ts";

const shelves = [
  { name: "learnt from", measured: measureWritingChecks(learnt) },
  { name: "held out at first, then learnt from", measured: measureWritingChecks(heldOut) },
];

describe.each(shelves)("the checks on the texts $name", ({ name, measured }) => {
  it("prints hits and false alarms", () => {
    console.log(`${name}\n${told(measured)}`);
    expect([...measured.keys()]).toEqual(writingChecks);
  });

  it.each(writingChecks)("%s speaks where it must and is silent where it must", (check) => {
    const { hits = 0, of = 0, falseAlarms = 0, ofSilent = 0 } = measured.get(check) ?? {};
    expect(Math.min(of, ofSilent)).toBeGreaterThanOrEqual(10);
    expect(hits / of).toBeGreaterThanOrEqual(0.9);
    expect(falseAlarms / ofSilent).toBeLessThanOrEqual(0.1);
  });
});
