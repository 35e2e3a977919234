/** What the help says: of each kind of page what it is for, what is saved when, and who sees it. */
export const help = {
  about: {
    before: "“Help” at the top of every page, or the key ",
    between: ", leads to what concerns that page. Keys of one letter never act while you type in a box; they can be ",
    link: "switched off in your account",
    after: ".",
  },
  topics: "Help topics",
  whatIsSaved: "What is saved when",
  whoSees: "Who sees it",
  keys: "Keys",
  nothingToSave: "Nothing is saved here: the page only shows.",
  wholeTeam:
    "Practitioners and managers of your service see the whole of it. Somebody who was given parts to write sees those parts alone. Other organisations see nothing of it. Every view is recorded.",
  guide: {
    title: (subSection: string): string => `Guide: ${subSection}`,
    howItWorks: "How a page of questions works",
    afterLink: ": keys, what is saved when, who sees it.",
    whatIsAsked: "What is asked",
    whatAnswersMean:
      "“Yes” means: it is so, and it matters to safety, behaviour or the plan. “Yet to clarify” means: we do not know yet and mean to find out. “Currently” is now or in the last three months.",
    further: "A further question: it opens when it is called for, or when you choose to explore further.",
  },
  does: {
    search: "search young people by name or reference",
    helpHere: "help with the page you are on",
    findQuestion: "find a question of the stage",
    findWhileTyping: "find a question, also while you type",
    carryOn: "carry on where you left off",
    rows: "next and previous row",
    openRow: "open the row",
    people: "next and previous young person",
    goOnWithStage: "go on with the open stage",
    parts: "part before, part after",
    goOnWhereLeft: "go on where something is left",
    nextLeft: "next thing left",
    subSections: "sub-section before, sub-section after",
    openQuestion: "open the question",
  },
  home: {
    title: "Your home page",
    purpose:
      "What waits for you: what was returned to you, what is due soon, what is with somebody else, and where you stopped writing.",
    more: "A stage stands in one group only. The number beside it is the number of answers still missing; it is the same number everywhere. Notices, at the top of every page, tell what others did and what falls due; each leads to its place and is read once it was followed.",
    seenBy: "You. A manager's home page shows the work of the team, with names and dates and without what was written.",
  },
  people: {
    title: "Young people",
    purpose:
      "Every young person your service works with. Type a name or a reference to narrow the list. A new young person is added here.",
    saved: "A new young person is saved when you press the button, not before.",
    seenBy:
      "People of your service who keep the record. Somebody who was given parts to write sees those young people alone.",
  },
  record: {
    title: "A young person's record",
    purpose:
      "The facts that hold for every stage: name, addresses, carers, offences, outcomes, services. A change here is a change in every open stage.",
    more: "Stages are started here, one at a time: the full assessment (AssetPlus) or the short one for prevention and diversion. What was written in the last stage comes along, marked as carried; you look at it and confirm it or put it right.",
    saved:
      "Each answer saves by itself when you leave its box. Without JavaScript, press Save at the foot of the page.",
    alsoSeen: "A completed stage keeps the facts as they stood then.",
  },
  stage: {
    title: "A stage",
    purpose:
      "How far the stage is, who has signed what, and the way on. It can be read as a whole, downloaded, completed, stopped by a manager, or cancelled while nothing was written.",
    more: "Completing keeps the stage as it stands, for ever: it needs every required answer and every signature that your service asks for.",
    saved:
      "What you write on the pages of the stage is saved there. Completing, stopping and cancelling happen when you press their button.",
  },
  questions: {
    title: "A page of questions",
    purpose:
      "One part of the stage, one question a row. What belongs on the page stands at its head; comments and things worth a look stand beside the question.",
    more: "Further questions open under the answer that calls for them, and close again with it. A closed answer is kept and counts as not given. “Yet to clarify” counts as an answer until the first review.",
    carried:
      "An answer marked as carried comes from an earlier stage and nobody has looked at it yet: confirm it, or write it anew.",
    saved:
      "Each answer saves by itself: shortly after you stop typing, and when you leave its box. The bar at the top says Saved and the time, or that it will try again. Nothing typed is thrown away: an answer that does not fit is kept and marked, and if somebody else wrote there meanwhile you are shown both texts. Without JavaScript, press Save.",
    alsoSeen: "Whoever reads the page sees what is saved at that moment, not what you are typing.",
  },
  find: {
    title: "Find a question",
    purpose:
      "Finds any question by its words or by what people call it: CSE, county lines, NEET, EHCP, s.20, VMP. Small typing mistakes do no harm.",
    more: "It looks in questions, choices, hints and guidance, never in what was written about a young person. It says when this stage does not ask something, and which answer would open it.",
    saved: "Nothing is saved here, and what you search for is kept in no log.",
    seenBy: "You alone.",
  },
  left: {
    title: "What is left",
    purpose:
      "Everything that stands between now and completion, each a link to the very question: answers missing, answers carried and not yet looked at, lists that need an entry, signatures.",
    more: "What is worth a look holds nothing up. It is advice.",
  },
  read: {
    title: "Read the stage",
    purpose:
      "The stage as text from beginning to end, with only what is shown and answered. A completed stage is shown as it was asked then.",
    more: "PDF and Word hold the same. Look who will read it before you send it.",
    alsoSeen: "A download is recorded with your name.",
  },
  history: {
    title: "History",
    purpose:
      "Who wrote what, and when. A stage can be read as it stood at any earlier moment, and two texts can be compared word by word.",
  },
  timeline: {
    title: "Timeline",
    purpose:
      "What has a date, over the young person's life: offences numbered by date, what happened, home, school, health, services, custody. Choose lanes and a time, or zoom; what is crowded is put together with its number. A date without its day is drawn with a line over the time it can mean.",
    more: "The table under the drawing says the same in words, and each row leads to where it is written. What overlaps is counted from the dates; why is for you to say. On paper it takes A4 across, and safeguarding stays off it unless you tick that it belongs there.",
  },
  compare: {
    title: "Compare",
    purpose:
      "Any two moments of any two stages of the child side by side, with the words marked that changed, who changed them and when. The list at the left says how many answers changed in each sub-section.",
    more: "Choose two named moments, or a stage at a date and time. It prints as it stands.",
  },
  sign: {
    title: "Countersignature",
    purpose:
      "A manager reads a part of the stage, comments on questions, and signs or returns it. A signature signs what was read: when that changes afterwards, the signature falls; when it is put back, the signature stands again.",
    more: "Nobody signs their own work.",
    saved: "Comments, requests and signatures are saved when you press their button.",
    seenBy: "People of your service who see the whole stage. Comments are not part of the printed stage.",
  },
  account: {
    title: "Your account",
    purpose: "Who is signed in, until when, and what you may do. Keys of one letter can be switched off here.",
    saved: "Choices are saved when you press Save, for this browser.",
    seenBy: "You.",
  },
};
