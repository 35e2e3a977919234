/** What documents say of themselves, round what was answered. */
export const documents = {
  made: (moment: string): string => `Made on ${moment}`,
  /** "Page 1 of 3": around the number of the page and the number of pages. */
  page: { before: "Page", between: "of" },
  fullAssessment: (reference: string): string => `Full assessment, ${reference}`,
  sensitive: "OFFICIAL – SENSITIVE. About a child: share only with those who need it.",
  status: {
    "in-progress": "Not complete",
    completed: "This stage was completed",
    stopped: "This stage was stopped",
    cancelled: "This stage was cancelled",
  },
  answersMissing: (count: number): string => `${count} ${count === 1 ? "answer is" : "answers are"} missing`,
  partsNotSigned: (count: number): string => `${count} ${count === 1 ? "part is" : "parts are"} not signed`,
  begun: "Begun",
  completed: "Completed",
  ended: "Ended",
  owner: "Owner",
  askedWith: "Asked with",
  inOwnWords: (version: string): string => `AssetPlus framework ${version}, questions in our own words`,
  whatIsMissing: "What is missing",
  countersignatures: "Countersignatures",
  parts: {
    explanations: "Explanations and Conclusions, with Information Gathering",
    pathways: "Pathways and Planning",
    modules: "Modules",
  },
  signedBy: (part: string, name: string, when: string): string => `${part}: signed by ${name}, ${when}`,
  notSigned: (part: string): string => `${part}: not signed`,
  noSignatureNeeded: (part: string): string => `${part}: no signature needed`,
  withoutName: "Without a name",
  writtenBy: "Written by",
  from: (written: string, stage: string, author: string): string => `${written}, from ${stage}, ${author}`,
  nobodyLooked: (written: string): string => `${written}; carried, nobody has looked yet`,
  timelineAbout:
    "What has a date, lane by lane; the tables say the same in words. What is sensitive and what was not proved is left out here and stands where it was written.",
  timelineAlternative: (drawing: string, lanes: string): string =>
    `${drawing}. ${lanes}. The tables after it say the same.`,
  timelineLane: (name: string, count: number): string => `${name}: ${count}`,
  timelineGrouped: {
    month: "Crowded marks are put together by month; the tables name each.",
    quarter: "Crowded marks are put together by quarter; the tables name each.",
    year: "Crowded marks are put together by year; the tables name each.",
  },
};
