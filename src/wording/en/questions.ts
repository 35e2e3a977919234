import { withArticle } from "../english-article.ts";

/** What stands at a question and under its answer. */
export const questions = {
  choose: "Choose",
  nothingToChoose: "There is nothing to choose from yet. What is entered elsewhere in this stage is offered here.",
  notAnswered: "Not answered",
  notLookedAt: "Nobody has looked at it in this stage.",
  setByTheService: "Set by the youth justice service. You can read it here.",
  setAnother: "Set another value",
  yearIsEnough: "A year alone, or month and year, is enough.",
  unfitting: {
    date: "This is kept, but it is not a whole date. Write day, month and year, like 27 3 2026",
    partialDate: "This is kept, but it is not a date. Write a year, or month and year, or the whole date",
    number: "This is kept, but it is not a number that fits here",
    choice: "This is kept, but it is not one of the answers. Choose again",
  },
  foot: {
    neededToComplete: "Not answered. Needed to complete",
    neededWhereUsed: "Not answered. Needed where this part is used",
    /** @param written who and when; source the stage, when and who it came from */
    writtenFrom: (written: string, source: string): string => `${written}. From ${source}`,
  },
  shown: {
    nothingWorkedOut: "Nothing worked out yet",
    notYet: "Not yet",
    notRecorded: "Not recorded yet",
    fromOthers: "Worked out from other answers",
    /** Followed by the page, a link. */
    keptIn: "One answer, kept in",
    in: "In",
    workedOut: "Worked out",
    /** Followed by the questions. */
    notRecordedYet: "Not recorded yet:",
  },
  entries: {
    /** @param entry such as "offence" */
    none: (entry: string, needed: boolean): string =>
      needed ? `No ${entry} yet. At least one is needed` : `No ${entry} yet`,
    count: (count: number): string => (count === 1 ? "1 entry" : `${count} entries`),
    nothingYet: "Nothing yet",
    leftHeading: "Left",
    left: (count: number): string => `${count} left`,
    complete: "complete",
    answers: (count: number): string => (count === 1 ? "1 answer" : `${count} answers`),
    takeOut: "Take out",
    add: (entry: string): string => `Add ${withArticle(entry)}`,
    takenOut: (name: string): string => `Taken out: ${name}`,
    putBack: "Put back",
    noneInStage: (entry: string): string => `No ${entry} is recorded in this stage yet.`,
    addIn: (entry: string, page: string): string => `Add ${withArticle(entry)} in ${page}`,
  },
  /** A grid in which one choice answers two judgements. */
  grid: {
    oneChoice: "One choice sets both. The level in the cell advises; it decides nothing.",
    readOnly: "The level in the cell advises; it decides nothing.",
    advises: (level: string): string => `Advises ${level}`,
    /** The heading over the corner. @param rows "Impact"; columns "Likelihood" */
    caption: (rows: string, columns: string): string =>
      `${rows} by ${columns.toLowerCase()}, with the level that each advises`,
    meaning: (axis: string): string => `${axis}: what each means`,
    levels: "What the levels mean",
    suggests: "The grid suggests",
    /** @param letter of the entry; day in words */
    wasHere: (letter: string, day: string): string => `${letter} was here on ${day}`,
    onlyOne: (axis: string, answer: string): string =>
      `Only one of the two is answered so far. ${axis}: ${answer}. A choice here sets both.`,
  },
  byChoice: {
    nobodyHasTo: "Nobody has to fill this page in. Use it where it helps.",
    nothingWritten: "Nothing has been written on this page.",
    exploreFurther: (count: number): string =>
      `Explore further: ${count} more ${count === 1 ? "question" : "questions"}, if it helps. Nobody has to answer them.`,
    workedOut: (count: number): string => `Worked out from these answers: ${count}`,
  },
  /** Before and after how many: Further questions (2), open because of your answer … */
  further: {
    questions: "Further questions",
    aboutList: " about this list.",
    unlessClosed: ", asked unless your answer above closes them. What another answer closes is kept.",
    opened: ", open because of your answer. What another answer closes is kept.",
  },
};
