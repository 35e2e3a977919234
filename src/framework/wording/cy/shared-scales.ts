import type { Wording } from "../pack.ts";
import { mixed, no, notAskedYet, notKnown, yetToClarify, ytc } from "./scale-words.ts";

/** The scales of answers that pages of several sections show, in Welsh. A first wording; it awaits a translator's review. */
export const sharedScales = {
  "ytc-good": {
    yes: { label: "Ie", definition: "Mae felly, hyd y gallwn ddweud" },
    no: {
      label: "Na",
      definition:
        "Nid yw felly, neu nid yw'n ddigon i ddibynnu arno, ac mae'n bwysig i ddiogelwch, ymddygiad neu'r cynllun",
    },
    "yet-to-clarify": ytc["yet-to-clarify"],
  },
  "ytc-na": {
    ...ytc,
    "not-applicable": { label: "Ddim yn berthnasol", definition: "Nid yw'r cwestiwn yn addas i'r person ifanc hwn" },
  },
  cpn: {
    currently: {
      label: "Ar hyn o bryd",
      definition: "Mae felly nawr; ar gyfer ymddygiad, yn y tri mis diwethaf oni bai bod y nodyn yn dweud fel arall",
    },
    previously: { label: "O'r blaen", definition: "Roedd felly o'r blaen, ond nid nawr" },
    never: { label: "Ddim erioed", definition: "Hyd y gwyddys ni fu felly erioed" },
    "yet-to-clarify": ytc["yet-to-clarify"],
  },
  strength: {
    weak: { label: "Gwan", definition: "Mae yno, ond anaml y mae'n newid yr hyn y mae'r person ifanc yn ei wneud" },
    moderate: {
      label: "Cymedrol",
      definition:
        "Mae'n aml yn effeithio ar yr hyn y mae'r person ifanc yn ei wneud, ond gall pethau eraill bwyso'n drymach",
    },
    strong: {
      label: "Cryf",
      definition:
        "Mae'n llunio'r hyn y mae'r person ifanc yn ei wneud gan amlaf; byddai newid yma yn newid llawer o bethau eraill",
    },
  },
  agreement: {
    yes: { label: "Ie" },
    partly: { label: "Yn rhannol" },
    no,
    "not-asked": notAskedYet,
  },
  trend: {
    first: { label: "Yr ymddygiad cyntaf y gwyddys amdano" },
    decreasing: { label: "Yn lleihau" },
    same: { label: "Tua'r un fath" },
    increasing: { label: "Yn cynyddu" },
    mixed: { label: "I fyny ac i lawr" },
    "not-known": notKnown,
  },
  "support-status": {
    "not-needed": { label: "Dim angen cymorth" },
    "not-offered": { label: "Mae ei angen, heb ei gynnig eto" },
    waiting: { label: "Cynigiwyd, yn aros i ddechrau" },
    refused: { label: "Cynigiwyd, gwrthodwyd" },
    attending: { label: "Yn mynychu" },
    "not-attending": { label: "Dechreuodd, ddim yn mynychu" },
    finished: { label: "Wedi gorffen" },
    "yet-to-clarify": yetToClarify,
  },
  "event-effect": {
    helped: { label: "Helpodd" },
    mixed,
    harmed: { label: "Niweidiodd" },
    none: { label: "Fawr o effaith" },
    "not-known": notKnown,
  },
} satisfies Wording["scales"];
