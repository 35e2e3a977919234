import type { Marked, SentenceKind } from "./dossier.ts";

const marked =
  (is: SentenceKind) =>
  (says: string): Marked => ({ is, says });
const description = marked("description");
const analysis = marked("analysis");
const judgement = marked("judgement");

interface Example {
  readonly key: string;
  readonly about: string;
  readonly before: readonly Marked[];
  readonly after: readonly Marked[];
  readonly why: string;
}

/** Sentences as they are often written, and as they could be. None is from a dossier, so that nothing is given away. */
export const examples: readonly Example[] = [
  {
    key: "understanding",
    about: "What explains the behaviour",
    before: [
      description("Lee took a bicycle from outside the library."),
      description("His father moved out in the spring."),
      description("He has missed eleven days of school."),
    ],
    after: [
      description("Lee took the bicycle on the third of three Fridays on which his father did not come for him."),
      analysis(
        "He does not take things on other days; the bicycle looks less like wanting a bicycle than like having somewhere to go when nobody comes.",
      ),
      analysis(
        "The missed school days follow the same Fridays, so help with the visits may do more than work on theft.",
      ),
    ],
    why: "Before, three true facts stand beside one another and the reader has to join them. After, one fact is chosen because of its timing, a meaning is offered that could be wrong and says so (“looks less like”), and the meaning leads to what to do. The other facts are not lost: they stand in their own sections.",
  },
  {
    key: "risk",
    about: "How serious, how likely",
    before: [
      judgement("Risk of serious harm is medium."),
      description("She has a caution for common assault and is known to carry grudges."),
    ],
    after: [
      description("Both incidents were single pushes to girls of her age, each after a message that named her mother."),
      analysis(
        "What sets her off is narrow and known to her, and she has walked away twice since; nothing points to more force.",
      ),
      judgement("A further push is possible. Serious harm is unlikely: low."),
    ],
    why: "“Known to carry grudges” is nobody's observation. The judgement before it hangs in the air, because a caution alone says nothing about how badly anyone could be hurt. After, who, when and after what come first; the level is the last sentence and follows from them.",
  },
  {
    key: "words",
    about: "A word that hides a judgement",
    before: [description("Tariq's mother failed to attend the meeting and does not engage.")],
    after: [
      description("Tariq's mother was not at the meeting on the 4th; the letter went to their former address."),
      description("When we rang she talked for forty minutes and asked for an evening appointment."),
      analysis("She wants to be part of this; so far our ways of reaching her have not fitted her shifts."),
    ],
    why: "“Failed” and “does not engage” look like description and are judgements without a reason. Say what happened, look for what was in the way, and then say what it means.",
  },
  {
    key: "contradiction",
    about: "When sources contradict each other",
    before: [description("School says that Ana is bullied, but her head of year says that she is the bully.")],
    after: [
      description(
        "Ana's tutor wrote of bullying in March; the head of year, who came in May, saw Ana hit a girl in June.",
      ),
      analysis(
        "Both can be true: the girl she hit is one of those whom the tutor named. We take June as an answer to March until Ana has told us more.",
      ),
      analysis("What would change our mind: an account from before March that has Ana begin it."),
    ],
    why: "Two sources are not a draw. Say who saw what and when, weigh them, take a view for now, and name what would change it.",
  },
  {
    key: "child",
    about: "The child's own words",
    before: [description("Kit minimises the offence and shows no remorse.")],
    after: [
      description(
        "Kit said: “It's just a window. They've got loads.” Later, drawing the shop: “Is she the one who cries on the bus?”",
      ),
      analysis(
        "The first answer came with two adults looking on. The second suggests that he knows very well that there is a person behind the window, and that it is hard to look at.",
      ),
    ],
    why: "“Minimises” and “no remorse” are verdicts. The words themselves let the reader hear more than one thing in them; the analysis says which we hear, and why.",
  },
];
