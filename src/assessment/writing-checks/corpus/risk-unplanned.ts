import type { Corpus, CorpusStage } from "./corpus.ts";
import { behaviour, control, fear, first, outcome, target } from "./planned-risk.ts";

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
