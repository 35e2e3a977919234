/**
 * What the class of a Home Office offence code says about an offence. [recall: Home Office Counting Rules classes; the
 * seriousness scores follow the Youth Justice Board's 1 to 8; neither list could be read in a public source. Unverified:
 * every value can be corrected by the worker, and a code that is not here is asked about by hand.]
 */
export interface OffenceClass {
  /** Code of the scale `offence-group`. */
  readonly group: string;
  /** Code of the scale `reconviction-category`. */
  readonly category: string;
  /** 1 to 8. */
  readonly seriousness: number;
  readonly specified: boolean;
  readonly mappaQualifying: boolean;
}

const kind = (
  group: string,
  category: string,
  seriousness: number,
  serious: "specified" | "not-specified" = "not-specified",
): OffenceClass => ({
  group,
  category,
  seriousness,
  specified: serious === "specified",
  mappaQualifying: serious === "specified",
});

const classes: Readonly<Record<string, OffenceClass>> = {
  "5": kind("violence", "violence", 6, "specified"),
  "8": kind("violence", "violence", 4, "specified"),
  "17": kind("sexual", "sexual-adult", 6, "specified"),
  "19": kind("sexual", "sexual-adult", 8, "specified"),
  "20": kind("sexual", "sexual-adult", 5, "specified"),
  "21": kind("sexual", "sexual-child", 5, "specified"),
  "22": kind("sexual", "sexual-child", 5, "specified"),
  "28": kind("domestic-burglary", "burglary-domestic", 6),
  "30": kind("other-burglary", "burglary-other", 4),
  "34": kind("robbery", "robbery", 6, "specified"),
  "37": kind("vehicle-theft", "vehicle-taking", 5),
  "39": kind("theft", "theft", 3),
  "40": kind("theft", "theft", 3),
  "44": kind("theft", "theft", 3),
  "45": kind("theft", "theft-from-vehicle", 3),
  "46": kind("theft", "theft", 3),
  "48": kind("vehicle-theft", "vehicle-taking", 4),
  "49": kind("theft", "theft", 3),
  "53": kind("fraud", "fraud", 3),
  "54": kind("theft", "handling", 3),
  "56": kind("arson", "criminal-damage", 5, "specified"),
  "57": kind("criminal-damage", "criminal-damage", 3),
  "58": kind("criminal-damage", "criminal-damage", 2),
  "64": kind("public-order", "public-order", 5, "specified"),
  "65": kind("public-order", "public-order", 5, "specified"),
  "66": kind("public-order", "public-order", 4, "specified"),
  "80": kind("breach-bail", "absconding-bail", 2),
  "104": kind("violence", "violence", 3),
  "105": kind("violence", "violence", 3),
  "125": kind("public-order", "public-order", 2),
  "130": kind("vehicle-theft", "vehicle-taking", 4),
  "149": kind("criminal-damage", "criminal-damage", 2),
  "802": kind("motoring", "motoring", 4),
  "803": kind("motoring", "drink-driving", 4),
  "805": kind("motoring", "motoring", 3),
  "807": kind("motoring", "motoring", 2),
  "809": kind("motoring", "motoring", 2),
};

const drugs = {
  supply: kind("drugs", "drugs-supply", 5),
  possession: kind("drugs", "drugs-possession", 2),
};

/** Possession is in the sub-classes from 65 of class 92; everything below is supply, production or intent. */
const firstPossession = 65;

/** "105/01", "105-01" or "105": the class of a code, or null when it is not known. */
export function offenceClass(code: string | null): OffenceClass | null {
  const parts = /^\s*0*(\d{1,3})(?:\s*[/\-.]\s*(\d{1,2}))?\s*$/.exec(code ?? "");
  const number = parts?.[1];
  if (number === undefined) return null;
  if (number === "92")
    return Number(parts?.[2] ?? firstPossession) >= firstPossession ? drugs.possession : drugs.supply;
  return classes[number] ?? null;
}
