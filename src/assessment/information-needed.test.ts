/** What is said to be not known yet is information still to get, until it is answered (content part 30, module-rules). */
import { describe, expect, it } from "vitest";
import type { Answers } from "../framework/answers.ts";
import { assetplus } from "../framework/assetplus.ts";
import { compile } from "./compile.ts";
import { evaluated } from "./testing/small-framework.ts";

const compiledFor = (stage: string) => ({ stage, compiled: compile(assetplus, stage) });
const bail = compiledFor("bail-recommendation");
const transfer = compiledFor("transfer-yjs-to-yjs");

const openLines = ({ stage, compiled }: typeof bail, answers: Partial<Answers>) => {
  const { computed } = evaluated(compiled, { values: {}, entries: {}, ...answers }, { facts: { stage } });
  const value = computed.get("information-needed-open");
  return {
    any: computed.get("information-needed-any"),
    lines: typeof value === "object" ? value.lines.map(({ text, address }) => [text, address]) : [],
  };
};

describe("information still to get", () => {
  it("is nothing while nothing is said to be unknown", () => {
    expect(openLines(bail, {})).toEqual({ any: "no", lines: [] });
  });

  it("has a line, with the module's name, for an answer not known yet, and none when it is answered", () => {
    const line = ["Bail and remand: Are there objections to bail?", "bail-objections"];
    expect(openLines(bail, { values: { "bail-objections": "not-known-yet" } })).toEqual({ any: "yes", lines: [line] });
    expect(openLines(bail, { values: { "bail-objections": "yes" } })).toEqual({ any: "no", lines: [] });
  });

  it("names the date that a tick says is not known yet", () => {
    const { lines } = openLines(transfer, { values: { "move-date-unknown": "not-known-yet" } });
    expect(lines.map(([, address]) => address)).toEqual(["move-date"]);
    expect(lines[0]?.[0]).not.toMatch(/not known/i);
  });

  it("counts the older code of the same words, outside a module", () => {
    const first = compiledFor("sentenced-no-report");
    const { lines } = openLines(first, { values: { coping: "not-known" } });
    expect(lines.map(([, address]) => address)).toEqual(["coping"]);
  });

  it("leaves to the list what somebody has taken up in the same words", () => {
    const what = "Bail and remand: Are there objections to bail?";
    const entry = { id: "aaaaaaaa-1111-4111-8111-111111111111", values: { "information-needed.what": `${what} ` } };
    const answers = { values: { "bail-objections": "not-known-yet" }, entries: { "information-needed": [entry] } };
    expect(openLines(bail, answers)).toEqual({ any: "yes", lines: [] });
  });
});
