/** What is said of each kind of page: what it is for, its keys, what is saved when, who sees it. One topic for each page that people meet. */
import type { KeyHelp } from "../components/keys/keys.tsx";

export interface HelpTopic {
  /** The place on the help page: `/help#what-is-left`. */
  readonly id: string;
  readonly title: string;
  readonly purpose: readonly [string, ...string[]];
  readonly keys: readonly KeyHelp[];
  readonly saved: string;
  readonly seenBy: string;
}

const everywhere: readonly KeyHelp[] = [
  { keys: ["/"], does: "search young people by name or reference" },
  { keys: ["?"], does: "help with the page you are on" },
];
const inStage: readonly KeyHelp[] = [...everywhere, { keys: ["Ctrl K"], does: "find a question of the stage" }];
const nothingToSave = "Nothing is saved here: the page only shows.";
const wholeTeam =
  "Practitioners and managers of your service see the whole of it. Somebody who was given parts to write sees those parts alone. Other organisations see nothing of it. Every view is recorded.";

export const helpTopics: readonly HelpTopic[] = [
  {
    id: "home",
    title: "Your home page",
    purpose: [
      "What waits for you: what was returned to you, what is due soon, what is with somebody else, and where you stopped writing.",
      "A stage stands in one group only. The number beside it is the number of answers still missing; it is the same number everywhere.",
    ],
    keys: [
      { keys: ["."], does: "carry on where you left off" },
      { keys: ["j", "k"], does: "next and previous row" },
      { keys: ["Enter"], does: "open the row" },
      ...everywhere,
    ],
    saved: nothingToSave,
    seenBy: "You. A manager's home page shows the work of the team, with names and dates and without what was written.",
  },
  {
    id: "young-people",
    title: "Young people",
    purpose: [
      "Every young person your service works with. Type a name or a reference to narrow the list. A new young person is added here.",
    ],
    keys: [{ keys: ["j", "k"], does: "next and previous young person" }, ...everywhere],
    saved: "A new young person is saved when you press the button, not before.",
    seenBy:
      "People of your service who keep the record. Somebody who was given parts to write sees those young people alone.",
  },
  {
    id: "record",
    title: "A young person's record",
    purpose: [
      "The facts that hold for every stage: name, addresses, carers, offences, outcomes, services. A change here is a change in every open stage.",
      "Stages are started here, one at a time: the full assessment (AssetPlus) or the short one for prevention and diversion. What was written in the last stage comes along, marked as carried; you look at it and confirm it or put it right.",
    ],
    keys: [
      { keys: ["."], does: "go on with the open stage" },
      { keys: ["[", "]"], does: "part before, part after" },
      ...everywhere,
    ],
    saved:
      "Each answer saves by itself when you leave its box. Without JavaScript, press Save at the foot of the page.",
    seenBy: `${wholeTeam} A completed stage keeps the facts as they stood then.`,
  },
  {
    id: "stage",
    title: "A stage",
    purpose: [
      "How far the stage is, who has signed what, and the way on. It can be read as a whole, downloaded, completed, stopped by a manager, or cancelled while nothing was written.",
      "Completing keeps the stage as it stands, for ever: it needs every required answer and every signature that your service asks for.",
    ],
    keys: [{ keys: ["n"], does: "go on where something is left" }, ...inStage],
    saved:
      "What you write on the pages of the stage is saved there. Completing, stopping and cancelling happen when you press their button.",
    seenBy: wholeTeam,
  },
  {
    id: "sub-section",
    title: "A page of questions",
    purpose: [
      "One part of the stage, one question a row. What belongs on the page stands at its head; comments and things worth a look stand beside the question.",
      "Further questions open under the answer that calls for them, and close again with it. A closed answer is kept and counts as not given. “Yet to clarify” counts as an answer until the first review.",
      "An answer marked as carried comes from an earlier stage and nobody has looked at it yet: confirm it, or write it anew.",
    ],
    keys: [
      { keys: ["n"], does: "next thing left" },
      { keys: ["[", "]"], does: "sub-section before, sub-section after" },
      { keys: ["Ctrl K"], does: "find a question, also while you type" },
      ...everywhere,
    ],
    saved:
      "Each answer saves by itself: shortly after you stop typing, and when you leave its box. The bar at the top says Saved and the time, or that it will try again. Nothing typed is thrown away: an answer that does not fit is kept and marked, and if somebody else wrote there meanwhile you are shown both texts. Without JavaScript, press Save.",
    seenBy: `${wholeTeam} Whoever reads the page sees what is saved at that moment, not what you are typing.`,
  },
  {
    id: "find",
    title: "Find a question",
    purpose: [
      "Finds any question by its words or by what people call it: CSE, county lines, NEET, EHCP, s.20, VMP. Small typing mistakes do no harm.",
      "It looks in questions, choices, hints and guidance, never in what was written about a young person. It says when this stage does not ask something, and which answer would open it.",
    ],
    keys: inStage,
    saved: "Nothing is saved here, and what you search for is kept in no log.",
    seenBy: "You alone.",
  },
  {
    id: "left",
    title: "What is left",
    purpose: [
      "Everything that stands between now and completion, each a link to the very question: answers missing, answers carried and not yet looked at, lists that need an entry, signatures.",
      "What is worth a look holds nothing up. It is advice.",
    ],
    keys: [
      { keys: ["j", "k"], does: "next and previous row" },
      { keys: ["Enter"], does: "open the question" },
      ...inStage,
    ],
    saved: nothingToSave,
    seenBy: wholeTeam,
  },
  {
    id: "read",
    title: "Read the stage",
    purpose: [
      "The stage as text from beginning to end, with only what is shown and answered. A completed stage is shown as it was asked then.",
      "PDF and Word hold the same. Look who will read it before you send it.",
    ],
    keys: inStage,
    saved: nothingToSave,
    seenBy: `${wholeTeam} A download is recorded with your name.`,
  },
  {
    id: "history",
    title: "History",
    purpose: [
      "Who wrote what, and when. A stage can be read as it stood at any earlier moment, and two texts can be compared word by word.",
    ],
    keys: inStage,
    saved: nothingToSave,
    seenBy: wholeTeam,
  },
  {
    id: "sign",
    title: "Countersignature",
    purpose: [
      "A manager reads a part of the stage, comments on questions, and signs or returns it. A signature signs what was read: when that changes afterwards, the signature falls; when it is put back, the signature stands again.",
      "Nobody signs their own work.",
    ],
    keys: inStage,
    saved: "Comments, requests and signatures are saved when you press their button.",
    seenBy: "People of your service who see the whole stage. Comments are not part of the printed stage.",
  },
  {
    id: "account",
    title: "Your account",
    purpose: ["Who is signed in, until when, and what you may do. Keys of one letter can be switched off here."],
    keys: everywhere,
    saved: "Choices are saved when you press Save, for this browser.",
    seenBy: "You.",
  },
];
