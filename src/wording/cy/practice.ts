import type { practice as english } from "../en/practice.ts";
import type { Translation } from "../words.ts";

/** What practice says, in Welsh. A first wording; it awaits a translator's review. */
export const practice: Translation<typeof english> = {
  practice: "Ymarfer",
  nobodyIsReal: "Mae pawb yn yr achosion hyn wedi'u dyfeisio. Ni ellir anfon dim allan.",
  documentTitle: (title) => `Ymarfer: ${title}`,
  documentFooter: "YMARFER. Nid yw am blentyn go iawn. Ar gyfer dysgu yn unig.",
  thePapers: "Y papurau",
  compare: "Cymharu",
  dossiers: "Ffeiliau achos",
  room: {
    title: "Ffeiliau achos ymarfer",
    lead: "Darllenwch y papurau, ysgrifennwch yr asesiad fel y byddech ar gyfer plentyn go iawn, yna rhowch eich atebion ochr yn ochr â model rhesymedig.",
    yours:
      "Mae pob ffeil rydych yn ei dechrau yn dod yn achos i chi eich hun. Gallwch ddechrau ffeil mor aml ag y dymunwch; cedwir yr hyn a ysgrifennoch o'r blaen.",
    examples: "Disgrifio neu ddadansoddi? Enghreifftiau, gydag esboniad",
    begin: (title) => `Dechrau “${title}”`,
    beginAgain: (title) => `Dechrau “${title}” eto`,
    begun: (day, reference) => `Dechreuwyd ${day}, ${reference}`,
    goOn: "Parhau â'r asesiad",
    finished: "Darllen yr asesiad",
    yourCases: "Eich achosion o'r ffeil hon",
    asked: (stage) => `I'w ysgrifennu: ${stage}`,
  },
  papers: {
    title: (dossier) => `Y papurau: ${dossier}`,
    lead: "Dyma bopeth a roddwyd i chi. Fel mewn bywyd, gall papurau groes-ddweud ei gilydd, a gall rhywbeth fod ar goll.",
    onThisPage: "Y papurau ar y dudalen hon",
    toAssessment: "Yn ôl i'r asesiad",
  },
  comparison: {
    title: (dossier) => `Eich atebion ochr yn ochr â model: ${dossier}`,
    notYetTitle: "Cymharwch pan fyddwch wedi gorffen",
    notYet:
      "Mae'n well darllen y model ar ôl meddwl drosoch eich hun. Pan ddywedwch eich bod wedi gorffen, bydd eich atebion a model rhesymedig ochr yn ochr. Nid yw'n newid dim a ysgrifennoch, a gallwch barhau i ysgrifennu wedyn.",
    done: "Rwyf wedi gorffen, cymharu",
    lead: "Un darlleniad profiadol o'r papurau hyn yw'r model. Gall darlleniad arall fod cystal, os oes ganddo ei resymau. Nid oes sgôr.",
    kept: "Mae eich atebion yn aros fel yr ysgrifennoch nhw.",
    marks: "Mae pob brawddeg o'r model wedi'i marcio â'r hyn mae'n ei wneud.",
    yourAnswer: "Eich ateb",
    model: "Model",
    why: (reason) => `Pam: ${reason}`,
    noAnswer: "Nid ydych wedi ysgrifennu dim yma.",
    notAsked: "Gyda'ch atebion chi ni ofynnir y cwestiwn hwn.",
    noEntries: "Nid oes gennych gofnod yma.",
    openQuestion: "Agor y cwestiwn hwn",
    onThisPage: "Rhannau'r gymhariaeth",
    moreExamples: "Beth yw disgrifio, beth yw dadansoddi? Enghreifftiau, gydag esboniad",
  },
  kinds: {
    description: "Disgrifiad",
    analysis: "Dadansoddiad",
    judgement: "Barn",
  },
  examples: {
    title: "Disgrifio neu ddadansoddi?",
    lead: "Mae disgrifiad yn dweud beth ddigwyddodd neu beth a ddywedwyd. Mae dadansoddiad yn dweud beth mae'n ei olygu: pam, sut mae pethau'n effeithio ar ei gilydd, beth sy'n dilyn. Mae barn yn dweud pa mor ddifrifol neu ba mor debygol, ac mae'n gorffwys ar y ddau.",
    test: "Prawf cyflym: a allai dau berson gofalus gyda'r un papurau anghytuno am y frawddeg? Os felly, dadansoddiad neu farn ydyw, ac mae angen ei rhesymau. Os gallai tyst neu bapur setlo'r mater, disgrifiad ydyw, ac mae angen ei ffynhonnell.",
    before: "Cyn",
    after: "Ar ôl",
    why: "Beth newidiodd",
  },
};
