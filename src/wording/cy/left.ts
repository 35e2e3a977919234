import type { left as english } from "../en/left.ts";
import type { Translation } from "../words.ts";

/** What the list of everything that is left says, in Welsh. A first wording; it awaits a translator's review. */
export const left: Translation<typeof english> = {
  everyAnswerIsThere: "Mae pob ateb yno",
  ended: {
    completed: "Mae'r cam hwn wedi'i gwblhau. Nid oes dim ar ôl i'w wneud ynddo.",
    stopped: "Mae'r cam hwn wedi'i atal. Nid oes dim ar ôl i'w wneud ynddo.",
    cancelled: "Mae'r cam hwn wedi'i ganslo. Nid oes dim ar ôl i'w wneud ynddo.",
  },
  nothingHolds: "Nid oes dim yn dal y cam hwn yn ôl mwyach.",
  completeIt: "Ei gwblhau",
  caption: "Yr hyn sydd ar ôl, wedi'i grwpio yn ôl y math o waith",
  question: "Cwestiwn",
  where: "Ble",
  groups: {
    "to-confirm": "Wedi'u cario ymlaen, i'w cadarnhau",
    unfitting: "Wedi'u cadw, ond heb fod yn ffitio",
    "needs-an-entry": "Angen cofnod",
    "not-answered": "Heb eu hateb",
    "yet-to-clarify": "I'w hegluro eto",
    "not-known-yet": "Ddim yn hysbys eto",
  },
  groupLinks: {
    "to-confirm": "wedi'u cario ymlaen, i'w cadarnhau",
    unfitting: "wedi'u cadw, ond heb fod yn ffitio",
    "needs-an-entry": "angen cofnod",
    "not-answered": "heb eu hateb",
    "yet-to-clarify": "i'w hegluro eto",
    "not-known-yet": "ddim yn hysbys eto",
  },
  groupNotes: {
    "to-confirm": "O'r cam diwethaf. Edrychwch, yna cadarnhewch neu newidiwch",
    unfitting: "Mae'r hyn a deipiwyd wedi'i gadw; cywirwch ef",
    "needs-an-entry": "O leiaf un",
    "not-answered": "Yn nhrefn y tudalennau",
    "yet-to-clarify": "Yn cyfrif fel wedi'u hateb; i'w setlo erbyn yr adolygiad cyntaf",
    "not-known-yet":
      "Yn cyfrif fel wedi'u hateb, ac nid ydynt yn dal dim yn ôl. Mae pob un yn diflannu pan gaiff ei ateb",
  },
  sayWhoFindsOut: "Dywedwch pwy sy'n cael gwybod, ac erbyn pryd",
  neededBefore: "Ei angen cyn cwblhau",
  worthALook: "Gwerth ei weld",
  adviceOnly: "Cyngor. Nid yw'n rhwystro dim.",
  countersignatures: "Cydlofnodion",
  signatures: {
    "not-needed": "dim angen",
    "not-asked": "heb ofyn amdano eto",
    asked: "gyda rheolwr",
    returned: "wedi'i ddychwelyd",
    signed: "wedi'i lofnodi",
    void: "ddim yn ddilys: newidiwyd ers hynny",
  },
};
