import type { Corpus, CorpusText } from "./corpus.ts";

const of = (question: string, text: string): CorpusText => ({ question, text });

/** Answers that send the reader elsewhere or give the question back, and short answers that say what there is to say. */
export const saysNothingTexts: Corpus<CorpusText> = {
  fires: [
    of("rosh-reason", "See above."),
    of("living-detail", "As before"),
    of("understanding-context", "Please see previous assessment for details"),
    of("sawb-reason", "as per last asset, no change"),
    of("learning-detail", "Covered in core record."),
    of("lor-reason", "Same as above"),
    of("family-detail", "No change since last assessment."),
    of("parenting-detail", "see psr"),
    of("substance-detail", "Already covered in section on lifestyle"),
    of("understanding-interconnections", "As stated above in the previous section, remains the same."),
    of("rosh-reason", "This level of risk of serious harm is the level of risk of serious harm."),
    of("lor-reason", "Likelihood is medium due to the factors for and against that can change."),
    of("neighbourhood-detail", "The reader should know about the area."),
    of("understanding-context", "Gweler uchod"),
    of("family-detail", "Fel o'r blaen, dim newid."),
    of("living-detail", "Yr un fath ag o'r blaen"),
    of("family-detail", "Refer to PSR."),
    of("family-detail", "As previously stated"),
    of("family-detail", "no changes to report since last review"),
    of("family-detail", "see section on family"),
    of("family-detail", "Nothing to add."),
    of("family-detail", "as above re peers"),
    of("family-detail", "Please refer to the above"),
    of("family-detail", "Covered elsewhere in this assessment"),
    of("family-detail", "gweler yr adran flaenorol"),
    of("family-detail", "Dim newid ers y tro diwethaf"),
  ],
  silent: [
    of(
      "living-detail",
      "As before with his nan, but she is moving to a ground floor flat in May and the new landlord has not agreed that he may live there.",
    ),
    of("physical-detail", "No concerns."),
    of("parent-detail", "Not a parent"),
    of("substance-detail", "None known. Says he's never tried it, mum agrees."),
    of("learning-detail", "Year 10 at Fairfield, 92% attendance, predicted 4s and 5s."),
    of("family-detail", "Close to nan. Sees dad on Sundays, goes well when he hasn't been drinking."),
    of(
      "rosh-reason",
      "See the robbery in May: a knife was shown, the boy was nine and alone, and he laughed about it in interview. As above he has not carried since.",
    ),
    of("lor-reason", "He has not changed friends and the debt is not paid, so the likelihood is as it was in March."),
    of("safety-child-view", "To be left alone by the police and see my dog."),
    of("plan-child-comment", "Its ok"),
    of(
      "understanding-context",
      "He sees his past as over. What was before the move to Leeds he does not talk about, and below the surface he is still grieving for his brother.",
    ),
    of("neighbourhood-detail", "Quiet road, near the park where most of the trouble is."),
    of("family-detail", "Mae'n agos iawn at ei nain ac yn ei gweld bob dydd."),
    of("living-detail", "Fel o'r blaen gyda'i nain, ond bydd hi'n symud i fflat newydd ym mis Mai."),
    of("family-detail", "Nan"),
    of("family-detail", "No"),
    of("family-detail", "Lives with nan. No change since last time except the dog died, which hit him hard."),
    of("family-detail", "He is still at Brookfield, year 11, doing his mocks."),
    of(
      "family-detail",
      "Sees his mates after school as before, mostly at the skate park, and they stay out of trouble.",
    ),
    of("family-detail", "Above all he wants to get home."),
    of("family-detail", "See her most weeks; she is good with the baby."),
    of(
      "family-detail",
      "Nothing has changed for him since the move and that is what worries me: still no school, still no GP.",
    ),
  ],
};
