import type { account as english } from "../en/account.ts";
import type { Translation } from "../words.ts";

/** What the page about one's account says, in Welsh. A first wording; it awaits a translator's review. */
export const account: Translation<typeof english> = {
  saved: "Wedi'i gadw.",
  keysAre: (on) => `Mae bysellau un llythyren ${on ? "ymlaen" : "i ffwrdd"} yn y porwr hwn.`,
  name: "Enw",
  role: "Rôl",
  organisation: "Sefydliad",
  youMayAlso: "Gallwch hefyd",
  signedInUntil: "Wedi mewngofnodi tan",
  until: (latest, idle, now) => `${latest} fan hwyraf; ${idle} os na wneir dim. Yr amser nawr yw ${now}.`,
  signOut: "Allgofnodi",
  keptForms: "Ffurflenni a gadwyd i chi",
  whenSignInEnded: "pan ddaeth eich mewngofnodi i ben yn y cyfamser",
  language: "Iaith",
  aboutWelsh:
    "Dangosir yn Saesneg yr hyn nad oes Cymraeg iddo eto. Mae'r geiriad Cymraeg yn aros i gyfieithydd ei adolygu.",
  keyboard: "Bysellfwrdd",
  keysOfOneLetter: "Bysellau un llythyren, megis / i chwilio ac n ar gyfer y peth nesaf sydd ar ôl",
  aboutKeys:
    "Nid ydynt byth yn gweithredu tra byddwch yn teipio mewn blwch. Diffoddwch nhw os ydych yn siarad â'ch cyfrifiadur, neu os ydynt yn eich rhwystro. Mae pob tudalen yn rhestru ei bysellau ar ei gwaelod.",
  on: "Ymlaen",
  off: "I ffwrdd",
  roles: {
    practitioner: "Ymarferydd",
    "senior-practitioner": "Uwch ymarferydd",
    manager: "Rheolwr",
    "administrative-officer": "Swyddog gweinyddol",
    "court-duty-officer": "Swyddog dyletswydd llys",
    contributor: "Cyfrannwr",
    administrator: "Gweinyddwr",
    "data-protection-officer": "Swyddog diogelu data",
    inspector: "Arolygydd",
    "secure-practitioner": "Ymarferydd mewn sefydliad diogel",
    "secure-manager": "Rheolwr mewn sefydliad diogel",
    "placements-officer": "Swyddog lleoliadau",
    "probation-officer": "Swyddog prawf",
  },
  permissions: {
    countersign: "Cydlofnodi gwaith pobl eraill",
    send: "Anfon camau at sefydliadau eraill",
  },
};
