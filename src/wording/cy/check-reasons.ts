import type { checkReasons as english } from "../en/check-reasons.ts";
import type { Translation } from "../words.ts";

/** Why a point stands as it is, in Welsh. A first wording; it awaits a translator's review. */
export const checkReasons: Translation<typeof english> = {
  sayWhy: "Dywedwch pam ei fod yn sefyll fel y mae",
  about: (message) => `: ${message}`,
  sayDifferently: "Dywedwch yn wahanol",
  why: "Pam mae'n sefyll fel y mae? Bydd y rheolwr sy'n llofnodi yn ei ddarllen.",
  keep: "Cadw'r rheswm",
  takeBack: "Tynnu'r rheswm yn ôl",
  given: (name, when) => `Rheswm, ${name}, ${when}:`,
  fallen: (name, when) => `Mae rhywbeth ynddo wedi newid ers i ${name} roi rheswm, ${when}. A yw'n dal i sefyll?`,
  noReason: "Ni roddwyd rheswm.",
  atSigning: "Gwerth edrych arnynt",
  counts: (all, without) =>
    without === 0
      ? "Mae rheswm gan bob pwynt nad yw'n cyd-fynd."
      : `Nid oes rheswm eto gan ${without} o ${all} pwynt nad ${all === 1 ? "yw" : "ydynt"} yn cyd-fynd.`,
  passed: (count) => `Wedi'u pasio â rheswm (${count})`,
  passedPoint: "Yn sefyll fel y mae:",
  inDocument: "Pwyntiau nad ydynt yn cyd-fynd, a pham eu bod yn sefyll",
  refusals: {
    sayWhy: {
      happened: "Nid oes rheswm.",
      toDo: "Ysgrifennwch pam ei fod yn sefyll fel y mae, yna cadwch eto.",
    },
    tooLong: {
      happened: "Mae'r rheswm yn hirach na 2,000 o nodau.",
      toDo: "Gwnewch ef yn fyrrach, yna cadwch eto.",
    },
    silent: {
      happened: "Nid yw'r pwynt hwn yno mwyach: mae'r atebion yn cyd-fynd nawr.",
      toDo: "Dim byd. Nid oes angen rheswm.",
    },
  },
};
