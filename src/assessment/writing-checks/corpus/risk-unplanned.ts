import type { Corpus, CorpusStage } from "./corpus.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;
const inList = (list: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${list}.${field}`, value]));

/** A behaviour that might happen, as it is judged; what the plan holds. */
const behaviour = (
  description: string,
  impact: string,
  likelihood: string,
  plan: Readonly<Record<string, readonly Fields[]>> = {},
  more: Fields = {},
): CorpusStage => ({
  // Only a review asks whether it is still a concern.
  type: "status" in more ? "review" : "pre-sentence-report",
  values: { "future-harm-foreseen": "yes", "controls-needed": "yes" },
  entries: {
    "future-behaviours": [
      inList("future-behaviours", { type: "violence", description, impact, likelihood, imminence: "months", ...more }),
    ],
    ...plan,
  },
});

const outcome = (
  description: string,
  impact: string,
  likelihood: string,
  plan: Readonly<Record<string, readonly Fields[]>> = {},
  more: Fields = {},
): CorpusStage => ({
  type: "status" in more ? "review" : "pre-sentence-report",
  values: { "adverse-outcome-foreseen": "yes", "controls-needed": "yes" },
  entries: {
    "adverse-outcomes": [
      inList("adverse-outcomes", {
        type: "physical-harm",
        description,
        impact,
        likelihood,
        imminence: "months",
        ...more,
      }),
    ],
    ...plan,
  },
});

const target = (want: string, ...links: readonly string[]) => ({
  "plan-targets": [inList("plan-targets", { want, links })],
});
const control = (details: string, ...links: readonly string[]) => ({
  "external-controls": [inList("external-controls", { details, links })],
});
const first = "future-behaviours-1";
const fear = "adverse-outcomes-1";

/** Judged risks with nothing in the plan, and risks that the plan answers or that need no plan. */
export const riskUnplanned: Corpus<CorpusStage> = {
  fires: [
    behaviour("He stabs somebody if the boys from the other estate corner him", "critical", "possible"),
    behaviour("another fight at the bus station, someone knocked out", "major", "likely"),
    behaviour("Robs a younger lad for his phone", "moderate", "very-likely"),
    behaviour("Pushes his mum, she falls on the stairs", "major", "possible", target("Get my bike back")),
    behaviour("Throws a brick at a bus", "moderate", "likely", target("Stay in college", "goals")),
    behaviour(
      "Sets fire to the bins again, this time by a door",
      "critical",
      "unlikely",
      control("Curfew at his nan's"),
    ),
    outcome("Cuts deeper than she means to", "major", "likely"),
    outcome("Is beaten for the debt", "critical", "very-likely"),
    outcome("Overdose when she is alone at weekends", "critical", "possible", target("See my sister more")),
    outcome(
      "Picked up by the older man and taken to another town",
      "major",
      "very-likely",
      control("Phone calls at six"),
    ),
    outcome("Found on the railway line", "critical", "likely", target("Sleep better", "goals")),
  ],
  silent: [
    behaviour(
      "He stabs somebody if they corner him",
      "critical",
      "possible",
      target("Feel safe without carrying", first),
    ),
    behaviour(
      "another fight at the bus station",
      "major",
      "likely",
      control("Not in town after seven on school days", first),
    ),
    behaviour("Robs a younger lad for his phone", "moderate", "very-likely", {
      ...target("Have my own money", first),
      ...control("Keyworker walks with him on Fridays", first),
    }),
    behaviour("Shouts at staff", "minor", "unlikely"),
    behaviour("Calls the neighbour names", "minor", "very-unlikely"),
    behaviour("Fight with his brother, they live apart now", "major", "likely", {}, { status: "ended" }),
    { values: { "future-harm-foreseen": "no" } },
    outcome("Cuts deeper than she means to", "major", "likely", target("Have other ways when it gets too much", fear)),
    outcome("Is beaten for the debt", "critical", "very-likely", control("Police marker on the address", fear)),
    outcome("Falls off the bike", "minor", "unlikely"),
    outcome("Bullied at the old school, has moved", "major", "likely", {}, { status: "ended" }),
    { values: { "adverse-outcome-foreseen": "no" } },
  ],
};
