import type { Corpus, CorpusText } from "./corpus.ts";

/** What stands in the restricted field, and what was written in an episode. */
const of = (restricted: string, text: string, question = "episodes.official-account"): CorpusText => ({
  question,
  text,
  beside: [{ question: "specific-victim-details", text: restricted }],
});

/** Accounts that name the person who is protected, and accounts that do not. */
export const victimName: Corpus<CorpusText> = {
  fires: [
    of(
      "His former girlfriend Chloe Barton, whom he has threatened to find.",
      "He waited outside the college and followed Chloe to the bus.",
    ),
    of(
      "The risk is to his stepfather, Martin Pryce.",
      "Police attended an argument in which Martin was pushed into the door.",
    ),
    of(
      "A boy at school, Hamza, who gave a statement.",
      "He said Hamza had been talking about his mum and he hit him.",
      "episodes.child-account",
    ),
    of(
      "Neighbour: Mrs Okonjo at number 4. She has CCTV.",
      "He put a brick through Mrs Okonjo's window at about midnight.",
    ),
    of("His sister Ffion is afraid of him.", "Mae'n dweud bod Ffion wedi dechrau'r ffrae."),
    of("Ex partner Jade O'Neill and her baby.", "The victim, Jade, had red marks to her neck.", "episodes.harm-effect"),
    of(
      "Two boys, Kieran and Dawud, both in his year.",
      "He thinks Dawud was asking for it and says he would do it again.",
      "episodes.view-of-victim",
    ),
    of(
      "His teacher Mr Llewellyn. Threats made online.",
      "He wrote a letter to Mr Llewellyn but hasn't given it to him.",
      "episodes.amends",
    ),
    of("Aaliyah Grant, his cousin, lives next door.", "He let himself in with the key and took Aaliyah's bank card."),
    of(
      "The shopkeeper Mr. Rajan at the corner shop.",
      "Mr Rajan tried to stop them leaving and was pushed to the ground.",
    ),
    of("Risk to Priya, who ended the relationship in June.", "He turned up at PRIYA's work with a bottle."),
  ],
  silent: [
    of(
      "His former girlfriend Chloe Barton, whom he has threatened to find.",
      "He waited outside the college and followed the victim to the bus.",
    ),
    of(
      "The risk is to his stepfather, Martin Pryce.",
      "Police attended an argument in which his stepfather was pushed into the door.",
    ),
    of(
      "A boy at school, Hamza, who gave a statement to the Police on Monday.",
      "He was arrested by the Police on Monday and interviewed with his mum.",
    ),
    of(
      "Neighbour: Mrs Okonjo at number 4. She has CCTV.",
      "A brick was put through the neighbour's window. Mrs was heard shouting on CCTV.",
    ),
    of(
      "Ffion, his sister, is afraid of him in the evenings. Children's Services know.",
      "Children's Services had closed the case in March.",
    ),
    of(
      "Ex partner Jade O'Neill and her baby. He posts on Facebook and Snapchat.",
      "The threats were sent on Snapchat and later on Facebook.",
    ),
    of(
      "A boy in his year, seen by the School Nurse in May.",
      "It happened behind the School in May. The Nurse treated a cut lip.",
    ),
    of(
      "Will, his brother's friend.",
      "He will not say who was with him, and he will not hand over his phone.",
      "episodes.child-account",
    ),
    of(
      "Anyone whom he thinks has disrespected him. No one person is known.",
      "He thinks that the man disrespected him and followed him.",
    ),
    of("Rose, his grandmother.", "The price of the bike rose and so did his debt, he says.", "episodes.child-account"),
    of(
      "The manager at Tesco, name not recorded. English is not her first language.",
      "He went into Tesco with two others. English was spoken, no interpreter was needed.",
    ),
  ],
};
