import { choices, computed, date, scale, subSection, worked } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const saStart = subSection({
  id: "sa-start",
  title: "Starting",
  guide:
    "Read this page together. Let the young person choose how they want to do it. Check that they know who will see it. Facts only: how, where, when and with whom it was done.",
  example:
    "Done on 6 November at the library with her support worker outside. She wanted it read out and said, ‘You type, I'll talk.’ She told me back who can see it, so I know that she understood.",
  leaveOut:
    "Answers to the pages that follow; your view of why a way was chosen, or a choice that the young person did not make.",
  questions: [
    computed("sa-form", "Which form?", "core never", worked("self-assessment-form", ["stage"]), {
      options: scale("sa-form"),
      correctable: true,
      uses: ["stats"],
      noCarry: true,
      item: {},
      note: "From the stage; the worker may choose another.",
    }),
    own.pick("sa-voice", "How do you want it to talk?", choices("“I”", "“someone like me”"), {
      uses: ["stats"],
      note: "First person is offered first. Can change at any time. Answers in the third person are read as a hint, not a statement.",
      from: "seed 000",
    }),
    own.pickSome(
      "sa-way",
      "How do you want to do it?",
      choices(
        "Read it myself",
        "Have it read to me (sound)",
        "With my worker",
        "With someone I trust",
        "Talk, and my worker types",
        "With pictures only",
      ),
      { uses: ["stats"] },
    ),
    own.pick("sa-language", "Which language?", choices("English", "Cymraeg", "Another one"), {
      uses: ["stats"],
      note: "See languages in accessible-guidance.ts.",
    }),
    date("sa-date", "When did they say it?", "core never", {
      noCarry: true,
      item: {},
      hint: "If it was on another day than today: on paper, or before it was typed in.",
      note: "Content part 40, who-wrote: each form stores date, where and who helped.",
    }),
    own.pick(
      "sa-where",
      "Where are we?",
      choices(
        "At home",
        "At the office",
        "At school",
        "At court",
        "In a secure place",
        "On the phone or online",
        "Somewhere else",
      ),
      { uses: ["stats"], note: "Content part 40, who-wrote." },
    ),
    own.pickSome("sa-helped-by", "Who helped?", choices("Nobody", "Worker", "Parent", "Interpreter", "Somebody else"), {
      closed: true,
      uses: ["stats"],
      note: "Content part 40, who-wrote. A supporter reads and clicks, and does not answer.",
    }),
    own.sayShort("sa-helper", "Who is helping you today?", {
      hint: "First name, and who they are to you.",
      note: "They can be asked to leave for some pages.",
    }),
    own.pick("sa-privacy-understood", "I know who can see what I say", "sa-yes-no", {
      third: "Someone like me knows who can see what they say",
      prompts: ["no"],
      hint: "Your worker and their manager see it. Some of it may go in a report. We must tell someone if you or somebody else is not safe.",
      note: "A prompt means: explain again.",
    }),
    own.pick(
      "sa-where-i-live",
      "Where are you living now?",
      choices(
        "With a parent",
        "With family",
        "Foster home",
        "Children's home",
        "My own place or hostel",
        "A secure place",
        "Moving around",
      ),
      {
        beside: "accommodation-type",
        from: "seed 004",
        note: 'Chooses the words "home", "where I live" or "here" (`home-words.ts`), so that no page says "parents" to a child in care.',
      },
    ),
  ],
});
