import { describe, expect, it } from "vitest";
import type { PageConditions } from "../../../assessment/page-conditions.ts";
import { and, compare, has, is, isNotEmpty } from "../../../framework/conditions.ts";
import { factOf, type Held, instantOpening } from "./instant-opening.ts";

const page = (
  entry: string | null,
  questions: PageConditions["conditions"]["questions"],
  facts: readonly string[],
) => ({
  conditions: { questions, facts, flagged: {}, closing: {} },
  today: "2026-11-22",
  entry,
});

/** A page where "worry" opens "kinds", and a tick in "kinds" opens "words". */
function openPage(held: Record<string, Held>, entry: string | null = null) {
  const name = (id: string): string => (entry === null ? id : `list.${id}`);
  const conditions = page(
    entry,
    [
      { id: name("kinds"), shownWhen: is(name("worry"), "yes") },
      { id: name("words"), shownWhen: has(name("kinds"), "other") },
    ],
    [name("worry"), name("kinds")],
  );
  return instantOpening(
    conditions,
    (address) => held[address] ?? null,
    () => false,
  );
}
const chosen = (input: string | readonly string[]): Held => ({
  type: typeof input === "string" ? "single" : "multi",
  input,
});
const none = { opened: [], closed: [] };

describe("instant opening", () => {
  it("opens and closes with an answer, and what stands behind it with it", () => {
    const held: Record<string, Held> = { worry: chosen("") };
    const opening = openPage(held);
    held.worry = chosen("yes");
    expect(opening.answered()).toEqual({ opened: ["kinds"], closed: [] });
    held.kinds = chosen(["other"]);
    expect(opening.answered()).toEqual({ opened: ["words"], closed: [] });
    held.worry = chosen("no");
    expect(opening.answered()).toEqual({ opened: [], closed: ["kinds", "words"] });
    expect(opening.answered()).toEqual(none);
  });

  it("speaks of an entry's questions by their addresses", () => {
    const held: Record<string, Held> = { "list[e1].worry": chosen("") };
    const opening = openPage(held, "e1");
    held["list[e1].worry"] = chosen("yes");
    expect(opening.answered()).toEqual({ opened: ["list[e1].kinds"], closed: [] });
  });

  it("lets the server's word win when the answers that open something are saved", () => {
    const held: Record<string, Held> = { worry: chosen("") };
    const opening = openPage(held);
    held.worry = chosen("yes");
    opening.answered();
    expect(opening.replied(none, ["notes"])).toEqual({ opened: [], closed: ["kinds", "words"] });
    expect(opening.replied({ opened: ["kinds"], closed: [] }, [])).toEqual({ opened: ["kinds"], closed: ["words"] });
  });

  it("keeps its own view while a newer answer is on its way, and passes on what it knows nothing of", () => {
    const held: Record<string, Held> = { worry: chosen("") };
    const opening = openPage(held);
    held.worry = chosen("yes");
    opening.answered();
    held.worry = chosen("no");
    expect(opening.answered()).toEqual({ opened: [], closed: ["kinds"] });
    const late = { opened: ["kinds", "elsewhere"], closed: ["away"] };
    expect(opening.replied(late, ["worry"])).toEqual({ opened: ["elsewhere"], closed: ["away"] });
    expect(opening.replied({ opened: [], closed: ["kinds"] }, [])).toEqual({ opened: [], closed: ["kinds", "words"] });
  });

  it("leaves what an answer does not turn as the server set it", () => {
    const held: Record<string, Held> = { worry: chosen(""), kinds: chosen([]) };
    const opening = openPage(held);
    // The server opens it for a reason that this page does not know.
    opening.replied({ opened: ["kinds"], closed: [] }, []);
    held.kinds = chosen(["other"]);
    expect(opening.answered()).toEqual(none);
  });
});

describe("what a control says to a condition", () => {
  it.each<[string, string | readonly string[], unknown]>([
    ["single", "yes", "yes"],
    ["single", "", null],
    ["multi", [], null],
    ["multi", ["a"], ["a"]],
    ["number", " 12 ", 12],
    ["number", "12 or so", null],
    ["date", "2026-03-05", "2026-03-05"],
    ["date", "31/2/2026", null],
    ["date", "2026-03", null],
    ["partialDate", "2026-03", "2026-03"],
    ["partialDate", "202", null],
    ["narrative", "  ", null],
    ["narrative", "words", "words"],
  ])("%s %j: %j", (type, input, fact) => {
    expect(factOf({ type, input })).toEqual(fact);
  });

  it("is nothing where there is no control", () => {
    expect(factOf(null)).toBeNull();
  });

  it("is tried with the day of the page", () => {
    const held: Record<string, Held> = { since: { type: "partialDate", input: "" } };
    const conditions = page(
      null,
      [{ id: "past", shownWhen: and(isNotEmpty("since"), compare("since", "<=", "today")) }],
      ["since"],
    );
    const opening = instantOpening(
      conditions,
      (address) => held[address] ?? null,
      () => false,
    );
    held.since = { type: "partialDate", input: "2026-11" };
    expect(opening.answered()).toEqual({ opened: ["past"], closed: [] });
    held.since = { type: "partialDate", input: "2027" };
    expect(opening.answered()).toEqual({ opened: [], closed: ["past"] });
  });
});
