import type { questions as english } from "../en/questions.ts";
import type { Translation } from "../words.ts";

/** What stands at a question and under its answer, in Welsh. A first wording; it awaits a translator's review. */
export const questions: Translation<typeof english> = {
  choose: "Dewiswch",
  nothingToChoose: "Nid oes dim i ddewis ohono eto. Cynigir yma yr hyn a gofnodir mewn mannau eraill yn y cam hwn.",
  notAnswered: "Heb ei ateb",
  notLookedAt: "Nid oes neb wedi edrych arno yn y cam hwn.",
  setByTheService: "Pennir hyn gan y gwasanaeth cyfiawnder ieuenctid. Gallwch ei ddarllen yma.",
  setAnother: "Gosod gwerth arall",
  yearIsEnough: "Mae blwyddyn yn unig, neu fis a blwyddyn, yn ddigon.",
  unfitting: {
    date: "Mae hwn wedi'i gadw, ond nid yw'n ddyddiad cyfan. Ysgrifennwch ddiwrnod, mis a blwyddyn, fel 27 3 2026",
    partialDate:
      "Mae hwn wedi'i gadw, ond nid yw'n ddyddiad. Ysgrifennwch flwyddyn, neu fis a blwyddyn, neu'r dyddiad cyfan",
    number: "Mae hwn wedi'i gadw, ond nid yw'n rhif sy'n ffitio yma",
    choice: "Mae hwn wedi'i gadw, ond nid yw'n un o'r atebion. Dewiswch eto",
  },
  foot: {
    neededToComplete: "Heb ei ateb. Ei angen i gwblhau",
    neededWhereUsed: "Heb ei ateb. Ei angen lle defnyddir y rhan hon",
    writtenFrom: (written, source) => `${written}. O: ${source}`,
  },
  shown: {
    nothingWorkedOut: "Dim wedi'i gyfrifo eto",
    notYet: "Ddim eto",
    notRecorded: "Heb ei gofnodi eto",
    fromOthers: "Wedi'i gyfrifo o atebion eraill",
    keptIn: "Un ateb, a gedwir yn:",
    in: "Yn:",
    workedOut: "Wedi'i gyfrifo",
    notRecordedYet: "Heb eu cofnodi eto:",
  },
  entries: {
    none: (entry, needed) => (needed ? `Dim ${entry} eto. Mae angen o leiaf un` : `Dim ${entry} eto`),
    count: (count) => `${count} cofnod`,
    nothingYet: "Dim byd eto",
    leftHeading: "Ar ôl",
    left: (count) => `${count} ar ôl`,
    complete: "cyflawn",
    answers: (count) => `${count} ateb`,
    takeOut: "Tynnu allan",
    add: (entry) => `Ychwanegu ${entry}`,
    takenOut: (name) => `Tynnwyd allan: ${name}`,
    putBack: "Rhoi yn ôl",
    noneInStage: (entry) => `Nid oes ${entry} wedi'i gofnodi yn y cam hwn eto.`,
    addIn: (entry, page) => `Ychwanegu ${entry} yn: ${page}`,
  },
  grid: {
    oneChoice: "Mae un dewis yn gosod y ddau. Mae'r lefel yn y gell yn cynghori; nid yw'n penderfynu dim.",
    readOnly: "Mae'r lefel yn y gell yn cynghori; nid yw'n penderfynu dim.",
    advises: (level) => `Yn awgrymu ${level}`,
    caption: (rows, columns) => `${rows} yn ôl ${columns.toLowerCase()}, gyda'r lefel y mae pob un yn ei hawgrymu`,
    meaning: (axis) => `${axis}: ystyr pob un`,
    levels: "Ystyr y lefelau",
    suggests: "Mae'r grid yn awgrymu",
    wasHere: (letter, day) => `Roedd ${letter} yma ar ${day}`,
    onlyOne: (axis, answer) =>
      `Dim ond un o'r ddau sydd wedi'i ateb hyd yn hyn. ${axis}: ${answer}. Mae dewis yma yn gosod y ddau.`,
  },
  byChoice: {
    nobodyHasTo: "Nid oes rhaid i neb lenwi'r dudalen hon. Defnyddiwch hi lle mae'n helpu.",
    nothingWritten: "Nid oes dim wedi'i ysgrifennu ar y dudalen hon.",
    exploreFurther: (count) =>
      `Archwilio ymhellach: ${count} cwestiwn arall, os yw'n helpu. Nid oes rhaid i neb eu hateb.`,
    workedOut: (count) => `Wedi'u cyfrifo o'r atebion hyn: ${count}`,
  },
  further: {
    questions: "Cwestiynau pellach",
    aboutList: " am y rhestr hon.",
    unlessClosed: ", a ofynnir oni bai bod eich ateb uchod yn eu cau. Cedwir yr hyn y mae ateb arall yn ei gau.",
    opened: ", ar agor oherwydd eich ateb. Cedwir yr hyn y mae ateb arall yn ei gau.",
  },
};
