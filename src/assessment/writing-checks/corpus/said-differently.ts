import type { Corpus, CorpusStage } from "./corpus.ts";

const of = (values: NonNullable<CorpusStage["values"]>): CorpusStage => ({ values });

/** The child names a worry that the assessment does not share, answered or not. */
export const saidDifferently: Corpus<CorpusStage> = {
  fires: [
    of({ "sa-home-happy": "no", "accommodation-concerns": "no" }),
    of({ "sa-home-happy": "not-really", "accommodation-concerns": "no" }),
    of({ "sa-home-enough": "sometimes", "money-concerns": "no" }),
    of({ "sa-carer-listens": "not-really", "parenting-concerns": "no" }),
    of({ "sa-home-hurt": "sometimes", "domestic-abuse-witnessed": "no" }),
    of({ "sa-school-go": "never", "ete-concerns": "no" }),
    of({ "sa-miss-someone": "yes", bereavement: "no" }),
    of({ "sa-drugs": "a-lot", "drug-use": "never" }),
    of({ "sa-worry": "a-lot", "mh-worry": "no" }),
    of({ "sa-sad": "sometimes", "mh-low-mood": "no" }),
    of({ "sa-gang": "not-sure", "gang-association": "none" }),
    of({ "sa-bullied": "a-lot", "victim-of-harm": "no" }),
    of({ "sa-understand": "a-lot", "slcn-understanding": "no" }),
    of({ "sa-treated-different": "sometimes", discrimination: "no" }),
  ],
  silent: [
    of({ "sa-home-happy": "no", "accommodation-concerns": "yes" }),
    of({ "sa-home-happy": "yes", "accommodation-concerns": "no" }),
    of({
      "sa-home-happy": "no",
      "accommodation-concerns": "no",
      "sa-home-happy-comment": "He means the noise from next door; we talked about it and he is fine there otherwise.",
    }),
    of({ "sa-home-happy": "no", "accommodation-concerns": "no", "sa-home-happy-comment": "Seen, nothing to add" }),
    of({ "sa-home-enough": "never", "money-concerns": "yes" }),
    of({ "sa-home-enough": "never", "money-concerns": "yet-to-clarify" }),
    of({ "sa-carer-listens": "yes", "parenting-concerns": "no" }),
    of({ "sa-school-go": "never", "ete-concerns": "yes" }),
    of({ "sa-worry": "never", "mh-worry": "no" }),
    of({ "sa-gang": "no", "gang-association": "none" }),
    of({ "accommodation-concerns": "no" }),
    of({ "sa-worry": "a-lot" }),
    of({
      "sa-bullied": "a-lot",
      "victim-of-harm": "no",
      "sa-bullied-comment": "It stopped when he changed tutor group, he says. School confirm it.",
    }),
  ],
};
