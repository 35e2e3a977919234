import type { Corpus, CorpusText } from "../corpus.ts";

const of = (question: string, text: string): CorpusText => ({ question, text });

/** Kept shut until the rules were done: their figures are reported as they came. Never learn from these. */
export const unseenEvidence: Corpus<CorpusText> = {
  fires: [
    of("rosh-reason", "He presents a risk of serious harm to the public as the nature of his offending is serious."),
    of("rosh-reason", "Low – no real concerns here and nothing to suggest that he would hurt anybody."),
    of(
      "rosh-reason",
      "I am of the view that medium is appropriate. This will be reviewed should circumstances change.",
    ),
    of("lor-reason", "Remains high. Not engaging, not motivated, wrong crowd."),
    of(
      "lor-reason",
      "He is likely to reoffend if his circumstances do not change and he continues to make poor choices.",
    ),
    of("lor-reason", "The protective factors outweigh the concerns so low is a fair reflection."),
    of("sawb-reason", "She is a very vulnerable young lady with lots going on in her life at the moment."),
    of("sawb-reason", "Safety and wellbeing concerns in relation to exploitation, substance use, family and peers."),
    of("future-behaviours.evidence", "Anger issues. Quick to react and does not back down."),
    of("future-behaviours.evidence", "Previous offending of a similar nature and attitudes that support violence."),
    of("adverse-outcomes.evidence", "low self esteem, unhealthy relationships and poor coping"),
    of("adverse-outcomes.evidence", "It is believed that he may be targeted by others because of his associations."),
  ],
  silent: [
    of("rosh-reason", "The blade was nine inches long and he had it out when officers came round the corner."),
    of(
      "rosh-reason",
      "He broke a boy's jaw in June; the boy is still on a liquid diet according to the victim worker.",
    ),
    of("rosh-reason", "PNC: two ABHs and a s20 in fourteen months."),
    of("lor-reason", "He was back in the police station eleven days after the order was made."),
    of(
      "lor-reason",
      "His aunt, his tutor and Paul from the gym all say that he has kept away from the old group since the summer.",
    ),
    of("sawb-reason", "She told her support worker that a man in Stoke has photographs of her and wants paying."),
    of("sawb-reason", "GP letter 9/10: weight down to 41 kg."),
    of(
      "future-behaviours.evidence",
      "On the wing he has thrown hot water at another boy and was found with a sharpened toothbrush.",
    ),
    of(
      "future-behaviours.evidence",
      "three reports from neighbours of him chasing kids with a hammer, one on doorbell cam",
    ),
    of("adverse-outcomes.evidence", "He has been stabbed once already (thigh, Easter Monday)."),
    of(
      "adverse-outcomes.evidence",
      "Found unresponsive in the bathroom by her foster carer, blue lips, naloxone given.",
    ),
    of(
      "lor-reason",
      "Dropped out of every programme so far: the gym after one go, the garage after a week, the mentor never met.",
    ),
  ],
};
