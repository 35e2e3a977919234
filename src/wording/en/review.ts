/** A stage that begins from another: what is new, what is carried, and what a review must mark. */
const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
const quoted = (labels: readonly string[]): string => and(labels.slice(0, 4).map((label) => `“${label}”`));

export const review = {
  changedMeanwhile: {
    happened: (labels: readonly string[]): string =>
      labels.length === 0
        ? "Something here changed while you were reading."
        : `Changed while you were reading: ${quoted(labels)}${labels.length > 4 ? ` and ${labels.length - 4} more` : ""}.`,
    kept: "Nothing was confirmed, and nothing was lost. What was changed is below, as it stands now.",
    toDo: "Read it again, then confirm.",
  },
  openedOneByOne: {
    happened: (labels: readonly string[]): string =>
      `Something happened that could make these wrong: ${quoted(labels)}.`,
    kept: "Nothing was confirmed.",
    toDo: "Open each of them, and say there that it is still right, or change it.",
  },
  nothingToConfirm: {
    happened: "There is nothing here that waits to be confirmed.",
    kept: "Nothing was changed.",
    toDo: "Go on with what is left.",
  },
  nothingUnclear: {
    happened: "This answer is not one that was yet to clarify at the stage before.",
    kept: "Nothing was changed.",
    toDo: "Look at the answer as it stands now.",
  },
  noReasonGiven: {
    happened: "No reason was given for leaving this open.",
    kept: "The answer stays as it was.",
    toDo: "Say in a sentence why it cannot be settled yet and what will settle it, or answer it.",
  },
  reasonTooLong: {
    happened: (longest: number): string => `The reason is longer than ${longest} characters.`,
    kept: "The answer stays as it was. Your text is still on the page before this one.",
    toDo: "Go back and shorten it; details belong in the answers.",
  },
  title: "What is new since last time",
  fromNothing:
    "This stage did not begin from an earlier one: nothing is new since a last time, and nothing waits to be confirmed. What is still to be written stands in the list of what is left.",
  leftInStage: "left in this stage",
  newSince: "New since last time",
  beganFrom: (stage: string, day: string): string => `This stage began from ${stage}, which ended on ${day}.`,
  beganFromNothing: "Nothing was carried into this stage.",
  noEvents: "Nothing new is on the case record since then.",
  /** What happened, by kind: the name of what was recorded, and whether it was there before. */
  event: {
    offence: (name: string, changed: boolean): string =>
      changed ? `Offence changed: ${name}.` : `New offence: ${name}.`,
    outcome: (name: string, changed: boolean): string =>
      changed ? `Outcome changed: ${name}.` : `New outcome: ${name}.`,
    hearing: (name: string, changed: boolean): string =>
      changed ? `Court hearing changed: ${name}.` : `New court hearing: ${name}.`,
    remand: (name: string, changed: boolean): string =>
      changed ? `Bail or remand changed: ${name}.` : `New bail or remand: ${name}.`,
    move: (name: string, changed: boolean): string => (changed ? `Address changed: ${name}.` : `New address: ${name}.`),
    carer: (name: string, changed: boolean): string =>
      changed ? `Details changed of ${name}.` : `New parent, carer or key person: ${name}.`,
    care: (name: string, changed: boolean): string =>
      changed ? `Period in care changed: ${name}.` : `New period in care: ${name}.`,
    service: (name: string, changed: boolean): string =>
      changed ? `Contact with a service changed: ${name}.` : `New contact with a service: ${name}.`,
    incident: (name: string, changed: boolean): string =>
      changed ? `Urgent call changed: ${name}.` : `Urgent call: ${name}.`,
    birthday: (age: string, _changed: boolean): string => `Turned ${age}.`,
  },
  onDay: (day: string): string => `${day}.`,
  affectsNothing: "Nothing that was carried waits because of it.",
  lookAgainAt: "Look again at",
  received: (count: number): string =>
    count === 1
      ? "1 answer came from another organisation, to be compared"
      : `${count} answers came from another organisation, to be compared`,
  selfAssessment: (name: string, answered: number): string =>
    answered === 0
      ? `${name} has not filled in a self-assessment for this stage yet`
      : `${name} filled in the self-assessment: ${answered === 1 ? "1 answer" : `${answered} answers`}`,
  carerAssessment: (answered: number): string =>
    answered === 0
      ? "No parent or carer has filled in a form for this stage yet"
      : `Parents and carers filled in their form: ${answered === 1 ? "1 answer" : `${answered} answers`}`,
  targetDue: (target: string, day: string): string => `Target due ${day}: ${target}`,
  askedAnew: "Asked at every review",
  save: "Save",
  stillUnclear: "Yet to clarify since last time",
  settleOrSayWhy: "Settle each, or keep it open with a reason. The manager reads the reason.",
  toMark: "To mark: changed, or checked with no change",
  toConfirm: "Carried, to confirm section by section",
  section: "Section",
  howItStands: "How it stands",
  check: (section: string): string => `Check ${section}`,
  marks: { "to-check": "to check", changed: "changed", checked: "checked, no change" },
  waiting: (count: number): string =>
    count === 1 ? "1 carried answer to confirm" : `${count} carried answers to confirm`,
  toOpen: (count: number): string => (count === 1 ? "1 to open by itself" : `${count} to open one by one`),
  leftBesides: (count: number): string => (count === 1 ? "1 more left" : `${count} more left`),
  everythingElse: (count: number): string => `Everything else (${count})`,
  mayStay:
    "This may stay as it was. Each page says that it was not reviewed this time. Change or confirm anything on it, and the page counts as reviewed.",
  page: "Page",
  notReviewed: {
    asWritten: (stage: string, day: string, authors: readonly string[]): string =>
      `Not reviewed this time. As written up to ${day} in ${stage}, by ${and(authors)}.`,
    empty: "Not reviewed this time. Nothing was written here before.",
  },
  toTheEnd: "Confirm at the end of the page",
  openFirst: "Open these one by one",
  openFirstWhy: "Something happened since they were written that could make them wrong.",
  oldOnes: "Older than six months",
  oldWhy: "By the day on which they were written. They can be confirmed with the rest if they are still right.",
  change: "Change",
  touchedBy: (event: string): string => `Since then: ${event}`,
  datePassed: "This day has passed.",
  monthsOld: (months: number): string => `${months} months old.`,
  age: (months: number): string => `${months} months old`,
  nothingWaits: "Nothing on this page waits to be confirmed.",
  openedBefore: (count: number): string =>
    count === 1
      ? "One answer above must be opened by itself. It is not confirmed here."
      : `${count} answers above must be opened one by one. They are not confirmed here.`,
  confirmsAll: (count: number): string =>
    count === 1
      ? "One carried answer on this page has not been looked at yet. Confirming says that it is still right, with your name and the time."
      : `${count} carried answers on this page have not been looked at yet. Confirming says that all of them are still right, with your name and the time.`,
  whomAndNote: "Whom to ask, and a note",
  confirmAndAsk: (count: number): string =>
    `Checked: confirm ${count === 1 ? "1 answer" : `all ${count} answers`} and ask for a countersignature`,
  ask: "Ask for a countersignature",
  confirmAll: (count: number): string =>
    count === 1 ? "Checked, no change: confirm 1 answer" : `Checked, no change: confirm all ${count} answers`,
  carriedFrom: (stage: string, day: string, authors: readonly string[]): string =>
    `Carried from ${stage}: written up to ${day} by ${and(authors)}.`,
  nobodyLooked: "Nobody has looked at it in this stage.",
  confirmedBy: (count: number, names: readonly string[], moment: string): string =>
    `${count === 1 ? "1 answer was" : `${count} answers were`} confirmed by ${and(names)}, ${moment}.`,
  stillRight: (count: number): string =>
    count === 1 ? "Still right: confirm it" : `Still right: confirm all ${count}`,
  checkOnOnePage: "See all of it on one page and confirm",
  backToCheck: (place: string): string => `Back to checking ${place}`,
  keep: {
    heading: "Yet to clarify since last time",
    why: "Answer it now, or say why it stays open.",
    label: "Why it cannot be settled yet, and what will settle it",
    button: "Keep it open with this reason",
    kept: (name: string, moment: string): string => `Kept open by ${name}, ${moment}`,
  },
  notReviewedHeading: (count: number): string => `Not reviewed this time (${count})`,
  keptOpen: (count: number): string => `Kept as yet to clarify, with a reason (${count})`,
  review: "This review",
  nothingSince: "Nothing new since.",
  open: "Open",
  confirm: "Confirm",
  since: "Carried from, and since then",
  toConfirmOf: (count: number): string => (count === 1 ? "1 to confirm" : `${count} to confirm`),
  toRead: "to read",
  checked: "checked",
};
