import type { answering as english } from "../en/answering.ts";
import type { Translation } from "../words.ts";

/** Why an answer was not saved, in Welsh. A first wording; it awaits a translator's review. */
export const answering: Translation<typeof english> = {
  stays: "Mae'r hyn a deipiwyd gennych yn dal ar eich tudalen. Ni newidiwyd dim yn y cam.",
  reloadOrTell:
    "Llwythwch y dudalen eto a rhowch gynnig arall arni. Os bydd yn digwydd eto, rhowch wybod i'r bobl sy'n gofalu am y system.",
  reload: "Llwythwch y dudalen eto a rhowch gynnig arall arni.",
  badAddress: (address) => `Nid yw “${address}” yn gyfeiriad cwestiwn.`,
  unknownQuestion: {
    happened: (address) => `Nid oes cwestiwn “${address}” yn y cam hwn.`,
    toDo: "Copïwch yr hyn a deipiwyd gennych, llwythwch y dudalen eto, a'i roi lle mae'n perthyn.",
  },
  keptElsewhere: {
    happened: (question) => `Mae “${question}” yn dangos ffaith a gedwir mewn lle arall.`,
    toDo: "Newidiwch hi yn y cwestiwn y mae'n ei ddangos.",
  },
  entryByEntry: {
    happened: (question) => `Atebir “${question}” fesul cofnod.`,
    toDo: "Ychwanegwch neu newidiwch un o'i gofnodion.",
  },
  workedOut: {
    happened: (question) => `Cyfrifir “${question}” o atebion eraill ac ni ellir ei osod.`,
    toDo: "Newidiwch yr atebion y cyfrifir ef ohonynt.",
  },
  notAFile: {
    happened: (question) => `Atebir “${question}” drwy atodi ffeiliau a'u tynnu, un ar y tro.`,
    toDo: "Atodwch neu tynnwch y ffeil ar dudalen y cwestiwn hwn.",
  },
  tooLong: {
    happened: (question, length) =>
      `Mae ${length} o nodau yn yr ateb i “${question}”. Gall un ateb ddal hyd at 1,000,000.`,
    toDo: "Gwnewch ef yn fyrrach, neu atodwch ef fel ffeil.",
  },
  fixedEntries: {
    happened: (question) => `Mae cofnodion “${question}” yn sefydlog. Ni ellir ychwanegu, symud na thynnu yr un.`,
    toDo: "Atebwch y cofnodion sydd yno.",
  },
  badEntry: (question) =>
    `Mae cofnod o “${question}” yn cymryd ei le yn y rhestr fel rhif cyfan o 1 ymlaen, neu ddim i'w dynnu.`,
  yjsOnly: {
    happened: (question) =>
      `Y gwasanaeth cyfiawnder ieuenctid sy'n gosod “${question}”. Gall sefydliad diogel ei ddarllen ond nid ei newid.`,
    toDo: "Dywedwch wrth reolwr achos y gwasanaeth cyfiawnder ieuenctid beth ddylai newid yn eich barn chi.",
  },
  noVersion: (address) => `Ni ddywedodd y cadw ar gyfer “${address}” pa fersiwn o'r ateb a welwyd.`,
  recordNotYours: {
    happened: (question) => `Mae “${question}” yn ffaith o'r cofnod achos, y gallwch ei darllen ond nid ei newid.`,
    toDo: "Gofynnwch i'r rheolwr achos ei newid.",
  },
  notUnderstood: "Ni ddeallwyd y cadw hwn.",
  conflict: {
    byYou: "Fe wnaethoch chi gadw testun arall yma mewn ffenestr arall tra oeddech yn ysgrifennu.",
    byOther: (name) => `Cadwodd ${name} ateb arall yma tra oeddech yn ysgrifennu.`,
    kept: "Cedwir y ddau destun: yr un a gadwyd yn y cam, a'ch un chi ar eich tudalen. Ni throsysgrifennwyd dim.",
    toDo: "Darllenwch y ddau, yna cadwch un ohonynt neu ysgrifennwch un o'r ddau.",
  },
};
