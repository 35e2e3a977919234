import type { Corpus, CorpusStage } from "../corpus.ts";

const of = (values: NonNullable<CorpusStage["values"]>): CorpusStage => ({ values });

/** Written before the rules were read by their writer: the child names a worry that the assessment does not share, answered or not. */
export const heldOutSaidDifferently: Corpus<CorpusStage> = {
  fires: [
    of({ "sa-trusted-adult": "no", "trusted-adult": "yes" }),
    of({ "sa-sleep": "never", "mh-sleep-appetite": "no" }),
    of({ "sa-hurt-self": "past", "self-harm": "never" }),
    of({ "sa-friends-trouble": "a-lot", "friends-mix": "positive" }),
    of({ "sa-drink": "a-lot", "alcohol-ever": "never" }),
    of({ "sa-remember": "a-lot", "slcn-attention-memory": "no" }),
    of({ "sa-stop-think": "never", "thinking-concerns": ["none-of-these"] }),
    of({ "sa-care-for-someone": "a-lot", "young-carer": "no" }),
    of({ "sa-school-like": "no", "ete-concerns": "no" }),
    of({ "sa-health-ok": "no", "phys-condition": "no" }),
    of({ "sa-partner": "no", "partner-relationship": "healthy" }),
    of({ "sa-smoke": "a-lot", "tobacco-vape-use": "never" }),
  ],
  silent: [
    of({ "sa-sleep": "a-lot", "mh-sleep-appetite": "no" }),
    of({ "sa-home-safe": "rather-not", "accommodation-concerns": "no" }),
    of({ "sa-school-like": "rather-not", "ete-concerns": "no" }),
    of({ "sa-drink": "never", "alcohol-ever": "never" }),
    of({ "sa-health-ok": "yes-lots", "phys-condition": "no" }),
    of({ "sa-stop-think": "a-lot", "thinking-concerns": ["none-of-these"] }),
    of({ "sa-trusted-adult": "no", "trusted-adult": "no" }),
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
