import type { saving as english } from "../en/saving.ts";
import type { Translation } from "../words.ts";

/** What the server's pages say about saving, in Welsh. A first wording; it awaits a translator's review. */
export const saving: Translation<typeof english> = {
  chooseBetween: "Dewiswch rhwng dau ateb",
  bothAreHere:
    "Mae popeth arall a ysgrifennoch wedi'i gadw. Ni chollwyd dim: mae'r ddau destun yma, ac mae'r ddau'n aros yn yr hanes.",
  entryOfList: "Cofnod o restr",
  youJustNow: "Chi, nawr:",
  cleared: "(gwacawyd)",
  useMine: "Defnyddio fy un i",
  keepTheirs: "Cadw eu hun nhw",
  notSaved: (count) => (count === 1 ? "Ni chadwyd un ateb" : `Ni chadwyd ${count} ateb`),
  restIsSaved: "Mae popeth arall a ysgrifennoch wedi'i gadw. Mae'r hyn na chadwyd yma, er mwyn i chi allu ei gopïo.",
  notAskedHere: "Cwestiwn na ofynnir yma mwyach",
  youAt: (when) => `Chi, ${when}`,
  notUnderstood: {
    happened: "Ni ddeallwyd y cadw hwn.",
    kept: "Ni newidiwyd dim. Mae'r hyn a deipiwyd gennych yn dal ar eich tudalen.",
    toDo: "Llwythwch y dudalen eto a rhowch gynnig arall arni.",
  },
};
