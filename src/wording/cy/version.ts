import type { version as english } from "../en/version.ts";
import type { Translation } from "../words.ts";

/** What is said about moving a stage to a new version, in Welsh. A first wording; it awaits a translator's review. */
export const version: Translation<typeof english> = {
  title: "Fersiwn y cwestiynau",
  askedWith: (version) => `Gofynnir y cam hwn gyda fersiwn ${version} o'r fframwaith.`,
  movedBy: (name, from, to, when) => `Symudodd ${name} ef o fersiwn ${from} i fersiwn ${to} ar ${when}.`,
  readBefore: "Darllen y cam fel yr oedd yn union cyn hynny",
  moveTo: (version) => `Symud y cam hwn i fersiwn ${version}`,
  bothAreRight: (from, to) =>
    `Dechreuwyd y cam hwn gyda fersiwn ${from} o'r cwestiynau. Gallwch ei symud i fersiwn ${to}, neu ei orffen fel y mae: mae'r ddau'n iawn. Ni chollir dim a ysgrifennwyd, a gellir darllen y cam fel yr oedd o'r blaen bob amser.`,
  whatWillMove: "Yr hyn a fydd yn symud",
  noAnswerTouched: "Ni chyffyrddir ag unrhyw ateb yn y cam hwn.",
  caption: "Atebion sy'n symud neu a gedwir",
  now: "Nawr",
  inVersion: (version) => `Yn fersiwn ${version}`,
  alsoChanged: "Newidiwyd hefyd, heb ateb yn y cam hwn eto",
  whatIsThenLeft: "Yr hyn sydd ar ôl wedyn",
  leftAfter: { now: "Nawr mae", between: "ar ôl yn y cam hwn; wedyn", end: "." },
  signatures: "Llofnodion",
  noneFalls: "Nid oes llofnod yn syrthio.",
  theseFall:
    "Mae llofnod yn cwmpasu'r cwestiynau fel y'u gofynnwyd. Ni fydd y rhain yn ddilys mwyach a rhaid gofyn amdanynt eto:",
  leaveIt: "Ei adael fel y mae",
  newlyLeft: "Bydd hyn yn newydd ar y rhestr o'r hyn sydd ar ôl:",
  whereToConfirm: (place) => `(${place}, i'w gadarnhau)`,
  andMore: (count) => `a ${count} arall`,
  lookAndConfirm: "Bydd rhywun yn edrych arno unwaith ac yn ei gadarnhau.",
  keptToRead: "Wedi'i gadw, i'w ddarllen lle'r oedd. Ni ofynnir ef mwyach.",
  kept: {
    heading: "Wedi'i gadw o'r fersiwn gynharach",
    about:
      "Rhoddwyd yr atebion hyn i gwestiynau na ofynnir mohonynt mwyach. Ni chollwyd dim: copïwch yr hyn sy'n dal i berthyn i'r asesiad i'w le.",
    askedIn: (by, version) =>
      by === null ? `gofynnwyd yn fersiwn ${version}.` : `${by}, gofynnwyd yn fersiwn ${version}.`,
  },
  notice: {
    heading: "Mae gan y cwestiynau fersiwn newydd.",
    askedWith: (version, living) =>
      `Gofynnir y cam hwn gyda fersiwn ${version}; mae camau newydd yn dechrau gyda ${living}.`,
    see: "Gweld yr hyn a fyddai'n symud, a'i symud pan fyddwch yn barod",
    ownerCanMove: "Gall ei berchennog neu reolwr ei symud.",
  },
};
