import type { voices as english } from "../en/voices.ts";
import type { Translation } from "../words.ts";

/** What stands round the words of a child, parent or carer, in Welsh. A first wording; it awaits a translator's review. */
export const voices: Translation<typeof english> = {
  heading: "Yr hyn a ddywedwyd am hyn",
  questionNotOpen: "Dywedwyd am gwestiwn nad yw ar agor:",
  source: (from) =>
    `${from.page === null ? "" : `Am “${from.page}”. `}${from.on}${from.helper === null ? "" : `, gyda help gan ${from.helper}`}${from.typedBy === null ? "" : `, teipiwyd gan ${from.typedBy}`}.${from.third ? " Dywedwyd am “rhywun fel fi”: awgrym, nid datganiad." : ""}`,
  since: {
    better: (date) => `Gwell nag ar ${date}`,
    harder: (date) => `Anoddach nag ar ${date}`,
    same: (date) => `Yr un fath ag ar ${date}`,
    more: (date) => `Mwy nag ar ${date}`,
    less: (date) => `Llai nag ar ${date}`,
  },
  saidThen: (answer) => `“${answer}” bryd hynny`,
  inForm: "Yn y ffurflen",
  seenNothingToAdd: "Wedi'i weld, dim i'w ychwanegu",
  addToLifeEvents: "Ychwanegu at y digwyddiadau bywyd",
  seenDifferently: "Rydych yn gweld hyn yn wahanol. Pam?",
  youAnswered: "Dywed yr asesiad:",
};
