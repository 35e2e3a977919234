/** First Welsh wording, awaiting a translator's review. */
import type { people as en } from "../en/people.ts";
import type { Translation } from "../words.ts";

export const people: Translation<typeof en> = {
  administratorsOnly: {
    happened: "Gweinyddwyr y gwasanaeth sy'n cadw pobl a rolau.",
    toDo: "Gofynnwch i un ohonynt.",
  },
  doesNotFit: {
    happened: (count) => (count === 1 ? "Nid yw un peth yn ffitio." : `Nid yw ${count} peth yn ffitio.`),
    kept: "Ni newidiwyd dim. Mae'r hyn a deipiwyd gennych ar y dudalen.",
    toDo: "Cywirwch ef a chadwch eto.",
  },
  faults: {
    noName: "Rhowch yr enw.",
    tooLong: "Mae'r enw, y cyfeiriad e-bost neu'r enw mewngofnodi yn rhy hir.",
    noEmail: "Nid cyfeiriad e-bost yw hwn.",
    noSignIn:
      "Rhowch y cyfeiriad e-bost, neu beth mae'r gwasanaeth mewngofnodi yn galw'r person hwn: heb un ohonynt ni all neb fewngofnodi.",
    noRole: "Dewiswch rôl o'r math hwn o wasanaeth.",
    taken: "Mae rhywun â'r enw mewngofnodi neu'r cyfeiriad e-bost hwn yno eisoes, yma neu mewn gwasanaeth arall.",
    lastAdministrator: "Hwn yw gweinyddwr olaf y gwasanaeth. Gwnewch rywun arall yn weinyddwr yn gyntaf.",
  },
  mayNotHold: {
    countersign: "Ni all y rôl hon gydlofnodi: rhaid i'r sawl sy'n llofnodi ddarllen camau cyfan, a gweithio gyda nhw.",
    send: "Ni all y rôl hon anfon: rhaid i'r sawl sy'n anfon gadw'r cofnod achos.",
  },
  title: "Pobl a rolau",
  about:
    "Pwy sy'n gweithio yn y gwasanaeth, ym mha rôl, a beth arall y cânt ei wneud. Mae newid yn dal o glic nesaf y person.",
  add: "Ychwanegu person",
  addTitle: "Ychwanegu person",
  name: "Enw",
  email: "Cyfeiriad e-bost",
  emailHint: "Drwyddo y mae'r person yn hysbys wrth fewngofnodi gyntaf, ac ato yr anfonir hysbysiadau.",
  subject: "Beth mae'r gwasanaeth mewngofnodi yn galw'r person hwn",
  subjectHint: "“Subject” y gwasanaeth mewngofnodi. Gadewch ef yn wag os mai dim ond y cyfeiriad e-bost sy'n hysbys.",
  role: "Rôl",
  permissions: "Caiff hefyd",
  permissionsHint: "I berson y rhoddir caniatâd, nid i deitl swydd. Nid oes neb yn cydlofnodi ei waith ei hun.",
  access: "Mynediad",
  works: "Yn gweithio yma",
  ended: "Mae mynediad wedi dod i ben",
  endedHint: "Allgofnodir y person ar unwaith. Mae'r hyn a ysgrifennodd yn aros, yn ei enw.",
  save: "Cadw",
  saved: "Cadwyd.",
  nothingNew: "Nid oedd dim yn wahanol, felly ni newidiwyd dim.",
  team: "Tîm",
  left: "Dim mynediad",
  notSaved: "Ni chadwyd hyn",
  changeOf: (name) => `Newid ${name}`,
  counted: (count) => (count === 1 ? "1 person" : `${count} o bobl`),
  byEmail: (email) => `wrth fewngofnodi gyntaf, drwy ${email}`,
};
