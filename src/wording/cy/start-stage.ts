import type { startStage as english } from "../en/start-stage.ts";
import type { Translation } from "../words.ts";

/** What the form that starts a stage says, in Welsh. A first wording; it awaits a translator's review. */
export const startStage: Translation<typeof english> = {
  chooseStage: "Dewiswch pa gam i'w ddechrau",
  enterDate: "Rhowch ddiwrnod, mis a blwyddyn y digwyddiad y mae'r amser yn cyfrif ohono",
  dueOnDayOf: (event) => `I'w wneud ar y diwrnod: ${event}`,
  due: (time, direction, event) => `I'w wneud ${time} ${direction === "before" ? "cyn" : "ar ôl"}: ${event}`,
  workingDays: (count) => `${count} diwrnod gwaith`,
  days: (count) => `${count} diwrnod`,
  hours: (count) => `${count} awr`,
  months: (count) => `${count} mis`,
  whichStage: "Pa gam?",
  whenIsEvent: "Pryd mae, neu pryd oedd, y digwyddiad y mae'r amser yn cyfrif ohono?",
  whenHint: "Caiff ei enwi o dan y cam a ddewiswch: y dyraniad, y gwrandawiad, y ddedfryd. Er enghraifft 27 3 2026",
  wouldBeDue: (day) => `Byddai i'w wneud erbyn ${day}.`,
  start: "Dechrau'r cam",
  usualAfter: (stage, when) =>
    when === "" ? `Arferol ar ôl ${stage}.` : `Arferol ar ôl ${stage}, pan fo hyn yn wir: ${when}.`,
  anyOther: "neu",
  whens: {
    "bail package given": "rhoddwyd pecyn mechnïaeth",
    remanded: "cafodd y person ifanc ei remandio",
    "plan agreed after sentence": "cytunwyd ar y cynllun ar ôl y ddedfryd",
    custody: "dedfryd o garchar ieuenctid yw hi",
    "community sentence": "dedfryd yn y gymuned yw hi",
    "youth justice service, from the establishment's stage":
      "mae'r gwasanaeth cyfiawnder ieuenctid yn parhau o gam y sefydliad",
    "other side": "mae'r ochr arall yn ysgrifennu ei cham ei hun",
    "after release": "mae'r person ifanc wedi'i ryddhau",
    "full move, once accepted": "derbyniwyd symudiad llawn",
    caretaking: "gofelir am yr achos ar ran gwasanaeth arall",
  },
};
