import type { citing as en } from "../en/citing.ts";
import type { Translation } from "../words.ts";

/** What is said about facts that are cited in a text. First Welsh wording, awaiting a translator's review. */
export const citing: Translation<typeof en> = {
  citeFact: "Dyfynnu ffaith",
  keyHint: "Ctrl K",
  key: "mewn testun: dyfynnu ffaith",
  citeInto: (question: string): string => `Dyfynnu ffaith yn: ${question}`,
  howItWorks:
    "Dewiswch yr hyn sydd wedi'i gofnodi. Rhoddir ei eiriau yn eich testun mewn cromfachau sgwâr, fel dolen at y ffaith sy'n dweud os yw'r ffaith wedi newid ers hynny.",
  find: "Dod o hyd i ffaith",
  findButton: "Chwilio",
  found: (count: number): string => (count === 1 ? "Cafwyd hyd i 1 ffaith." : `Cafwyd hyd i ${count} ffaith.`),
  bestShown: (shown: number): string => `Dangosir y ${shown} cyntaf; bydd un gair arall yn culhau'r chwiliad.`,
  nothingFound: "Nid oes dim wedi'i gofnodi gyda'r geiriau hyn.",
  putIn: "Dyfynnu",
  back: "Yn ôl i'r cwestiwn",
  citedHere: "Dyfynnir yma",
  changedSince: (day: string): string => `wedi newid ers hynny, ar ${day}`,
  changed: "wedi newid ers hynny",
  gone: "heb ei gofnodi mwyach",
  chooseHint: "Teipiwch eiriau o'r ffaith. Mae'r saethau'n dewis, Enter yn dyfynnu, Escape yn mynd yn ôl i'r testun.",
  notNow: "Nid oedd modd darllen y ffeithiau. Mae eich testun fel yr oedd.",
  nothingToCite: {
    happened: "Nid oedd modd dyfynnu'r ffaith hon: nid yw wedi'i chofnodi yn y cam hwn mwyach.",
    toDo: "Edrychwch a gafodd ei newid neu ei thynnu allan, a'i dyfynnu fel y mae nawr.",
  },
};
