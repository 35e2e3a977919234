import type { writingNotes as english } from "../en/writing-notes.ts";
import type { Translation } from "../words.ts";

/** Notes to the writer, in Welsh. A first wording; it awaits a translator's review. */
export const writingNotes: Translation<typeof english> = {
  headings: {
    evidenceMissing: "Ar beth mae hyn yn seiliedig?",
    told: "Beth ddigwyddodd, neu pam?",
    noReason: "Pam roedd felly?",
    repeated: "A yw i fod i sefyll ddwywaith?",
    pointer: "Beth fyddai'r darllenydd yn ei gael yno?",
    questionAgain: "A oes mwy i'w ddweud?",
    unplanned: "Beth fydd yn cael ei wneud am hyn?",
    saidDifferently: "Maent yn gweld hyn yn wahanol",
    oldUnclear: "A yw hyn yn hysbys erbyn hyn?",
    victimName: "A yw hyn yn enwi rhywun sy'n cael ei ddiogelu?",
  },
  texts: {
    evidenceMissing:
      "Nid oes digwyddiad, dyddiad, ffynhonnell nac adroddiad neb wedi'i enwi yma. Bydd rheolwr, llys neu'r gweithiwr nesaf yn gofyn ar beth mae'r dyfarniad yn sefyll. A allech enwi beth ddigwyddodd, pryd, a phwy sy'n dweud?",
    told: (percent) =>
      `Mae ${percent}% o'r geiriau hyn eisoes yn yr adran Casglu gwybodaeth. Yma mae'r darllenydd yn chwilio am yr hyn y mae'n ei olygu. Beth mae'n ei egluro, i beth mae'n arwain, neu ar beth mae'n dibynnu?`,
    noReason:
      "Nid yw'n ymddangos bod unrhyw frawddeg yma yn rhoi rheswm, effaith nac amod. Mae lle i'r ffeithiau yn yr adran Casglu gwybodaeth; yma mae'r darllenydd yn chwilio am yr hyn sy'n eu hegluro. A allech ddweud pam y digwyddodd, i beth mae'n arwain, neu pryd y byddai'n wahanol?",
    repeatedWhole:
      "Yr un testun yw'r ateb i gwestiwn arall. Os caiff ei gywiro mewn un lle, bydd yn anghywir o hyd yn y llall. A allai hwn ddweud dim ond yr hyn sy'n newydd yma?",
    repeatedPart: (percent) =>
      `Mae ${percent}% o hyn mewn ateb arall hefyd. Os caiff ei gywiro mewn un lle, bydd yn anghywir o hyd yn y llall. A allai hwn ddweud dim ond yr hyn sy'n newydd yma?`,
    pointer:
      "Mae hyn yn anfon y darllenydd i rywle arall. Nid yw'r sawl sy'n darllen y rhan hon yn unig, megis llys, gwasanaeth arall neu'r person ifanc, yn cael dim. A allech roi'r prif bwynt mewn brawddeg?",
    questionAgain:
      "Mae'n ymddangos bod hyn yn dweud eto beth a ofynnwyd. A allech ddweud sut y mae i'r person ifanc hwn, a sut yr ydych yn gwybod?",
    behaviourUnplanned:
      "Fel y mae wedi'i farnu, mae'r ymddygiad hwn yn galw am gynllun, ac nid oes targed na rheolaeth wedi'i gysylltu ag ef. A allech gysylltu un, neu ychwanegu un at y cynllun?",
    outcomeUnplanned:
      "Fel y mae wedi'i farnu, mae'r canlyniad hwn yn galw am gynllun, ac nid oes targed na rheolaeth wedi'i gysylltu ag ef. A allech gysylltu un, neu ychwanegu un at y cynllun?",
    saidDifferently:
      "Mae'r person ifanc, neu riant neu ofalwr, yn gweld pryder yma nad yw'r asesiad yn ei weld, ac nid oes dim wedi'i ysgrifennu am y gwahaniaeth eto. Beth yw eich barn? Atebwch y cwestiwn o dan eu geiriau.",
    oldUnclear: (since, days) =>
      `I'w egluro eto ers ${since}: ${days} diwrnod. A allech ei setlo, neu ddweud o dan “Gwybodaeth i'w chael o hyd” pwy fydd yn cael gwybod ac erbyn pryd?`,
    victimName:
      "Mae'n ymddangos bod enw o'r ateb cyfyngedig am berson hysbys sydd mewn perygl yma, a darllenir y testun hwn ar gyfer gwaith adferol. A allech ddweud pwy ydyw heb yr enw?",
  },
  standsIn: "Mae yn:",
  leave: "Ei adael fel y mae",
  leaveNote: (heading, question) => `: “${heading}” ar ${question}`,
  why: "Pam? Gallwch adael hwn yn wag; y rheolwr sy'n ei ddarllen.",
  leaveIt: "Ei adael",
  left: (name, when) => `Gadawyd fel y mae gan ${name}, ${when}.`,
  leftBy: (name, reason) => `(gadawyd gan ${name}${reason === "" ? "" : `: ${reason}`})`,
  lookAgain: "Edrych arno eto",
  said: (question, heading) => `Gwerth edrych arno: ${heading} (${question})`,
  entries: (count) => (count === 1 ? "Gwerth edrych ar un cofnod" : `Gwerth edrych ar ${count} cofnod`),
  whileWriting: "Am yr ysgrifennu",
  leftAsItIs: "Gadawyd fel y mae",
  setting: {
    title: "I'w egluro eto",
    about:
      "Ar ôl faint o ddyddiau yr atgoffir yr awdur o rywbeth sydd i'w egluro eto. Nodyn atgoffa ydyw: nid yw'n dal dim yn ôl.",
    label: "Atgoffa ar ôl hyn o ddyddiau",
    days: (days) => `${days} diwrnod`,
  },
  gone: {
    happened: "Nid yw'r nodyn hwn yno mwyach: newidiwyd yr ateb yn y cyfamser.",
    toDo: "Ail-lwythwch y dudalen i weld sut mae'n sefyll nawr.",
  },
  tooLong: {
    happened: (most) => `Mae'r rheswm yn hirach na ${most} nod.`,
    toDo: "Byrhewch ef. Mae'r hyn sy'n hirach yn perthyn yn yr ateb.",
  },
};
