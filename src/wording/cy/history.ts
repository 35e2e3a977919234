import type { history as english } from "../en/history.ts";
import type { Translation } from "../words.ts";

/** What the history of a stage says, in Welsh. A first wording; it awaits a translator's review. */
export const history: Translation<typeof english> = {
  title: "Hanes",
  of: (question) => `Hanes: ${question}`,
  newestFirst: "Y diweddaraf yn gyntaf",
  backToQuestion: "Yn ôl i'r cwestiwn",
  backToPage: "Yn ôl i'r dudalen",
  wholeStage: "Y cam cyfan",
  nothingChanged: "Nid oes dim wedi'i newid yma eto.",
  changed: (author, when, inRecord) => (inRecord ? `${author}, ${when}, yn y cofnod achos.` : `${author}, ${when}.`),
  asItStoodThen: "Y cam fel yr oedd bryd hynny",
  earlier: "Newidiadau cynharach",
  isInList: (entry) => `yn y rhestr: ${entry}`,
};
