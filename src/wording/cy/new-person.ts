import type { newPerson as english } from "../en/new-person.ts";
import type { Translation } from "../words.ts";

/** What the form for a new young person says, in Welsh. A first wording; it awaits a translator's review. */
export const newPerson: Translation<typeof english> = {
  notAdded: "Ni chafodd y person ifanc ei ychwanegu eto",
  typedIsKept: "Mae popeth a deipiwyd gennych wedi'i gadw isod.",
  onlyName:
    "Dim ond enw sydd ei angen. Gall y gweddill ddilyn pan fyddwch yn ei wybod; ni chaiff dim ei deipio ddwywaith.",
  givenNames: "Enwau cyntaf",
  familyName: "Cyfenw",
  preferredName: "Yr enw y mae'n well ganddynt (dewisol)",
  born: "Dyddiad geni",
  bornHint: "Er enghraifft 27 3 2010. Gadewch yn wag os nad yw'n hysbys eto",
  sex: "Rhyw a gofnodir ar gyfer ystadegau",
  ethnicity: "Ethnigrwydd",
  ethnicityHint: "Fel y mae'r person ifanc yn ei ddweud. Gofynnwch, peidiwch â dyfalu",
  chooseOrLater: "Dewiswch, neu gadewch tan yn nes ymlaen",
  language: "Dewis iaith",
  languageHint: "Mae'r Gymraeg yn hawl yng Nghymru",
  address: "Ble maent yn byw nawr",
  postcode: "Cod post",
  contact: "Ffôn, neu'r ffordd orau o gysylltu (dewisol)",
  whoIsCaseManager: "Pwy yw'r rheolwr achos?",
  me: (name) => `Fi, ${name}`,
  nobodyHint: "Byddant ar dudalen hafan y rheolwr nes i rywun gael ei enwi",
  add: "Ychwanegu'r person ifanc",
  somebodyElse: "Rhywun arall yw hwn: ychwanegwch y person",
  doNotAdd: "Peidio ag ychwanegu neb",
  samePerson: "Ai'r un person yw hwn?",
  alreadyHere: (count) =>
    `Mae ${count === 1 ? "rhywun" : `${count} o bobl`} gyda'r enw a'r dyddiad geni hwn yma eisoes. Ni ychwanegwyd dim eto, ac mae'r hyn a deipiwyd gennych wedi'i gadw isod.`,
  bornWithReference: (born, reference) => `${born === null ? "" : `, ganwyd ${born}`}, ${reference}`,
  faults: {
    name: "Rhowch enw cyntaf neu gyfenw. Os nad yw'r naill na'r llall yn hysbys eto, rhowch yr enw sydd yn y papurau",
    born: "Rhaid i'r dyddiad geni gynnwys diwrnod, mis a blwyddyn, fel 27 3 2010. Gadewch yn wag os nad yw'n hysbys eto",
    bornInFuture: "Mae'r dyddiad geni yn y dyfodol. Gwiriwch y flwyddyn",
  },
};
