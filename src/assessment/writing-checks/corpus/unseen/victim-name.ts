import type { Corpus, CorpusText } from "../corpus.ts";

/** What stands in the restricted field, and what was written in an episode. */
const of = (restricted: string, text: string, question = "episodes.official-account"): CorpusText => ({
  question,
  text,
  beside: [{ question: "specific-victim-details", text: restricted }],
});

/** Kept shut until the rules were done: their figures are reported as they came. Never learn from these. */
export const unseenVictimName: Corpus<CorpusText> = {
  fires: [
    of("Stepmother, Joanne Pike", "He locked Joanne in the bathroom."),
    of("Jean-Luc Mbeki, in the year above", "Jean-Luc was robbed of his bag."),
    of("PC Harries has asked that he is not named", "He bit PC Harries on the hand."),
    of("Her ex Lee", "She said Lee had it coming.", "episodes.child-account"),
    of("Risk to Nia and Mali (cousins)", "Mali was pushed down the bank."),
    of("mrs patel, number 22", "The door of Mrs Patel was kicked in."),
    of("D'Arcy Quinn", "He grabbed D'Arcy by the hood."),
    of("Neighbour's son Oluwaseun", "Oluwaseun's jaw was broken."),
    of("Threat is to the Bowen twins.", "He followed the Bowen boys home."),
    of("Support worker: Gwenllian Huws", "Gwaeddodd ar Gwenllian a thaflu cadair."),
  ],
  silent: [
    of("Stepmother, Joanne Pike", "He locked his stepmother in the bathroom."),
    of("Bill Frost, next door", "There was frost on the road and he fell."),
    of("May Evans", "It happened in May."),
    of("Her ex, lives in Derby", "She was arrested in Derby."),
    of("Jack Stone", "A stone was thrown at the bus."),
    of("The family at the shop on King Street", "He was chased down King Street."),
    of("Support worker at the Youth Justice Service", "The Youth Justice Service was told."),
    of("His father. Order until June.", "His father was in the next room."),
    of("Iris Cole", "He was seen at the pool."),
    of("Christian Webb", "He goes to a Christian youth club."),
  ],
};
