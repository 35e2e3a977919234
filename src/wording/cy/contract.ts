import type { contract as english } from "../en/contract.ts";
import type { Translation } from "../words.ts";

/** The plan beside what was signed, in Welsh. A first wording; it awaits a translator's review. */
export const contract: Translation<typeof english> = {
  title: "Y cynllun a lofnodwyd",
  about:
    "Ar ôl panel neu gyfarfod cynllunio, atodir y contract neu'r cynllun a lofnodwyd, a'i gymharu â'r cynllun hwn darged wrth darged. Mae gwahaniaeth yn golygu bod rhaid newid y cynllun a'i lofnodi gan reolwr eto.",
  record: "Llofnodi a chopïau ar gofnod",
  change: "Newid",
  compare: "Y cynllun ochr yn ochr â'r papur a lofnodwyd",
  nothingSigned: "Nid oes dim a lofnodwyd wedi'i atodi eto.",
  attach: "Atodi'r cynllun neu'r contract a lofnodwyd",
  noTargets: "Nid oes targedau yn y cynllun eto.",
  target: (number, name) => `Targed ${number}: ${name}`,
  verdictOf: (number) => `Mae targed ${number}`,
  verdicts: {
    "as-in-the-signed-paper": "Fel yn y papur a lofnodwyd",
    differs: "Yn wahanol yno",
    "not-in-the-signed-paper": "Heb fod ynddo",
  },
  whatDiffers: (number) => `Beth sy'n wahanol yn nharged ${number}?`,
  changedSince: "Newidiwyd y targed hwn ar ôl ei gymharu. Edrychwch eto.",
  lacking: "Yr hyn sydd yn y papur a lofnodwyd ond nid yn y cynllun",
  lackingHint: "Un peth ym mhob blwch. Mae blwch a wagiwyd yn ei dynnu allan.",
  lackingOne: (number) => `Yn y papur yn unig, ${number}`,
  whatFollows:
    "Mae un gwahaniaeth yn ddigon: nid yw'r cynllun yn cyfateb wedyn, ac nid yw llofnod rheolwr arno yn sefyll mwyach nes bod y cynllun yn iawn.",
  keep: "Cadw'r gymhariaeth",
  kept: "Wedi'i gadw.",
  notKept: "Ni chadwyd hyn",
  says: {
    yes: "Cymharwyd pob targed, ac mae'r cynllun fel y'i llofnodwyd.",
    no: "Mae'r cynllun yn wahanol i'r hyn a lofnodwyd: newidiwch y cynllun, yna gofynnwch am gydlofnod eto.",
    open: "Ni chymharwyd pob targed eto.",
  },
  notUnderstood: {
    happened: "Nid oedd modd deall y gymhariaeth honno.",
    toDo: "Agorwch y dudalen eto a chymharwch o'r newydd.",
  },
};
