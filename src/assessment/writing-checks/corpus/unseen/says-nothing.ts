import type { Corpus, CorpusText } from "../corpus.ts";

const of = (question: string, text: string): CorpusText => ({ question, text });

/** Kept shut until the rules were done: their figures are reported as they came. Never learn from these. */
export const unseenSaysNothing: Corpus<CorpusText> = {
  fires: [
    of("family-detail", "Please see section above."),
    of("living-detail", "as already noted"),
    of("rosh-reason", "see previous"),
    of("lor-reason", "Rationale is given in the section above"),
    of("mental-detail", "Refer to health section and previous AssetPlus."),
    of("learning-detail", "No updates since the last review."),
    of("understanding-context", "See police summary."),
    of("parenting-detail", "As mentioned, see family."),
    of("sawb-reason", "Please see attached report for further information"),
    of("substance-detail", "Already recorded above, no changes to report."),
  ],
  silent: [
    of("family-detail", "Sees his dad on Sundays."),
    of("living-detail", "No change of address, but the lock is mended and he has a key."),
    of("mental-detail", "Sad since the dog died."),
    of("learning-detail", "Moved up to set 2."),
    of("substance-detail", "Stopped. Tested clean in June."),
    of("neighbourhood-detail", "See-through fences, everybody knows everybody."),
    of("parenting-detail", "The last review said Mum gave in too quickly; she does not now."),
    of("rosh-reason", "Nobody has been hurt."),
    of("physical-detail", "Above average height and is taken for older."),
    of("lifestyle-detail", "He attaches himself to whoever is about."),
  ],
};
