/** What notices say, on their page, on the home page and in e-mail. */

/** Who and whom: both may be unknown to the reader. */
interface Told {
  /** Who did it. */
  readonly by: string;
  /** The young person as this reader may name them: by name in the application, by initials and reference in e-mail. */
  readonly of: string;
  /** The part of the stage. */
  readonly part: string;
  /** The day on which it was due. */
  readonly day: string;
}

export const notices = {
  title: "Notices",
  newOnes: (count: number): string => `${count} new`,
  inBar: (count: number): string => (count === 0 ? "Notices" : `Notices (${count} new)`),
  none: "Nothing has happened yet that you should know of. What others do in your work, and what falls due, is told here.",
  noneNew: "Nothing is new.",
  earlier: "Earlier",
  isNew: "New",
  markAllRead: "Mark all as read",
  allRead: "Marked as read.",
  nowHere: "That notice is no longer here. What it was about may have ended.",
  older: "Older notices",
  newest: "Newest notices",
  caption: "What others did, and what falls due, the latest first",
  choice: "Which of these you get by e-mail, and when, is your choice: ",
  choiceLink: "Your account",
  somebody: "a young person whose record is not open to you",
  stage: (title: string): string => `Stage: ${title}`,
  newlyReceived: (count: number): string => `New to you (${count})`,
  newlyReceivedLink: "new to you",
  kinds: {
    "countersignature-asked": ({ by, of, part }: Told): string => `${by} asks for a signature: ${part}, ${of}`,
    "countersignature-returned": ({ by, of, part }: Told): string =>
      `${by} returned ${part} with what must change: ${of}`,
    "countersignature-signed": ({ by, of, part }: Told): string => `${by} signed ${part}: ${of}`,
    "signature-fell": ({ by, of, part }: Told): string =>
      `A signature no longer stands, because ${by} changed what was signed: ${part}, ${of}`,
    "comment-added": ({ by, of }: Told): string => `${by} wrote a comment: ${of}`,
    "comment-answered": ({ by, of }: Told): string => `${by} answered a comment: ${of}`,
    "contributor-given": ({ by, of }: Told): string => `${by} asks you to write parts of a stage: ${of}`,
    "contributor-taken-back": ({ by, of }: Told): string =>
      `${by} took back the parts that you were asked to write: ${of}`,
    "contributor-handed-in": ({ by, of }: Told): string => `${by} handed in their parts: ${of}`,
    "contributor-returned": ({ by, of }: Told): string => `${by} returned your parts with what must change: ${of}`,
    "cover-set": ({ by, of }: Told): string => `${by} asks you to stand in for the owner of a stage: ${of}`,
    "cover-ended": ({ by, of }: Told): string => `${by} ended your standing in for the owner of a stage: ${of}`,
    "owner-changed-to-you": ({ by, of }: Told): string => `${by} made you the owner of a stage: ${of}`,
    "owner-changed-from-you": ({ by, of }: Told): string => `${by} gave your stage to another owner: ${of}`,
    "due-date-changed": ({ by, of }: Told): string => `${by} changed by when a stage is due: ${of}`,
    "case-given": ({ by, of }: Told): string => `${by} made you case manager: ${of}`,
    "stage-stopped": ({ by, of }: Told): string => `${by} stopped a stage. All that was written is kept: ${of}`,
    "stage-cancelled": ({ by, of }: Told): string => `${by} cancelled a stage: ${of}`,
    "restricted-record-opened": ({ by, of }: Told): string =>
      `${by} opened a restricted record with a reason that you should read: ${of}`,
    "panel-called": ({ by, of }: Told): string => `A judgement by ${by} calls for a risk or safety panel: ${of}`,
    "stage-due-soon": ({ of, day }: Told): string => `A stage is due on ${day}: ${of}`,
    "stage-overdue": ({ of, day }: Told): string => `A stage was due on ${day} and is late: ${of}`,
  },
  mail: {
    subject: (count: number): string => (count === 1 ? "AssetPlus: 1 notice" : `AssetPlus: ${count} notices`),
    hello: (name: string): string => `Hello ${name},`,
    happened: "this happened in your work:",
    open: (address: string): string => `Open it: ${address}`,
    all: (address: string): string => `All notices: ${address}`,
    choose: (address: string): string => `Choose when you get e-mail, or none: ${address}`,
    why: "This e-mail names young people by initials and reference only. Please answer in AssetPlus: nobody reads answers to this address.",
  },
  choices: {
    title: "E-mail about notices",
    when: "When do you want e-mail?",
    about:
      "E-mail names young people by initials and reference only. In AssetPlus itself you see every notice at once, whatever you choose.",
    atOnce: "At once",
    atOnceHint: "What follows within a minute comes together",
    digest: "Once each working morning",
    digestHint: "One e-mail with everything that is still new, at half past seven",
    none: "No e-mail",
    language: "In which language?",
    noAddress:
      "Your account has no e-mail address, so no e-mail is sent. Whoever keeps the accounts of your service can add it.",
    practice: "This is practice: no e-mail is ever sent from here.",
    saved: "Your choice about e-mail is kept.",
    notUnderstood: {
      happened: "That choice about e-mail was not understood.",
      toDo: "Go back to your account and choose again.",
    },
  },
};
