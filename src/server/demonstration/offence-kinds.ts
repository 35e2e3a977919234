/** Offences as the demonstration's police list gives them: title, and class and sub-class after the Home Office Counting Rules. */
import type { Fields } from "./case-of.ts";

interface Kind {
  readonly title: string;
  readonly code: string;
  /** What the class of the code does not say, or says too widely. */
  readonly corrected?: Fields;
}

const kinds = {
  "shop-theft": { title: "Theft from shop", code: "46/00" },
  "cycle-theft": { title: "Theft of a bicycle", code: "44/00" },
  "phone-theft": { title: "Theft of a phone", code: "49/10" },
  "person-theft": { title: "Theft from the person", code: "39/00" },
  handling: { title: "Handling stolen goods", code: "54/01" },
  beating: { title: "Assault by beating", code: "105/01" },
  "emergency-worker": { title: "Assault of an emergency worker", code: "104/25" },
  abh: { title: "Assault occasioning actual bodily harm", code: "8/06" },
  affray: { title: "Affray", code: "66/01" },
  threats: { title: "Threatening words or behaviour", code: "125/09" },
  damage: { title: "Criminal damage under £5,000", code: "149/00" },
  knife: {
    title: "Knife in a public place",
    code: "8/27",
    corrected: {
      specified: "no",
      "specified-correction-reason": "Carrying, not used",
      "mappa-qualifying": "no",
      "mappa-qualifying-correction-reason": "Carrying, not used",
    },
  },
  robbery: { title: "Robbery", code: "34/01" },
  cannabis: { title: "Possession of cannabis", code: "92/85" },
  "cannabis-supply": { title: "Offer to supply cannabis", code: "92/30" },
  "class-a-supply": { title: "Crack cocaine with intent to supply", code: "92/40" },
  carried: { title: "Being carried in a taken vehicle", code: "130/02" },
  "vehicle-taking": { title: "Taking a vehicle without consent", code: "48/01" },
  "aggravated-taking": { title: "Aggravated vehicle taking", code: "37/02" },
  interference: { title: "Vehicle interference", code: "45/11" },
  uninsured: { title: "Driving without insurance", code: "809/01" },
  dangerous: { title: "Dangerous driving", code: "802/00" },
  burglary: { title: "Burglary of a home", code: "28/03" },
  "other-burglary": { title: "Burglary of a shop or yard", code: "30/01" },
  "order-breach": {
    title: "Breach of a court order",
    code: "82/00",
    corrected: { group: "breach-order", seriousness: 4, "score-category": "other", specified: "no" },
  },
  equipped: {
    title: "Going equipped for theft",
    code: "33/00",
    corrected: { group: "theft", seriousness: 3, "score-category": "theft", specified: "no" },
  },
  "bail-breach": { title: "Failing to surrender to bail", code: "80/00" },
} as const satisfies Readonly<Record<string, Kind>>;

export type OffenceKind = keyof typeof kinds;

/** An offence as it is entered in the record; `more` says when, where it has got to, and what dealt with it. */
export function offence(kind: OffenceKind, more: Fields): Fields {
  const { title, code, corrected }: Kind = kinds[kind];
  return { title, code, ...corrected, ...more };
}
/** Admitted or proved, and dealt with by this outcome. */
export const proved = (kind: OffenceKind, date: string, outcome: string, plea = "guilty"): Fields =>
  offence(kind, { date, status: "proved", plea, outcome });
export const cautioned = (kind: OffenceKind, date: string, outcome: string): Fields =>
  offence(kind, { date, status: "cautioned", plea: "guilty", outcome });
export const notProved = (kind: OffenceKind, date: string): Fields => offence(kind, { date, status: "not-proved" });
