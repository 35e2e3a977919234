import type { score as english } from "../en/score.ts";
import type { Translation } from "../words.ts";

/** What the page says that explains the reconviction score, in Welsh. A first wording; it awaits a translator's review. */
export const score: Translation<typeof english> = {
  title: "Sgôr ailgollfarnu",
  name: "YOGRS (dull OGRS3)",
  how: "Sut y cyfrifwyd hyn?",
  about:
    "O bob cant o bobl ifanc â'r un hanes, mae tua chynifer â hyn yn cael rhybudd neu ddedfryd newydd. Mae'n sôn am grŵp, byth am y person ifanc hwn, ac nid yw'n penderfynu dim.",
  within: { two: "o fewn dwy flynedd", one: "o fewn blwyddyn" },
  percent: (value) => `${value} %`,
  pointsTo: (level) => `Mae'n pwyntio at: ${level}.`,
  provisional: "Dros dro",
  notes: {
    "history-not-checked":
      "Nid yw'r rhestr o rybuddion a dedfrydau cynharach wedi'i gwirio eto yn erbyn cofnodion yr heddlu.",
    "not-decided": "Nid yw'r mater presennol wedi'i benderfynu eto: mae'n cael ei gyfrif fel pe bai.",
    "release-expected": "Y dyddiad disgwyliedig yw dyddiad rhyddhau o'r ddalfa.",
    "by-hand": "Rhoddwyd rhai rhybuddion neu ddedfrydau cynharach â llaw; nid ydynt yn y rhestr.",
    "repeat-caution": "Nid yw'r ffigur am rybudd pellach wedi'i gadarnhau gan ffynhonnell swyddogol.",
    soliciting:
      "Dylid darllen llithio gan blentyn fel camfanteisio ar y plentyn hwnnw. Peidiwch â dibynnu ar y sgôr hwn.",
    "cut-offs": "Nid yw'r mannau lle mae isel, canolig ac uchel yn dechrau wedi'u cadarnhau gan ffynhonnell swyddogol.",
  },
  prevention: "Nid oes sgôr mewn achosion atal: gwnaed y dull ar gyfer rhybuddion a chollfarnau.",
  missing: "Nid oes sgôr eto. Mae hyn ar goll:",
  notAsked: "Nid oes sgôr yn y cam hwn.",
  sinceHeading: "Ers y cam diwethaf",
  same: (percent, stage, day) =>
    `${percent} % pan gwblhawyd ${stage} ar ${day}, a ${percent} % nawr. Nid oes dim sy'n cyfrif wedi newid.`,
  moved: (before, now, stage, day) => `${before} % pan gwblhawyd ${stage} ar ${day}, ${now} % nawr, oherwydd:`,
  movedEqual: (percent, stage, day) =>
    `${percent} % pan gwblhawyd ${stage} ar ${day}, a ${percent} % nawr, er bod hyn wedi newid:`,
  noneBefore: (stage, day) => `Nid oedd sgôr pan gwblhawyd ${stage} ar ${day}.`,
  had: (percent, stage, day) => `${percent} % pan gwblhawyd ${stage} ar ${day}. Nid oes un nawr.`,
  wasAndIs: (what, before, now) => `${what}: ${before}, nawr ${now}.`,
  otherwise: (percent) => `Pe bai'n dal fel yr oedd bryd hynny, ${percent} % fyddai'r sgôr.`,
  howHeading: "Sut y mae'n cael ei gyfrifo",
  partsAbout:
    "Darllenwch o'r brig i'r gwaelod: mae'r sgôr yn dechrau gyda bachgen 10 neu 11 oed, wedi'i rybuddio am y tro cyntaf, am drais, ac mae pob llinell yn ychwanegu un peth.",
  column: { what: "Beth sy'n cyfrif", does: "Beth mae'n ei wneud", score: "Sgôr" },
  start: "Y man cychwyn",
  raises: (points) => `Yn ei godi ${points} pwynt.`,
  lowers: (points) => `Yn ei ostwng ${points} pwynt.`,
  leaves: "Yn ei adael fel y mae.",
  term: {
    "age-and-sex": "Oedran a rhyw",
    offence: "Math o drosedd",
    status: "Cyntaf neu bellach, rhybudd neu euogfarn",
    history: "Faint o rybuddion a dedfrydau mewn faint o amser",
  },
  without: {
    "age-and-sex": (percent) => `I fachgen 10 neu 11 oed, ${percent} % fyddai.`,
    offence: (percent) => `Am drais, ${percent} % fyddai.`,
    status: (percent) => `Gyda rhybudd cyntaf, ${percent} % fyddai.`,
    history: (percent) => `Heb ddim cyn hynny, ${percent} % fyddai.`,
  },
  why: {
    "age-and-sex": "Bechgyn 12 i 15 oed sy'n cael eu cosbi eto amlaf; merched, a'r rhai sy'n hŷn, yn llai aml.",
    offence: "Mae rhai mathau o droseddau'n cael eu hailadrodd yn amlach nag eraill.",
    status:
      "Mae euogfarn, yn enwedig un ar ôl rhybuddion neu ddedfrydau cynharach, yn cael ei dilyn gan un arall yn amlach.",
    history: "Mae mwy ohonynt yn codi'r sgôr; mae cynifer dros amser hwy yn ei ostwng.",
  },
  ageAndSex: (age, sex) => `${sex}, ${age} oed pan fydd y ddwy flynedd yn dechrau`,
  history: (previous, first, now) =>
    previous === 0 ? "Dim cyn yr un hwn" : `${previous} cyn yr un hwn, ${first} oed adeg y cyntaf a ${now} nawr`,
  inputsHeading: "Beth a ddarllenwyd",
  inputsAbout: "Mae pob un yn arwain at y man lle caiff ei gywiro; bydd y sgôr wedyn yn dilyn ohono'i hun.",
  inputColumn: { what: "Ffaith", value: "Fel y cofnodwyd", feeds: "Yn cyfrif yn" },
  onlyShown: "Nid yw'n newid y sgôr",
  notRecorded: "Heb ei gofnodi",
  kept: (day) => `Fel y'i cadwyd pan gwblhawyd y cam ar ${day}.`,
};
