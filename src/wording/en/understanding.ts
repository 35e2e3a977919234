/** What stands round the text in which the behaviour is understood. */
export const understanding = {
  wholeTimeline: "The whole timeline, and the same in words",
  nothingDated: "Nothing with a date is recorded yet.",
  weighFactors: "Weigh them together",
  ownWords: "In their own words",
  nothingSaid: "Neither the young person nor a parent or carer has said anything about this in a self-assessment yet.",
};
