import type { stage as english } from "../en/stage.ts";
import type { Translation } from "../words.ts";

/** What the pages of a stage share, and its overview, in Welsh. A first wording; it awaits a translator's review. */
export const stage: Translation<typeof english> = {
  thisStage: "Y cam hwn",
  backToStage: "Yn ôl i'r cam",
  readStage: "Darllen y cam",
  history: "Hanes",
  historyOf: (label) => `: ${label}`,
  whatIsLeft: "Yr hyn sydd ar ôl",
  findQuestion: "Dod o hyd i gwestiwn",
  byOwner: (stage, owner) => `${stage}, gan ${owner}`,
  inThisStage: "yn y cam hwn",
  leftInStage: (count) => `${count} ar ôl yn y cam hwn`,
  count: {
    left: (count) => `${count} ar ôl`,
    answers: (count) => `${count} ateb`,
    forms: (count) => `${count} ffurflen`,
  },
  files: { pdf: "PDF", word: "Word" },
  parts: {
    explanations: "Esboniadau a chasgliadau, gyda Chasglu gwybodaeth",
    pathways: "Llwybrau a chynllunio",
    modules: "Modiwlau",
  },
  facts: {
    owner: "Perchennog",
    begun: "Dechreuwyd",
    finishBy: "I'w orffen erbyn",
    completed: "Cwblhawyd",
    ended: "Daeth i ben",
    why: "Pam",
  },
  goOn: "Parhau lle mae rhywbeth ar ôl",
  ending: {
    finish: "Gorffen y cam hwn",
    everythingIsThere: "Mae popeth yno. Mae cwblhau yn cadw'r cam fel y mae nawr, am byth.",
    notReady: (left, toSign, toPutRight) =>
      `Ddim yn barod eto: ${[
        left > 0 ? `${left} ar ôl i'w hateb` : "",
        toSign > 0 ? `${toSign} i'w llofnodi` : "",
        toPutRight > 0 ? `${toPutRight} i'w cywiro` : "",
      ]
        .filter(Boolean)
        .join(", ")}.`,
    complete: "Cwblhau'r cam",
    stopThis: "Atal y cam hwn",
    whyStopped: "Pam y mae'n cael ei atal?",
    stopKeeps: "Cedwir yr holl waith a gellir ei ddarllen; gall y cam nesaf ddechrau ohono",
    stop: "Atal y cam",
    nextFromStopped: "Dechrau'r cam nesaf o'r hyn a ysgrifennwyd yma",
    cancelThis: "Canslo cam a ddechreuwyd trwy gamgymeriad",
    whyCancelled: "Pam y mae'n cael ei ganslo?",
    cancelOnlyEmpty: "Dim ond cam heb yr un ateb y gellir ei ganslo. Mae'n aros yn y log",
    cancel: "Canslo'r cam",
  },
  banner: {
    ageAndBirth: (age, born) => `${age}, ganwyd ${born}`,
    seriousHarm: "Niwed difrifol",
    reoffending: "Aildroseddu",
    offending: "Tebygolrwydd o droseddu",
    safety: "Diogelwch",
  },
  nav: {
    label: "Adrannau'r cam hwn",
    begun: (begun, finishBy) =>
      finishBy === null ? `Dechreuwyd ${begun}` : `Dechreuwyd ${begun}. I'w orffen erbyn ${finishBy}`,
    toDo: (count) => `${count} i'w gwneud`,
    parentsAndCarers: "Rhieni a gofalwyr",
    notYet: "ddim eto",
  },
  groups: {
    stage: "Y cam hwn",
    "core-record": "Cofnod craidd",
    "personal-family-social": "Casglu gwybodaeth",
    "self-assessment": "Hunanasesiadau",
    "carer-self-assessment": "Hunanasesiadau",
  },
  marks: {
    optional: "gellir ei lenwi",
    notLookedAt: "heb edrych arno",
    toClarify: (count) => `${count} i'w hegluro`,
    toConfirm: (count) => `${count} i'w cadarnhau`,
    complete: "cyflawn",
    notReviewed: "heb ei adolygu",
    nothingSaid: "dim byd eto",
    said: (answered, asked) => `${answered} o ${asked}`,
    changed: "wedi newid",
    signed: "wedi'i lofnodi",
    toRead: "i'w ddarllen",
  },
  answer: {
    you: "Chi",
    startFrom: (pictures) => `I ddechrau ohonynt: ${pictures}.`,
  },
  keys: {
    rows: "y rhes nesaf, y rhes flaenorol",
    open: "agor",
    nextLeft: "y peth nesaf sydd ar ôl",
    before: "yr is-adran flaenorol",
    after: "yr is-adran nesaf",
    search: "chwilio",
    findQuestion: "dod o hyd i gwestiwn",
    help: "cymorth gyda'r dudalen hon",
  },
};
