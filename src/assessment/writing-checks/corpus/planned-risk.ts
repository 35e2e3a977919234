import type { CorpusStage } from "./corpus.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;
const inList = (list: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${list}.${field}`, value]));

/** Which list a risk stands in, and what is answered with every one of them here. */
const kinds = {
  behaviour: { list: "future-behaviours", type: "violence", foreseen: "future-harm-foreseen" },
  outcome: { list: "adverse-outcomes", type: "physical-harm", foreseen: "adverse-outcome-foreseen" },
} as const;

/** A risk as it is judged, and what the plan holds. */
const risk =
  (kind: keyof typeof kinds) =>
  (
    description: string,
    impact: string,
    likelihood: string,
    plan: Readonly<Record<string, readonly Fields[]>> = {},
    more: Fields = {},
  ): CorpusStage => {
    const { list, type, foreseen } = kinds[kind];
    return {
      // Only a review asks whether it is still a concern.
      type: "status" in more ? "review" : "pre-sentence-report",
      values: { [foreseen]: "yes", "controls-needed": "yes" },
      entries: {
        [list]: [inList(list, { type, description, impact, likelihood, imminence: "months", ...more })],
        ...plan,
      },
    };
  };
export const behaviour = risk("behaviour");
export const outcome = risk("outcome");

export const target = (want: string, ...links: readonly string[]) => ({
  "plan-targets": [inList("plan-targets", { want, links })],
});
export const control = (details: string, ...links: readonly string[]) => ({
  "external-controls": [inList("external-controls", { details, links })],
});
/** The entry that `behaviour` makes, as a link of the plan names it. */
export const first = "future-behaviours-1";
/** The entry that `outcome` makes. */
export const fear = "adverse-outcomes-1";
