import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HARM_LEVELS, type HarmLevel, IMMINENCES, IMPACTS, LIKELIHOODS } from "../levels.ts";
import { type GridEntry, highestLevel, othersAdvice, othersAttention, safetyAdvice } from "./grid-advice.ts";

// The table of the framework content, `impact-likelihood-grid`, as it stands there.
const TABLE = `
| others-rosh      | minor    | low    | low        | low        | low        |
| others-rosh      | moderate | low    | low        | low        | low        |
| others-rosh      | major    | medium | medium     | high       | high       |
| others-rosh      | critical | medium | high       | high       | very-high  |
| others-attention | minor    | note   | note       | plan       | plan       |
| others-attention | moderate | note   | plan       | plan       | plan-first |
| others-attention | major    | plan   | plan       | plan-first | plan-first |
| others-attention | critical | plan   | plan-first | plan-first | plan-first |
| safety           | minor    | low    | low        | low        | medium     |
| safety           | moderate | low    | medium     | medium     | high       |
| safety           | major    | medium | medium     | high       | high       |
| safety           | critical | medium | high       | very-high  | very-high  |
`;

const ADVICE: Record<string, (entry: GridEntry) => string> = {
  "others-rosh": othersAdvice,
  "others-attention": othersAttention,
  safety: safetyAdvice,
};

const cells = TABLE.trim()
  .split("\n")
  .flatMap((line) => {
    const [grid = "", impactText = "", ...levels] = line
      .split("|")
      .map((cell) => cell.trim())
      .filter(Boolean);
    const impact = IMPACTS.find((code) => code === impactText);
    if (!impact) throw new Error(`No impact "${impactText}"`);
    return LIKELIHOODS.map((likelihood, column) => ({ grid, impact, likelihood, level: levels[column] ?? "" }));
  });

describe("the grids", () => {
  it("has every cell of three grids", () => {
    expect(cells).toHaveLength(48);
  });

  it.each(cells)("$grid: $impact and $likelihood is $level", ({ grid, impact, likelihood, level }) => {
    expect(ADVICE[grid]?.({ impact, likelihood })).toBe(level);
  });
});

describe("the steps after the grid", () => {
  const entries = IMPACTS.flatMap((impact) =>
    LIKELIHOODS.flatMap((likelihood) => IMMINENCES.map((imminence) => ({ impact, likelihood, imminence }))),
  );

  it.each(entries)("others: $impact, $likelihood, $imminence", (entry) => {
    const cell = othersAdvice({ impact: entry.impact, likelihood: entry.likelihood });
    const raised = cell === "high" && entry.imminence === "now" && entry.likelihood !== "possible";
    expect(othersAdvice(entry)).toBe(raised ? "very-high" : cell);
    expect(othersAttention(entry)).toBe(othersAttention({ impact: entry.impact, likelihood: entry.likelihood }));
  });

  it("others: critical, possible and now stays high: it is not expected", () => {
    expect(othersAdvice({ impact: "critical", likelihood: "possible", imminence: "now" })).toBe("high");
    expect(othersAdvice({ impact: "critical", likelihood: "likely", imminence: "now" })).toBe("very-high");
  });

  it.each(entries)("safety: $impact, $likelihood, $imminence", (entry) => {
    const cell = safetyAdvice({ impact: entry.impact, likelihood: entry.likelihood });
    expect(safetyAdvice(entry)).toBe(cell === "high" && entry.imminence === "now" ? "very-high" : cell);
  });

  it("never falls when impact or likelihood rises", () => {
    const rank = (level: HarmLevel) => HARM_LEVELS.indexOf(level);
    for (const { impact, likelihood, imminence } of entries) {
      const graver = IMPACTS[IMPACTS.indexOf(impact) + 1] ?? impact;
      const likelier = LIKELIHOODS[LIKELIHOODS.indexOf(likelihood) + 1] ?? likelihood;
      for (const advice of [othersAdvice, safetyAdvice]) {
        const here = rank(advice({ impact, likelihood, imminence }));
        expect(rank(advice({ impact: graver, likelihood, imminence }))).toBeGreaterThanOrEqual(here);
        expect(rank(advice({ impact, likelihood: likelier, imminence }))).toBeGreaterThanOrEqual(here);
      }
    }
  });
});

describe("the advice for the whole", () => {
  it("is low without entries", () => {
    expect(highestLevel([])).toBe("low");
  });

  it("is the highest entry, however many there are and in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HARM_LEVELS), { minLength: 1 }), (levels) => {
        const highest = highestLevel(levels);
        expect(levels).toContain(highest);
        for (const level of levels) {
          expect(HARM_LEVELS.indexOf(highest)).toBeGreaterThanOrEqual(HARM_LEVELS.indexOf(level));
        }
        expect(highestLevel([...levels, ...levels].reverse())).toBe(highest);
      }),
    );
  });
});
