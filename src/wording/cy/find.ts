import type { find as english } from "../en/find.ts";
import type { Translation } from "../words.ts";

/** What the search for a question says, in Welsh. A first wording; it awaits a translator's review. */
export const find: Translation<typeof english> = {
  whatToType:
    "Teipiwch eiriau'r cwestiwn, neu'r hyn rydych yn ei alw: CSE, county lines, NEET, EHCP, s.20, VMP. Mae'n edrych mewn cwestiynau, atebion i ddewis ohonynt, awgrymiadau a chanllawiau; byth yn yr hyn a ysgrifennodd pobl.",
  nothingFound: "Ni chafwyd hyd i ddim.",
  found: (count) => `Cafwyd hyd i ${count}.`,
  tryAnother:
    "Rhowch gynnig ar air arall, neu lai o eiriau. Mae'r rhestr o adrannau yn cynnwys popeth y mae'r cam hwn yn ei ofyn.",
  bestShown: (shown) => `Dangosir y ${shown} gorau; bydd un gair arall yn culhau'r rhestr.`,
  pageNotHere: "Nid yw'r dudalen hon gan y cam hwn.",
  notAskedHere: "Nid yw'r cam hwn yn ei ofyn.",
  inEachEntry: "Gofynnir ym mhob cofnod o'r rhestr hon.",
  opensByChoice: "Mae'n agor pan ddewiswch archwilio ymhellach.",
  othersOpenIt: "Ni ofynnir nawr: mae atebion eraill yn ei agor.",
  conditions: {
    and: (parts) => parts.join(", a "),
    or: (parts) => parts.join(", neu "),
    either: (names) => names.join(" neu "),
    is: (question, answers) => `yr ateb i ${question} yw ${answers}`,
    isNot: (question, answers) => `nid ${answers} yw'r ateb i ${question}`,
    includes: (question, answers) => `mae ${answers} ymhlith yr atebion i ${question}`,
    isAnswered: (question) => `mae ateb i ${question}`,
    hasAnEntry: (question) => `mae cofnod yn ${question}`,
    namesSomething: (question) => `mae'r ateb i ${question} yn enwi rhywbeth`,
    isAConcern: (questions) => `mae'r ateb i ${questions} yn bryder`,
  },
  askedWhen: (condition) => `Ni ofynnir nawr. Gofynnir pan: ${condition}.`,
};
