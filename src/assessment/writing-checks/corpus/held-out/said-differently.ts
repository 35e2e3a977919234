import type { Corpus, CorpusStage } from "../corpus.ts";

const of = (values: NonNullable<CorpusStage["values"]>): CorpusStage => ({ values });

/** Written before the rules were read by their writer: the child names a worry that the assessment does not share, answered or not. */
export const heldOutSaidDifferently: Corpus<CorpusStage> = {
  fires: [
    of({ "sa-sleep": "never", "mh-sleep-appetite": "no" }),
    of({ "sa-hurt-self": "lately", "self-harm": "no" }),
    of({ "sa-friends-trouble": "a-lot", "friends-mix": "mostly-positive" }),
    of({ "sa-drink": "a-lot", "alcohol-ever": "no" }),
    of({ "sa-temper": "a-lot", "thinking-concerns": "no", "anger-triggers": [] }),
    of({ "sa-stop-think": "never", "thinking-concerns": "no" }),
    of({ "sa-care-for-someone": "a-lot", "young-carer": "no" }),
    of({ "sa-school-like": "no", "ete-concerns": "no" }),
    of({ "sa-health-ok": "no", "phys-condition": "no" }),
    of({ "sa-free-time": "no", "time-use-concerns": "no" }),
    of({ "sa-smoke": "a-lot", "tobacco-vape-use": "never" }),
  ],
  silent: [
    of({ "sa-sleep": "a-lot", "mh-sleep-appetite": "no" }),
    of({ "sa-home-safe": "rather-not", "accommodation-concerns": "no" }),
    of({ "sa-school-like": "rather-not", "ete-concerns": "no" }),
    of({ "sa-drink": "never", "alcohol-ever": "no" }),
    of({ "sa-health-ok": "yes-lots", "phys-condition": "no" }),
    of({ "sa-stop-think": "a-lot", "thinking-concerns": "no" }),
    of({ "sa-free-time": "a-bit", "time-use-concerns": "no" }),
    of({
      "sa-school-like": "no",
      "ete-concerns": "no",
      "sa-school-like-comment": "It was the bus, which has been sorted since.",
    }),
    of({ "sa-sleep": "never" }),
    of({ "mh-sleep-appetite": "no" }),
    of({ "sa-school-like": "not-really", "ete-concerns": "yes" }),
  ],
};
