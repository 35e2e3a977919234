import type { subSection as english } from "../en/sub-section.ts";
import type { Translation } from "../words.ts";

/** What a page of questions says, round its questions, in Welsh. A first wording; it awaits a translator's review. */
export const subSection: Translation<typeof english> = {
  backTo: (page) => `Yn ôl i: ${page}`,
  backToQuestion: "Yn ôl i'r cwestiwn",
  leftHere: "ar ôl yma",
  onlyRead: "Gallwch ddarllen y rhan hon. Nid chi sydd i'w hysgrifennu.",
  save: "Cadw",
  savesByItself: "Gyda JavaScript mae pob ateb yn cadw ei hun.",
  factsOnly:
    "Ffeithiau yn unig: pwy, beth, pryd, a sut rydym yn gwybod. Mae'r hyn y mae'n ei olygu yn perthyn i Esboniadau a chasgliadau.",
  neededBefore: "Ei angen cyn cwblhau",
  worthALook: "Gwerth ei weld",
  addAnother: (entry) => `Ychwanegu un arall: ${entry}`,
  takeOutThis: (entry) => `Tynnu hwn allan: ${entry}`,
  through: "Drwy'r cam",
  previous: (page) => `Blaenorol: ${page}`,
  next: (page) => `Nesaf: ${page}`,
  nextLeft: "Y peth nesaf sydd ar ôl",
  pagesOfForm: "Tudalennau'r ffurflen hon",
  forEveryChild: "Sut i wneud iddo weithio i bob plentyn",
  grid: {
    parts: (impact, likelihood, judgement, level) =>
      `${impact} a ${likelihood.toLowerCase()}, ond y dyfarniad ar “${judgement}” yw ${level}`,
    keepOrChange: (level, letter) =>
      `Mae'r grid yn awgrymu ${level} ar gyfer ${letter}. Cadwch y dyfarniad a dywedwch pam yno, neu newidiwch un ohonynt.`,
    toJudgement: "Mynd i'r dyfarniad",
  },
  judged: {
    atLastStage: (stage, day) => `Yn y cam diwethaf (${stage}, ${day}):`,
  },
  judgedSince: {
    higher: "Yn uwch nag yn y cam diwethaf",
    lower: "Yn is nag yn y cam diwethaf",
    same: "Yr un fath ag yn y cam diwethaf",
    other: "Wedi newid ers y cam diwethaf",
  },
  judgedBesideSuggested: {
    higher: "Mae eich lefel yn uwch. Dywedwch pam",
    lower: "Mae eich lefel yn is. Dywedwch pam",
    same: "Mae eich lefel yr un fath",
    other: "Mae eich ateb yn un arall. Dywedwch pam",
  },
  why: {
    because: "Oherwydd:",
    askedBecause: "Gofynnir hyn oherwydd:",
    more: (count: number): string => `a ${count} arall`,
  },
  scaledTable: {
    caption: "Yr uchaf o'r ddau ddyfarniad sy'n penderfynu. Nid oes ffynhonnell gyhoeddus yn cadarnhau'r rheol.",
    corner: "Niwed difrifol yn ôl aildroseddu",
    here: "(eich dyfarniadau chi)",
  },
  signature: {
    signed: "Llofnodwyd",
    signedBy: (name) => `gan ${name}. Mae'n sefyll tra bydd yr atebion hyn yn aros fel yr oeddent pan lofnodwyd hwy.`,
    void: (name) => `Nid yw llofnod ${name} yn ddilys mwyach.`,
    whatChanged: (count) =>
      `${count === 1 ? "Mae un peth" : `Mae ${count} peth`} wedi newid ers hynny. Rhowch ef yn ôl a bydd y llofnod yn sefyll eto, neu gofynnwch am un newydd.`,
    asked: "Gofynnwyd am gydlofnod.",
    goOnWriting: "Gallwch barhau i ysgrifennu; mae'r rheolwr yn llofnodi'r hyn sydd yma ar y foment honno.",
    returnedBy: (name) => `Dychwelwyd gan ${name ?? "y rheolwr"}.`,
    seeComments: "Gweler y sylwadau.",
    toSettle: (count) => `Setlo'r ${count} sylw agored, un ar ôl y llall`,
    askAgain: "Mae pob sylw wedi'i setlo: gofynnwch am y llofnod eto",
  },
};
