import type { documents as english } from "../en/documents.ts";
import type { Translation } from "../words.ts";

/** What documents say of themselves, in Welsh. A first wording; it awaits a translator's review. */
export const documents: Translation<typeof english> = {
  made: (moment) => `Crëwyd ar ${moment}`,
  page: { before: "Tudalen", between: "o" },
  fullAssessment: (reference) => `Asesiad llawn, ${reference}`,
  sensitive: "SWYDDOGOL – SENSITIF. Ynghylch plentyn: rhannwch â'r rhai y mae arnynt ei angen yn unig.",
  status: {
    "in-progress": "Heb ei gwblhau",
    completed: "Cwblhawyd y cam hwn",
    stopped: "Ataliwyd y cam hwn",
    cancelled: "Canslwyd y cam hwn",
  },
  answersMissing: (count) => `mae ${count} ateb ar goll`,
  partsNotSigned: (count) => (count === 1 ? "mae 1 rhan heb ei llofnodi" : `mae ${count} rhan heb eu llofnodi`),
  begun: "Dechreuwyd",
  completed: "Cwblhawyd",
  ended: "Daeth i ben",
  owner: "Perchennog",
  askedWith: "Gofynnwyd gyda",
  inOwnWords: (version) => `Fframwaith AssetPlus ${version}, cwestiynau yn ein geiriau ein hunain`,
  whatIsMissing: "Beth sydd ar goll",
  countersignatures: "Cydlofnodion",
  parts: {
    explanations: "Esboniadau a Chasgliadau, gyda Chasglu Gwybodaeth",
    pathways: "Llwybrau a Chynllunio",
    modules: "Modiwlau",
  },
  signedBy: (part, name, when) => `${part}: llofnodwyd gan ${name}, ${when}`,
  notSigned: (part) => `${part}: heb ei lofnodi`,
  noSignatureNeeded: (part) => `${part}: nid oes angen llofnod`,
  withoutName: "Heb enw",
  writtenBy: "Ysgrifennwyd gan",
  from: (written, stage, author) => `${written}, o ${stage}, ${author}`,
  nobodyLooked: (written) => `${written}; wedi'i gario ymlaen, nid oes neb wedi edrych eto`,
  timelineAbout:
    "Yr hyn sydd â dyddiad, fesul lôn; mae'r tablau'n dweud yr un peth mewn geiriau. Gadewir allan yma yr hyn sy'n sensitif a'r hyn na phrofwyd; mae i'w weld lle cafodd ei ysgrifennu.",
  timelineAlternative: (drawing, lanes) => `${drawing}. ${lanes}. Mae'r tablau ar ei ôl yn dweud yr un peth.`,
  timelineLane: (name, count) => `${name}: ${count}`,
  timelineGrouped: {
    month: "Rhoddwyd marciau gorlawn gyda'i gilydd fesul mis; mae'r tablau'n enwi pob un.",
    quarter: "Rhoddwyd marciau gorlawn gyda'i gilydd fesul chwarter; mae'r tablau'n enwi pob un.",
    year: "Rhoddwyd marciau gorlawn gyda'i gilydd fesul blwyddyn; mae'r tablau'n enwi pob un.",
  },
};
