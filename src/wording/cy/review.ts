/** First Welsh wording, awaiting a translator's review. */
import type { review as en } from "../en/review.ts";
import type { Translation } from "../words.ts";

const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} a ${parts.at(-1)}`;
const quoted = (labels: readonly string[]): string => and(labels.slice(0, 4).map((label) => `“${label}”`));

export const review: Translation<typeof en> = {
  changedMeanwhile: {
    happened: (labels) =>
      labels.length === 0
        ? "Newidiodd rhywbeth yma wrth i chi ddarllen."
        : `Newidiwyd wrth i chi ddarllen: ${quoted(labels)}${labels.length > 4 ? ` a ${labels.length - 4} arall` : ""}.`,
    kept: "Ni chadarnhawyd dim, ac ni chollwyd dim. Mae'r hyn a newidiwyd isod, fel y mae'n sefyll nawr.",
    toDo: "Darllenwch ef eto, yna cadarnhewch.",
  },
  openedOneByOne: {
    happened: (labels) => `Digwyddodd rhywbeth a allai wneud y rhain yn anghywir: ${quoted(labels)}.`,
    kept: "Ni chadarnhawyd dim.",
    toDo: "Agorwch bob un, a dywedwch yno ei fod yn dal yn gywir, neu newidiwch ef.",
  },
  nothingToConfirm: {
    happened: "Nid oes dim yma yn aros i gael ei gadarnhau.",
    kept: "Ni newidiwyd dim.",
    toDo: "Ewch ymlaen â'r hyn sydd ar ôl.",
  },
  nothingUnclear: {
    happened: "Nid oedd yr ateb hwn yn un oedd eto i'w egluro yn y cam blaenorol.",
    kept: "Ni newidiwyd dim.",
    toDo: "Edrychwch ar yr ateb fel y mae'n sefyll nawr.",
  },
  noReasonGiven: {
    happened: "Ni roddwyd rheswm dros adael hwn yn agored.",
    kept: "Mae'r ateb yn aros fel yr oedd.",
    toDo: "Dywedwch mewn brawddeg pam na ellir ei setlo eto a beth fydd yn ei setlo, neu atebwch ef.",
  },
  reasonTooLong: {
    happened: (longest) => `Mae'r rheswm yn hirach na ${longest} nod.`,
    kept: "Mae'r ateb yn aros fel yr oedd. Mae eich testun yn dal ar y dudalen cyn hon.",
    toDo: "Ewch yn ôl a'i fyrhau; mae manylion yn perthyn i'r atebion.",
  },
  title: "Beth sy'n newydd ers y tro diwethaf",
  fromNothing:
    "Ni ddechreuodd y cam hwn o gam cynharach: nid oes dim yn newydd ers y tro diwethaf, ac nid oes dim yn aros i'w gadarnhau. Mae'r hyn sydd eto i'w ysgrifennu yn y rhestr o'r hyn sydd ar ôl.",
  leftInStage: "ar ôl yn y cam hwn",
  newSince: "Newydd ers y tro diwethaf",
  beganFrom: (stage, day) => `Dechreuodd y cam hwn o ${stage}, a ddaeth i ben ar ${day}.`,
  beganFromNothing: "Ni chariwyd dim i'r cam hwn.",
  noEvents: "Nid oes dim newydd ar gofnod yr achos ers hynny.",
  event: {
    offence: (name, changed) => (changed ? `Newidiwyd trosedd: ${name}.` : `Trosedd newydd: ${name}.`),
    outcome: (name, changed) => (changed ? `Newidiwyd canlyniad: ${name}.` : `Canlyniad newydd: ${name}.`),
    hearing: (name, changed) =>
      changed ? `Newidiwyd gwrandawiad llys: ${name}.` : `Gwrandawiad llys newydd: ${name}.`,
    remand: (name, changed) =>
      changed ? `Newidiwyd mechnïaeth neu remánd: ${name}.` : `Mechnïaeth neu remánd newydd: ${name}.`,
    move: (name, changed) => (changed ? `Newidiwyd cyfeiriad: ${name}.` : `Cyfeiriad newydd: ${name}.`),
    carer: (name, changed) =>
      changed ? `Newidiwyd manylion ${name}.` : `Rhiant, gofalwr neu berson allweddol newydd: ${name}.`,
    care: (name, changed) => (changed ? `Newidiwyd cyfnod mewn gofal: ${name}.` : `Cyfnod newydd mewn gofal: ${name}.`),
    service: (name, changed) =>
      changed ? `Newidiwyd cyswllt â gwasanaeth: ${name}.` : `Cyswllt newydd â gwasanaeth: ${name}.`,
    incident: (name, changed) => (changed ? `Newidiwyd galwad frys: ${name}.` : `Galwad frys: ${name}.`),
    birthday: (age) => `Wedi troi'n ${age}.`,
  },
  onDay: (day) => `${day}.`,
  affectsNothing: "Nid oes dim a gariwyd yn aros o'i herwydd.",
  lookAgainAt: "Edrychwch eto ar",
  received: (count) => `Daeth ${count} ateb o sefydliad arall, i'w cymharu`,
  selfAssessment: (name, answered) =>
    answered === 0
      ? `Nid yw ${name} wedi llenwi hunanasesiad ar gyfer y cam hwn eto`
      : `Llenwodd ${name} yr hunanasesiad: ${answered} ateb`,
  carerAssessment: (answered) =>
    answered === 0
      ? "Nid oes rhiant na gofalwr wedi llenwi ffurflen ar gyfer y cam hwn eto"
      : `Llenwodd rhieni a gofalwyr eu ffurflen: ${answered} ateb`,
  targetDue: (target, day) => `Targed i'w gyrraedd erbyn ${day}: ${target}`,
  askedAnew: "Gofynnir ym mhob adolygiad",
  save: "Cadw",
  stillUnclear: "Eto i'w egluro ers y tro diwethaf",
  settleOrSayWhy: "Setlwch bob un, neu cadwch ef yn agored gyda rheswm. Bydd y rheolwr yn darllen y rheswm.",
  toMark: "I'w farcio: wedi newid, neu wedi'i wirio heb newid",
  toConfirm: "Wedi'i gario, i'w gadarnhau fesul adran",
  section: "Adran",
  howItStands: "Sut y mae'n sefyll",
  check: (section) => `Gwirio ${section}`,
  marks: { "to-check": "i'w wirio", changed: "wedi newid", checked: "wedi'i wirio, dim newid" },
  waiting: (count) => `${count} ateb a gariwyd i'w gadarnhau`,
  toOpen: (count) => (count === 1 ? "1 i'w agor ar ei ben ei hun" : `${count} i'w hagor fesul un`),
  leftBesides: (count) => `${count} arall ar ôl`,
  everythingElse: (count) => `Popeth arall (${count})`,
  mayStay:
    "Gall hwn aros fel yr oedd. Mae pob tudalen yn dweud na chafodd ei hadolygu y tro hwn. Newidiwch neu cadarnhewch unrhyw beth arni, a bydd y dudalen yn cyfrif fel un a adolygwyd.",
  page: "Tudalen",
  notReviewed: {
    asWritten: (stage, day, authors) =>
      `Heb ei adolygu y tro hwn. Fel y'i hysgrifennwyd hyd at ${day} yn ${stage}, gan ${and(authors)}.`,
    empty: "Heb ei adolygu y tro hwn. Ni ysgrifennwyd dim yma o'r blaen.",
  },
  toTheEnd: "Cadarnhau ar ddiwedd y dudalen",
  openFirst: "Agorwch y rhain fesul un",
  openFirstWhy: "Digwyddodd rhywbeth ers iddynt gael eu hysgrifennu a allai eu gwneud yn anghywir.",
  oldOnes: "Yn hŷn na chwe mis",
  oldWhy: "Yn ôl y diwrnod y cawsant eu hysgrifennu. Gellir eu cadarnhau gyda'r gweddill os ydynt yn dal yn gywir.",
  change: "Newid",
  touchedBy: (event) => `Ers hynny: ${event}`,
  datePassed: "Mae'r diwrnod hwn wedi mynd heibio.",
  monthsOld: (months) => `${months} mis oed.`,
  age: (months) => `${months} mis oed`,
  nothingWaits: "Nid oes dim ar y dudalen hon yn aros i gael ei gadarnhau.",
  openedBefore: (count) =>
    count === 1
      ? "Rhaid agor un ateb uchod ar ei ben ei hun. Ni chaiff ei gadarnhau yma."
      : `Rhaid agor ${count} ateb uchod fesul un. Ni chânt eu cadarnhau yma.`,
  confirmsAll: (count) =>
    `Nid oes neb wedi edrych eto ar ${count} ateb a gariwyd ar y dudalen hon. Mae cadarnhau yn dweud bod y cyfan yn dal yn gywir, gyda'ch enw a'r amser.`,
  whomAndNote: "Pwy i'w ofyn, a nodyn",
  confirmAndAsk: (count) => `Wedi'i wirio: cadarnhau ${count} ateb a gofyn am gydlofnod`,
  ask: "Gofyn am gydlofnod",
  confirmAll: (count) => `Wedi'i wirio, dim newid: cadarnhau ${count} ateb`,
  carriedFrom: (stage, day, authors) => `Wedi'i gario o ${stage}: ysgrifennwyd hyd at ${day} gan ${and(authors)}.`,
  nobodyLooked: "Nid oes neb wedi edrych arno yn y cam hwn.",
  confirmedBy: (count, names, moment) => `Cadarnhawyd ${count} ateb gan ${and(names)}, ${moment}.`,
  stillRight: (count) =>
    count === 1 ? "Yn dal yn gywir: cadarnhau" : `Yn dal yn gywir: cadarnhau pob un o'r ${count}`,
  checkOnOnePage: "Gweld y cyfan ar un dudalen a chadarnhau",
  backToCheck: (place) => `Yn ôl i wirio ${place}`,
  keep: {
    heading: "Eto i'w egluro ers y tro diwethaf",
    why: "Atebwch ef nawr, neu dywedwch pam ei fod yn aros yn agored.",
    label: "Pam na ellir ei setlo eto, a beth fydd yn ei setlo",
    button: "Ei gadw'n agored gyda'r rheswm hwn",
    kept: (name, moment) => `Cadwyd yn agored gan ${name}, ${moment}`,
  },
  notReviewedHeading: (count) => `Heb ei adolygu y tro hwn (${count})`,
  keptOpen: (count) => `Wedi'i adael i'w egluro eto, gyda rheswm (${count})`,
  review: "Yr adolygiad hwn",
  nothingSince: "Dim byd newydd ers hynny.",
  open: "Agor",
  confirm: "Cadarnhau",
  since: "O ble y'i cariwyd, ac ers hynny",
  toConfirmOf: (count) => `${count} i'w gadarnhau`,
  toRead: "i'w ddarllen",
  checked: "wedi'i wirio",
};
