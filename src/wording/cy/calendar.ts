import type { calendar as english } from "../en/calendar.ts";
import type { Translation } from "../words.ts";

/** A practitioner's calendar feed, in Welsh. A first wording; it awaits a translator's review. */
export const calendar: Translation<typeof english> = {
  title: "Eich dyddiadau mewn calendr",
  about:
    "Gall rhaglen galendr ddangos pryd y mae eich camau, paneli, targedau, gwrandawiadau ac adolygiadau i fod. Mae'n enwi pobl ifanc drwy lythrennau cyntaf a chyfeirnod yn unig.",
  none: "Nid oes gennych gyfeiriad calendr.",
  made: (when) =>
    `Gwnaed eich cyfeiriad calendr ar ${when}. Nid yw'n cael ei ddangos eto: gwnewch un newydd os yw ar goll.`,
  make: "Gwneud cyfeiriad calendr",
  makeAgain: "Gwneud cyfeiriad newydd",
  makeAgainHint: "Mae'r cyfeiriad blaenorol yn peidio â gweithio ar unwaith.",
  revoke: "Tynnu'r cyfeiriad yn ôl",
  revoked: "Tynnwyd y cyfeiriad yn ôl. Nid yw'n dangos dim mwyach.",
  isNew: "Eich cyfeiriad calendr newydd",
  copyNow:
    "Copïwch ef i'ch rhaglen galendr nawr (“tanysgrifio” neu “ychwanegu drwy gyfeiriad”). Dim ond y tro hwn y'i dangosir. Mae pwy bynnag sydd ganddo yn gweld y dyddiadau hyn heb fewngofnodi: peidiwch â'i roi i neb.",
  address: "Cyfeiriad calendr",
  back: "Eich cyfrif",
  name: "AssetPlus",
  days: {
    stage: (title, of) => `I'w orffen: ${title}, ${of}`,
    panelDue: (of) => `Panel risg i'w gynnal, ${of}`,
    panel: (of) => `Panel risg, ${of}`,
    target: (of) => `Targed i'w gyrraedd, ${of}`,
    hearing: (of) => `Gwrandawiad, ${of}`,
    review: (of) => `Adolygiad i'w gynnal, ${of}`,
  },
};
