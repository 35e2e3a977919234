import type { islands as english } from "../en/islands.ts";
import type { Translation } from "../words.ts";

/** What scripts of the browser say, in Welsh. A first wording; it awaits a translator's review. */
export const islands: Translation<typeof english> = {
  saved: (time) => `Cadwyd ${time}`,
  saving: "Wrthi'n cadw…",
  willTryAgain: "Heb ei gadw: bydd yn rhoi cynnig arall arni",
  signInAgain: "Heb ei gadw: mewngofnodwch eto mewn tab newydd, yna bydd yn parhau yma",
  signInParts: {
    before: "Heb ei gadw: ",
    link: "mewngofnodwch eto mewn tab newydd",
    after: ", yna bydd yn parhau yma",
  },
  refused: (sentence) => `Heb ei gadw. ${sentence}`,
  choose: "Heb ei gadw: dewiswch rhwng dau ateb",
  couldNotBeSaved: "Ni ellid cadw hwn. Mae'r hyn a deipiwyd gennych yn dal ar y dudalen hon.",
  keepMine: "Cadw fy un i",
  takeTheirs: "Cymryd eu hun nhw",
  cleared: "(gwacawyd)",
  changedMeanwhile: (author) => `Newidiodd ${author} yr ateb hwn tra oeddech yn ysgrifennu`,
  nothingIsLost:
    "Ni chollwyd dim: mae eich geiriau chi uchod, a'u geiriau nhw yma. Os cadwch eich rhai chi, bydd eu rhai nhw'n aros yn yr hanes.",
  choices: {
    findIn: (count) => `Chwilio yn y ${count} hyn`,
    shown: (shown, all) => `Dangosir ${shown} o ${all}`,
  },
  session: {
    ended:
      "Mae eich mewngofnodi wedi dod i ben. Mae'r hyn a deipiwyd gennych yn dal ar y dudalen hon: mewngofnodwch eto mewn tab newydd, yna parhewch yma.",
    ends: (minutes) => `Daw eich mewngofnodi i ben ymhen tua ${minutes} munud. Cedwir popeth a deipiwyd.`,
    stay: "Aros wedi mewngofnodi",
  },
  files: {
    lineGone: "Ni ellid ei hanfon: collwyd y cysylltiad â'r gweinydd. Ni newidiwyd dim.",
    notTaken: "Ni dderbyniodd y gweinydd hi. Ni newidiwyd dim.",
    signedOut: "Nid ydych wedi mewngofnodi mwyach. Mewngofnodwch eto mewn tab newydd, yna rhowch gynnig arall arni.",
    tooLarge: (megabytes) => `Mae'n fwy na ${megabytes} MB, sef y mwyaf y gellir ei atodi.`,
    attaching: (name) => `Wrthi'n atodi ${name}`,
    attachingPercent: (name, percent) => `Wrthi'n atodi ${name}: ${percent} %`,
    attached: (name) => `Atodwyd ${name}`,
    removing: "Wrthi'n tynnu",
    removed: "Tynnwyd",
    tryAgain: "Rhoi cynnig arall arni",
  },
};
