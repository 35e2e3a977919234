import type { shared as english } from "../en/shared.ts";
import type { Translation } from "../words.ts";

/** What several rooms of the interface say, in Welsh. A first wording; it awaits a translator's review. */
export const shared: Translation<typeof english> = {
  home: "Hafan",
  youngPeople: "Pobl ifanc",
  youngPerson: "Person ifanc",
  caseRecord: "Cofnod achos",
  caseManager: "Rheolwr achos",
  stage: "Cam",
  date: "Dyddiad",
  leftToDo: "Ar ôl i'w wneud",
  late: "Hwyr",
  later: "Yn nes ymlaen",
  dueIn14Days: "I'w wneud o fewn 14 diwrnod",
  laterNote: "I'w wneud ymhen mwy na 14 diwrnod, neu heb ddyddiad",
  nobodyYet: "Neb eto",
  addYoungPerson: "Ychwanegu person ifanc",
  yourAccount: "Eich cyfrif",
  save: "Cadw",
  search: "Chwilio",
  help: "Cymorth",
  demonstration: "Arddangosiad: mae pob person a phob achos yma wedi'i ddyfeisio.",
  signIn: "Mewngofnodi",
  signInAgain: "Mewngofnodi eto",
  goHome: "Mynd i'ch tudalen hafan",
  nothingChanged: "Ni newidiwyd dim.",
  peopleCounted: (count) => (count === 1 ? "1 person ifanc" : `${count} o bobl ifanc`),
  named: (names) => {
    const last = names.at(-1) ?? "";
    if (names.length < 2) return last;
    return `${names.slice(0, -1).join(", ")} ${/^[aeiouwy]/i.test(last) ? "ac" : "a"} ${last}`;
  },
  keys: {
    search: "chwilio",
    helpHere: "cymorth gyda'r dudalen hon, a'i bysellau",
    nextPerson: "person ifanc nesaf",
    previousPerson: "person ifanc blaenorol",
    partBefore: "y rhan flaenorol",
    partAfter: "y rhan nesaf",
  },
};
