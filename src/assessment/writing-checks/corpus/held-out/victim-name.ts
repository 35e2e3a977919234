import type { Corpus, CorpusText } from "../corpus.ts";

/** What stands in the restricted field, and what was written in an episode. */
const of = (restricted: string, text: string, question = "episodes.official-account"): CorpusText => ({
  question,
  text,
  beside: [{ question: "specific-victim-details", text: restricted }],
});

/** Written before the rules were read by their writer: accounts that name the person who is protected, and accounts that do not. */
export const heldOutVictimName: Corpus<CorpusText> = {
  fires: [
    of(
      "Concern is for Megan Rowlands (ex), he has driven past her house.",
      "He sent forty messages to Megan in one night.",
    ),
    of("mr Adeyemi who runs the shop", "Mr Adeyemi chased them down the road and was tripped."),
    of("Kelsey-Ann, his half sister.", "He shouted at Kelsey-Ann and threw her phone in the bath."),
    of("Siân Prosser, teaching assistant", "He pushed Siân out of the way and she hit the door frame."),
    of("Threats to O'Connor family, mainly Declan.", "Declan was hit from behind outside the chip shop."),
    of(
      "His mum's partner Wayne Tate. Made threats to stab him.",
      "He said WAYNE had been at his mum all week.",
      "episodes.child-account",
    ),
    of("Girl in year 8 called Ruby. Restraining order.", "Ruby's bag was taken and emptied in the road."),
    of("Zofia Nowak, lives at no 14", "Damage to the front window of Ms Nowak."),
    of("Risk to his brother Tomos", "Bu'n ymladd gyda Tomos yn y gegin."),
    of("Farrukh Iqbal – taxi driver, not to be contacted", "The driver, Mr Iqbal, was punched through the window."),
    of("Ellie May Price and her baby", "He followed Ellie to the nursery."),
  ],
  silent: [
    of(
      "Concern is for Megan Rowlands (ex), he has driven past her house.",
      "He sent forty messages to his former girlfriend in one night.",
    ),
    of("Mr Adeyemi who runs the shop", "The shopkeeper chased them down the road and was tripped."),
    of("Will Hartley, neighbour.", "He says he will not go back to that road."),
    of("Mark Dunne", "There was a mark on the wall where the bottle hit."),
    of("His nan. She lives in Bangor.", "He was at his nan's when the police came."),
    of("Grace Lowe", "The magistrates gave a few days' grace for the fine."),
    of("Restraining order made by Cardiff Magistrates in May.", "The police found him in Cardiff in May."),
    of("Rose Tanner, carer", "His voice rose and he kicked the door."),
    of(
      "Victim is 14. Known to Childrens Services. Ask the victim worker.",
      "The other child is known to Children's Services.",
    ),
    of("Ex girlfriend from school, see police", "The police say he waited outside school."),
    of("Hope Daniels", "He had no hope of getting a taxi and walked."),
  ],
};
