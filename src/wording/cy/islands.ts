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
  notTurned: "Mae'r gell fel yr oedd: nid oes cysylltiad â'r gweinydd. Pwyswch hi eto pan ddaw'n ôl.",
  noLine: "Nid oes cysylltiad â'r gweinydd, felly nid oes dim wedi newid yma. Rhowch gynnig arall arni pan ddaw'n ôl.",
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
  others: {
    here: (names) => `Mae ${inAList(names)} ar y dudalen hon hefyd`,
    writing: (name) => `Mae ${name} yn ysgrifennu yma`,
    changed: (author) => `Newidiwyd yn awr gan ${author}`,
    changedByYou: "Newidiwyd yn awr gennych chi, mewn ffenestr arall",
    saidChanged: (author, question) => `Newidiodd ${author} “${question}”`,
    newer: (author) =>
      `Newidiodd ${author} yr ateb hwn yn awr. Mae'n sefyll yma fel yr oedd, fel nad oes dim yn symud tra byddwch ynddo.`,
    newerByYou:
      "Newidioch yr ateb hwn mewn ffenestr arall. Mae'n sefyll yma fel yr oedd, fel nad oes dim yn symud tra byddwch ynddo.",
    showNew: "Dangos yr ateb newydd",
    closed: {
      completed: (by) => `Cwblhaodd ${by} y cam hwn yn awr. Ni chedwir dim mwy ynddo.`,
      stopped: (by) => `Stopiodd ${by} y cam hwn yn awr. Ni chedwir dim mwy ynddo.`,
      cancelled: (by) => `Canslodd ${by} y cam hwn yn awr. Ni chedwir dim mwy ynddo.`,
    },
    notYours: "Nid yw'r dudalen hon ar agor i chi mwyach.",
    copyIt: "Mae'r hyn a deipiwyd gennych ac sydd heb ei gadw yn dal ar y dudalen hon: copïwch ef cyn gadael.",
  },
};

/** "A, B ac C": not every browser knows how lists are said in Welsh. */
function inAList(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(", ")} ${/^[aeiouwyâêîôûŵŷ]/i.test(last) ? "ac" : "a"} ${last}`;
}
