import type { casework as english } from "../en/casework.ts";
import type { Translation } from "../words.ts";

/** What the work says beside stages, in Welsh. A first wording; it awaits a translator's review. */
export const casework: Translation<typeof english> = {
  notFound: {
    happened: "Nid oes dim yma y gallwch ei agor.",
    toDo: "Gwiriwch y cyfeiriad, neu ewch i'ch tudalen hafan ac agorwch y person ifanc oddi yno.",
  },
  somebody: "Rhywun",
  someoneWhoLeft: "Rhywun sydd wedi gadael",
  formerColleague: "Cyn-gydweithiwr",
  byFormerColleague: "cyn-gydweithiwr",
  onBehalf: (name, owner) => `${name} ar ran ${owner}`,
  caseManagerNotChanged: "Ni newidiwyd y rheolwr achos.",
  mayNotNameCaseManager: {
    happened: "Ni all eich rôl enwi rheolwr achos.",
    toDo: "Gofynnwch i reolwr yn eich gwasanaeth.",
  },
  onlyYourself: {
    happened: "Gallwch gymryd achos eich hun, ond nid ei roi i rywun arall.",
    toDo: "Gofynnwch i reolwr enwi rhywun arall.",
  },
  cannotManage: {
    happened: "Ni all y person a ddewisoch fod yn rheolwr achos yma.",
    toDo: "Dewiswch rywun o'r rhestr.",
  },
  namedMeanwhile: {
    happened: "Enwodd rhywun arall reolwr achos tra oedd eich tudalen ar agor.",
    toDo: "Agorwch y cofnod achos eto, gwelwch gan bwy mae'r achos nawr, a dewiswch eto os dylai fod yn rhywun arall.",
  },
  nothingAdded: "Ni ychwanegwyd dim. Mae'r hyn a deipiwyd gennych yn dal ar eich tudalen.",
  noName: {
    happened: "Ni ychwanegwyd y person ifanc, am na roddwyd enw.",
    toDo: "Rhowch enw cyntaf neu gyfenw. Os nad oes enw'n hysbys eto, rhowch yr enw sydd yn y papurau.",
  },
  mayNotAdd: {
    happened: "Ni all eich rôl ychwanegu pobl ifanc.",
    toDo: "Gofynnwch i ymarferydd, rheolwr neu swyddog gweinyddol.",
  },
  noSuchManager: {
    happened: "Nid yw'r person a enwyd yn rheolwr achos yn gweithio yma.",
    toDo: "Dewiswch reolwr achos o'r rhestr, neu gadewch ef yn wag am y tro.",
  },
  alerts: {
    doNotContact: (name) => `Peidiwch â chysylltu â ${name}`,
    doNotContactCarer: "Peidiwch â chysylltu â gofalwr",
    contactAsNoted: (name) => `Cysylltwch â ${name} fel y nodwyd yn unig`,
    contactCarerAsNoted: "Cysylltwch â gofalwr fel y nodwyd yn unig",
    secretAddress: "Cedwir y cyfeiriad yn gyfrinachol",
  },
  someCarer: "Rhiant neu ofalwr",
  toldUs: (words, who, on) => `“${words}” – ${who}${on === null ? "" : `, ${on}`}, mewn hunanasesiad.`,
  beforeTheStage: {
    happened: "Nid oedd y cam hwn wedi dechrau bryd hynny.",
    toDo: "Dewiswch adeg ar ôl agor y cam.",
  },
  badPageOfHistory: {
    happened: "Nid cyfeiriad tudalen o'r hanes hwn yw hwn.",
    toDo: "Agorwch yr hanes o'i dudalen gyntaf.",
  },
  badPageOfList: {
    happened: "Nid cyfeiriad tudalen o'r rhestr hon yw hwn.",
    toDo: "Agorwch y rhestr o'i thudalen gyntaf.",
  },
  notAManager: {
    happened: "Mae'r dudalen hon i reolwyr ac i'r rhai sy'n cydlofnodi.",
    toDo: "Ewch i'ch tudalen hafan eich hun.",
  },
  administratorsOnly: {
    happened: "Dim ond gweinyddwr y gwasanaeth a all osod sut mae'n gofyn.",
    toDo: "Gofynnwch i weinyddwr eich gwasanaeth.",
  },
  configurationDoesNotFit: {
    happened: (faults) =>
      faults === 1
        ? "Nid yw 1 peth yn ffitio'r fersiwn hwn o'r fframwaith."
        : `Nid yw ${faults} o bethau'n ffitio'r fersiwn hwn o'r fframwaith.`,
    kept: "Ni newidiwyd dim: mae'r hyn a osodwyd o'r blaen yn dal i sefyll.",
    toDo: "Cywirwch yr hyn y mae'r rhestr yn ei enwi, yna gosodwch ef eto.",
  },
  moment: {
    opened: (name) => `Dechreuodd ${name} y cam`,
    asked: (name, part) => `Gofynnodd ${name} am lofnodi ${part}`,
    returned: (name, part) => `Dychwelodd ${name} y rhan ${part}`,
    withdrawn: (name, part) => `Tynnodd ${name} y cais i lofnodi ${part} yn ôl`,
    signed: (name, part) => `Llofnododd ${name} y rhan ${part}`,
    moved: (name, version) => `Symudodd ${name} y cam i fersiwn ${version} o'r fframwaith`,
    completed: (name) => `Cwblhaodd ${name} y cam`,
    stopped: (name) => `Ataliodd ${name} y cam`,
    cancelled: (name) => `Canslodd ${name} y cam`,
    given: (name, to, parts) => `Rhoddodd ${name} i ${to} i'w hysgrifennu: ${parts}`,
    "taken-back": (name, from, parts) => `Cymerodd ${name} yn ôl oddi wrth ${from}: ${parts}`,
    "handed-in": (name, parts) => `Cyflwynodd ${name}: ${parts}`,
    "taken-up": (name, parts) => `Ailgydiodd ${name} yn: ${parts}`,
    "part-returned": (name, to, parts) => `Dychwelodd ${name} i ${to}: ${parts}`,
    "proxy-named": (name, standIn, from, until) =>
      `Enwodd ${name} ${standIn} i weithredu yn ei le o ${from} hyd ${until}`,
    "cover-set": (name, standIn, from, until) => `Pennodd ${name} ${standIn} i gyflenwi o ${from} hyd ${until}`,
    "stand-in-ended": (name, standIn) => `Daeth ${name} â'r cyfnod y bu ${standIn} yn gweithredu i ben`,
    "owner-changed": (name, before, owner) => `Rhoddodd ${name} y cam oddi wrth ${before} i ${owner}`,
    "due-date-changed": (name, before, due) =>
      before === ""
        ? `Gosododd ${name} y diwrnod y mae disgwyl y cam erbyn: ${due}`
        : `Newidiodd ${name} y diwrnod y mae disgwyl y cam erbyn o ${before} i ${due}`,
  },
  due: {
    noDate: "Dim dyddiad wedi'i osod",
    wasDueYesterday: "Hwyr: disgwyliwyd ddoe",
    wasDueOn: (weekday) => `Hwyr: disgwyliwyd ${weekday}`,
    lateBy: (workingDays) => `${workingDays} diwrnod gwaith yn hwyr`,
    today: "Disgwylir heddiw",
    tomorrow: "Disgwylir yfory",
    inDays: (days) => `Disgwylir ymhen ${days} diwrnod`,
    on: (date) => `Disgwylir ${date}`,
  },
};
