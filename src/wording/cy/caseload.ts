import type { caseload as english } from "../en/caseload.ts";
import type { Translation } from "../words.ts";

/** What the list of young people says, in Welsh. A first wording; it awaits a translator's review. */
export const caseload: Translation<typeof english> = {
  yours: "Eich pobl ifanc",
  groups: {
    late: "Mae'r dyddiad wedi mynd heibio",
    due: "Y cynharaf yn gyntaf",
    noOpenStage: "Dim cam agored",
    byName: "Yn ôl enw",
  },
  none: "Dim",
  found: (people, words) => `${people} ar gyfer “${words}”`,
  first: (most) => `Dangosir y ${most} cyntaf: chwiliwch yn ôl enw neu gyfeirnod i ddod o hyd i'r lleill`,
  everybody: "Pawb yn y gwasanaeth",
  onlyYours: "Eich rhai chi yn unig",
  nameOrReference: "Enw neu gyfeirnod",
  nobodyHere: "Nid oes neb yma eto.",
  nobodyFound:
    "Ni chafwyd hyd i neb. Rhowch gynnig ar ran o'r enw, neu'r cyfeirnod. Ni chwilir pobl sefydliadau eraill.",
  caption: "Pobl ifanc, yn ôl yr hyn sydd i'w wneud",
  openStage: "Cam agored",
};
