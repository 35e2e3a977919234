import type { Corpus, CorpusText } from "../corpus.ts";

const of = (question: string, text: string): CorpusText => ({ question, text });

/** Written before the rules were read by their writer: answers that send the reader elsewhere, and short answers that say what there is to say. */
export const heldOutSaysNothing: Corpus<CorpusText> = {
  fires: [
    of("family-detail", "see above"),
    of("living-detail", "See Core Record"),
    of("learning-detail", "Please refer to the education section."),
    of("rosh-reason", "As per previous assessment"),
    of("lor-reason", "As outlined above."),
    of("sawb-reason", "Please see explanations and conclusions."),
    of("understanding-context", "This has been detailed elsewhere in this assessment."),
    of("substance-detail", "Remains unchanged since last review"),
    of("neighbourhood-detail", "Nothing further to add to what has already been recorded."),
    of("mental-detail", "SEE CAMHS REPORT ATTACHED"),
    of("parenting-detail", "discussed in family section above"),
    of("understanding-interconnections", "Ditto"),
    of("family-detail", "same as last time"),
    of("learning-detail", "See attached PSR dated 14/02"),
    of("living-detail", "Information can be found in the previous AssetPlus."),
    of("physical-detail", "Refer above"),
    of("lifestyle-detail", "As described in my previous answer, see lifestyle."),
  ],
  silent: [
    of("family-detail", "Nothing has changed except that Dad has moved out."),
    of("living-detail", "Still at the hostel, room 4."),
    of("learning-detail", "See above all the good report from his tutor: he is top of the set in maths."),
    of("physical-detail", "No health needs. Mum confirms."),
    of("mental-detail", "Declined to talk about this."),
    of("substance-detail", "Says he doesn't use anything, never has."),
    of("neighbourhood-detail", "Quiet cul-de-sac, nan next door."),
    of("parenting-detail", "Mum sees it differently from the school."),
    of("rosh-reason", "Low. One shove in a queue, nobody hurt, first time."),
    of("family-detail", "He looks like his father and hears about it every day."),
    of(
      "living-detail",
      "As before he sleeps on the sofa, but his brother has now left and the bed is his from Friday.",
    ),
    of("lifestyle-detail", "Same friends as last time, but he now sees them at the gym instead of the park."),
    of("learning-detail", "None. He left school at Easter."),
    of("understanding-context", "He did it for a dare."),
    of("mental-detail", "See how he is on Monday after the scan; he was too tired to talk today."),
    of("parenting-detail", "Refers to his step-dad as Dave."),
  ],
};
