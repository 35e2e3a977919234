import { withArticle } from "../english-article.ts";

/** What the history of a stage says. */
export const history = {
  title: "History",
  of: (question: string): string => `History: ${question}`,
  newestFirst: "Newest first",
  backToQuestion: "Back to the question",
  backToPage: "Back to the page",
  wholeStage: "The whole stage",
  nothingChanged: "Nothing has been changed here yet.",
  changed: (author: string, when: string, inRecord: boolean): string =>
    inRecord ? `${author}, ${when}, in the case record.` : `${author}, ${when}.`,
  asItStoodThen: "The stage as it stood then",
  earlier: "Earlier changes",
  /** @param entry such as "offence" */
  isInList: (entry: string): string => `${withArticle(entry)} is in the list`,
};
