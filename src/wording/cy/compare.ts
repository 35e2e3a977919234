import type { compare as english } from "../en/compare.ts";
import type { Translation } from "../words.ts";

/** What the page says that compares two moments, in Welsh. A first wording; it awaits a translator's review. */
export const compare: Translation<typeof english> = {
  title: "Cymharu",
  compareTwo: "Cymharu dwy adeg",
  whenYouLastWrote: "Pan ysgrifennoch chi yma ddiwethaf",
  whenYouWereLastHere: "Pan oeddech chi yma ddiwethaf",
  sinceYouWereHere: "Ers i chi fod yma ddiwethaf",
  asItStandsNow: "Fel y mae nawr",
  asItEnded: "Fel y daeth i ben",
  unchangedIn: (pages) => `Ni newidiodd dim mewn ${pages} is-adran`,
  restIn: (same, worked, one) =>
    [
      `${same} yr un fath`,
      ...(worked === 0 ? [] : [`${worked} wedi'u cyfrifo'n wahanol`]),
      ...(one === 0 ? [] : [`${one} a ofynnwyd mewn un o'r ddwy yn unig`]),
    ].join(", "),
  asItStandsOn: (moment) => `Fel y mae nawr, ${moment}`,
  stageAt: (stage, moment) => `${stage}, ${moment}`,
  choose: {
    heading: "Dewiswch ddwy adeg",
    one: "Un adeg",
    other: "Yr adeg arall",
    orOneTime: "Neu'r cam hwnnw ar ddyddiad ac amser, ar gyfer yr un adeg",
    orOtherTime: "Neu'r cam hwnnw ar ddyddiad ac amser, ar gyfer yr adeg arall",
    hint: "Gadewch ef yn wag i ddefnyddio'r adeg uchod. Ysgrifennwch ef fel 2026-11-22 14:30 os nad oes calendr.",
    submit: "Cymharu",
    notATime: "Nid dyddiad ac amser yw hwn. Ysgrifennwch ef fel 2026-11-22 14:30.",
  },
  earlier: "Cynharach",
  later: "Diweddarach",
  written: (name, when) => `${name}, ${when}`,
  takenOut: (name, when) => `Tynnwyd allan gan ${name}, ${when}`,
  changed: (answers) => `${answers} wedi newid`,
  changedIn: (answers, pages) => `${answers} ateb wedi newid mewn ${pages} is-adran`,
  nothingWritten: "Nid ysgrifennodd neb ddim yn wahanol rhwng y ddwy adeg hyn.",
  noChange: "dim newid",
  notAnswered: "Heb ei ateb",
  notAsked: "Heb ei ofyn",
  notInList: "Ddim yn y rhestr",
  order: "Newidiodd y drefn",
  added: "Newydd yn y rhestr",
  removed: "Ddim yn y rhestr mwyach",
  inRecord: "Yn y cofnod achos",
  entry: (name, title) => (title === "" ? name : `${name}: ${title}`),
  workedOut: (answers) => `Wedi'i gyfrifo'n wahanol: ${answers}`,
  reworded: (answers) => `Wedi'i ofyn mewn geiriau eraill, yr un ateb: ${answers}`,
  showRest: (same, one) =>
    one === 0
      ? `${same} yr un fath: eu dangos`
      : `${same} yr un fath, ${one} a ofynnwyd mewn un o'r ddwy yn unig: eu dangos`,
  same: (answers) => `Yr un fath: ${answers}`,
  askedInOne: (answers) => `Wedi'u gofyn mewn un o'r ddwy yn unig: ${answers}`,
  showChanges: (title, answers) => `${title}: ${answers}. Eu dangos`,
  furtherHeading: "Rhagor a newidiodd",
  furtherWhy: "Byddai'r dudalen hon yn hir. Mae pob un o'r rhain yn agor ar ei thudalen ei hun.",
  allOnOne: "Y cyfan ar un dudalen, i'w hargraffu",
  allChanges: "Pob is-adran",
  onlyParts: "Dim ond yr is-adrannau a welwch yn y ddwy a gymherir.",
  before: "Y newidiadau blaenorol",
  next: "Y newidiadau nesaf",
  nav: {
    label: "Beth a newidiodd, fesul is-adran",
    title: "Wedi newid",
  },
};
