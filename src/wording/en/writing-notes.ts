/** Notes to the writer: what was noticed about an answer, why it matters, and what one could do. Each is a question; none holds anything. */
export const writingNotes = {
  headings: {
    evidenceMissing: "What does this rest on?",
    told: "What happened, or why?",
    noReason: "Why was it so?",
    repeated: "Is it meant to stand twice?",
    pointer: "What would the reader find there?",
    questionAgain: "Is there more to say?",
    unplanned: "What will be done about this?",
    saidDifferently: "They see this differently",
    oldUnclear: "Is this known by now?",
    victimName: "Does this name somebody who is protected?",
  },
  texts: {
    evidenceMissing:
      "No event, date, source or person’s account is named here. A manager, a court or the next worker will ask what the judgement stands on. Could you name what happened, when, and who says so?",
    told: (percent: number): string =>
      `${percent}% of these words stand in Information gathering already. Here the reader looks for what it means. What does it explain, lead to or depend on?`,
    noReason:
      "No sentence here seems to give a reason, an effect or a condition. Facts have their place in Information gathering; here the reader looks for what explains them. Could you say why it happened, what it leads to, or when it would be different?",
    repeatedWhole:
      "The same text is the answer to another question. Put right in one place, it stays wrong in the other. Could this one say only what is new here?",
    repeatedPart: (percent: number): string =>
      `${percent}% of this stands in another answer too. Put right in one place, it stays wrong in the other. Could this one say only what is new here?`,
    pointer:
      "This sends the reader somewhere else. Whoever reads this part alone, such as a court, another service or the young person, finds nothing. Could you put the main point in a sentence?",
    questionAgain:
      "This seems to say again what was asked. Could you say what is so for this young person, and how you know?",
    behaviourUnplanned:
      "As it is judged, this behaviour calls for a plan, and no target or control is linked to it. Could you link one, or add one to the plan?",
    outcomeUnplanned:
      "As it is judged, this outcome calls for a plan, and no target or control is linked to it. Could you link one, or add one to the plan?",
    saidDifferently:
      "The young person, or a parent or carer, sees a worry here that the assessment does not, and nothing is written about the difference yet. What do you make of it? Answer the question under their words.",
    oldUnclear: (since: string, days: number): string =>
      `Yet to clarify since ${since}: ${days} days. Could you settle it, or say under “Information still to get” who finds out and by when?`,
    victimName:
      "A name from the restricted answer about a known person at risk seems to stand here, and this text is read for restorative work. Could you say who it is without the name?",
  },
  /** Followed by the other question, a link. */
  standsIn: "It stands in:",
  leave: "Leave it as it is",
  /** For screen readers, after "Leave it as it is". */
  leaveNote: (heading: string, question: string): string => `: “${heading}” on ${question}`,
  why: "Why? You may leave this empty; the manager reads it.",
  leaveIt: "Leave it",
  left: (name: string, when: string): string => `Left as it is by ${name}, ${when}.`,
  /** Beside a quality check: who left a note, and why. */
  leftBy: (name: string, reason: string): string => `(left by ${name}${reason === "" ? "" : `: ${reason}`})`,
  lookAgain: "Look at it again",
  /** Said by a screen reader when a note has come up beside a question. */
  said: (question: string, heading: string): string => `Worth a look: ${heading} (${question})`,
  entries: (count: number): string => (count === 1 ? "Worth a look in one entry" : `Worth a look in ${count} entries`),
  whileWriting: "About the writing",
  leftAsItIs: "Left as it is",
  setting: {
    title: "Yet to clarify",
    about:
      "After how many days the writer is reminded of something that is yet to clarify. It is a reminder: it holds nothing.",
    label: "Remind after so many days",
    days: (days: number): string => (days === 1 ? "1 day" : `${days} days`),
  },
  gone: {
    happened: "This note is not there any more: the answer was changed meanwhile.",
    toDo: "Reload the page to see how it stands now.",
  },
  tooLong: {
    happened: (most: number): string => `The reason is longer than ${most} characters.`,
    toDo: "Shorten it. What is longer belongs in the answer.",
  },
};
