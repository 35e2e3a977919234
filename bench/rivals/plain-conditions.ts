/**
 * The conditions of the largest stage as plain ifs: the rival of the evaluation bench. Written by
 * write-plain-conditions.ts from the same definitions; values that are worked out come in from outside.
 */
import type { Answers, AnswerValue, ListEntry } from "../../src/framework/answers.ts";

type Value = unknown;
export interface PlainFacts {
  readonly stage: string;
  readonly age: number | null;
  readonly onRecord: string;
  readonly today: string;
  /** Worked-out values by place of their question, and by place and entry. */
  readonly worked: readonly Value[];
  readonly columns: readonly (readonly Value[])[];
}

const answered = (value: AnswerValue | undefined): Value =>
  value === undefined || value === "" || (typeof value === "object" && ("unfitting" in value || value.length === 0))
    ? null
    : value;
const empty = (value: Value): boolean => value === null || value === undefined;
const tick = (value: Value, code: string): boolean => Array.isArray(value) && value.includes(code);
const anyTick = (value: Value, none: readonly string[]): boolean =>
  Array.isArray(value) && value.some((code) => !none.includes(code));
const numberThat = (value: Value, test: (value: number) => boolean): boolean =>
  typeof value === "number" && test(value);
const textThat = (value: Value, test: (value: string) => boolean): boolean => typeof value === "string" && test(value);
const some = (all: readonly ListEntry[] | undefined, test: (entry: number) => boolean): boolean => {
  for (let entry = 0; entry < (all?.length ?? 0); entry += 1) if (test(entry)) return true;
  return false;
};
const fixed = (list: string, codes: readonly string[], a: Answers): readonly ListEntry[] =>
  codes.map((id) => (a.entries[list] ?? []).find((entry) => entry.id === id) ?? { id, values: {} });

type Rows = (readonly ListEntry[])[];
let cells = 0;

function part0(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[0] = answered(a.values["case:given-names"]);
  shown[0] = 1;
  v[1] = answered(a.values["case:family-name"]);
  shown[1] = 1;
  v[2] = answered(a.values["case:preferred-name"]);
  shown[2] = 1;
  v[3] = answered(a.values["case:other-names"]);
  shown[3] = 1;
  v[4] = answered(a.values["case:date-of-birth"]);
  shown[4] = 1;
  v[5] = answered(a.values["case:sex-recorded"]);
  shown[5] = 1;
  v[6] = answered(a.values["case:gender-identity"]);
  shown[6] = 1;
  v[7] = answered(a.values["case:ethnicity"]);
  shown[7] = 1;
  v[8] = answered(a.values["case:religion"]);
  shown[8] = 1;
  v[9] = answered(a.values["case:immigration-status"]);
  shown[9] = 1;
  v[10] = answered(a.values["case:preferred-language"]);
  shown[10] = 1;
  v[11] = answered(a.values["case:interpreter-needed"]);
  shown[11] = 1;
  rows[12] = a.entries["case:addresses"] ?? [];
  shown[12] = 1;
  {
    const c13: Value[] = [];
    c[13] = c13;
    const c14: Value[] = [];
    c[14] = c14;
    const c15: Value[] = [];
    c[15] = c15;
    const c16: Value[] = [];
    c[16] = c16;
    const c17: Value[] = [];
    c[17] = c17;
    const c18: Value[] = [];
    c[18] = c18;
    const all = rows[12] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c13[e] = answered(row["case:addresses.line"]);
      cells += 1;
      c14[e] = answered(row["case:addresses.postcode"]);
      cells += 1;
      c15[e] = answered(row["case:addresses.kind"]);
      cells += 1;
      c16[e] = answered(row["case:addresses.from"]);
      cells += 1;
      c17[e] = answered(row["case:addresses.to"]);
      cells += 1;
      c18[e] = answered(row["case:addresses.protected"]);
      cells += 1;
    }
  }
  v[19] = answered(a.values["case:contact-details"]);
  shown[19] = 1;
  rows[20] = a.entries["case:identifiers"] ?? [];
  shown[20] = 1;
  {
    const c21: Value[] = [];
    c[21] = c21;
    const c22: Value[] = [];
    c[22] = c22;
    const all = rows[20] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c21[e] = answered(row["case:identifiers.kind"]);
      cells += 1;
      c22[e] = answered(row["case:identifiers.value"]);
      cells += 1;
    }
  }
  v[23] = answered(a.values["case:home-service"]);
  shown[23] = 1;
  v[24] = answered(a.values["case:host-service"]);
  shown[24] = 1;
  shown[25] = 1;
  v[25] = f.worked[25] ?? null;
  v[26] = answered(a.values["stage-trigger-date"]);
  shown[26] = 1;
  shown[27] = 1;
  v[27] = f.worked[27] ?? null;
  if (textThat(v[27], (x) => x < f.today)) {
    v[28] = answered(a.values["stage-late-reason"]);
    shown[28] = 1;
  }
  if (f.stage === "bail-recommendation" || f.stage === "placement-notification" || f.stage === "post-court-report") {
    v[29] = answered(a.values["stage-limited-information"]);
    shown[29] = 1;
  }
  if (v[29] === "yes") {
    v[30] = answered(a.values["stage-limited-information-details"]);
    shown[30] = 1;
  }
  if (
    f.stage === "bail-recommendation" ||
    f.stage === "placement-notification" ||
    f.stage === "post-court-report" ||
    f.stage === "entering-custody"
  ) {
    v[31] = answered(a.values["stage-paper-first"]);
    shown[31] = 1;
  }
  if (v[31] === "yes") {
    v[32] = answered(a.values["stage-paper-first-file"]);
    shown[32] = 1;
  }
  if (f.stage === "review") {
    v[33] = answered(a.values["review-occasion"]);
    shown[33] = 1;
  }
  if (f.stage === "review") shown[34] = 1;
  if (f.stage === "review") shown[35] = 1;
  if (f.stage === "review") shown[36] = 1;
  if (f.stage === "review") shown[37] = 1;
  if (f.stage === "review") shown[38] = 1;
  v[253] = answered(a.values["sa-date"]);
  shown[253] = 1;
  if (f.stage === "review" || f.stage === "case-closure") {
    shown[39] = 1;
    v[39] = f.worked[39] ?? null;
  }
  if (v[33] === "temporary-release") shown[40] = 1;
  if (f.stage === "case-closure") {
    v[41] = answered(a.values["closure-date"]);
    shown[41] = 1;
  }
  if (f.stage === "case-closure") {
    v[42] = answered(a.values["closure-reason"]);
    shown[42] = 1;
  }
  if (v[42] === "other") {
    v[43] = answered(a.values["closure-reason-other"]);
    shown[43] = 1;
  }
  shown[85] = 1;
  v[85] = f.worked[85] ?? null;
}

function part1(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[85] !== "prevention" || f.onRecord === "yes") {
    rows[177] = a.entries.offences ?? [];
    shown[177] = 1;
  }
  {
    const c180: Value[] = [];
    c[180] = c180;
    const all = rows[177] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c180[e] = answered(row["offences.date"]);
      cells += 1;
    }
  }
  if (v[85] !== "prevention" || f.onRecord === "yes") {
    rows[200] = a.entries.outcomes ?? [];
    shown[200] = 1;
  }
  {
    const c214: Value[] = [];
    c[214] = c214;
    const c211: Value[] = [];
    c[211] = c211;
    const all = rows[200] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c214[e] = answered(row["outcomes.current"]);
      cells += 1;
      if (c[214]?.[e] === "yes") {
        c211[e] = answered(row["outcomes.start"]);
        cells += 1;
      } else c211[e] = null;
    }
  }
  if (f.stage === "case-closure") {
    shown[44] = 1;
    v[44] = f.worked[44] ?? null;
  }
  if (f.stage === "case-closure") shown[45] = 1;
  if (f.stage === "case-closure") {
    v[46] = answered(a.values["closure-remaining-needs"]);
    shown[46] = 1;
  }
  if (f.stage === "case-closure") shown[47] = 1;
  if (f.stage === "case-closure") {
    v[48] = answered(a.values["closure-goodbye"]);
    shown[48] = 1;
  }
  if (f.stage === "case-closure") {
    v[49] = answered(a.values["closure-way-back"]);
    shown[49] = 1;
  }
  if (
    f.stage === "bail-recommendation" ||
    f.stage === "placement-notification" ||
    f.stage === "pre-sentence-report" ||
    f.stage === "pre-sentence-report-all-options" ||
    f.stage === "post-court-report" ||
    f.stage === "sentenced-no-report" ||
    f.stage === "referral-order-report"
  ) {
    rows[50] = a.entries["court-hearings"] ?? [];
    shown[50] = 1;
  }
  {
    const c51: Value[] = [];
    c[51] = c51;
    const c52: Value[] = [];
    c[52] = c52;
    const c53: Value[] = [];
    c[53] = c53;
    const c54: Value[] = [];
    c[54] = c54;
    const c55: Value[] = [];
    c[55] = c55;
    const c56: Value[] = [];
    c[56] = c56;
    const c57: Value[] = [];
    c[57] = c57;
    const c58: Value[] = [];
    c[58] = c58;
    const c59: Value[] = [];
    c[59] = c59;
    const c60: Value[] = [];
    c[60] = c60;
    const c61: Value[] = [];
    c[61] = c61;
    const c62: Value[] = [];
    c[62] = c62;
    const c63: Value[] = [];
    c[63] = c63;
    const c64: Value[] = [];
    c[64] = c64;
    const c65: Value[] = [];
    c[65] = c65;
    const all = rows[50] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c51[e] = answered(row["court-hearings.court"]);
      cells += 1;
      c52[e] = answered(row["court-hearings.type"]);
      cells += 1;
      c53[e] = answered(row["court-hearings.date"]);
      cells += 1;
      c54[e] = answered(row["court-hearings.time"]);
      if (c54[e] !== null) cells += 1;
      c55[e] = answered(row["court-hearings.purpose"]);
      cells += 1;
      c56[e] = answered(row["court-hearings.attendance"]);
      if (c56[e] !== null) cells += 1;
      c57[e] = answered(row["court-hearings.solicitor"]);
      if (c57[e] !== null) cells += 1;
      c58[e] = answered(row["court-hearings.parent-present"]);
      cells += 1;
      if (c[58]?.[e] === "yes") {
        c59[e] = answered(row["court-hearings.supporter"]);
        cells += 1;
      } else c59[e] = null;
      c60[e] = answered(row["court-hearings.communication-help"]);
      if (c60[e] !== null) cells += 1;
      if (textThat(c[53]?.[e], (x) => x <= f.today)) {
        c61[e] = answered(row["court-hearings.outcome"]);
        cells += 1;
      } else c61[e] = null;
      if (tick(c[61]?.[e], "other")) {
        c62[e] = answered(row["court-hearings.outcome-other-text"]);
        cells += 1;
      } else c62[e] = null;
      if (
        tick(c[61]?.[e], "remand-to-youth-detention") ||
        tick(c[61]?.[e], "custodial-sentence") ||
        tick(c[61]?.[e], "remand-to-local-authority-accommodation")
      ) {
        c63[e] = answered(row["court-hearings.outcome-reasons"]);
        cells += 1;
      } else c63[e] = null;
      c64[e] = answered(row["court-hearings.next-date"]);
      if (c64[e] !== null) cells += 1;
      if (textThat(c[53]?.[e], (x) => x <= f.today)) {
        c65[e] = answered(row["court-hearings.understood"]);
        cells += 1;
      } else c65[e] = null;
    }
  }
  if (
    f.stage === "bail-recommendation" ||
    f.stage === "placement-notification" ||
    f.stage === "pre-sentence-report" ||
    f.stage === "pre-sentence-report-all-options" ||
    f.stage === "post-court-report" ||
    f.stage === "sentenced-no-report" ||
    f.stage === "referral-order-report"
  )
    shown[66] = 1;
  if (
    (f.stage === "bail-recommendation" ||
      f.stage === "placement-notification" ||
      f.stage === "pre-sentence-report" ||
      f.stage === "pre-sentence-report-all-options" ||
      f.stage === "post-court-report" ||
      f.stage === "sentenced-no-report" ||
      f.stage === "referral-order-report") &&
    (some(rows[50], (i) => tick(c[61]?.[i], "custodial-sentence")) ||
      some(rows[50], (i) => tick(c[61]?.[i], "youth-rehabilitation-order")) ||
      some(rows[50], (i) => tick(c[61]?.[i], "referral-order")) ||
      some(rows[50], (i) => tick(c[61]?.[i], "other-sentence")))
  )
    shown[67] = 1;
  if (
    f.stage === "bail-recommendation" ||
    f.stage === "placement-notification" ||
    f.stage === "pre-sentence-report" ||
    f.stage === "pre-sentence-report-all-options" ||
    f.stage === "post-court-report" ||
    f.stage === "sentenced-no-report" ||
    f.stage === "referral-order-report"
  )
    shown[68] = 1;
  shown[69] = 1;
  shown[70] = 1;
  shown[71] = 1;
  shown[72] = 1;
  shown[73] = 1;
  v[73] = f.worked[73] ?? null;
  shown[74] = 1;
  shown[75] = 1;
  shown[76] = 1;
  shown[77] = 1;
  shown[78] = 1;
  shown[79] = 1;
  shown[80] = 1;
  shown[81] = 1;
  shown[82] = 1;
  shown[83] = 1;
  shown[84] = 1;
  shown[86] = 1;
  v[86] = f.worked[86] ?? null;
  v[87] = answered(a.values["person-photo"]);
  if (v[87] !== null) shown[87] = 1;
  rows[88] = a.entries.carers ?? [];
  shown[88] = 1;
  {
    const c89: Value[] = [];
    c[89] = c89;
    const c90: Value[] = [];
    c[90] = c90;
    const c91: Value[] = [];
    c[91] = c91;
    const c92: Value[] = [];
    c[92] = c92;
    const c93: Value[] = [];
    c[93] = c93;
    const c94: Value[] = [];
    c[94] = c94;
    const c95: Value[] = [];
    c[95] = c95;
    const c96: Value[] = [];
    c[96] = c96;
    const all = rows[88] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c89[e] = answered(row["carers.person"]);
      cells += 1;
      c90[e] = answered(row["carers.relationship"]);
      cells += 1;
      c91[e] = answered(row["carers.parental-responsibility"]);
      cells += 1;
      c92[e] = answered(row["carers.lives-with"]);
      cells += 1;
      c93[e] = answered(row["carers.contact"]);
      cells += 1;
      c94[e] = answered(row["carers.safe-contact"]);
      cells += 1;
      if (c[94]?.[e] === "only-as-noted" || c[94]?.[e] === "no") {
        c95[e] = answered(row["carers.contact-note"]);
        cells += 1;
      } else c95[e] = null;
      c96[e] = answered(row["carers.needs"]);
      if (c96[e] !== null) cells += 1;
    }
  }
  shown[97] = 1;
  shown[98] = 1;
  shown[99] = 1;
  shown[100] = 1;
  v[1114] = answered(a.values["rosh-judgement"]);
  shown[1114] = 1;
}

function part2(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  shown[101] = 1;
  v[101] = f.worked[101] ?? null;
  {
    const c201: Value[] = [];
    c[201] = c201;
    const c202: Value[] = [];
    c[202] = c202;
    const c203: Value[] = [];
    c[203] = c203;
    const c215: Value[] = [];
    c[215] = c215;
    const c205: Value[] = [];
    c[205] = c205;
    const c213: Value[] = [];
    c[213] = c213;
    const all = rows[200] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c201[e] = answered(row["outcomes.date"]);
      cells += 1;
      c202[e] = answered(row["outcomes.conviction-date"]);
      if (c202[e] !== null) cells += 1;
      c203[e] = answered(row["outcomes.type"]);
      cells += 1;
      c215[e] = answered(row["outcomes.status"]);
      cells += 1;
      cells += 1;
      c205[e] = f.columns[205]?.[e] ?? null;
      if (c[205]?.[e] === "custody") {
        c213[e] = answered(row["outcomes.release-date"]);
        cells += 1;
      } else c213[e] = null;
    }
  }
  if (v[85] !== "prevention") {
    v[229] = answered(a.values["sanction-history-checked"]);
    shown[229] = 1;
  }
  if (v[229] === "no") {
    v[230] = answered(a.values["earlier-sanctions-entered"]);
    shown[230] = 1;
  }
  if (v[229] === "no" && numberThat(v[230], (x) => x >= 1)) {
    v[231] = answered(a.values["earlier-first-sanction-date"]);
    shown[231] = 1;
  }
  if (v[229] === "no" && numberThat(v[230], (x) => x >= 1)) {
    v[232] = answered(a.values["earlier-conviction-any"]);
    shown[232] = 1;
  }
  {
    const c182: Value[] = [];
    c[182] = c182;
    const c195: Value[] = [];
    c[195] = c195;
    const c179: Value[] = [];
    c[179] = c179;
    const c188: Value[] = [];
    c[188] = c188;
    const c186: Value[] = [];
    c[186] = c186;
    const c198: Value[] = [];
    c[198] = c198;
    const c196: Value[] = [];
    c[196] = c196;
    const all = rows[177] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c182[e] = answered(row["offences.status"]);
      cells += 1;
      if (c[182]?.[e] === "proved" || c[182]?.[e] === "cautioned") {
        c195[e] = answered(row["offences.outcome"]);
        cells += 1;
      } else c195[e] = null;
      c179[e] = answered(row["offences.code"]);
      cells += 1;
      cells += 1;
      c188[e] = f.columns[188]?.[e] ?? null;
      cells += 1;
      c186[e] = f.columns[186]?.[e] ?? null;
      c198[e] = answered(row["offences.current"]);
      cells += 1;
      cells += 1;
      c196[e] = f.columns[196]?.[e] ?? null;
    }
  }
  if (v[85] !== "prevention") {
    shown[244] = 1;
    v[244] = f.worked[244] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[102] = 1;
    v[102] = f.worked[102] ?? null;
  }
  v[1117] = answered(a.values["lor-judgement"]);
  shown[1117] = 1;
  shown[103] = 1;
  v[103] = f.worked[103] ?? null;
  v[1121] = answered(a.values["risk-to-children"]);
  shown[1121] = 1;
  shown[104] = 1;
  v[104] = f.worked[104] ?? null;
  v[1153] = answered(a.values["sawb-judgement"]);
  shown[1153] = 1;
  shown[105] = 1;
  v[105] = f.worked[105] ?? null;
  v[1135] = answered(a.values["adverse-outcome-foreseen"]);
  shown[1135] = 1;
  if (v[1135] === "yes") {
    rows[1137] = a.entries["adverse-outcomes"] ?? [];
    shown[1137] = 1;
  }
  {
    const c1138: Value[] = [];
    c[1138] = c1138;
    const c1149: Value[] = [];
    c[1149] = c1149;
    const all = rows[1137] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1138[e] = answered(row["adverse-outcomes.type"]);
      cells += 1;
      if (
        f.stage === "review" ||
        f.stage === "pre-release-from-custody" ||
        f.stage === "transfer-to-probation" ||
        f.stage === "transfer-yjs-to-yjs" ||
        f.stage === "case-closure"
      ) {
        c1149[e] = answered(row["adverse-outcomes.status"]);
        cells += 1;
      } else c1149[e] = null;
    }
  }
  shown[106] = 1;
  v[106] = f.worked[106] ?? null;
  shown[107] = 1;
  v[107] = f.worked[107] ?? null;
  v[549] = answered(a.values["gang-association"]);
  shown[549] = 1;
  shown[108] = 1;
  v[108] = f.worked[108] ?? null;
  v[672] = answered(a.values["phys-condition"]);
  shown[672] = 1;
  v[673] = answered(a.values["phys-symptoms"]);
  shown[673] = 1;
  v[675] = answered(a.values["phys-allergies"]);
  shown[675] = 1;
  v[676] = answered(a.values["phys-fits"]);
  shown[676] = 1;
  v[677] = answered(a.values["phys-growth-weight"]);
  shown[677] = 1;
  shown[707] = 1;
  v[707] = f.worked[707] ?? null;
  shown[109] = 1;
  v[109] = f.worked[109] ?? null;
  v[745] = answered(a.values["mh-known"]);
  shown[745] = 1;
  v[770] = answered(a.values["self-harm"]);
  shown[770] = 1;
  v[771] = answered(a.values["suicide-thoughts"]);
  shown[771] = 1;
  v[772] = answered(a.values["suicide-attempt"]);
  shown[772] = 1;
  v[746] = answered(a.values["mh-low-mood"]);
  shown[746] = 1;
  v[747] = answered(a.values["mh-worry"]);
  shown[747] = 1;
  v[748] = answered(a.values["mh-trauma"]);
  shown[748] = 1;
  v[749] = answered(a.values["mh-strong-feelings"]);
  shown[749] = 1;
  v[750] = answered(a.values["mh-sleep-appetite"]);
  shown[750] = 1;
  v[751] = answered(a.values["mh-unusual"]);
  shown[751] = 1;
  shown[768] = 1;
  v[768] = f.worked[768] ?? null;
}

function part3(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array): void {
  shown[769] = 1;
  v[769] = f.worked[769] ?? null;
  shown[110] = 1;
  v[110] = f.worked[110] ?? null;
  v[795] = answered(a.values["drug-use"]);
  shown[795] = 1;
  v[821] = answered(a.values["alcohol-ever"]);
  shown[821] = 1;
  v[794] = answered(a.values["tobacco-vape-use"]);
  if (v[794] !== null) shown[794] = 1;
  if (
    v[795] === "currently" ||
    v[795] === "previously" ||
    v[821] === "currently" ||
    v[821] === "previously" ||
    v[794] === "currently" ||
    v[794] === "previously"
  ) {
    v[796] = answered(a.values["substance-concerns"]);
    shown[796] = 1;
  }
  if (v[821] === "currently" || v[821] === "yet-to-clarify") {
    v[822] = answered(a.values["audit-1"]);
    shown[822] = 1;
  }
  if (v[822] === "1" || v[822] === "2" || v[822] === "3" || v[822] === "4") {
    v[823] = answered(a.values["audit-2"]);
    shown[823] = 1;
  }
  if (v[822] === "1" || v[822] === "2" || v[822] === "3" || v[822] === "4") {
    v[824] = answered(a.values["audit-3"]);
    shown[824] = 1;
  }
  shown[833] = 1;
  v[833] = f.worked[833] ?? null;
  if ((v[822] === "1" || v[822] === "2" || v[822] === "3" || v[822] === "4") && !(v[823] === "0" && v[824] === "0")) {
    v[825] = answered(a.values["audit-4"]);
    shown[825] = 1;
  }
  if ((v[822] === "1" || v[822] === "2" || v[822] === "3" || v[822] === "4") && !(v[823] === "0" && v[824] === "0")) {
    v[826] = answered(a.values["audit-5"]);
    shown[826] = 1;
  }
  if ((v[822] === "1" || v[822] === "2" || v[822] === "3" || v[822] === "4") && !(v[823] === "0" && v[824] === "0")) {
    v[827] = answered(a.values["audit-6"]);
    shown[827] = 1;
  }
  if ((v[822] === "1" || v[822] === "2" || v[822] === "3" || v[822] === "4") && !(v[823] === "0" && v[824] === "0")) {
    v[828] = answered(a.values["audit-7"]);
    shown[828] = 1;
  }
  if ((v[822] === "1" || v[822] === "2" || v[822] === "3" || v[822] === "4") && !(v[823] === "0" && v[824] === "0")) {
    v[829] = answered(a.values["audit-8"]);
    shown[829] = 1;
  }
  if (v[821] === "currently" || v[821] === "previously" || v[821] === "yet-to-clarify") {
    v[830] = answered(a.values["audit-9"]);
    shown[830] = 1;
  }
  if (v[821] === "currently" || v[821] === "previously" || v[821] === "yet-to-clarify") {
    v[831] = answered(a.values["audit-10"]);
    shown[831] = 1;
  }
  shown[832] = 1;
  v[832] = f.worked[832] ?? null;
  shown[836] = 1;
  v[836] = f.worked[836] ?? null;
  shown[820] = 1;
  v[820] = f.worked[820] ?? null;
  shown[111] = 1;
  v[111] = f.worked[111] ?? null;
  v[708] = answered(a.values["slcn-hearing"]);
  shown[708] = 1;
  v[709] = answered(a.values["slcn-understanding"]);
  shown[709] = 1;
  v[710] = answered(a.values["slcn-literal"]);
  shown[710] = 1;
  v[711] = answered(a.values["slcn-expressing"]);
  shown[711] = 1;
  v[712] = answered(a.values["slcn-speech"]);
  shown[712] = 1;
  v[713] = answered(a.values["slcn-social"]);
  shown[713] = 1;
  v[714] = answered(a.values["slcn-attention-memory"]);
  shown[714] = 1;
  v[715] = answered(a.values["slcn-restless"]);
  shown[715] = 1;
  v[716] = answered(a.values["slcn-literacy-time"]);
  shown[716] = 1;
  v[717] = answered(a.values["slcn-change-senses"]);
  shown[717] = 1;
  v[718] = answered(a.values["slcn-head-injury"]);
  shown[718] = 1;
  v[719] = answered(a.values["slcn-diagnosis"]);
  shown[719] = 1;
  shown[743] = 1;
  v[743] = f.worked[743] ?? null;
  shown[744] = 1;
  v[744] = f.worked[744] ?? null;
  shown[112] = 1;
  v[112] = f.worked[112] ?? null;
  v[587] = answered(a.values["childrens-services-ever"]);
  shown[587] = 1;
  if (v[587] === "yes" || v[587] === "yet-to-clarify") {
    v[588] = answered(a.values["care-s20"]);
    shown[588] = 1;
  }
  if (v[587] === "yes" || v[587] === "yet-to-clarify") {
    v[590] = answered(a.values["care-s31"]);
    shown[590] = 1;
  }
  if (v[587] === "yes" || v[587] === "yet-to-clarify") {
    v[591] = answered(a.values["care-rlaa"]);
    shown[591] = 1;
  }
}

function part4(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[587] === "yes" || v[587] === "yet-to-clarify") {
    v[592] = answered(a.values["care-yda"]);
    shown[592] = 1;
  }
  shown[622] = 1;
  v[622] = f.worked[622] ?? null;
  if (v[587] === "yes" || v[587] === "yet-to-clarify") {
    v[589] = answered(a.values["care-s17"]);
    shown[589] = 1;
  }
  if (
    (f.age === 16 || f.age === 17) &&
    (v[588] === "currently" ||
      v[588] === "previously" ||
      v[589] === "currently" ||
      v[589] === "previously" ||
      v[590] === "currently" ||
      v[590] === "previously" ||
      v[591] === "currently" ||
      v[591] === "previously" ||
      v[592] === "currently" ||
      v[592] === "previously")
  ) {
    v[595] = answered(a.values["eligible-child"]);
    shown[595] = 1;
  }
  if (
    v[595] === "no" &&
    (f.age === 16 || f.age === 17) &&
    (v[588] === "currently" ||
      v[588] === "previously" ||
      v[589] === "currently" ||
      v[589] === "previously" ||
      v[590] === "currently" ||
      v[590] === "previously" ||
      v[591] === "currently" ||
      v[591] === "previously" ||
      v[592] === "currently" ||
      v[592] === "previously")
  ) {
    v[596] = answered(a.values["relevant-child"]);
    shown[596] = 1;
  }
  if (
    numberThat(f.age, (x) => x >= 18) &&
    (v[588] === "currently" ||
      v[588] === "previously" ||
      v[589] === "currently" ||
      v[589] === "previously" ||
      v[590] === "currently" ||
      v[590] === "previously" ||
      v[591] === "currently" ||
      v[591] === "previously" ||
      v[592] === "currently" ||
      v[592] === "previously")
  ) {
    v[597] = answered(a.values["former-relevant-child"]);
    shown[597] = 1;
  }
  shown[625] = 1;
  v[625] = f.worked[625] ?? null;
  shown[113] = 1;
  v[113] = f.worked[113] ?? null;
  v[550] = answered(a.values["sexual-exploitation-risk"]);
  shown[550] = 1;
  v[551] = answered(a.values["criminal-exploitation-risk"]);
  shown[551] = 1;
  shown[114] = 1;
  v[114] = f.worked[114] ?? null;
  rows[964] = a.entries.episodes ?? [];
  shown[964] = 1;
  {
    const c998: Value[] = [];
    c[998] = c998;
    const c969: Value[] = [];
    c[969] = c969;
    const c970: Value[] = [];
    c[970] = c970;
    const all = rows[964] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c998[e] = answered(row["episodes.elements"]);
      cells += 1;
      c969[e] = answered(row["episodes.date-from"]);
      cells += 1;
      c970[e] = answered(row["episodes.date-to"]);
      if (c970[e] !== null) cells += 1;
    }
  }
  v[1020] = answered(a.values["other-behaviours-any"]);
  shown[1020] = 1;
  if (v[1020] === "yes") {
    rows[1021] = a.entries["other-behaviours"] ?? [];
    shown[1021] = 1;
  }
  {
    const c1022: Value[] = [];
    c[1022] = c1022;
    const c1023: Value[] = [];
    c[1023] = c1023;
    const c1024: Value[] = [];
    c[1024] = c1024;
    const all = rows[1021] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1022[e] = answered(row["other-behaviours.type"]);
      cells += 1;
      c1023[e] = answered(row["other-behaviours.from"]);
      cells += 1;
      c1024[e] = answered(row["other-behaviours.to"]);
      cells += 1;
    }
  }
  shown[115] = 1;
  v[115] = f.worked[115] ?? null;
  v[116] = answered(a.values["previous-incidents"]);
  shown[116] = 1;
  if (v[116] === "yes") {
    rows[117] = a.entries["previous-incidents-list"] ?? [];
    shown[117] = 1;
  }
  {
    const c118: Value[] = [];
    c[118] = c118;
    const c119: Value[] = [];
    c[119] = c119;
    const c120: Value[] = [];
    c[120] = c120;
    const c121: Value[] = [];
    c[121] = c121;
    const c122: Value[] = [];
    c[122] = c122;
    const all = rows[117] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c118[e] = answered(row["previous-incidents-list.date"]);
      cells += 1;
      c119[e] = answered(row["previous-incidents-list.type"]);
      cells += 1;
      c120[e] = answered(row["previous-incidents-list.description"]);
      cells += 1;
      c121[e] = answered(row["previous-incidents-list.notified"]);
      if (c121[e] !== null) cells += 1;
      c122[e] = answered(row["previous-incidents-list.learning"]);
      if (c122[e] !== null) cells += 1;
    }
  }
  v[123] = answered(a.values["specific-victim-concern"]);
  shown[123] = 1;
  if (v[123] === "yes") {
    v[124] = answered(a.values["specific-victim-details"]);
    shown[124] = 1;
  }
  v[125] = answered(a.values["staff-safety-concern"]);
  shown[125] = 1;
  if (v[125] === "yes") {
    v[126] = answered(a.values["staff-safety-details"]);
    shown[126] = 1;
  }
  {
    const c979: Value[] = [];
    c[979] = c979;
    const all = rows[964] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c979[e] = answered(row["episodes.exploited"]);
      cells += 1;
    }
  }
  v[552] = answered(a.values["radicalisation-risk"]);
  shown[552] = 1;
  v[838] = answered(a.values["missing-episodes-ever"]);
  shown[838] = 1;
  shown[127] = 1;
  v[127] = f.worked[127] ?? null;
  v[128] = answered(a.values["local-risks-added"]);
  if (v[128] !== null) shown[128] = 1;
  if (anyTick(v[128], ["none"])) {
    v[129] = answered(a.values["local-risks-details"]);
    shown[129] = 1;
  }
  v[130] = answered(a.values["services-any"]);
  shown[130] = 1;
  if (v[130] === "yes") {
    rows[131] = a.entries["services-involved"] ?? [];
    shown[131] = 1;
  }
  {
    const c132: Value[] = [];
    c[132] = c132;
    const c133: Value[] = [];
    c[133] = c133;
    const c134: Value[] = [];
    c[134] = c134;
    const c135: Value[] = [];
    c[135] = c135;
    const c136: Value[] = [];
    c[136] = c136;
    const c137: Value[] = [];
    c[137] = c137;
    const c138: Value[] = [];
    c[138] = c138;
    const c139: Value[] = [];
    c[139] = c139;
    const c140: Value[] = [];
    c[140] = c140;
    const all = rows[131] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c132[e] = answered(row["services-involved.service"]);
      cells += 1;
      c133[e] = answered(row["services-involved.kind"]);
      cells += 1;
      c134[e] = answered(row["services-involved.worker"]);
      cells += 1;
      c135[e] = answered(row["services-involved.from"]);
      cells += 1;
      c136[e] = answered(row["services-involved.to"]);
      cells += 1;
      c137[e] = answered(row["services-involved.reason"]);
      cells += 1;
      c138[e] = answered(row["services-involved.lead"]);
      if (c138[e] !== null) cells += 1;
      c139[e] = answered(row["services-involved.engagement"]);
      if (c139[e] !== null) cells += 1;
      c140[e] = answered(row["services-involved.what-helped"]);
      if (c140[e] !== null) cells += 1;
    }
  }
  v[141] = answered(a.values["specialist-assessments-any"]);
  shown[141] = 1;
  if (v[141] === "yes") {
    rows[142] = a.entries["specialist-assessments"] ?? [];
    shown[142] = 1;
  }
  {
    const c143: Value[] = [];
    c[143] = c143;
    const c144: Value[] = [];
    c[144] = c144;
    const c145: Value[] = [];
    c[145] = c145;
    const c146: Value[] = [];
    c[146] = c146;
    const c147: Value[] = [];
    c[147] = c147;
    const all = rows[142] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c143[e] = answered(row["specialist-assessments.kind"]);
      cells += 1;
      c144[e] = answered(row["specialist-assessments.by"]);
      cells += 1;
      c145[e] = answered(row["specialist-assessments.date"]);
      cells += 1;
      c146[e] = answered(row["specialist-assessments.findings"]);
      cells += 1;
      c147[e] = answered(row["specialist-assessments.file"]);
      cells += 1;
    }
  }
  rows[148] = a.entries["sources-used"] ?? [];
  shown[148] = 1;
  {
    const c149: Value[] = [];
    c[149] = c149;
    const c150: Value[] = [];
    c[150] = c150;
    const c151: Value[] = [];
    c[151] = c151;
    const c152: Value[] = [];
    c[152] = c152;
    const c153: Value[] = [];
    c[153] = c153;
    const all = rows[148] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c149[e] = answered(row["sources-used.kind"]);
      cells += 1;
      c150[e] = answered(row["sources-used.detail"]);
      cells += 1;
      c151[e] = answered(row["sources-used.date"]);
      if (c151[e] !== null) cells += 1;
      c152[e] = answered(row["sources-used.checked"]);
      if (c152[e] !== null) cells += 1;
      c153[e] = answered(row["sources-used.file"]);
      if (c153[e] !== null) cells += 1;
    }
  }
  rows[155] = a.entries["information-needed"] ?? [];
  shown[155] = 1;
  {
    const c156: Value[] = [];
    c[156] = c156;
    const c157: Value[] = [];
    c[157] = c157;
    const c158: Value[] = [];
    c[158] = c158;
    const c159: Value[] = [];
    c[159] = c159;
    const c160: Value[] = [];
    c[160] = c160;
    const c161: Value[] = [];
    c[161] = c161;
    const all = rows[155] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c156[e] = answered(row["information-needed.what"]);
      cells += 1;
      c157[e] = answered(row["information-needed.from"]);
      cells += 1;
      c158[e] = answered(row["information-needed.plan"]);
      cells += 1;
      c159[e] = answered(row["information-needed.due"]);
      cells += 1;
      c160[e] = answered(row["information-needed.matters"]);
      if (c160[e] !== null) cells += 1;
      c161[e] = answered(row["information-needed.received"]);
      cells += 1;
    }
  }
}

function part5(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[163] = answered(a.values["contact-with-child"]);
  if (v[163] !== null) shown[163] = 1;
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    v[164] = answered(a.values["review-reason"]);
    shown[164] = 1;
  }
  if (tick(v[164], "other")) {
    v[165] = answered(a.values["review-reason-other-text"]);
    shown[165] = 1;
  }
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    v[166] = answered(a.values["review-change-summary"]);
    shown[166] = 1;
  }
  rows[1210] = a.entries["plan-targets"] ?? [];
  shown[1210] = 1;
  {
    const c1211: Value[] = [];
    c[1211] = c1211;
    const c1218: Value[] = [];
    c[1218] = c1218;
    const c1223: Value[] = [];
    c[1223] = c1223;
    const all = rows[1210] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1211[e] = answered(row["plan-targets.want"]);
      cells += 1;
      c1218[e] = answered(row["plan-targets.by-when"]);
      cells += 1;
      c1223[e] = answered(row["plan-targets.status"]);
      cells += 1;
    }
  }
  shown[168] = 1;
  v[168] = f.worked[168] ?? null;
  shown[169] = 1;
  v[1236] = answered(a.values["controls-needed"]);
  shown[1236] = 1;
  if (v[1236] === "yes") {
    rows[1237] = a.entries["external-controls"] ?? [];
    shown[1237] = 1;
  }
  {
    const c1238: Value[] = [];
    c[1238] = c1238;
    const c1240: Value[] = [];
    c[1240] = c1240;
    const c1243: Value[] = [];
    c[1243] = c1243;
    const c1246: Value[] = [];
    c[1246] = c1246;
    const all = rows[1237] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1238[e] = answered(row["external-controls.type"]);
      cells += 1;
      c1240[e] = answered(row["external-controls.details"]);
      cells += 1;
      c1243[e] = answered(row["external-controls.to"]);
      cells += 1;
      c1246[e] = answered(row["external-controls.status"]);
      cells += 1;
    }
  }
  shown[170] = 1;
  v[170] = f.worked[170] ?? null;
  rows[1069] = a.entries["desistance-factors"] ?? [];
  shown[1069] = 1;
  {
    const c1071: Value[] = [];
    c[1071] = c1071;
    const c1073: Value[] = [];
    c[1073] = c1073;
    const c1072: Value[] = [];
    c[1072] = c1072;
    const c1077: Value[] = [];
    c[1077] = c1077;
    const all = rows[1069] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1071[e] = answered(row["desistance-factors.direction"]);
      cells += 1;
      c1073[e] = answered(row["desistance-factors.strength"]);
      cells += 1;
      c1072[e] = answered(row["desistance-factors.description"]);
      cells += 1;
      if (
        f.stage === "review" ||
        f.stage === "pre-release-from-custody" ||
        f.stage === "transfer-to-probation" ||
        f.stage === "transfer-yjs-to-yjs" ||
        f.stage === "case-closure"
      ) {
        c1077[e] = answered(row["desistance-factors.change"]);
        cells += 1;
      } else c1077[e] = null;
    }
  }
  shown[171] = 1;
  v[171] = f.worked[171] ?? null;
  shown[172] = 1;
  v[172] = f.worked[172] ?? null;
  v[1091] = answered(a.values["future-harm-foreseen"]);
  shown[1091] = 1;
  if (v[1091] === "yes") {
    rows[1093] = a.entries["future-behaviours"] ?? [];
    shown[1093] = 1;
  }
  {
    const c1094: Value[] = [];
    c[1094] = c1094;
    const c1096: Value[] = [];
    c[1096] = c1096;
    const c1097: Value[] = [];
    c[1097] = c1097;
    const c1099: Value[] = [];
    c[1099] = c1099;
    const c1100: Value[] = [];
    c[1100] = c1100;
    const c1106: Value[] = [];
    c[1106] = c1106;
    const all = rows[1093] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1094[e] = answered(row["future-behaviours.type"]);
      cells += 1;
      c1096[e] = answered(row["future-behaviours.victims"]);
      cells += 1;
      c1097[e] = answered(row["future-behaviours.impact"]);
      cells += 1;
      c1099[e] = answered(row["future-behaviours.likelihood"]);
      cells += 1;
      c1100[e] = answered(row["future-behaviours.imminence"]);
      cells += 1;
      if (
        f.stage === "review" ||
        f.stage === "pre-release-from-custody" ||
        f.stage === "transfer-to-probation" ||
        f.stage === "transfer-yjs-to-yjs" ||
        f.stage === "case-closure"
      ) {
        c1106[e] = answered(row["future-behaviours.status"]);
        cells += 1;
      } else c1106[e] = null;
    }
  }
  shown[173] = 1;
  v[173] = f.worked[173] ?? null;
  {
    const c1139: Value[] = [];
    c[1139] = c1139;
    const c1141: Value[] = [];
    c[1141] = c1141;
    const c1143: Value[] = [];
    c[1143] = c1143;
    const c1144: Value[] = [];
    c[1144] = c1144;
    const all = rows[1137] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1139[e] = answered(row["adverse-outcomes.cause"]);
      cells += 1;
      c1141[e] = answered(row["adverse-outcomes.impact"]);
      cells += 1;
      c1143[e] = answered(row["adverse-outcomes.likelihood"]);
      cells += 1;
      c1144[e] = answered(row["adverse-outcomes.imminence"]);
      cells += 1;
    }
  }
  shown[174] = 1;
  v[174] = f.worked[174] ?? null;
  if (v[1091] === "yes" || v[1114] === "medium" || v[1114] === "high" || v[1114] === "very-high") {
    rows[1259] = a.entries["contingency-others"] ?? [];
    shown[1259] = 1;
  }
  {
    const c1260: Value[] = [];
    c[1260] = c1260;
    const c1261: Value[] = [];
    c[1261] = c1261;
    const c1263: Value[] = [];
    c[1263] = c1263;
    const c1264: Value[] = [];
    c[1264] = c1264;
    const c1266: Value[] = [];
    c[1266] = c1266;
    const all = rows[1259] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1260[e] = answered(row["contingency-others.change"]);
      cells += 1;
      c1261[e] = answered(row["contingency-others.effect"]);
      cells += 1;
      c1263[e] = answered(row["contingency-others.action"]);
      cells += 1;
      c1264[e] = answered(row["contingency-others.who"]);
      cells += 1;
      c1266[e] = answered(row["contingency-others.speed"]);
      cells += 1;
    }
  }
  if (v[1135] === "yes" || v[1153] === "medium" || v[1153] === "high" || v[1153] === "very-high") {
    rows[1267] = a.entries["contingency-safety"] ?? [];
    shown[1267] = 1;
  }
  {
    const c1268: Value[] = [];
    c[1268] = c1268;
    const c1269: Value[] = [];
    c[1269] = c1269;
    const c1271: Value[] = [];
    c[1271] = c1271;
    const c1272: Value[] = [];
    c[1272] = c1272;
    const c1274: Value[] = [];
    c[1274] = c1274;
    const all = rows[1267] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1268[e] = answered(row["contingency-safety.change"]);
      cells += 1;
      c1269[e] = answered(row["contingency-safety.effect"]);
      cells += 1;
      c1271[e] = answered(row["contingency-safety.action"]);
      cells += 1;
      c1272[e] = answered(row["contingency-safety.who"]);
      cells += 1;
      c1274[e] = answered(row["contingency-safety.speed"]);
      cells += 1;
    }
  }
  shown[175] = 1;
  v[175] = f.worked[175] ?? null;
  {
    const c178: Value[] = [];
    c[178] = c178;
    const c181: Value[] = [];
    c[181] = c181;
    const c183: Value[] = [];
    c[183] = c183;
    const c184: Value[] = [];
    c[184] = c184;
    const c185: Value[] = [];
    c[185] = c185;
    const c187: Value[] = [];
    c[187] = c187;
    const c189: Value[] = [];
    c[189] = c189;
    const c190: Value[] = [];
    c[190] = c190;
    const c191: Value[] = [];
    c[191] = c191;
    const c192: Value[] = [];
    c[192] = c192;
    const c193: Value[] = [];
    c[193] = c193;
    const c194: Value[] = [];
    c[194] = c194;
    const c197: Value[] = [];
    c[197] = c197;
    const c199: Value[] = [];
    c[199] = c199;
    const all = rows[177] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c178[e] = answered(row["offences.title"]);
      cells += 1;
      c181[e] = answered(row["offences.date-to"]);
      if (c181[e] !== null) cells += 1;
      if (c[182]?.[e] === "charged" || c[182]?.[e] === "proved" || c[182]?.[e] === "cautioned") {
        c183[e] = answered(row["offences.plea"]);
        cells += 1;
      } else c183[e] = null;
      cells += 1;
      c184[e] = f.columns[184]?.[e] ?? null;
      cells += 1;
      c190[e] = f.columns[190]?.[e] ?? null;
      cells += 1;
      c192[e] = f.columns[192]?.[e] ?? null;

      if (c[198]?.[e] === "yes") {
        c194[e] = answered(row["offences.episode"]);
        cells += 1;
      } else c194[e] = null;
      c199[e] = answered(row["offences.tic"]);
      if (c199[e] !== null) cells += 1;
    }
  }
  {
    const c204: Value[] = [];
    c[204] = c204;
    const c206: Value[] = [];
    c[206] = c206;
    const c207: Value[] = [];
    c[207] = c207;
    const c208: Value[] = [];
    c[208] = c208;
    const c209: Value[] = [];
    c[209] = c209;
    const c210: Value[] = [];
    c[210] = c210;
    const c212: Value[] = [];
    c[212] = c212;
    const c216: Value[] = [];
    c[216] = c216;
    const all = rows[200] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c204[e] = f.columns[204]?.[e] ?? null;
      c206[e] = answered(row["outcomes.body"]);
      cells += 1;
      if (
        c[203]?.[e] === "referral-order" ||
        c[203]?.[e] === "yro" ||
        c[203]?.[e] === "yro-iss" ||
        c[203]?.[e] === "yro-fostering" ||
        c[203]?.[e] === "dto" ||
        c[203]?.[e] === "section-250" ||
        c[203]?.[e] === "extended-sentence" ||
        c[203]?.[e] === "special-terrorism-sentence" ||
        c[203]?.[e] === "detention-at-his-majestys-pleasure" ||
        c[203]?.[e] === "other-custody"
      ) {
        c207[e] = answered(row["outcomes.length"]);
        cells += 1;
      } else c207[e] = null;
      if (
        c[203]?.[e] === "referral-order" ||
        c[203]?.[e] === "yro" ||
        c[203]?.[e] === "yro-iss" ||
        c[203]?.[e] === "yro-fostering" ||
        c[203]?.[e] === "youth-conditional-caution"
      ) {
        c208[e] = answered(row["outcomes.requirements"]);
        cells += 1;
      } else c208[e] = null;
      c209[e] = answered(row["outcomes.ancillary"]);
      if (c209[e] !== null) cells += 1;
      if (tick(c[209]?.[e], "other")) {
        c210[e] = answered(row["outcomes.ancillary-other-text"]);
        cells += 1;
      } else c210[e] = null;
      if (c[214]?.[e] === "yes") {
        c212[e] = answered(row["outcomes.end"]);
        cells += 1;
      } else c212[e] = null;
      c216[e] = answered(row["outcomes.what-helped"]);
      if (c216[e] !== null) cells += 1;
    }
  }
  rows[217] = a.entries["remand-history"] ?? [];
  if ((rows[217]?.length ?? 0) > 0) shown[217] = 1;
  {
    const c218: Value[] = [];
    c[218] = c218;
    const c219: Value[] = [];
    c[219] = c219;
    const c220: Value[] = [];
    c[220] = c220;
    const c221: Value[] = [];
    c[221] = c221;
    const c222: Value[] = [];
    c[222] = c222;
    const all = rows[217] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c218[e] = answered(row["remand-history.type"]);
      cells += 1;
      c219[e] = answered(row["remand-history.from"]);
      cells += 1;
      c220[e] = answered(row["remand-history.to"]);
      if (c220[e] !== null) cells += 1;
      c221[e] = answered(row["remand-history.place"]);
      if (c221[e] !== null) cells += 1;
      c222[e] = answered(row["remand-history.compliance"]);
      if (c222[e] !== null) cells += 1;
    }
  }
  if (v[85] === "court-order" || v[85] === "custody" || v[85] === "bail-remand") {
    rows[223] = a.entries.breaches ?? [];
    shown[223] = 1;
  }
  {
    const c224: Value[] = [];
    c[224] = c224;
    const c225: Value[] = [];
    c[225] = c225;
    const c226: Value[] = [];
    c[226] = c226;
    const c227: Value[] = [];
    c[227] = c227;
    const c228: Value[] = [];
    c[228] = c228;
    const all = rows[223] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c224[e] = answered(row["breaches.date"]);
      cells += 1;
      c225[e] = answered(row["breaches.order"]);
      cells += 1;
      c226[e] = answered(row["breaches.reason"]);
      cells += 1;
      c227[e] = answered(row["breaches.stage"]);
      cells += 1;
      c228[e] = answered(row["breaches.result"]);
      if (c228[e] !== null) cells += 1;
    }
  }
  if (v[85] !== "prevention") {
    shown[233] = 1;
    v[233] = f.worked[233] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[234] = 1;
    v[234] = f.worked[234] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[235] = 1;
    v[235] = f.worked[235] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[236] = 1;
    v[236] = f.worked[236] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[237] = 1;
    v[237] = f.worked[237] ?? null;
  }
  if (some(rows[200], (i) => c[205]?.[i] === "custody")) {
    shown[238] = 1;
    v[238] = f.worked[238] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[239] = 1;
    v[239] = f.worked[239] ?? null;
  }
}

function part6(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array): void {
  if (v[85] !== "prevention") {
    shown[240] = 1;
    v[240] = f.worked[240] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[241] = 1;
    v[241] = f.worked[241] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[242] = 1;
    v[242] = f.worked[242] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[243] = 1;
    v[243] = f.worked[243] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[245] = 1;
    v[245] = f.worked[245] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[246] = 1;
    v[246] = f.worked[246] ?? null;
  }
  shown[247] = 1;
  v[247] = f.worked[247] ?? null;
  v[249] = answered(a.values["sa-voice"]);
  shown[249] = 1;
  v[250] = answered(a.values["sa-way"]);
  shown[250] = 1;
  if (tick(v[250], "other")) {
    v[251] = answered(a.values["sa-way-other-text"]);
    shown[251] = 1;
  }
  v[252] = answered(a.values["sa-language"]);
  shown[252] = 1;
  v[254] = answered(a.values["sa-where"]);
  shown[254] = 1;
  v[255] = answered(a.values["sa-helped-by"]);
  shown[255] = 1;
  v[256] = answered(a.values["sa-helper"]);
  shown[256] = 1;
  v[257] = answered(a.values["sa-privacy-understood"]);
  shown[257] = 1;
  if (v[257] === "no") {
    v[258] = answered(a.values["sa-privacy-understood-comment"]);
    shown[258] = 1;
  }
  v[259] = answered(a.values["sa-where-i-live"]);
  shown[259] = 1;
  v[260] = answered(a.values["sa-home-safe"]);
  shown[260] = 1;
  if (v[260] === "not-really") {
    v[261] = answered(a.values["sa-home-safe-comment"]);
    shown[261] = 1;
  }
  if (v[260] === "no") {
    v[262] = answered(a.values["sa-home-safe-done"]);
    shown[262] = 1;
  }
  v[263] = answered(a.values["sa-home-happy"]);
  shown[263] = 1;
  if (v[263] === "not-really" || v[263] === "no") {
    v[264] = answered(a.values["sa-home-happy-comment"]);
    shown[264] = 1;
  }
  v[265] = answered(a.values["sa-home-hurt"]);
  shown[265] = 1;
  if (v[265] === "sometimes") {
    v[266] = answered(a.values["sa-home-hurt-comment"]);
    shown[266] = 1;
  }
  if (v[265] === "a-lot") {
    v[267] = answered(a.values["sa-home-hurt-done"]);
    shown[267] = 1;
  }
  if (v[247] === "initial" || v[247] === "review" || v[247] === "prevention") {
    v[268] = answered(a.values["sa-home-enough"]);
    shown[268] = 1;
  }
  if (v[268] === "never" || v[268] === "sometimes") {
    v[269] = answered(a.values["sa-home-enough-comment"]);
    shown[269] = 1;
  }
  v[270] = answered(a.values["sa-away-night"]);
  shown[270] = 1;
  if (v[270] === "sometimes" || v[270] === "a-lot") {
    v[271] = answered(a.values["sa-away-night-comment"]);
    shown[271] = 1;
  }
  v[272] = answered(a.values["sa-carer-listens"]);
  shown[272] = 1;
  if (v[272] === "not-really" || v[272] === "no") {
    v[273] = answered(a.values["sa-carer-listens-comment"]);
    shown[273] = 1;
  }
  if (v[247] === "initial" || v[247] === "prevention") {
    v[274] = answered(a.values["sa-care-for-someone"]);
    shown[274] = 1;
  }
  if (v[274] === "sometimes" || v[274] === "a-lot") {
    v[275] = answered(a.values["sa-care-for-someone-comment"]);
    shown[275] = 1;
  }
  v[276] = answered(a.values["sa-trusted-adult"]);
  shown[276] = 1;
  if (v[276] === "no") {
    v[277] = answered(a.values["sa-trusted-adult-comment"]);
    shown[277] = 1;
  }
  if (v[276] === "yes") {
    v[278] = answered(a.values["sa-trusted-adult-who"]);
    shown[278] = 1;
  }
  if (v[247] === "initial" || v[247] === "review" || v[247] === "prevention") {
    v[279] = answered(a.values["sa-miss-someone"]);
    shown[279] = 1;
  }
  if (v[279] === "yes") {
    v[280] = answered(a.values["sa-miss-someone-comment"]);
    shown[280] = 1;
  }
  v[281] = answered(a.values["sa-smoke"]);
  shown[281] = 1;
  if (v[281] === "a-lot") {
    v[282] = answered(a.values["sa-smoke-comment"]);
    shown[282] = 1;
  }
}

function part7(a: Answers, v: Value[], shown: Uint8Array): void {
  v[283] = answered(a.values["sa-drink"]);
  shown[283] = 1;
  if (v[283] === "sometimes" || v[283] === "a-lot") {
    v[284] = answered(a.values["sa-drink-comment"]);
    shown[284] = 1;
  }
  v[285] = answered(a.values["sa-drugs"]);
  shown[285] = 1;
  if (v[285] === "sometimes" || v[285] === "a-lot") {
    v[286] = answered(a.values["sa-drugs-comment"]);
    shown[286] = 1;
  }
  if (v[247] === "initial" || v[247] === "review" || v[247] === "prevention") {
    v[287] = answered(a.values["sa-drugs-trouble"]);
    shown[287] = 1;
  }
  if (v[287] === "sometimes" || v[287] === "a-lot") {
    v[288] = answered(a.values["sa-drugs-trouble-comment"]);
    shown[288] = 1;
  }
  v[289] = answered(a.values["sa-drugs-carry"]);
  shown[289] = 1;
  if (v[289] === "yes") {
    v[290] = answered(a.values["sa-drugs-carry-done"]);
    shown[290] = 1;
  }
  v[291] = answered(a.values["sa-how-feeling-now"]);
  shown[291] = 1;
  if (v[291] === "sad" || v[291] === "scared" || v[291] === "angry") {
    v[292] = answered(a.values["sa-how-feeling-now-comment"]);
    shown[292] = 1;
  }
  v[293] = answered(a.values["sa-health-ok"]);
  shown[293] = 1;
  if (v[293] === "not-really" || v[293] === "no") {
    v[294] = answered(a.values["sa-health-ok-comment"]);
    shown[294] = 1;
  }
  v[295] = answered(a.values["sa-sleep"]);
  shown[295] = 1;
  if (v[295] === "never") {
    v[296] = answered(a.values["sa-sleep-comment"]);
    shown[296] = 1;
  }
  v[297] = answered(a.values["sa-worry"]);
  shown[297] = 1;
  if (v[297] === "a-lot") {
    v[298] = answered(a.values["sa-worry-comment"]);
    shown[298] = 1;
  }
  v[299] = answered(a.values["sa-sad"]);
  shown[299] = 1;
  if (v[299] === "sometimes" || v[299] === "a-lot") {
    v[300] = answered(a.values["sa-sad-comment"]);
    shown[300] = 1;
  }
  v[301] = answered(a.values["sa-hurt-self"]);
  shown[301] = 1;
  if (v[301] === "past") {
    v[302] = answered(a.values["sa-hurt-self-comment"]);
    shown[302] = 1;
  }
  if (v[301] === "month" || v[301] === "now" || v[301] === "rather-talk") {
    v[303] = answered(a.values["sa-hurt-self-done"]);
    shown[303] = 1;
  }
  if (v[247] === "initial" || v[247] === "review" || v[247] === "prevention") {
    v[304] = answered(a.values["sa-bad-memories"]);
    shown[304] = 1;
  }
  if (v[304] === "sometimes" || v[304] === "a-lot") {
    v[305] = answered(a.values["sa-bad-memories-comment"]);
    shown[305] = 1;
  }
  v[306] = answered(a.values["sa-understand"]);
  shown[306] = 1;
  if (v[306] === "sometimes" || v[306] === "a-lot") {
    v[307] = answered(a.values["sa-understand-comment"]);
    shown[307] = 1;
  }
  if (v[247] === "initial" || v[247] === "prevention") {
    v[308] = answered(a.values["sa-remember"]);
    shown[308] = 1;
  }
  if (v[308] === "a-lot") {
    v[309] = answered(a.values["sa-remember-comment"]);
    shown[309] = 1;
  }
  v[310] = answered(a.values["sa-what-helps"]);
  shown[310] = 1;
  v[311] = answered(a.values["sa-friends-good"]);
  shown[311] = 1;
  if (v[311] === "not-really" || v[311] === "no") {
    v[312] = answered(a.values["sa-friends-good-comment"]);
    shown[312] = 1;
  }
  v[313] = answered(a.values["sa-friends-trouble"]);
  shown[313] = 1;
  if (v[313] === "a-lot") {
    v[314] = answered(a.values["sa-friends-trouble-comment"]);
    shown[314] = 1;
  }
  v[315] = answered(a.values["sa-pressure"]);
  shown[315] = 1;
  if (v[315] === "sometimes") {
    v[316] = answered(a.values["sa-pressure-comment"]);
    shown[316] = 1;
  }
  if (v[315] === "a-lot") {
    v[317] = answered(a.values["sa-pressure-done"]);
    shown[317] = 1;
  }
  if (v[247] === "initial" || v[247] === "review" || v[247] === "prevention") {
    v[318] = answered(a.values["sa-partner"]);
    shown[318] = 1;
  }
  if (v[318] === "not-really" || v[318] === "no") {
    v[319] = answered(a.values["sa-partner-comment"]);
    shown[319] = 1;
  }
  v[320] = answered(a.values["sa-bullied"]);
  shown[320] = 1;
  if (v[320] === "sometimes" || v[320] === "a-lot") {
    v[321] = answered(a.values["sa-bullied-comment"]);
    shown[321] = 1;
  }
  v[322] = answered(a.values["sa-online-worry"]);
  shown[322] = 1;
}

function part8(a: Answers, v: Value[], shown: Uint8Array): void {
  if (v[322] === "yes") {
    v[323] = answered(a.values["sa-online-worry-comment"]);
    shown[323] = 1;
  }
  v[324] = answered(a.values["sa-gang"]);
  shown[324] = 1;
  if (v[324] === "yes" || v[324] === "not-sure") {
    v[325] = answered(a.values["sa-gang-comment"]);
    shown[325] = 1;
  }
  v[326] = answered(a.values["sa-school-go"]);
  shown[326] = 1;
  if (v[326] === "never" || v[326] === "sometimes") {
    v[327] = answered(a.values["sa-school-go-comment"]);
    shown[327] = 1;
  }
  v[328] = answered(a.values["sa-school-like"]);
  shown[328] = 1;
  if (v[328] === "not-really" || v[328] === "no") {
    v[329] = answered(a.values["sa-school-like-comment"]);
    shown[329] = 1;
  }
  v[330] = answered(a.values["sa-learning"]);
  shown[330] = 1;
  if (v[330] === "not-really" || v[330] === "no") {
    v[331] = answered(a.values["sa-learning-comment"]);
    shown[331] = 1;
  }
  if (v[247] === "initial" || v[247] === "review" || v[247] === "prevention") {
    v[332] = answered(a.values["sa-school-fair"]);
    shown[332] = 1;
  }
  if (v[332] === "no") {
    v[333] = answered(a.values["sa-school-fair-comment"]);
    shown[333] = 1;
  }
  if ((v[247] === "initial" || v[247] === "review" || v[247] === "prevention") && v[85] !== "bail-remand") {
    v[334] = answered(a.values["sa-offending-why"]);
    shown[334] = 1;
  }
  if ((v[247] === "initial" || v[247] === "prevention") && v[85] !== "bail-remand") {
    v[335] = answered(a.values["sa-offending-before"]);
    shown[335] = 1;
  }
  if ((v[247] === "initial" || v[247] === "prevention") && v[85] !== "bail-remand") {
    v[336] = answered(a.values["sa-offending-after"]);
    shown[336] = 1;
  }
  if ((v[247] === "initial" || v[247] === "prevention") && v[85] !== "bail-remand") {
    v[337] = answered(a.values["sa-offending-victim"]);
    shown[337] = 1;
  }
  if (v[85] !== "bail-remand") {
    v[338] = answered(a.values["sa-offending-put-right"]);
    shown[338] = 1;
  }
  if (v[338] === "yes") {
    v[339] = answered(a.values["sa-offending-put-right-comment"]);
    shown[339] = 1;
  }
  if (v[85] !== "bail-remand") {
    v[340] = answered(a.values["sa-offending-stop"]);
    shown[340] = 1;
  }
  if (v[85] !== "bail-remand") {
    v[341] = answered(a.values["sa-offending-again"]);
    shown[341] = 1;
  }
  if (v[341] === "yes-lots" || v[341] === "a-bit") {
    v[342] = answered(a.values["sa-offending-again-comment"]);
    shown[342] = 1;
  }
  if (v[247] === "initial" || v[247] === "prevention") {
    v[343] = answered(a.values["sa-offending-fair"]);
    shown[343] = 1;
  }
  if (v[343] === "no") {
    v[344] = answered(a.values["sa-offending-fair-comment"]);
    shown[344] = 1;
  }
  v[345] = answered(a.values["sa-stop-think"]);
  shown[345] = 1;
  if (v[345] === "never") {
    v[346] = answered(a.values["sa-stop-think-comment"]);
    shown[346] = 1;
  }
  v[347] = answered(a.values["sa-temper"]);
  shown[347] = 1;
  if (v[347] === "a-lot") {
    v[348] = answered(a.values["sa-temper-comment"]);
    shown[348] = 1;
  }
  if (v[347] === "sometimes" || v[347] === "a-lot") {
    v[349] = answered(a.values["sa-temper-triggers"]);
    shown[349] = 1;
  }
  v[350] = answered(a.values["sa-weapon"]);
  shown[350] = 1;
  if (v[350] === "sometimes") {
    v[351] = answered(a.values["sa-weapon-comment"]);
    shown[351] = 1;
  }
  if (v[350] === "a-lot") {
    v[352] = answered(a.values["sa-weapon-done"]);
    shown[352] = 1;
  }
  v[353] = answered(a.values["sa-safety"]);
  shown[353] = 1;
  if (v[353] === "yes") {
    v[354] = answered(a.values["sa-safety-comment"]);
    shown[354] = 1;
  }
  if (v[353] === "yes") {
    v[355] = answered(a.values["sa-safety-where"]);
    shown[355] = 1;
  }
  if (v[353] === "yes") {
    v[356] = answered(a.values["sa-safety-hurt"]);
    shown[356] = 1;
  }
  if (v[356] === "yes") {
    v[357] = answered(a.values["sa-safety-hurt-done"]);
    shown[357] = 1;
  }
  if (v[247] === "initial" || v[247] === "review" || v[247] === "prevention") {
    v[358] = answered(a.values["sa-treated-different"]);
    shown[358] = 1;
  }
  if (v[358] === "sometimes" || v[358] === "a-lot") {
    v[359] = answered(a.values["sa-treated-different-comment"]);
    shown[359] = 1;
  }
  v[360] = answered(a.values["sa-free-time"]);
  shown[360] = 1;
  if (v[360] === "not-really" || v[360] === "no") {
    v[361] = answered(a.values["sa-free-time-comment"]);
    shown[361] = 1;
  }
  v[362] = answered(a.values["sa-good-at"]);
  shown[362] = 1;
}

function part9(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[363] = answered(a.values["sa-future-goals"]);
  shown[363] = 1;
  v[364] = answered(a.values["sa-future-hope"]);
  shown[364] = 1;
  if (v[364] === "not-really" || v[364] === "no") {
    v[365] = answered(a.values["sa-future-hope-comment"]);
    shown[365] = 1;
  }
  v[366] = answered(a.values["sa-future-wants"]);
  shown[366] = 1;
  v[367] = answered(a.values["sa-future-worry"]);
  shown[367] = 1;
  if (!empty(v[367])) {
    v[368] = answered(a.values["sa-future-worry-comment"]);
    shown[368] = 1;
  }
  v[369] = answered(a.values["sa-yjs-ready"]);
  shown[369] = 1;
  if (v[369] === "not-really" || v[369] === "no") {
    v[370] = answered(a.values["sa-yjs-ready-comment"]);
    shown[370] = 1;
  }
  v[371] = answered(a.values["sa-yjs-barriers"]);
  shown[371] = 1;
  if (v[247] === "initial" || v[247] === "prevention") {
    v[372] = answered(a.values["sa-yjs-like"]);
    shown[372] = 1;
  }
  if (v[247] === "review" || v[247] === "end" || v[247] === "transfer") {
    v[373] = answered(a.values["sa-plan"]);
    shown[373] = 1;
  }
  if (v[373] === "not-really" || v[373] === "no") {
    v[374] = answered(a.values["sa-plan-comment"]);
    shown[374] = 1;
  }
  if (v[247] === "review" || v[247] === "end" || v[247] === "transfer") {
    v[375] = answered(a.values["sa-progress"]);
    shown[375] = 1;
  }
  if (v[375] === "worse") {
    v[376] = answered(a.values["sa-progress-comment"]);
    shown[376] = 1;
  }
  v[377] = answered(a.values["sa-anything-else"]);
  shown[377] = 1;
  v[378] = answered(a.values["sa-share-choice"]);
  shown[378] = 1;
  if (v[247] === "review") {
    v[379] = answered(a.values["sar-changed"]);
    shown[379] = 1;
  }
  if (v[247] === "review") {
    v[380] = answered(a.values["sar-harder"]);
    shown[380] = 1;
  }
  if (!empty(v[380])) {
    v[381] = answered(a.values["sar-harder-comment"]);
    shown[381] = 1;
  }
  if (v[247] === "review") {
    v[382] = answered(a.values["sar-worker"]);
    shown[382] = 1;
  }
  if (v[247] === "review") {
    v[383] = answered(a.values["sar-plan-change"]);
    shown[383] = 1;
  }
  if (v[247] === "end") {
    v[384] = answered(a.values["sae-proud"]);
    shown[384] = 1;
  }
  if (v[247] === "end") {
    v[385] = answered(a.values["sae-helped"]);
    shown[385] = 1;
  }
  if (v[247] === "end") {
    v[386] = answered(a.values["sae-not-helped"]);
    shown[386] = 1;
  }
  if (v[247] === "end") {
    v[387] = answered(a.values["sae-respect"]);
    shown[387] = 1;
  }
  if (v[387] === "no") {
    v[388] = answered(a.values["sae-respect-comment"]);
    shown[388] = 1;
  }
  if (v[247] === "end") {
    v[389] = answered(a.values["sae-next"]);
    shown[389] = 1;
  }
  if (v[247] === "end") {
    v[390] = answered(a.values["sae-know-who"]);
    shown[390] = 1;
  }
  if (v[390] === "no") {
    v[391] = answered(a.values["sae-know-who-comment"]);
    shown[391] = 1;
  }
  if (v[247] === "transfer") {
    v[392] = answered(a.values["sat-feel-about-move"]);
    shown[392] = 1;
  }
  if (v[247] === "transfer") {
    v[393] = answered(a.values["sat-worries"]);
    shown[393] = 1;
  }
  if (!empty(v[393])) {
    v[394] = answered(a.values["sat-worries-comment"]);
    shown[394] = 1;
  }
  if (v[247] === "transfer") {
    v[395] = answered(a.values["sat-tell-new-worker"]);
    shown[395] = 1;
  }
  if (v[247] === "transfer") {
    v[396] = answered(a.values["sat-keep"]);
    shown[396] = 1;
  }
  if (v[247] === "transfer") {
    v[397] = answered(a.values["sat-questions"]);
    shown[397] = 1;
  }
  shown[398] = 1;
  v[398] = f.worked[398] ?? null;
  rows[399] = a.entries["carer-forms"] ?? [];
  shown[399] = 1;
  {
    const c400: Value[] = [];
    c[400] = c400;
    const c401: Value[] = [];
    c[401] = c401;
    const c402: Value[] = [];
    c[402] = c402;
    const c403: Value[] = [];
    c[403] = c403;
    const c404: Value[] = [];
    c[404] = c404;
    const c405: Value[] = [];
    c[405] = c405;
    const c406: Value[] = [];
    c[406] = c406;
    const c407: Value[] = [];
    c[407] = c407;
    const c408: Value[] = [];
    c[408] = c408;
    const c409: Value[] = [];
    c[409] = c409;
    const c410: Value[] = [];
    c[410] = c410;
    const c411: Value[] = [];
    c[411] = c411;
    const c412: Value[] = [];
    c[412] = c412;
    const c413: Value[] = [];
    c[413] = c413;
    const c414: Value[] = [];
    c[414] = c414;
    const c415: Value[] = [];
    c[415] = c415;
    const c416: Value[] = [];
    c[416] = c416;
    const c417: Value[] = [];
    c[417] = c417;
    const c418: Value[] = [];
    c[418] = c418;
    const c419: Value[] = [];
    c[419] = c419;
    const c420: Value[] = [];
    c[420] = c420;
    const c421: Value[] = [];
    c[421] = c421;
    const c422: Value[] = [];
    c[422] = c422;
    const c423: Value[] = [];
    c[423] = c423;
    const c424: Value[] = [];
    c[424] = c424;
    const c425: Value[] = [];
    c[425] = c425;
    const c426: Value[] = [];
    c[426] = c426;
    const c427: Value[] = [];
    c[427] = c427;
    const c428: Value[] = [];
    c[428] = c428;
    const c429: Value[] = [];
    c[429] = c429;
    const c430: Value[] = [];
    c[430] = c430;
    const c431: Value[] = [];
    c[431] = c431;
    const c432: Value[] = [];
    c[432] = c432;
    const c433: Value[] = [];
    c[433] = c433;
    const c434: Value[] = [];
    c[434] = c434;
    const c435: Value[] = [];
    c[435] = c435;
    const c436: Value[] = [];
    c[436] = c436;
    const c437: Value[] = [];
    c[437] = c437;
    const c438: Value[] = [];
    c[438] = c438;
    const c439: Value[] = [];
    c[439] = c439;
    const c440: Value[] = [];
    c[440] = c440;
    const c441: Value[] = [];
    c[441] = c441;
    const c442: Value[] = [];
    c[442] = c442;
    const c443: Value[] = [];
    c[443] = c443;
    const c444: Value[] = [];
    c[444] = c444;
    const c445: Value[] = [];
    c[445] = c445;
    const c446: Value[] = [];
    c[446] = c446;
    const c447: Value[] = [];
    c[447] = c447;
    const c448: Value[] = [];
    c[448] = c448;
    const c449: Value[] = [];
    c[449] = c449;
    const c450: Value[] = [];
    c[450] = c450;
    const c451: Value[] = [];
    c[451] = c451;
    const c452: Value[] = [];
    c[452] = c452;
    const c453: Value[] = [];
    c[453] = c453;
    const c454: Value[] = [];
    c[454] = c454;
    const c455: Value[] = [];
    c[455] = c455;
    const c456: Value[] = [];
    c[456] = c456;
    const c457: Value[] = [];
    c[457] = c457;
    const c458: Value[] = [];
    c[458] = c458;
    const c459: Value[] = [];
    c[459] = c459;
    const c460: Value[] = [];
    c[460] = c460;
    const all = rows[399] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c400[e] = answered(row["carer-forms.who"]);
      cells += 1;
      c401[e] = answered(row["carer-forms.who-else"]);
      cells += 1;
      c402[e] = answered(row["carer-forms.way"]);
      cells += 1;
      c403[e] = answered(row["carer-forms.date"]);
      cells += 1;
      c404[e] = answered(row["carer-forms.describe"]);
      cells += 1;
      c405[e] = answered(row["carer-forms.relationship"]);
      cells += 1;
      if (c[405]?.[e] === "not-well") {
        c406[e] = answered(row["carer-forms.relationship-comment"]);
        cells += 1;
      } else c406[e] = null;
      if (v[398] === "review" || v[398] === "end") {
        c407[e] = answered(row["carer-forms.since"]);
        cells += 1;
      } else c407[e] = null;
      c408[e] = answered(row["carer-forms.worries"]);
      cells += 1;
      if (!empty(c[408]?.[e])) {
        c409[e] = answered(row["carer-forms.worries-comment"]);
        cells += 1;
      } else c409[e] = null;
      c410[e] = answered(row["carer-forms.understanding"]);
      cells += 1;
      if (c[410]?.[e] === "not-really" || c[410]?.[e] === "no") {
        c411[e] = answered(row["carer-forms.understanding-comment"]);
        cells += 1;
      } else c411[e] = null;
      if (v[398] === "initial" || v[398] === "prevention") {
        c412[e] = answered(row["carer-forms.childhood"]);
        cells += 1;
      } else c412[e] = null;
      c413[e] = answered(row["carer-forms.health"]);
      cells += 1;
      if (!empty(c[413]?.[e])) {
        c414[e] = answered(row["carer-forms.health-comment"]);
        cells += 1;
      } else c414[e] = null;
      c415[e] = answered(row["carer-forms.mood"]);
      cells += 1;
      if (c[415]?.[e] === "sad" || c[415]?.[e] === "scared" || c[415]?.[e] === "angry") {
        c416[e] = answered(row["carer-forms.mood-comment"]);
        cells += 1;
      } else c416[e] = null;
      c417[e] = answered(row["carer-forms.selfharm"]);
      cells += 1;
      if (c[417]?.[e] === "very") {
        c418[e] = answered(row["carer-forms.selfharm-done"]);
        cells += 1;
      } else c418[e] = null;
      c419[e] = answered(row["carer-forms.substances"]);
      cells += 1;
      if (c[419]?.[e] === "a-little" || c[419]?.[e] === "very") {
        c420[e] = answered(row["carer-forms.substances-comment"]);
        cells += 1;
      } else c420[e] = null;
      c421[e] = answered(row["carer-forms.sleep"]);
      cells += 1;
      if (c[421]?.[e] === "not-well") {
        c422[e] = answered(row["carer-forms.sleep-comment"]);
        cells += 1;
      } else c422[e] = null;
      c423[e] = answered(row["carer-forms.friends"]);
      cells += 1;
      if (!empty(c[423]?.[e])) {
        c424[e] = answered(row["carer-forms.friends-comment"]);
        cells += 1;
      } else c424[e] = null;
      if (v[398] === "initial" || v[398] === "prevention") {
        c425[e] = answered(row["carer-forms.free-time"]);
        cells += 1;
      } else c425[e] = null;
      c426[e] = answered(row["carer-forms.exploited"]);
      cells += 1;
      if (c[426]?.[e] === "yes") {
        c427[e] = answered(row["carer-forms.exploited-comment"]);
        cells += 1;
      } else c427[e] = null;
      if (c[426]?.[e] === "yes") {
        c428[e] = answered(row["carer-forms.missing-now"]);
        cells += 1;
      } else c428[e] = null;
      if (c[428]?.[e] === "yes") {
        c429[e] = answered(row["carer-forms.missing-now-done"]);
        cells += 1;
      } else c429[e] = null;
      c430[e] = answered(row["carer-forms.school-go"]);
      cells += 1;
      if (c[430]?.[e] === "never" || c[430]?.[e] === "sometimes") {
        c431[e] = answered(row["carer-forms.school-go-comment"]);
        cells += 1;
      } else c431[e] = null;
      c432[e] = answered(row["carer-forms.school-help"]);
      cells += 1;
      if (!empty(c[432]?.[e])) {
        c433[e] = answered(row["carer-forms.school-help-comment"]);
        cells += 1;
      } else c433[e] = null;
      if (v[398] === "initial" || v[398] === "prevention") {
        c434[e] = answered(row["carer-forms.school-works"]);
        cells += 1;
      } else c434[e] = null;
      c435[e] = answered(row["carer-forms.home-life"]);
      cells += 1;
      if (c[435]?.[e] === "not-well") {
        c436[e] = answered(row["carer-forms.home-life-comment"]);
        cells += 1;
      } else c436[e] = null;
      c437[e] = answered(row["carer-forms.rules"]);
      cells += 1;
      c438[e] = answered(row["carer-forms.safe"]);
      cells += 1;
      if (c[438]?.[e] === "not-really") {
        c439[e] = answered(row["carer-forms.safe-comment"]);
        cells += 1;
      } else c439[e] = null;
      if (c[438]?.[e] === "no") {
        c440[e] = answered(row["carer-forms.safe-done"]);
        cells += 1;
      } else c440[e] = null;
      c441[e] = answered(row["carer-forms.own-needs"]);
      cells += 1;
      if (
        tick(c[441]?.[e], "health") ||
        tick(c[441]?.[e], "money") ||
        tick(c[441]?.[e], "housing") ||
        tick(c[441]?.[e], "drink-drugs") ||
        tick(c[441]?.[e], "stress") ||
        tick(c[441]?.[e], "safety") ||
        tick(c[441]?.[e], "parenting") ||
        tick(c[441]?.[e], "other")
      ) {
        c442[e] = answered(row["carer-forms.own-needs-comment"]);
        cells += 1;
      } else c442[e] = null;
      c443[e] = answered(row["carer-forms.support"]);
      cells += 1;
      c444[e] = answered(row["carer-forms.behaviour"]);
      cells += 1;
      c445[e] = answered(row["carer-forms.calm"]);
      cells += 1;
      c446[e] = answered(row["carer-forms.violence"]);
      cells += 1;
      if (c[446]?.[e] === "sometimes" || c[446]?.[e] === "a-lot") {
        c447[e] = answered(row["carer-forms.violence-comment"]);
        cells += 1;
      } else c447[e] = null;
      if (v[85] !== "bail-remand") {
        c448[e] = answered(row["carer-forms.offending"]);
        cells += 1;
      } else c448[e] = null;
      if (v[85] !== "bail-remand") {
        c449[e] = answered(row["carer-forms.offending-again"]);
        cells += 1;
      } else c449[e] = null;
      if ((v[398] === "initial" || v[398] === "prevention") && v[85] !== "bail-remand") {
        c450[e] = answered(row["carer-forms.offending-felt"]);
        cells += 1;
      } else c450[e] = null;
      if (v[85] !== "bail-remand") {
        c451[e] = answered(row["carer-forms.offending-put-right"]);
        cells += 1;
      } else c451[e] = null;
      c452[e] = answered(row["carer-forms.strengths"]);
      cells += 1;
      c453[e] = answered(row["carer-forms.proud"]);
      cells += 1;
      c454[e] = answered(row["carer-forms.hopes"]);
      cells += 1;
      c455[e] = answered(row["carer-forms.yjs"]);
      cells += 1;
      if (c[455]?.[e] === "not-well") {
        c456[e] = answered(row["carer-forms.yjs-comment"]);
        cells += 1;
      } else c456[e] = null;
      c457[e] = answered(row["carer-forms.help-wanted"]);
      cells += 1;
      c458[e] = answered(row["carer-forms.contact"]);
      cells += 1;
      c459[e] = answered(row["carer-forms.informed"]);
      cells += 1;
      if (c[459]?.[e] === "not-really" || c[459]?.[e] === "no") {
        c460[e] = answered(row["carer-forms.informed-comment"]);
        cells += 1;
      } else c460[e] = null;
    }
  }
  rows[461] = a.entries["carer-events"] ?? [];
  shown[461] = 1;
  {
    const c462: Value[] = [];
    c[462] = c462;
    const c463: Value[] = [];
    c[463] = c463;
    const c464: Value[] = [];
    c[464] = c464;
    const c465: Value[] = [];
    c[465] = c465;
    const c466: Value[] = [];
    c[466] = c466;
    const c467: Value[] = [];
    c[467] = c467;
    const c468: Value[] = [];
    c[468] = c468;
    const c469: Value[] = [];
    c[469] = c469;
    const all = rows[461] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c462[e] = answered(row["carer-events.form"]);
      cells += 1;
      c463[e] = answered(row["carer-events.when"]);
      cells += 1;
      c464[e] = answered(row["carer-events.what"]);
      cells += 1;
      c465[e] = answered(row["carer-events.kind"]);
      cells += 1;
      c466[e] = answered(row["carer-events.effect"]);
      cells += 1;
      c467[e] = answered(row["carer-events.share"]);
      cells += 1;
      c468[e] = answered(row["carer-events.checked"]);
      cells += 1;
      if (c[468]?.[e] === "not-added") {
        c469[e] = answered(row["carer-events.reason"]);
        cells += 1;
      } else c469[e] = null;
    }
  }
}

function part10(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[470] = answered(a.values["strength-topics"]);
  shown[470] = 1;
  v[471] = answered(a.values["accommodation-type"]);
  shown[471] = 1;
  v[472] = answered(a.values["accommodation-concerns"]);
  shown[472] = 1;
  v[473] = answered(a.values["money-concerns"]);
  shown[473] = 1;
  if (tick(v[470], "living-arrangements")) {
    v[474] = answered(a.values["living-strengths"]);
    shown[474] = 1;
  }
  if (tick(v[474], "other")) {
    v[475] = answered(a.values["living-strengths-other-text"]);
    shown[475] = 1;
  }
  shown[476] = 1;
  v[477] = answered(a.values["accommodation-since"]);
  if (v[477] !== null) shown[477] = 1;
  if (v[471] === "private-fostering" || v[471] === "emergency" || v[471] === "no-fixed" || v[472] === "yes") {
    v[478] = answered(a.values["accommodation-suitable"]);
    shown[478] = 1;
  }
  if (v[472] === "yes") {
    v[479] = answered(a.values["accommodation-concern-types"]);
    shown[479] = 1;
  }
  if (tick(v[479], "other")) {
    v[480] = answered(a.values["accommodation-concern-types-other-text"]);
    shown[480] = 1;
  }
  v[1540] = answered(a.values["release-address-type"]);
  if (
    v[471] === "no-fixed" ||
    v[471] === "emergency" ||
    tick(v[479], "notice-to-leave-or-eviction") ||
    tick(v[479], "family-may-ask-them-to-leave") ||
    tick(v[479], "placement-breaking-down") ||
    v[1540] === "local-authority-place-not-yet-named" ||
    v[1540] === "nothing-arranged"
  ) {
    v[481] = answered(a.values["homelessness-duty"]);
    shown[481] = 1;
  }
  if (
    v[471] === "private-fostering" ||
    v[471] === "emergency" ||
    v[471] === "no-fixed" ||
    v[472] === "yes" ||
    v[588] === "currently" ||
    v[588] === "previously" ||
    v[590] === "currently" ||
    v[590] === "previously" ||
    v[591] === "currently" ||
    v[591] === "previously" ||
    v[592] === "currently" ||
    v[592] === "previously"
  ) {
    v[482] = answered(a.values["accommodation-moves"]);
    shown[482] = 1;
  }
  rows[483] = a.entries["accommodation-history"] ?? [];
  if ((rows[483]?.length ?? 0) > 0) shown[483] = 1;
  {
    const c484: Value[] = [];
    c[484] = c484;
    const c485: Value[] = [];
    c[485] = c485;
    const c486: Value[] = [];
    c[486] = c486;
    const c487: Value[] = [];
    c[487] = c487;
    const all = rows[483] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c484[e] = answered(row["accommodation-history.from"]);
      cells += 1;
      c485[e] = answered(row["accommodation-history.to"]);
      if (c485[e] !== null) cells += 1;
      c486[e] = answered(row["accommodation-history.type"]);
      cells += 1;
      c487[e] = answered(row["accommodation-history.why-moved"]);
      if (c487[e] !== null) cells += 1;
    }
  }
  if (
    f.stage === "bail-recommendation" ||
    f.stage === "pre-sentence-report" ||
    f.stage === "pre-sentence-report-all-options" ||
    f.stage === "pre-release-from-custody"
  ) {
    v[488] = answered(a.values["address-fit-for-conditions"]);
    shown[488] = 1;
  }
  if (v[473] === "yes") {
    v[489] = answered(a.values["money-concern-types"]);
    shown[489] = 1;
  }
  if (tick(v[489], "other")) {
    v[490] = answered(a.values["money-concern-types-other-text"]);
    shown[490] = 1;
  }
  v[491] = answered(a.values["income-sources"]);
  if (v[491] !== null) shown[491] = 1;
  if (tick(v[491], "other")) {
    v[492] = answered(a.values["income-sources-other-text"]);
    shown[492] = 1;
  }
  if (v[472] === "yes" || v[473] === "yes") {
    v[493] = answered(a.values["living-detail"]);
    shown[493] = 1;
  }
  shown[494] = 1;
  v[494] = f.worked[494] ?? null;
  shown[495] = 1;
  v[495] = f.worked[495] ?? null;
  shown[496] = 1;
  v[496] = f.worked[496] ?? null;
  v[498] = answered(a.values["neighbourhood-concerns"]);
  shown[498] = 1;
  if (v[498] === "yes") {
    v[497] = answered(a.values["feels-safe-locally"]);
    shown[497] = 1;
  }
  if (tick(v[470], "neighbourhood")) {
    v[499] = answered(a.values["neighbourhood-strengths"]);
    shown[499] = 1;
  }
  if (tick(v[499], "other")) {
    v[500] = answered(a.values["neighbourhood-strengths-other-text"]);
    shown[500] = 1;
  }
  if (v[498] === "yes") {
    v[501] = answered(a.values["neighbourhood-concern-types"]);
    shown[501] = 1;
  }
  if (tick(v[501], "other")) {
    v[502] = answered(a.values["neighbourhood-concern-types-other-text"]);
    shown[502] = 1;
  }
  rows[503] = a.entries["unsafe-places"] ?? [];
  if ((rows[503]?.length ?? 0) > 0) shown[503] = 1;
  {
    const c504: Value[] = [];
    c[504] = c504;
    const c505: Value[] = [];
    c[505] = c505;
    const c506: Value[] = [];
    c[506] = c506;
    const c507: Value[] = [];
    c[507] = c507;
    const all = rows[503] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c504[e] = answered(row["unsafe-places.place"]);
      cells += 1;
      c505[e] = answered(row["unsafe-places.reason"]);
      cells += 1;
      c506[e] = answered(row["unsafe-places.until"]);
      if (c506[e] !== null) cells += 1;
      c507[e] = answered(row["unsafe-places.note"]);
      if (c507[e] !== null) cells += 1;
    }
  }
  if (v[498] === "yes") {
    v[508] = answered(a.values["neighbourhood-detail"]);
    shown[508] = 1;
  }
  shown[509] = 1;
  v[509] = f.worked[509] ?? null;
  v[510] = answered(a.values["parenting-concerns"]);
  shown[510] = 1;
  v[511] = answered(a.values["abuse-by-parent-or-carer"]);
  shown[511] = 1;
  v[512] = answered(a.values["domestic-abuse-witnessed"]);
  shown[512] = 1;
  shown[513] = 1;
  if (tick(v[470], "parenting-care-supervision")) {
    v[514] = answered(a.values["parenting-strengths"]);
    shown[514] = 1;
  }
}

function part11(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (tick(v[514], "other")) {
    v[515] = answered(a.values["parenting-strengths-other-text"]);
    shown[515] = 1;
  }
  v[1054] = answered(a.values["carer-support"]);
  shown[1054] = 1;
  if (
    v[510] === "yes" ||
    v[1054] === "a-little" ||
    v[1054] === "not-at-all" ||
    v[1054] === "no-parent-or-carer-involved"
  ) {
    v[516] = answered(a.values["parenting-concern-types"]);
    shown[516] = 1;
  }
  if (tick(v[516], "other")) {
    v[517] = answered(a.values["parenting-concern-types-other-text"]);
    shown[517] = 1;
  }
  if (
    v[511] === "now" ||
    v[511] === "past" ||
    v[511] === "suspected" ||
    v[512] === "now" ||
    v[512] === "past" ||
    v[512] === "suspected"
  ) {
    rows[518] = a.entries["abuse-history"] ?? [];
    shown[518] = 1;
  }
  {
    const c519: Value[] = [];
    c[519] = c519;
    const c520: Value[] = [];
    c[520] = c520;
    const c521: Value[] = [];
    c[521] = c521;
    const c522: Value[] = [];
    c[522] = c522;
    const c523: Value[] = [];
    c[523] = c523;
    const c524: Value[] = [];
    c[524] = c524;
    const c525: Value[] = [];
    c[525] = c525;
    const all = rows[518] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c519[e] = answered(row["abuse-history.type"]);
      cells += 1;
      c520[e] = answered(row["abuse-history.from"]);
      if (c520[e] !== null) cells += 1;
      c521[e] = answered(row["abuse-history.to"]);
      if (c521[e] !== null) cells += 1;
      c522[e] = answered(row["abuse-history.by"]);
      cells += 1;
      c523[e] = answered(row["abuse-history.known-to-services"]);
      cells += 1;
      c524[e] = answered(row["abuse-history.safe-now"]);
      cells += 1;
      c525[e] = answered(row["abuse-history.note"]);
      if (c525[e] !== null) cells += 1;
    }
  }
  if (v[512] === "now" || v[512] === "past" || v[512] === "suspected") {
    v[526] = answered(a.values["domestic-abuse-response"]);
    shown[526] = 1;
  }
  if (tick(v[526], "other")) {
    v[527] = answered(a.values["domestic-abuse-response-other-text"]);
    shown[527] = 1;
  }
  if (tick(v[516], "little-supervision") || tick(v[516], "do-not-know-where-or-who-with")) {
    v[528] = answered(a.values["unsupervised-times"]);
    shown[528] = 1;
  }
  if (tick(v[528], "other")) {
    v[529] = answered(a.values["unsupervised-times-other-text"]);
    shown[529] = 1;
  }
  if (v[510] === "yes") {
    v[530] = answered(a.values["parenting-help"]);
    shown[530] = 1;
  }
  if (
    v[510] === "yes" ||
    v[511] === "now" ||
    v[511] === "past" ||
    v[511] === "suspected" ||
    v[512] === "now" ||
    v[512] === "past" ||
    v[512] === "suspected"
  ) {
    v[531] = answered(a.values["parenting-detail"]);
    shown[531] = 1;
  }
  shown[532] = 1;
  v[532] = f.worked[532] ?? null;
  v[541] = answered(a.values["family-concerns"]);
  shown[541] = 1;
  if (v[541] === "yes") {
    rows[533] = a.entries.people ?? [];
    shown[533] = 1;
  }
  {
    const c534: Value[] = [];
    c[534] = c534;
    const c535: Value[] = [];
    c[535] = c535;
    const c536: Value[] = [];
    c[536] = c536;
    const c537: Value[] = [];
    c[537] = c537;
    const c538: Value[] = [];
    c[538] = c538;
    const c539: Value[] = [];
    c[539] = c539;
    const all = rows[533] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c534[e] = answered(row["people.who"]);
      cells += 1;
      c535[e] = answered(row["people.influence"]);
      cells += 1;
      c536[e] = answered(row["people.worries"]);
      cells += 1;
      if (tick(c[536]?.[e], "other")) {
        c537[e] = answered(row["people.worries-other-text"]);
        cells += 1;
      } else c537[e] = null;
      c538[e] = answered(row["people.contact"]);
      if (c538[e] !== null) cells += 1;
      c539[e] = answered(row["people.note"]);
      if (c539[e] !== null) cells += 1;
    }
  }
  v[540] = answered(a.values["young-carer"]);
  shown[540] = 1;
  if (tick(v[470], "family-and-networks")) {
    v[542] = answered(a.values["family-strengths"]);
    shown[542] = 1;
  }
  if (tick(v[542], "other")) {
    v[543] = answered(a.values["family-strengths-other-text"]);
    shown[543] = 1;
  }
  if (v[540] === "yes") {
    v[544] = answered(a.values["young-carer-detail"]);
    shown[544] = 1;
  }
  v[545] = answered(a.values["family-contact-problems"]);
  if (v[545] !== null) shown[545] = 1;
  if (tick(v[545], "other")) {
    v[546] = answered(a.values["family-contact-problems-other-text"]);
    shown[546] = 1;
  }
  if (v[541] === "yes" || v[540] === "yes" || !empty(v[545])) {
    v[547] = answered(a.values["family-detail"]);
    shown[547] = 1;
  }
  shown[548] = 1;
  v[548] = f.worked[548] ?? null;
  if (tick(v[470], "keeping-away-from-harm")) {
    v[553] = answered(a.values["exploitation-strengths"]);
    shown[553] = 1;
  }
  if (tick(v[553], "other")) {
    v[554] = answered(a.values["exploitation-strengths-other-text"]);
    shown[554] = 1;
  }
  v[555] = answered(a.values["other-exploitation"]);
  if (v[555] !== null) shown[555] = 1;
  if (tick(v[555], "other")) {
    v[556] = answered(a.values["other-exploitation-other-text"]);
    shown[556] = 1;
  }
  if (v[550] === "yes") {
    v[557] = answered(a.values["sexual-exploitation-level"]);
    shown[557] = 1;
  }
  if (v[551] === "yes") {
    v[558] = answered(a.values["criminal-exploitation-level"]);
    shown[558] = 1;
  }
  if (v[552] === "yes") {
    v[559] = answered(a.values["radicalisation-level"]);
    shown[559] = 1;
  }
  if (
    v[550] === "yes" ||
    v[551] === "yes" ||
    v[549] === "edges" ||
    v[549] === "involved" ||
    v[549] === "targeted" ||
    v[549] === "left" ||
    anyTick(v[555], ["none-of-these", "yet-to-clarify"])
  ) {
    v[560] = answered(a.values["exploitation-signs"]);
    shown[560] = 1;
  }
  if (tick(v[560], "other")) {
    v[561] = answered(a.values["exploitation-signs-other-text"]);
    shown[561] = 1;
  }
  if (v[549] === "edges" || v[549] === "involved" || v[549] === "targeted" || v[549] === "left") {
    v[562] = answered(a.values["gang-name"]);
    shown[562] = 1;
  }
  if (v[549] === "edges" || v[549] === "involved" || v[549] === "targeted" || v[549] === "left") {
    v[563] = answered(a.values["gang-role"]);
    shown[563] = 1;
  }
  if (tick(v[563], "other")) {
    v[564] = answered(a.values["gang-role-other-text"]);
    shown[564] = 1;
  }
  if (v[549] === "edges" || v[549] === "involved" || v[549] === "targeted" || v[549] === "left") {
    v[565] = answered(a.values["gang-threat"]);
    shown[565] = 1;
  }
  if (v[549] === "edges" || v[549] === "involved" || v[549] === "targeted" || v[549] === "left") {
    v[566] = answered(a.values["keep-apart-from"]);
    shown[566] = 1;
  }
  if (v[552] === "yes") {
    v[567] = answered(a.values["radicalisation-signs"]);
    shown[567] = 1;
  }
  if (tick(v[567], "other")) {
    v[568] = answered(a.values["radicalisation-signs-other-text"]);
    shown[568] = 1;
  }
}

function part12(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[550] === "yes" || v[551] === "yes" || anyTick(v[555], ["none-of-these", "yet-to-clarify"])) {
    v[569] = answered(a.values["exploitation-referral"]);
    shown[569] = 1;
  }
  if (tick(v[569], "other")) {
    v[570] = answered(a.values["exploitation-referral-other-text"]);
    shown[570] = 1;
  }
  if (v[550] === "yes" || v[551] === "yes" || anyTick(v[555], ["none-of-these", "yet-to-clarify"])) {
    v[571] = answered(a.values["nrm-status"]);
    shown[571] = 1;
  }
  if (v[571] === "referred" || v[571] === "reasonable" || v[571] === "conclusive" || v[571] === "negative") {
    v[572] = answered(a.values["nrm-date"]);
    shown[572] = 1;
  }
  if (v[552] === "yes") {
    v[573] = answered(a.values["prevent-status"]);
    shown[573] = 1;
  }
  if (v[573] === "referred" || v[573] === "channel" || v[573] === "declined" || v[573] === "closed") {
    v[574] = answered(a.values["prevent-date"]);
    shown[574] = 1;
  }
  if (
    v[550] === "yes" ||
    v[551] === "yes" ||
    v[549] === "edges" ||
    v[549] === "involved" ||
    v[549] === "targeted" ||
    v[549] === "left" ||
    v[552] === "yes" ||
    anyTick(v[555], ["none-of-these", "yet-to-clarify"])
  ) {
    v[575] = answered(a.values["exploitation-detail"]);
    shown[575] = 1;
  }
  shown[576] = 1;
  v[576] = f.worked[576] ?? null;
  v[577] = answered(a.values["friends-mix"]);
  shown[577] = 1;
  v[578] = answered(a.values["partner-relationship"]);
  if (v[578] !== null) shown[578] = 1;
  shown[579] = 1;
  if (v[577] === "negative" || v[577] === "older" || v[577] === "few") {
    v[580] = answered(a.values["friends-concern-types"]);
    shown[580] = 1;
  }
  if (tick(v[580], "other")) {
    v[581] = answered(a.values["friends-concern-types-other-text"]);
    shown[581] = 1;
  }
  if (v[578] === "worries") {
    v[582] = answered(a.values["partner-concern-types"]);
    shown[582] = 1;
  }
  if (tick(v[582], "other")) {
    v[583] = answered(a.values["partner-concern-types-other-text"]);
    shown[583] = 1;
  }
  v[584] = answered(a.values["friends-positive"]);
  if (v[584] !== null) shown[584] = 1;
  v[1036] = answered(a.values["trusted-adult"]);
  shown[1036] = 1;
  if (v[577] === "negative" || v[577] === "older" || v[577] === "few" || v[578] === "worries" || v[1036] === "no") {
    v[585] = answered(a.values["relationships-detail"]);
    shown[585] = 1;
  }
  shown[586] = 1;
  v[586] = f.worked[586] ?? null;
  if (v[587] === "yes" || v[587] === "yet-to-clarify") {
    v[593] = answered(a.values["child-protection-plan"]);
    shown[593] = 1;
  }
  if (v[587] === "yes" || v[587] === "yet-to-clarify") {
    v[594] = answered(a.values["siblings-children-services"]);
    shown[594] = 1;
  }
  if (v[595] === "yes" || v[596] === "yes" || v[597] === "yes") {
    v[598] = answered(a.values["leaving-care-support"]);
    shown[598] = 1;
  }
  if (tick(v[598], "other")) {
    v[599] = answered(a.values["leaving-care-support-other-text"]);
    shown[599] = 1;
  }
  if (v[593] === "currently" || v[593] === "previously") {
    rows[600] = a.entries["child-protection-plans"] ?? [];
    shown[600] = 1;
  }
  {
    const c601: Value[] = [];
    c[601] = c601;
    const c602: Value[] = [];
    c[602] = c602;
    const c603: Value[] = [];
    c[603] = c603;
    const c604: Value[] = [];
    c[604] = c604;
    const all = rows[600] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c601[e] = answered(row["child-protection-plans.categories"]);
      cells += 1;
      c602[e] = answered(row["child-protection-plans.start"]);
      cells += 1;
      c603[e] = answered(row["child-protection-plans.end"]);
      if (c603[e] !== null) cells += 1;
      c604[e] = answered(row["child-protection-plans.authority"]);
      if (c604[e] !== null) cells += 1;
    }
  }
  if (
    v[588] === "currently" ||
    v[588] === "previously" ||
    v[590] === "currently" ||
    v[590] === "previously" ||
    v[591] === "currently" ||
    v[591] === "previously" ||
    v[592] === "currently" ||
    v[592] === "previously"
  ) {
    rows[605] = a.entries["care-periods"] ?? [];
    shown[605] = 1;
  }
  {
    const c606: Value[] = [];
    c[606] = c606;
    const c607: Value[] = [];
    c[607] = c607;
    const c608: Value[] = [];
    c[608] = c608;
    const c609: Value[] = [];
    c[609] = c609;
    const c610: Value[] = [];
    c[610] = c610;
    const c611: Value[] = [];
    c[611] = c611;
    const c612: Value[] = [];
    c[612] = c612;
    const all = rows[605] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c606[e] = answered(row["care-periods.legal-status"]);
      cells += 1;
      c607[e] = answered(row["care-periods.start"]);
      cells += 1;
      c608[e] = answered(row["care-periods.end"]);
      if (c608[e] !== null) cells += 1;
      c609[e] = answered(row["care-periods.placement"]);
      if (c609[e] !== null) cells += 1;
      c610[e] = answered(row["care-periods.placements-number"]);
      if (c610[e] !== null) cells += 1;
      c611[e] = answered(row["care-periods.reason"]);
      if (c611[e] !== null) cells += 1;
      c612[e] = answered(row["care-periods.family-contact"]);
      if (c612[e] !== null) cells += 1;
    }
  }
  if (
    v[588] === "currently" ||
    v[588] === "previously" ||
    v[590] === "currently" ||
    v[590] === "previously" ||
    v[591] === "currently" ||
    v[591] === "previously" ||
    v[592] === "currently" ||
    v[592] === "previously"
  ) {
    v[613] = answered(a.values["corporate-parent"]);
    shown[613] = 1;
  }
  v[614] = answered(a.values["adoption-or-guardianship"]);
  if (v[614] !== null) shown[614] = 1;
  v[615] = answered(a.values["unaccompanied-child"]);
  if (v[615] !== null) shown[615] = 1;
  if (
    v[588] === "currently" ||
    v[588] === "previously" ||
    v[590] === "currently" ||
    v[590] === "previously" ||
    v[591] === "currently" ||
    v[591] === "previously"
  ) {
    v[616] = answered(a.values["police-called-to-placement"]);
    shown[616] = 1;
  }
  if (
    v[588] === "currently" ||
    v[588] === "previously" ||
    v[589] === "currently" ||
    v[589] === "previously" ||
    v[590] === "currently" ||
    v[590] === "previously" ||
    v[591] === "currently" ||
    v[591] === "previously" ||
    v[592] === "currently" ||
    v[592] === "previously" ||
    v[593] === "currently" ||
    v[593] === "previously"
  ) {
    v[617] = answered(a.values["care-strengths"]);
    shown[617] = 1;
  }
  if (tick(v[617], "other")) {
    v[618] = answered(a.values["care-strengths-other-text"]);
    shown[618] = 1;
  }
  if (
    v[588] === "currently" ||
    v[588] === "previously" ||
    v[589] === "currently" ||
    v[589] === "previously" ||
    v[590] === "currently" ||
    v[590] === "previously" ||
    v[591] === "currently" ||
    v[591] === "previously" ||
    v[592] === "currently" ||
    v[592] === "previously" ||
    v[593] === "currently" ||
    v[593] === "previously" ||
    v[594] === "yes"
  ) {
    v[619] = answered(a.values["care-history-detail"]);
    shown[619] = 1;
  }
  shown[620] = 1;
  shown[621] = 1;
  shown[623] = 1;
  v[623] = f.worked[623] ?? null;
  shown[624] = 1;
  v[624] = f.worked[624] ?? null;
  if (v[622] === "yes" || v[625] === "eligible" || v[625] === "relevant") {
    shown[626] = 1;
    v[626] = f.worked[626] ?? null;
  }
  shown[627] = 1;
  v[627] = f.worked[627] ?? null;
}

function part13(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[628] = answered(a.values["relating-concerns"]);
  shown[628] = 1;
  v[630] = answered(a.values["victim-of-harm"]);
  shown[630] = 1;
  if (v[630] === "yes") {
    v[629] = answered(a.values.bullied);
    shown[629] = 1;
  }
  shown[631] = 1;
  if (tick(v[470], "relating-to-others")) {
    v[632] = answered(a.values["relating-strengths"]);
    shown[632] = 1;
  }
  if (tick(v[632], "other")) {
    v[633] = answered(a.values["relating-strengths-other-text"]);
    shown[633] = 1;
  }
  if (v[628] === "yes") {
    v[634] = answered(a.values["relating-concern-types"]);
    shown[634] = 1;
  }
  if (tick(v[634], "other")) {
    v[635] = answered(a.values["relating-concern-types-other-text"]);
    shown[635] = 1;
  }
  if (v[629] === "yes") {
    v[636] = answered(a.values["bullying-where"]);
    shown[636] = 1;
  }
  if (tick(v[636], "other")) {
    v[637] = answered(a.values["bullying-where-other-text"]);
    shown[637] = 1;
  }
  if (v[630] === "yes") {
    rows[638] = a.entries.victimisation ?? [];
    shown[638] = 1;
  }
  {
    const c639: Value[] = [];
    c[639] = c639;
    const c640: Value[] = [];
    c[640] = c640;
    const c641: Value[] = [];
    c[641] = c641;
    const c642: Value[] = [];
    c[642] = c642;
    const c643: Value[] = [];
    c[643] = c643;
    const all = rows[638] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c639[e] = answered(row["victimisation.when"]);
      cells += 1;
      c640[e] = answered(row["victimisation.what"]);
      cells += 1;
      c641[e] = answered(row["victimisation.reported"]);
      if (c641[e] !== null) cells += 1;
      c642[e] = answered(row["victimisation.effect"]);
      if (c642[e] !== null) cells += 1;
      c643[e] = answered(row["victimisation.support"]);
      if (c643[e] !== null) cells += 1;
    }
  }
  if (v[628] === "yes" || v[629] === "yes" || v[630] === "yes") {
    v[644] = answered(a.values["relating-detail"]);
    shown[644] = 1;
  }
  shown[645] = 1;
  v[645] = f.worked[645] ?? null;
  v[646] = answered(a.values["parent-status"]);
  shown[646] = 1;
  if (v[646] === "parent" || v[646] === "parent-and-expecting") {
    rows[647] = a.entries["own-children"] ?? [];
    shown[647] = 1;
  }
  {
    const c648: Value[] = [];
    c[648] = c648;
    const c649: Value[] = [];
    c[649] = c649;
    const c650: Value[] = [];
    c[650] = c650;
    const c651: Value[] = [];
    c[651] = c651;
    const c652: Value[] = [];
    c[652] = c652;
    const all = rows[647] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c648[e] = answered(row["own-children.name"]);
      cells += 1;
      c649[e] = answered(row["own-children.born"]);
      if (c649[e] !== null) cells += 1;
      c650[e] = answered(row["own-children.lives-with"]);
      cells += 1;
      c651[e] = answered(row["own-children.contact"]);
      cells += 1;
      c652[e] = answered(row["own-children.services"]);
      cells += 1;
    }
  }
  if (v[646] === "pregnant" || v[646] === "expecting" || v[646] === "parent-and-expecting") {
    v[653] = answered(a.values["pregnancy-due"]);
    shown[653] = 1;
  }
  if (v[646] === "pregnant" || v[646] === "expecting" || v[646] === "parent-and-expecting") {
    v[654] = answered(a.values["pregnancy-care"]);
    shown[654] = 1;
  }
  if (
    v[646] === "pregnant" ||
    v[646] === "expecting" ||
    v[646] === "parent" ||
    v[646] === "parent-and-expecting" ||
    v[646] === "lost"
  ) {
    v[655] = answered(a.values["parent-role"]);
    shown[655] = 1;
  }
  if (
    v[646] === "pregnant" ||
    v[646] === "expecting" ||
    v[646] === "parent" ||
    v[646] === "parent-and-expecting" ||
    v[646] === "lost"
  ) {
    v[656] = answered(a.values["parent-concerns"]);
    shown[656] = 1;
  }
  if (
    v[646] === "pregnant" ||
    v[646] === "expecting" ||
    v[646] === "parent" ||
    v[646] === "parent-and-expecting" ||
    v[646] === "lost"
  ) {
    v[657] = answered(a.values["parent-strengths"]);
    shown[657] = 1;
  }
  if (tick(v[657], "other")) {
    v[658] = answered(a.values["parent-strengths-other-text"]);
    shown[658] = 1;
  }
  if (
    v[646] === "pregnant" ||
    v[646] === "expecting" ||
    v[646] === "parent" ||
    v[646] === "parent-and-expecting" ||
    v[646] === "lost"
  ) {
    v[659] = answered(a.values["parent-detail"]);
    shown[659] = 1;
  }
  shown[660] = 1;
  v[660] = f.worked[660] ?? null;
  rows[661] = fixed("screening-record", ["health", "slcn", "audit"], a);
  shown[661] = 1;
  {
    const c662: Value[] = [];
    c[662] = c662;
    const c663: Value[] = [];
    c[663] = c663;
    const c664: Value[] = [];
    c[664] = c664;
    const c665: Value[] = [];
    c[665] = c665;
    const c666: Value[] = [];
    c[666] = c666;
    const all = rows[661] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c662[e] = f.columns[662]?.[e] ?? null;
      c663[e] = answered(row["screening-record.date"]);
      cells += 1;
      c664[e] = answered(row["screening-record.completed-by"]);
      cells += 1;
      c665[e] = answered(row["screening-record.informants"]);
      cells += 1;
      if (tick(c[665]?.[e], "other")) {
        c666[e] = answered(row["screening-record.informants-other-text"]);
        cells += 1;
      } else c666[e] = null;
    }
  }
  v[674] = answered(a.values["phys-medication"]);
  shown[674] = 1;
  v[678] = answered(a.values["phys-eyes-teeth"]);
  shown[678] = 1;
  v[679] = answered(a.values["phys-sexual-health"]);
  shown[679] = 1;
  shown[706] = 1;
  v[706] = f.worked[706] ?? null;
  shown[835] = 1;
  v[835] = f.worked[835] ?? null;
  {
    const c671: Value[] = [];
    c[671] = c671;
    const c667: Value[] = [];
    c[667] = c667;
    const c668: Value[] = [];
    c[668] = c668;
    const c669: Value[] = [];
    c[669] = c669;
    const c670: Value[] = [];
    c[670] = c670;
    const all = rows[661] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c671[e] = f.columns[671]?.[e] ?? null;
      if (c[671]?.[e] === "positive") {
        c667[e] = answered(row["screening-record.next-step"]);
        cells += 1;
      } else c667[e] = null;
      if (
        c[667]?.[e] === "advice" ||
        c[667]?.[e] === "refer" ||
        c[667]?.[e] === "urgent" ||
        c[667]?.[e] === "specialist-assessment"
      ) {
        c668[e] = answered(row["screening-record.refer-to"]);
        cells += 1;
      } else c668[e] = null;
      if (c[667]?.[e] === "refer" || c[667]?.[e] === "urgent" || c[667]?.[e] === "specialist-assessment") cells += 1;
      cells += 1;
    }
  }
  v[680] = answered(a.values["gp-registered"]);
  shown[680] = 1;
  if (tick(v[470], "physical-health")) {
    v[681] = answered(a.values["physical-strengths"]);
    shown[681] = 1;
  }
  if (tick(v[681], "other")) {
    v[682] = answered(a.values["physical-strengths-other-text"]);
    shown[682] = 1;
  }
  v[683] = answered(a.values["gp-practice"]);
  if (v[683] !== null) shown[683] = 1;
  v[684] = answered(a.values["dentist-registered"]);
  if (v[684] !== null) shown[684] = 1;
  if (v[672] === "yes" || v[676] === "yes") {
    rows[685] = a.entries["health-conditions"] ?? [];
    shown[685] = 1;
  }
  {
    const c686: Value[] = [];
    c[686] = c686;
    const c687: Value[] = [];
    c[687] = c687;
    const c688: Value[] = [];
    c[688] = c688;
    const c689: Value[] = [];
    c[689] = c689;
    const c690: Value[] = [];
    c[690] = c690;
    const all = rows[685] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c686[e] = answered(row["health-conditions.name"]);
      cells += 1;
      c687[e] = answered(row["health-conditions.since"]);
      if (c687[e] !== null) cells += 1;
      c688[e] = answered(row["health-conditions.effect"]);
      cells += 1;
      c689[e] = answered(row["health-conditions.emergency"]);
      if (c689[e] !== null) cells += 1;
      c690[e] = answered(row["health-conditions.treatment"]);
      if (c690[e] !== null) cells += 1;
    }
  }
}

function part14(a: Answers, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[674] === "yes") {
    rows[691] = a.entries.medications ?? [];
    shown[691] = 1;
  }
  {
    const c692: Value[] = [];
    c[692] = c692;
    const c693: Value[] = [];
    c[693] = c693;
    const c694: Value[] = [];
    c[694] = c694;
    const c695: Value[] = [];
    c[695] = c695;
    const c696: Value[] = [];
    c[696] = c696;
    const all = rows[691] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c692[e] = answered(row["medications.name"]);
      cells += 1;
      c693[e] = answered(row["medications.dose"]);
      if (c693[e] !== null) cells += 1;
      c694[e] = answered(row["medications.for"]);
      if (c694[e] !== null) cells += 1;
      c695[e] = answered(row["medications.taken"]);
      cells += 1;
      c696[e] = answered(row["medications.urgent"]);
      cells += 1;
    }
  }
  if (v[675] === "yes") {
    v[697] = answered(a.values["allergy-detail"]);
    shown[697] = 1;
  }
  if (v[672] === "yes") {
    v[698] = answered(a.values["disability-adjustments"]);
    shown[698] = 1;
  }
  if (tick(v[698], "other")) {
    v[699] = answered(a.values["disability-adjustments-other-text"]);
    shown[699] = 1;
  }
  v[700] = answered(a.values["diet-needs"]);
  if (v[700] !== null) shown[700] = 1;
  rows[701] = a.entries["physical-health-events"] ?? [];
  if ((rows[701]?.length ?? 0) > 0) shown[701] = 1;
  {
    const c702: Value[] = [];
    c[702] = c702;
    const c703: Value[] = [];
    c[703] = c703;
    const c704: Value[] = [];
    c[704] = c704;
    const all = rows[701] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c702[e] = answered(row["physical-health-events.date"]);
      cells += 1;
      c703[e] = answered(row["physical-health-events.what"]);
      cells += 1;
      c704[e] = answered(row["physical-health-events.violence"]);
      if (c704[e] !== null) cells += 1;
    }
  }
  if (
    v[672] === "yes" ||
    v[673] === "yes" ||
    v[674] === "yes" ||
    v[675] === "yes" ||
    v[676] === "yes" ||
    v[677] === "yes" ||
    v[678] === "yes" ||
    v[679] === "yes" ||
    v[680] === "no"
  ) {
    v[705] = answered(a.values["physical-detail"]);
    shown[705] = 1;
  }
  if (tick(v[470], "slcn-neurodisability")) {
    v[720] = answered(a.values["slcn-strengths"]);
    shown[720] = 1;
  }
  if (tick(v[720], "other")) {
    v[721] = answered(a.values["slcn-strengths-other-text"]);
    shown[721] = 1;
  }
  if (v[719] === "yes") {
    rows[722] = a.entries["neuro-conditions"] ?? [];
    shown[722] = 1;
  }
  {
    const c723: Value[] = [];
    c[723] = c723;
    const c724: Value[] = [];
    c[724] = c724;
    const c725: Value[] = [];
    c[725] = c725;
    const c726: Value[] = [];
    c[726] = c726;
    const all = rows[722] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c723[e] = answered(row["neuro-conditions.condition"]);
      cells += 1;
      c724[e] = answered(row["neuro-conditions.status"]);
      cells += 1;
      c725[e] = answered(row["neuro-conditions.date"]);
      if (c725[e] !== null) cells += 1;
      c726[e] = answered(row["neuro-conditions.support"]);
      if (c726[e] !== null) cells += 1;
    }
  }
  if (v[718] === "yes") {
    rows[727] = a.entries["head-injuries"] ?? [];
    shown[727] = 1;
  }
  {
    const c728: Value[] = [];
    c[728] = c728;
    const c729: Value[] = [];
    c[729] = c729;
    const c730: Value[] = [];
    c[730] = c730;
    const c731: Value[] = [];
    c[731] = c731;
    const c732: Value[] = [];
    c[732] = c732;
    const all = rows[727] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c728[e] = answered(row["head-injuries.when"]);
      cells += 1;
      c729[e] = answered(row["head-injuries.cause"]);
      if (c729[e] !== null) cells += 1;
      c730[e] = answered(row["head-injuries.unconscious"]);
      cells += 1;
      c731[e] = answered(row["head-injuries.lasting"]);
      cells += 1;
      if (tick(c[731]?.[e], "other")) {
        c732[e] = answered(row["head-injuries.lasting-other-text"]);
        cells += 1;
      } else c732[e] = null;
    }
  }
  v[733] = answered(a.values["slcn-other-signs"]);
  if (v[733] !== null) shown[733] = 1;
  if (tick(v[733], "other")) {
    v[734] = answered(a.values["slcn-other-signs-other-text"]);
    shown[734] = 1;
  }
  if (v[743] === "positive") {
    v[735] = answered(a.values["slcn-past-help"]);
    shown[735] = 1;
  }
  if (tick(v[735], "other")) {
    v[736] = answered(a.values["slcn-past-help-other-text"]);
    shown[736] = 1;
  }
  if (v[743] === "positive") {
    v[737] = answered(a.values["slcn-effects"]);
    shown[737] = 1;
  }
  if (tick(v[737], "other")) {
    v[738] = answered(a.values["slcn-effects-other-text"]);
    shown[738] = 1;
  }
  if (v[743] === "positive" || v[672] === "yes") {
    v[739] = answered(a.values["communication-adjustments"]);
    shown[739] = 1;
  }
  if (tick(v[739], "other")) {
    v[740] = answered(a.values["communication-adjustments-other-text"]);
    shown[740] = 1;
  }
  if (v[743] === "positive") {
    v[741] = answered(a.values["intermediary-needed"]);
    shown[741] = 1;
  }
  if (
    v[708] === "yes" ||
    v[709] === "yes" ||
    v[710] === "yes" ||
    v[711] === "yes" ||
    v[712] === "yes" ||
    v[713] === "yes" ||
    v[714] === "yes" ||
    v[715] === "yes" ||
    v[716] === "yes" ||
    v[717] === "yes" ||
    v[718] === "yes" ||
    v[719] === "yes"
  ) {
    v[742] = answered(a.values["slcn-detail"]);
    shown[742] = 1;
  }
  if (tick(v[470], "emotional-mental-health")) {
    v[752] = answered(a.values["mental-strengths"]);
    shown[752] = 1;
  }
  if (tick(v[752], "other")) {
    v[753] = answered(a.values["mental-strengths-other-text"]);
    shown[753] = 1;
  }
  if (v[745] === "currently" || v[745] === "previously") {
    rows[754] = a.entries["mh-diagnoses"] ?? [];
    shown[754] = 1;
  }
  {
    const c755: Value[] = [];
    c[755] = c755;
    const c756: Value[] = [];
    c[756] = c756;
    const c757: Value[] = [];
    c[757] = c757;
    const c758: Value[] = [];
    c[758] = c758;
    const c759: Value[] = [];
    c[759] = c759;
    const all = rows[754] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c755[e] = answered(row["mh-diagnoses.condition"]);
      cells += 1;
      c756[e] = answered(row["mh-diagnoses.status"]);
      cells += 1;
      c757[e] = answered(row["mh-diagnoses.from"]);
      if (c757[e] !== null) cells += 1;
      c758[e] = answered(row["mh-diagnoses.to"]);
      if (c758[e] !== null) cells += 1;
      c759[e] = answered(row["mh-diagnoses.help"]);
      if (c759[e] !== null) cells += 1;
    }
  }
  if (v[768] === "positive") {
    v[760] = answered(a.values["mh-crisis"]);
    shown[760] = 1;
  }
  if (tick(v[760], "other")) {
    v[761] = answered(a.values["mh-crisis-other-text"]);
    shown[761] = 1;
  }
  if (v[768] === "positive") {
    v[762] = answered(a.values["mh-support-status"]);
    shown[762] = 1;
  }
  v[763] = answered(a.values["emotional-development"]);
  if (v[763] !== null) shown[763] = 1;
  if (tick(v[763], "other")) {
    v[764] = answered(a.values["emotional-development-other-text"]);
    shown[764] = 1;
  }
  if (v[768] === "positive") {
    v[765] = answered(a.values["mh-triggers"]);
    shown[765] = 1;
  }
  shown[766] = 1;
  if (
    v[745] === "currently" ||
    v[745] === "previously" ||
    v[746] === "yes" ||
    v[747] === "yes" ||
    v[748] === "yes" ||
    v[749] === "yes" ||
    v[750] === "yes" ||
    v[751] === "yes"
  ) {
    v[767] = answered(a.values["mental-detail"]);
    shown[767] = 1;
  }
  v[773] = answered(a.values.bereavement);
  shown[773] = 1;
  if (v[770] === "currently" || v[770] === "previously" || v[772] === "currently" || v[772] === "previously") {
    rows[774] = a.entries["self-harm-episodes"] ?? [];
    shown[774] = 1;
  }
  {
    const c775: Value[] = [];
    c[775] = c775;
    const c776: Value[] = [];
    c[776] = c776;
    const c777: Value[] = [];
    c[777] = c777;
    const c778: Value[] = [];
    c[778] = c778;
    const c779: Value[] = [];
    c[779] = c779;
    const c780: Value[] = [];
    c[780] = c780;
    const all = rows[774] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c775[e] = answered(row["self-harm-episodes.when"]);
      cells += 1;
      c776[e] = answered(row["self-harm-episodes.kind"]);
      cells += 1;
      c777[e] = answered(row["self-harm-episodes.means"]);
      if (c777[e] !== null) cells += 1;
      c778[e] = answered(row["self-harm-episodes.treatment"]);
      cells += 1;
      c779[e] = answered(row["self-harm-episodes.trigger"]);
      if (c779[e] !== null) cells += 1;
      c780[e] = answered(row["self-harm-episodes.where"]);
      if (c780[e] !== null) cells += 1;
    }
  }
}

function part15(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (
    v[770] === "currently" ||
    v[770] === "previously" ||
    v[771] === "currently" ||
    v[771] === "previously" ||
    v[772] === "currently" ||
    v[772] === "previously"
  ) {
    v[781] = answered(a.values["suicide-signs"]);
    shown[781] = 1;
  }
  if (tick(v[781], "other")) {
    v[782] = answered(a.values["suicide-signs-other-text"]);
    shown[782] = 1;
  }
  if (
    v[770] === "currently" ||
    v[770] === "previously" ||
    v[771] === "currently" ||
    v[771] === "previously" ||
    v[772] === "currently" ||
    v[772] === "previously" ||
    v[773] === "death" ||
    v[773] === "both"
  ) {
    v[783] = answered(a.values["suicide-exposure"]);
    shown[783] = 1;
  }
  if (
    v[770] === "currently" ||
    v[770] === "previously" ||
    v[771] === "currently" ||
    v[771] === "previously" ||
    v[772] === "currently" ||
    v[772] === "previously"
  ) {
    v[784] = answered(a.values["safety-plan"]);
    shown[784] = 1;
  }
  if (v[784] === "yes-and-in-use" || v[784] === "yes-but-out-of-date") {
    v[785] = answered(a.values["safety-plan-file"]);
    shown[785] = 1;
  }
  if (
    v[770] === "currently" ||
    v[770] === "previously" ||
    v[771] === "currently" ||
    v[771] === "previously" ||
    v[772] === "currently" ||
    v[772] === "previously"
  ) {
    v[786] = answered(a.values["keeps-safe"]);
    shown[786] = 1;
  }
  if (v[86] === "yes") {
    v[787] = answered(a.values["custody-care-plan-open"]);
    shown[787] = 1;
  }
  if (v[773] === "death" || v[773] === "other-loss" || v[773] === "both") shown[788] = 1;
  if (v[773] === "death" || v[773] === "other-loss" || v[773] === "both") {
    v[789] = answered(a.values["bereavement-effects"]);
    shown[789] = 1;
  }
  if (tick(v[789], "other")) {
    v[790] = answered(a.values["bereavement-effects-other-text"]);
    shown[790] = 1;
  }
  if (v[773] === "death" || v[773] === "other-loss" || v[773] === "both") {
    v[791] = answered(a.values["bereavement-support"]);
    shown[791] = 1;
  }
  if (
    v[770] === "currently" ||
    v[770] === "previously" ||
    v[771] === "currently" ||
    v[771] === "previously" ||
    v[772] === "currently" ||
    v[772] === "previously" ||
    v[773] === "death" ||
    v[773] === "other-loss" ||
    v[773] === "both"
  ) {
    v[792] = answered(a.values["self-harm-loss-detail"]);
    shown[792] = 1;
  }
  shown[793] = 1;
  v[793] = f.worked[793] ?? null;
  if (tick(v[470], "substance-misuse")) {
    v[797] = answered(a.values["substance-strengths"]);
    shown[797] = 1;
  }
  if (tick(v[797], "other")) {
    v[798] = answered(a.values["substance-strengths-other-text"]);
    shown[798] = 1;
  }
  if (v[795] === "currently" || v[795] === "previously" || v[796] === "yes") {
    rows[799] = a.entries.substances ?? [];
    shown[799] = 1;
  }
  {
    const c800: Value[] = [];
    c[800] = c800;
    const c801: Value[] = [];
    c[801] = c801;
    const c802: Value[] = [];
    c[802] = c802;
    const c803: Value[] = [];
    c[803] = c803;
    const c804: Value[] = [];
    c[804] = c804;
    const c805: Value[] = [];
    c[805] = c805;
    const c806: Value[] = [];
    c[806] = c806;
    const c807: Value[] = [];
    c[807] = c807;
    const c808: Value[] = [];
    c[808] = c808;
    const c809: Value[] = [];
    c[809] = c809;
    const c810: Value[] = [];
    c[810] = c810;
    const c811: Value[] = [];
    c[811] = c811;
    const all = rows[799] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c800[e] = answered(row["substances.substance"]);
      cells += 1;
      c801[e] = answered(row["substances.status"]);
      cells += 1;
      c802[e] = answered(row["substances.age-first"]);
      if (c802[e] !== null) cells += 1;
      c803[e] = answered(row["substances.last-used"]);
      cells += 1;
      c804[e] = answered(row["substances.frequency"]);
      cells += 1;
      c805[e] = answered(row["substances.amount"]);
      if (c805[e] !== null) cells += 1;
      c806[e] = answered(row["substances.route"]);
      cells += 1;
      c807[e] = answered(row["substances.with"]);
      if (c807[e] !== null) cells += 1;
      c808[e] = answered(row["substances.paid"]);
      if (c808[e] !== null) cells += 1;
      if (tick(c[808]?.[e], "other")) {
        c809[e] = answered(row["substances.paid-other-text"]);
        cells += 1;
      } else c809[e] = null;
      c810[e] = answered(row["substances.wants-change"]);
      cells += 1;
      c811[e] = answered(row["substances.note"]);
      if (c811[e] !== null) cells += 1;
    }
  }
  if (v[795] === "currently" || v[795] === "previously" || v[796] === "yes" || v[836] === "yes") {
    v[812] = answered(a.values["substance-harms"]);
    shown[812] = 1;
  }
  if (tick(v[812], "other")) {
    v[813] = answered(a.values["substance-harms-other-text"]);
    shown[813] = 1;
  }
  v[1423] = answered(a.values["custody-recent-use"]);
  shown[1423] = 1;
  if (v[795] === "currently" || v[795] === "previously" || v[796] === "yes" || v[836] === "yes" || v[1423] === "yes") {
    v[814] = answered(a.values["withdrawal-risk"]);
    shown[814] = 1;
  }
  if (v[795] === "currently" || v[795] === "previously" || v[796] === "yes") {
    v[815] = answered(a.values["substance-reasons"]);
    shown[815] = 1;
  }
  if (tick(v[815], "other")) {
    v[816] = answered(a.values["substance-reasons-other-text"]);
    shown[816] = 1;
  }
  if (v[795] === "currently" || v[795] === "previously" || v[796] === "yes" || v[835] === "yes") {
    v[817] = answered(a.values["substance-support-status"]);
    shown[817] = 1;
  }
  v[818] = answered(a.values["substance-past-help"]);
  if (v[818] !== null) shown[818] = 1;
  if (v[795] === "currently" || v[795] === "previously" || v[796] === "yes" || v[835] === "yes") {
    v[819] = answered(a.values["substance-detail"]);
    shown[819] = 1;
  }
  shown[834] = 1;
  v[834] = f.worked[834] ?? null;
  v[837] = answered(a.values["time-use"]);
  shown[837] = 1;
  v[839] = answered(a.values["online-concerns"]);
  shown[839] = 1;
  v[840] = answered(a.values["risk-taking"]);
  shown[840] = 1;
  shown[841] = 1;
  if (tick(v[470], "lifestyle")) {
    v[842] = answered(a.values["lifestyle-strengths"]);
    shown[842] = 1;
  }
  if (tick(v[842], "other")) {
    v[843] = answered(a.values["lifestyle-strengths-other-text"]);
    shown[843] = 1;
  }
  rows[844] = a.entries.activities ?? [];
  if ((rows[844]?.length ?? 0) > 0) shown[844] = 1;
  {
    const c845: Value[] = [];
    c[845] = c845;
    const c846: Value[] = [];
    c[846] = c846;
    const c847: Value[] = [];
    c[847] = c847;
    const all = rows[844] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c845[e] = answered(row["activities.what"]);
      cells += 1;
      c846[e] = answered(row["activities.how-often"]);
      cells += 1;
      c847[e] = answered(row["activities.note"]);
      if (c847[e] !== null) cells += 1;
    }
  }
  if (v[837] === "empty" || v[837] === "risky") {
    v[848] = answered(a.values["time-use-concerns"]);
    shown[848] = 1;
  }
  if (tick(v[848], "other")) {
    v[849] = answered(a.values["time-use-concerns-other-text"]);
    shown[849] = 1;
  }
  if (v[838] === "currently" || v[838] === "previously") {
    rows[850] = a.entries["missing-episodes"] ?? [];
    shown[850] = 1;
  }
  {
    const c851: Value[] = [];
    c[851] = c851;
    const c852: Value[] = [];
    c[852] = c852;
    const c853: Value[] = [];
    c[853] = c853;
    const c854: Value[] = [];
    c[854] = c854;
    const c855: Value[] = [];
    c[855] = c855;
    const c856: Value[] = [];
    c[856] = c856;
    const all = rows[850] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c851[e] = answered(row["missing-episodes.from"]);
      cells += 1;
      c852[e] = answered(row["missing-episodes.length"]);
      cells += 1;
      c853[e] = answered(row["missing-episodes.reported"]);
      cells += 1;
      c854[e] = answered(row["missing-episodes.where"]);
      if (c854[e] !== null) cells += 1;
      c855[e] = answered(row["missing-episodes.return-interview"]);
      cells += 1;
      c856[e] = answered(row["missing-episodes.harm"]);
      cells += 1;
    }
  }
  if (v[838] === "currently" || v[838] === "previously") {
    v[857] = answered(a.values["missing-count-12-months"]);
    shown[857] = 1;
  }
}

function part16(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array): void {
  if (v[839] === "yes") {
    v[858] = answered(a.values["online-concern-types"]);
    shown[858] = 1;
  }
  if (tick(v[858], "other")) {
    v[859] = answered(a.values["online-concern-types-other-text"]);
    shown[859] = 1;
  }
  if (v[839] === "yes") {
    v[860] = answered(a.values["online-limits"]);
    shown[860] = 1;
  }
  if (tick(v[860], "other")) {
    v[861] = answered(a.values["online-limits-other-text"]);
    shown[861] = 1;
  }
  if (v[840] === "yes") {
    v[862] = answered(a.values["risk-taking-types"]);
    shown[862] = 1;
  }
  if (tick(v[862], "other")) {
    v[863] = answered(a.values["risk-taking-types-other-text"]);
    shown[863] = 1;
  }
  if (v[115] === "yes") {
    v[864] = answered(a.values["weapon-reasons"]);
    shown[864] = 1;
  }
  if (tick(v[864], "other")) {
    v[865] = answered(a.values["weapon-reasons-other-text"]);
    shown[865] = 1;
  }
  v[866] = answered(a.values.gambling);
  if (v[866] !== null) shown[866] = 1;
  if (
    v[837] === "empty" ||
    v[837] === "risky" ||
    v[838] === "currently" ||
    v[838] === "previously" ||
    v[839] === "yes" ||
    v[840] === "yes"
  ) {
    v[867] = answered(a.values["lifestyle-detail"]);
    shown[867] = 1;
  }
  shown[868] = 1;
  v[868] = f.worked[868] ?? null;
  v[870] = answered(a.values["identity-concerns"]);
  shown[870] = 1;
  if (v[870] === "yes") {
    v[869] = answered(a.values["self-image"]);
    shown[869] = 1;
  }
  v[871] = answered(a.values.discrimination);
  shown[871] = 1;
  if (tick(v[470], "self-identity")) {
    v[872] = answered(a.values["identity-strengths"]);
    shown[872] = 1;
  }
  if (tick(v[872], "other")) {
    v[873] = answered(a.values["identity-strengths-other-text"]);
    shown[873] = 1;
  }
  shown[874] = 1;
  shown[875] = 1;
  if (v[870] === "yes") {
    v[876] = answered(a.values["identity-concern-types"]);
    shown[876] = 1;
  }
  if (tick(v[876], "other")) {
    v[877] = answered(a.values["identity-concern-types-other-text"]);
    shown[877] = 1;
  }
  if (v[871] === "yes") {
    v[878] = answered(a.values["discrimination-where"]);
    shown[878] = 1;
  }
  if (tick(v[878], "other")) {
    v[879] = answered(a.values["discrimination-where-other-text"]);
    shown[879] = 1;
  }
  if (v[870] === "yes" || v[871] === "yes") {
    v[880] = answered(a.values["identity-detail"]);
    shown[880] = 1;
  }
  shown[881] = 1;
  v[881] = f.worked[881] ?? null;
  v[882] = answered(a.values["thinking-concerns"]);
  shown[882] = 1;
  if (tick(v[882], "other")) {
    v[883] = answered(a.values["thinking-concerns-other-text"]);
    shown[883] = 1;
  }
  if (tick(v[470], "thinking-and-behaviour")) {
    v[884] = answered(a.values["thinking-strengths"]);
    shown[884] = 1;
  }
  if (tick(v[884], "other")) {
    v[885] = answered(a.values["thinking-strengths-other-text"]);
    shown[885] = 1;
  }
  if (anyTick(v[882], ["none-of-these", "yet-to-clarify"])) {
    v[886] = answered(a.values["thinking-settings"]);
    shown[886] = 1;
  }
  if (tick(v[886], "other")) {
    v[887] = answered(a.values["thinking-settings-other-text"]);
    shown[887] = 1;
  }
  shown[888] = 1;
  if (
    tick(v[882], "loses-temper") ||
    tick(v[882], "uses-threats-or-violence-to-solve-problems") ||
    tick(v[882], "damages-things-when-upset")
  ) {
    v[889] = answered(a.values["anger-triggers"]);
    shown[889] = 1;
  }
  if (anyTick(v[882], ["none-of-these", "yet-to-clarify"])) {
    v[890] = answered(a.values["calming-steps"]);
    shown[890] = 1;
  }
  if (anyTick(v[882], ["none-of-these", "yet-to-clarify"])) {
    v[891] = answered(a.values["thinking-detail"]);
    shown[891] = 1;
  }
  shown[892] = 1;
  v[892] = f.worked[892] ?? null;
  v[893] = answered(a.values["ete-status"]);
  shown[893] = 1;
  if (!(v[893] === "none" || v[893] === "missing-education")) {
    v[894] = answered(a.values["ete-hours-offered"]);
    shown[894] = 1;
  }
  if (!(v[893] === "none" || v[893] === "missing-education")) {
    v[895] = answered(a.values["ete-hours-attended"]);
    shown[895] = 1;
  }
  v[896] = answered(a.values["ete-concerns"]);
  shown[896] = 1;
  v[897] = answered(a.values.exclusions);
  shown[897] = 1;
}

function part17(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[898] = answered(a.values["send-status"]);
  shown[898] = 1;
  if (tick(v[470], "learning-education-employment")) {
    v[899] = answered(a.values["learning-strengths"]);
    shown[899] = 1;
  }
  if (tick(v[899], "other")) {
    v[900] = answered(a.values["learning-strengths-other-text"]);
    shown[900] = 1;
  }
  v[901] = answered(a.values["ete-suitable"]);
  if (v[901] !== null) shown[901] = 1;
  if (
    v[896] === "yes" ||
    v[897] === "currently" ||
    v[897] === "previously" ||
    v[893] === "waiting" ||
    v[893] === "missing-education" ||
    v[893] === "none"
  ) {
    rows[902] = a.entries["ete-places"] ?? [];
    shown[902] = 1;
  }
  {
    const c903: Value[] = [];
    c[903] = c903;
    const c904: Value[] = [];
    c[904] = c904;
    const c905: Value[] = [];
    c[905] = c905;
    const c906: Value[] = [];
    c[906] = c906;
    const c907: Value[] = [];
    c[907] = c907;
    const c908: Value[] = [];
    c[908] = c908;
    const all = rows[902] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c903[e] = answered(row["ete-places.name"]);
      cells += 1;
      c904[e] = answered(row["ete-places.kind"]);
      cells += 1;
      c905[e] = answered(row["ete-places.from"]);
      if (c905[e] !== null) cells += 1;
      c906[e] = answered(row["ete-places.to"]);
      if (c906[e] !== null) cells += 1;
      c907[e] = answered(row["ete-places.contact"]);
      if (c907[e] !== null) cells += 1;
      if (!empty(c[906]?.[e])) {
        c908[e] = answered(row["ete-places.why-left"]);
        cells += 1;
      } else c908[e] = null;
    }
  }
  if (empty(v[895]) && !(v[893] === "none" || v[893] === "missing-education")) {
    v[909] = answered(a.values["attendance-percent"]);
    shown[909] = 1;
  }
  if (v[896] === "yes") {
    v[910] = answered(a.values["attendance-reasons"]);
    shown[910] = 1;
  }
  if (tick(v[910], "other")) {
    v[911] = answered(a.values["attendance-reasons-other-text"]);
    shown[911] = 1;
  }
  if (v[896] === "yes") {
    v[912] = answered(a.values["ete-concern-types"]);
    shown[912] = 1;
  }
  if (tick(v[912], "other")) {
    v[913] = answered(a.values["ete-concern-types-other-text"]);
    shown[913] = 1;
  }
  shown[946] = 1;
  v[946] = f.worked[946] ?? null;
  if (v[896] === "yes" && v[946] === "yes") {
    v[914] = answered(a.values["reduced-timetable"]);
    shown[914] = 1;
  }
  if (v[897] === "currently" || v[897] === "previously") {
    rows[915] = a.entries["exclusion-list"] ?? [];
    shown[915] = 1;
  }
  {
    const c916: Value[] = [];
    c[916] = c916;
    const c917: Value[] = [];
    c[917] = c917;
    const c918: Value[] = [];
    c[918] = c918;
    const c919: Value[] = [];
    c[919] = c919;
    const c920: Value[] = [];
    c[920] = c920;
    const all = rows[915] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c916[e] = answered(row["exclusion-list.kind"]);
      cells += 1;
      c917[e] = answered(row["exclusion-list.from"]);
      cells += 1;
      if (c[916]?.[e] !== "permanent") {
        c918[e] = answered(row["exclusion-list.days"]);
        cells += 1;
      } else c918[e] = null;
      c919[e] = answered(row["exclusion-list.reason"]);
      if (c919[e] !== null) cells += 1;
      c920[e] = answered(row["exclusion-list.review"]);
      if (c920[e] !== null) cells += 1;
    }
  }
  if (
    v[898] === "sen-support" ||
    v[898] === "assessment" ||
    v[898] === "ehcp" ||
    v[898] === "idp-school" ||
    v[898] === "idp-authority" ||
    v[898] === "old-statement" ||
    v[898] === "suspected"
  ) {
    v[921] = answered(a.values["send-needs"]);
    shown[921] = 1;
  }
  if (tick(v[921], "other")) {
    v[922] = answered(a.values["send-needs-other-text"]);
    shown[922] = 1;
  }
  if (v[898] === "ehcp" || v[898] === "idp-school" || v[898] === "idp-authority") {
    v[923] = answered(a.values["send-plan-date"]);
    shown[923] = 1;
  }
  if (v[898] === "ehcp" || v[898] === "idp-school" || v[898] === "idp-authority") {
    v[924] = answered(a.values["send-plan-authority"]);
    shown[924] = 1;
  }
  if (
    v[898] === "sen-support" ||
    v[898] === "assessment" ||
    v[898] === "ehcp" ||
    v[898] === "idp-school" ||
    v[898] === "idp-authority" ||
    v[898] === "old-statement" ||
    v[898] === "suspected"
  ) {
    v[925] = answered(a.values["send-plan-working"]);
    shown[925] = 1;
  }
  if (
    v[898] === "sen-support" ||
    v[898] === "assessment" ||
    v[898] === "ehcp" ||
    v[898] === "idp-school" ||
    v[898] === "idp-authority" ||
    v[898] === "old-statement" ||
    v[898] === "suspected"
  ) {
    v[926] = answered(a.values["send-plan-file"]);
    shown[926] = 1;
  }
  if (
    (v[898] === "none" || v[898] === "sen-support" || v[898] === "yet-to-clarify") &&
    (v[743] === "positive" || v[896] === "yes")
  ) {
    v[927] = answered(a.values["send-assessment-request"]);
    shown[927] = 1;
  }
  if (v[622] === "yes") {
    v[928] = answered(a.values["pep-status"]);
    shown[928] = 1;
  }
  if (v[716] === "yes" || v[896] === "yes") {
    v[929] = answered(a.values["literacy-level"]);
    shown[929] = 1;
  }
  if (v[716] === "yes" || v[896] === "yes") {
    v[930] = answered(a.values["numeracy-level"]);
    shown[930] = 1;
  }
  shown[931] = 1;
  shown[932] = 1;
  shown[933] = 1;
  rows[934] = a.entries.qualifications ?? [];
  if ((rows[934]?.length ?? 0) > 0) shown[934] = 1;
  {
    const c935: Value[] = [];
    c[935] = c935;
    const c936: Value[] = [];
    c[936] = c936;
    const all = rows[934] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c935[e] = answered(row["qualifications.what"]);
      cells += 1;
      c936[e] = answered(row["qualifications.when"]);
      if (c936[e] !== null) cells += 1;
    }
  }
  v[937] = answered(a.values["ete-attitude"]);
  if (v[937] !== null) shown[937] = 1;
  v[938] = answered(a.values["ete-family-attitude"]);
  if (v[938] !== null) shown[938] = 1;
  if (v[893] === "none" || v[893] === "missing-education") {
    v[939] = answered(a.values["neet-since"]);
    shown[939] = 1;
  }
  if (v[893] === "none" || v[893] === "missing-education") {
    v[940] = answered(a.values["neet-barriers"]);
    shown[940] = 1;
  }
  if (tick(v[940], "other")) {
    v[941] = answered(a.values["neet-barriers-other-text"]);
    shown[941] = 1;
  }
  if (v[896] === "yes" || v[893] === "waiting" || v[893] === "missing-education" || v[893] === "none") {
    v[942] = answered(a.values["ete-help"]);
    shown[942] = 1;
  }
  if (tick(v[942], "other")) {
    v[943] = answered(a.values["ete-help-other-text"]);
    shown[943] = 1;
  }
  if (v[86] === "yes") {
    v[944] = answered(a.values["custody-education"]);
    shown[944] = 1;
  }
  if (
    v[896] === "yes" ||
    v[897] === "currently" ||
    v[897] === "previously" ||
    v[893] === "waiting" ||
    v[893] === "missing-education" ||
    v[893] === "none" ||
    v[898] === "sen-support" ||
    v[898] === "assessment" ||
    v[898] === "ehcp" ||
    v[898] === "idp-school" ||
    v[898] === "idp-authority" ||
    v[898] === "old-statement" ||
    v[898] === "suspected"
  ) {
    v[945] = answered(a.values["learning-detail"]);
    shown[945] = 1;
  }
  shown[947] = 1;
  v[947] = f.worked[947] ?? null;
}

function part18(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  shown[948] = 1;
  v[948] = f.worked[948] ?? null;
  shown[949] = 1;
  v[949] = f.worked[949] ?? null;
  shown[950] = 1;
  v[950] = f.worked[950] ?? null;
  rows[951] = a.entries["life-events"] ?? [];
  shown[951] = 1;
  {
    const c952: Value[] = [];
    c[952] = c952;
    const c953: Value[] = [];
    c[953] = c953;
    const c954: Value[] = [];
    c[954] = c954;
    const c955: Value[] = [];
    c[955] = c955;
    const c956: Value[] = [];
    c[956] = c956;
    const c957: Value[] = [];
    c[957] = c957;
    const c958: Value[] = [];
    c[958] = c958;
    const c959: Value[] = [];
    c[959] = c959;
    const c960: Value[] = [];
    c[960] = c960;
    const c961: Value[] = [];
    c[961] = c961;
    const all = rows[951] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c952[e] = answered(row["life-events.title"]);
      cells += 1;
      c953[e] = answered(row["life-events.type"]);
      cells += 1;
      c954[e] = answered(row["life-events.date"]);
      cells += 1;
      c955[e] = answered(row["life-events.end"]);
      if (c955[e] !== null) cells += 1;
      c956[e] = answered(row["life-events.effect"]);
      cells += 1;
      c957[e] = answered(row["life-events.now"]);
      if (c957[e] !== null) cells += 1;
      c958[e] = answered(row["life-events.note"]);
      if (c958[e] !== null) cells += 1;
      c959[e] = answered(row["life-events.told-by"]);
      if (c959[e] !== null) cells += 1;
      if (tick(c[959]?.[e], "other")) {
        c960[e] = answered(row["life-events.told-by-other-text"]);
        cells += 1;
      } else c960[e] = null;
      c961[e] = answered(row["life-events.sensitive"]);
      if (c961[e] !== null) cells += 1;
    }
  }
  if ((rows[951]?.length ?? 0) === 0) {
    v[962] = answered(a.values["life-events-none"]);
    shown[962] = 1;
  }
  shown[963] = 1;
  v[963] = f.worked[963] ?? null;
  {
    const c965: Value[] = [];
    c[965] = c965;
    const c966: Value[] = [];
    c[966] = c966;
    const c967: Value[] = [];
    c[967] = c967;
    const c968: Value[] = [];
    c[968] = c968;
    const c971: Value[] = [];
    c[971] = c971;
    const c972: Value[] = [];
    c[972] = c972;
    const c973: Value[] = [];
    c[973] = c973;
    const c974: Value[] = [];
    c[974] = c974;
    const c975: Value[] = [];
    c[975] = c975;
    const c976: Value[] = [];
    c[976] = c976;
    const c977: Value[] = [];
    c[977] = c977;
    const c978: Value[] = [];
    c[978] = c978;
    const c980: Value[] = [];
    c[980] = c980;
    const c981: Value[] = [];
    c[981] = c981;
    const c982: Value[] = [];
    c[982] = c982;
    const c983: Value[] = [];
    c[983] = c983;
    const c984: Value[] = [];
    c[984] = c984;
    const c985: Value[] = [];
    c[985] = c985;
    const c986: Value[] = [];
    c[986] = c986;
    const c987: Value[] = [];
    c[987] = c987;
    const c988: Value[] = [];
    c[988] = c988;
    const c989: Value[] = [];
    c[989] = c989;
    const c990: Value[] = [];
    c[990] = c990;
    const c991: Value[] = [];
    c[991] = c991;
    const c992: Value[] = [];
    c[992] = c992;
    const c993: Value[] = [];
    c[993] = c993;
    const c994: Value[] = [];
    c[994] = c994;
    const c995: Value[] = [];
    c[995] = c995;
    const c996: Value[] = [];
    c[996] = c996;
    const c997: Value[] = [];
    c[997] = c997;
    const c999: Value[] = [];
    c[999] = c999;
    const c1000: Value[] = [];
    c[1000] = c1000;
    const c1001: Value[] = [];
    c[1001] = c1001;
    const c1002: Value[] = [];
    c[1002] = c1002;
    const c1003: Value[] = [];
    c[1003] = c1003;
    const c1004: Value[] = [];
    c[1004] = c1004;
    const c1005: Value[] = [];
    c[1005] = c1005;
    const all = rows[964] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c965[e] = answered(row["episodes.title"]);
      cells += 1;
      c966[e] = answered(row["episodes.kind"]);
      cells += 1;
      c967[e] = answered(row["episodes.current"]);
      cells += 1;
      if (c[966]?.[e] === "offence-or-offences") cells += 1;
      c971[e] = answered(row["episodes.place"]);
      cells += 1;
      c972[e] = answered(row["episodes.official-account"]);
      cells += 1;
      c973[e] = answered(row["episodes.child-account"]);
      cells += 1;
      c974[e] = answered(row["episodes.accounts-differ"]);
      if (c974[e] !== null) cells += 1;
      if (c[974]?.[e] === "yes") {
        c975[e] = answered(row["episodes.accounts-differ-details"]);
        cells += 1;
      } else c975[e] = null;
      c976[e] = answered(row["episodes.company"]);
      cells += 1;
      if (
        c[976]?.[e] === "one-other" ||
        c[976]?.[e] === "group-of-peers" ||
        c[976]?.[e] === "older-people" ||
        c[976]?.[e] === "gang"
      ) {
        c977[e] = answered(row["episodes.role"]);
        cells += 1;
      } else c977[e] = null;
      if (
        c[976]?.[e] === "one-other" ||
        c[976]?.[e] === "group-of-peers" ||
        c[976]?.[e] === "older-people" ||
        c[976]?.[e] === "gang"
      ) {
        c978[e] = answered(row["episodes.company-details"]);
        cells += 1;
      } else c978[e] = null;
      if (c[979]?.[e] === "yes" || c[979]?.[e] === "yet-to-clarify") {
        c980[e] = answered(row["episodes.exploited-details"]);
        cells += 1;
      } else c980[e] = null;
      c981[e] = answered(row["episodes.planning"]);
      cells += 1;
      c982[e] = answered(row["episodes.before"]);
      if (c982[e] !== null) cells += 1;
      c983[e] = answered(row["episodes.reasons"]);
      cells += 1;
      if (tick(c[998]?.[e], "substances")) {
        c984[e] = answered(row["episodes.substances"]);
        cells += 1;
      } else c984[e] = null;
      if (tick(c[984]?.[e], "other")) {
        c985[e] = answered(row["episodes.substances-other-text"]);
        cells += 1;
      } else c985[e] = null;
      if (tick(c[998]?.[e], "weapon")) {
        c986[e] = answered(row["episodes.weapon-kind"]);
        cells += 1;
      } else c986[e] = null;
      if (tick(c[986]?.[e], "other")) {
        c987[e] = answered(row["episodes.weapon-kind-other-text"]);
        cells += 1;
      } else c987[e] = null;
      if (tick(c[998]?.[e], "weapon")) {
        c988[e] = answered(row["episodes.weapon-use"]);
        cells += 1;
      } else c988[e] = null;
      c989[e] = answered(row["episodes.force"]);
      if (c989[e] !== null) cells += 1;
      c990[e] = answered(row["episodes.victim-kind"]);
      cells += 1;
      if (anyTick(c[990]?.[e], ["none"])) {
        c991[e] = answered(row["episodes.victim-number"]);
        cells += 1;
      } else c991[e] = null;
      if (anyTick(c[990]?.[e], ["none"])) {
        c992[e] = answered(row["episodes.victim-vulnerable"]);
        cells += 1;
      } else c992[e] = null;
      c993[e] = answered(row["episodes.harm-caused"]);
      cells += 1;
      if (anyTick(c[990]?.[e], ["none"])) {
        c994[e] = answered(row["episodes.harm-effect"]);
        cells += 1;
      } else c994[e] = null;
      c995[e] = answered(row["episodes.harm-possible"]);
      if (c995[e] !== null) cells += 1;
      if (tick(c[998]?.[e], "hostility")) {
        c996[e] = answered(row["episodes.hostility-kind"]);
        cells += 1;
      } else c996[e] = null;
      if (tick(c[996]?.[e], "other")) {
        c997[e] = answered(row["episodes.hostility-kind-other-text"]);
        cells += 1;
      } else c997[e] = null;
      if (anyTick(c[998]?.[e], ["none", "yet-to-clarify"])) {
        c999[e] = answered(row["episodes.elements-details"]);
        cells += 1;
      } else c999[e] = null;
      c1000[e] = answered(row["episodes.responsibility"]);
      cells += 1;
      c1001[e] = answered(row["episodes.feelings-after"]);
      cells += 1;
      if (anyTick(c[990]?.[e], ["none"])) {
        c1002[e] = answered(row["episodes.view-of-victim"]);
        cells += 1;
      } else c1002[e] = null;
      c1003[e] = answered(row["episodes.amends"]);
      if (c1003[e] !== null) cells += 1;
      c1004[e] = answered(row["episodes.after"]);
      if (c1004[e] !== null) cells += 1;
      c1005[e] = answered(row["episodes.files"]);
      if (c1005[e] !== null) cells += 1;
    }
  }
  if (v[85] === "prevention" && (rows[964]?.length ?? 0) === 0) {
    v[1006] = answered(a.values["episodes-none-reason"]);
    shown[1006] = 1;
  }
  shown[1007] = 1;
  v[1007] = f.worked[1007] ?? null;
  if ((rows[964]?.length ?? 0) >= 2 || v[1020] === "yes") {
    v[1008] = answered(a.values["offending-frequency-trend"]);
    shown[1008] = 1;
  }
  if ((rows[964]?.length ?? 0) >= 2 || v[1020] === "yes") {
    v[1009] = answered(a.values["offending-seriousness-trend"]);
    shown[1009] = 1;
  }
  if (v[1008] === "increasing" || v[1009] === "increasing") {
    v[1010] = answered(a.values["offending-trend-details"]);
    shown[1010] = 1;
  }
  if ((rows[964]?.length ?? 0) >= 2 || v[1020] === "yes") {
    v[1011] = answered(a.values["offending-common-features"]);
    shown[1011] = 1;
  }
  if (tick(v[1011], "other")) {
    v[1012] = answered(a.values["offending-common-features-other-text"]);
    shown[1012] = 1;
  }
  if ((rows[964]?.length ?? 0) >= 2) {
    v[1013] = answered(a.values["offending-quiet-times"]);
    shown[1013] = 1;
  }
  v[1014] = answered(a.values["attitude-signs-of-concern"]);
  shown[1014] = 1;
  v[1015] = answered(a.values["attitude-signs-of-change"]);
  shown[1015] = 1;
  if (anyTick(v[1014], ["none"])) {
    v[1016] = answered(a.values["attitude-details"]);
    shown[1016] = 1;
  }
  v[1017] = answered(a.values["attitude-authority"]);
  if (v[1017] !== null) shown[1017] = 1;
  v[1018] = answered(a.values["attitude-family-view"]);
  if (v[1018] !== null) shown[1018] = 1;
  v[1019] = answered(a.values["attitude-shift"]);
  if (v[1019] !== null) shown[1019] = 1;
  {
    const c1025: Value[] = [];
    c[1025] = c1025;
    const c1026: Value[] = [];
    c[1026] = c1026;
    const c1027: Value[] = [];
    c[1027] = c1027;
    const c1028: Value[] = [];
    c[1028] = c1028;
    const c1029: Value[] = [];
    c[1029] = c1029;
    const all = rows[1021] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1025[e] = answered(row["other-behaviours.description"]);
      cells += 1;
      c1026[e] = answered(row["other-behaviours.known"]);
      cells += 1;
      c1027[e] = answered(row["other-behaviours.outcome"]);
      cells += 1;
      c1028[e] = answered(row["other-behaviours.victims"]);
      if (c1028[e] !== null) cells += 1;
      c1029[e] = answered(row["other-behaviours.weapon"]);
      if (c1029[e] !== null) cells += 1;
    }
  }
  if (v[86] === "yes") {
    v[1030] = answered(a.values["behaviour-in-custody"]);
    shown[1030] = 1;
  }
  if (v[1020] === "yes") {
    v[1031] = answered(a.values["other-behaviours-better"]);
    shown[1031] = 1;
  }
  v[1032] = answered(a.values["goals-own-words"]);
  shown[1032] = 1;
  v[1033] = answered(a.values["goals-clarity"]);
  if (v[1033] !== null) shown[1033] = 1;
  v[1034] = answered(a.values["good-at"]);
  shown[1034] = 1;
  v[1035] = answered(a.values.coping);
  shown[1035] = 1;
  if (v[1036] === "yes") {
    v[1037] = answered(a.values["trusted-adult-who"]);
    shown[1037] = 1;
  }
  v[1038] = answered(a.values["goals-steps"]);
  if (v[1038] !== null) shown[1038] = 1;
  if (v[1033] === "vague" || v[1033] === "none") {
    v[1039] = answered(a.values["goals-obstacles"]);
    shown[1039] = 1;
  }
  if (v[1035] === "mixed" || v[1035] === "struggles") {
    v[1040] = answered(a.values["coping-ways"]);
    shown[1040] = 1;
  }
  if (tick(v[1040], "other")) {
    v[1041] = answered(a.values["coping-ways-other-text"]);
    shown[1041] = 1;
  }
  v[1042] = answered(a.values["setbacks-overcome"]);
  if (v[1042] !== null) shown[1042] = 1;
  v[1043] = answered(a.values["belief-in-change"]);
  if (v[1043] !== null) shown[1043] = 1;
  v[1044] = answered(a.values["non-offender-identity"]);
  if (v[1044] !== null) shown[1044] = 1;
  v[1045] = answered(a.values["maturity-and-development"]);
  if (v[1045] !== null) shown[1045] = 1;
  v[1046] = answered(a.values["opportunities-now"]);
  shown[1046] = 1;
  v[1047] = answered(a.values["opportunities-blocked"]);
  if (v[1047] !== null) shown[1047] = 1;
}

function part19(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[1047] === "yes") {
    v[1048] = answered(a.values["opportunities-blocked-by"]);
    shown[1048] = 1;
  }
  if (v[1047] === "yes") {
    v[1049] = answered(a.values["opportunities-blocked-details"]);
    shown[1049] = 1;
  }
  v[1050] = answered(a.values["opportunities-new"]);
  if (v[1050] !== null) shown[1050] = 1;
  v[1051] = answered(a.values["opportunities-history"]);
  if (v[1051] !== null) shown[1051] = 1;
  v[1052] = answered(a.values["motivation-to-change"]);
  shown[1052] = 1;
  if (!(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd")) {
    v[1053] = answered(a.values["engagement-now"]);
    shown[1053] = 1;
  }
  v[1055] = answered(a.values["engagement-barriers"]);
  shown[1055] = 1;
  if (anyTick(v[1055], ["none"])) {
    v[1056] = answered(a.values["engagement-barriers-details"]);
    shown[1056] = 1;
  }
  v[1057] = answered(a.values["diversity-considerations"]);
  shown[1057] = 1;
  v[1058] = answered(a.values["learning-preferences"]);
  shown[1058] = 1;
  if (v[85] === "prevention" || v[85] === "out-of-court") {
    v[1059] = answered(a.values["voluntary-agreement"]);
    shown[1059] = 1;
  }
  if ((rows[200]?.length ?? 0) >= 2 || v[130] === "yes") {
    v[1060] = answered(a.values["previous-work"]);
    shown[1060] = 1;
  }
  if (v[85] === "court-order" || v[85] === "custody" || v[85] === "bail-remand") {
    v[1061] = answered(a.values["compliance-concerns"]);
    shown[1061] = 1;
  }
  if (v[1061] === "yes") {
    v[1062] = answered(a.values["compliance-concerns-details"]);
    shown[1062] = 1;
  }
  if (
    v[85] !== "prevention" &&
    ((rows[200]?.length ?? 0) >= 2 ||
      some(rows[200], (i) => c[203]?.[i] === "outcome-22") ||
      some(rows[200], (i) => c[203]?.[i] === "community-resolution"))
  ) {
    v[1063] = answered(a.values["previous-restorative-work"]);
    shown[1063] = 1;
  }
  if (v[1063] === "yes") {
    v[1064] = answered(a.values["previous-restorative-details"]);
    shown[1064] = 1;
  }
  v[1065] = answered(a.values["working-relationship"]);
  if (v[1065] !== null) shown[1065] = 1;
  if (v[1054] === "a-little" || v[1054] === "not-at-all") {
    v[1066] = answered(a.values["carer-support-details"]);
    shown[1066] = 1;
  }
  v[1067] = answered(a.values["understanding-of-process"]);
  if (v[1067] !== null) shown[1067] = 1;
  v[1068] = answered(a.values["views-not-heard"]);
  if (v[1068] !== null) shown[1068] = 1;
  {
    const c1070: Value[] = [];
    c[1070] = c1070;
    const c1074: Value[] = [];
    c[1074] = c1074;
    const c1075: Value[] = [];
    c[1075] = c1075;
    const c1076: Value[] = [];
    c[1076] = c1076;
    const all = rows[1069] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1070[e] = answered(row["desistance-factors.category"]);
      cells += 1;
      c1074[e] = answered(row["desistance-factors.source"]);
      if (c1074[e] !== null) cells += 1;
      c1075[e] = answered(row["desistance-factors.child-agrees"]);
      if (c1075[e] !== null) cells += 1;
      c1076[e] = answered(row["desistance-factors.changeable"]);
      if (c1076[e] !== null) cells += 1;
    }
  }
  shown[1078] = 1;
  v[1078] = f.worked[1078] ?? null;
  v[1081] = answered(a.values["understanding-context"]);
  shown[1081] = 1;
  if (
    !(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd") ||
    (rows[964]?.length ?? 0) >= 2 ||
    v[1091] === "yes" ||
    v[1135] === "yes" ||
    v[1114] === "medium" ||
    v[1114] === "high" ||
    v[1114] === "very-high" ||
    v[1153] === "medium" ||
    v[1153] === "high" ||
    v[1153] === "very-high"
  ) {
    v[1082] = answered(a.values["understanding-interconnections"]);
    shown[1082] = 1;
  }
  if (
    !(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd") ||
    (rows[964]?.length ?? 0) >= 2 ||
    v[1091] === "yes" ||
    v[1135] === "yes" ||
    v[1114] === "medium" ||
    v[1114] === "high" ||
    v[1114] === "very-high" ||
    v[1153] === "medium" ||
    v[1153] === "high" ||
    v[1153] === "very-high"
  ) {
    v[1083] = answered(a.values["understanding-desistance"]);
    shown[1083] = 1;
  }
  if (
    !(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd") ||
    (rows[964]?.length ?? 0) >= 2 ||
    v[1091] === "yes" ||
    v[1135] === "yes" ||
    v[1114] === "medium" ||
    v[1114] === "high" ||
    v[1114] === "very-high" ||
    v[1153] === "medium" ||
    v[1153] === "high" ||
    v[1153] === "very-high"
  ) {
    v[1084] = answered(a.values["understanding-child-view"]);
    shown[1084] = 1;
  }
  v[1085] = answered(a.values["understanding-trauma"]);
  if (v[1085] !== null) shown[1085] = 1;
  v[1086] = answered(a.values["understanding-identity"]);
  if (v[1086] !== null) shown[1086] = 1;
  v[1087] = answered(a.values["understanding-development"]);
  if (v[1087] !== null) shown[1087] = 1;
  v[1088] = answered(a.values["understanding-group"]);
  if (v[1088] !== null) shown[1088] = 1;
  v[1089] = answered(a.values["understanding-confidence"]);
  if (v[1089] !== null) shown[1089] = 1;
  if (v[1089] === "low") {
    v[1090] = answered(a.values["understanding-confidence-gaps"]);
    shown[1090] = 1;
  }
  if (v[1091] === "no") {
    v[1092] = answered(a.values["future-harm-none-reason"]);
    shown[1092] = 1;
  }
  {
    const c1095: Value[] = [];
    c[1095] = c1095;
    const c1098: Value[] = [];
    c[1098] = c1098;
    const c1101: Value[] = [];
    c[1101] = c1101;
    const c1102: Value[] = [];
    c[1102] = c1102;
    const c1103: Value[] = [];
    c[1103] = c1103;
    const c1104: Value[] = [];
    c[1104] = c1104;
    const c1105: Value[] = [];
    c[1105] = c1105;
    const all = rows[1093] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1095[e] = answered(row["future-behaviours.description"]);
      cells += 1;
      c1098[e] = answered(row["future-behaviours.context"]);
      cells += 1;
      c1101[e] = answered(row["future-behaviours.evidence"]);
      cells += 1;
      c1102[e] = answered(row["future-behaviours.protective"]);
      if (c1102[e] !== null) cells += 1;
      c1103[e] = answered(row["future-behaviours.setting"]);
      if (c1103[e] !== null) cells += 1;
      cells += 1;
      c1104[e] = f.columns[1104]?.[e] ?? null;
      cells += 1;
      c1105[e] = f.columns[1105]?.[e] ?? null;
    }
  }
  {
    const c1213: Value[] = [];
    c[1213] = c1213;
    const all = rows[1210] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1213[e] = answered(row["plan-targets.links"]);
      cells += 1;
    }
  }
  {
    const c1239: Value[] = [];
    c[1239] = c1239;
    const all = rows[1237] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1239[e] = answered(row["external-controls.links"]);
      cells += 1;
    }
  }
  {
    const c1262: Value[] = [];
    c[1262] = c1262;
    const all = rows[1259] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1262[e] = answered(row["contingency-others.links"]);
      if (c1262[e] !== null) cells += 1;
    }
  }
  {
    const c1107: Value[] = [];
    c[1107] = c1107;
    const all = rows[1093] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      cells += 1;
      c1107[e] = f.columns[1107]?.[e] ?? null;
    }
  }
  if (
    some(rows[177], (i) => c[190]?.[i] === "yes") &&
    (f.stage === "pre-sentence-report" ||
      f.stage === "pre-sentence-report-all-options" ||
      f.stage === "post-court-report" ||
      f.stage === "review")
  ) {
    v[1108] = answered(a.values["dangerousness-required"]);
    shown[1108] = 1;
  }
  if (v[1108] === "yes") {
    v[1109] = answered(a.values["dangerousness-offence"]);
    shown[1109] = 1;
  }
}

function part20(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[1108] === "yes") {
    v[1110] = answered(a.values["dangerousness-pattern"]);
    shown[1110] = 1;
  }
  if (v[1108] === "yes") {
    v[1111] = answered(a.values["dangerousness-person"]);
    shown[1111] = 1;
  }
  if (v[1108] === "yes") {
    v[1112] = answered(a.values["dangerousness-view"]);
    shown[1112] = 1;
  }
  shown[1113] = 1;
  v[1113] = f.worked[1113] ?? null;
  if (v[1091] === "yes" || v[1114] === "medium" || v[1114] === "high" || v[1114] === "very-high") {
    v[1115] = answered(a.values["rosh-reason"]);
    shown[1115] = 1;
  }
  if (v[85] !== "prevention") shown[1116] = 1;
  v[1118] = answered(a.values["lor-reason"]);
  shown[1118] = 1;
  if (v[85] !== "prevention") {
    shown[1119] = 1;
    v[1119] = f.worked[1119] ?? null;
  }
  if (v[1119] === "higher-than-the-score" || v[1119] === "lower-than-the-score") {
    v[1120] = answered(a.values["lor-difference-reason"]);
    shown[1120] = 1;
  }
  if (v[1121] === "yes") {
    v[1122] = answered(a.values["risk-to-children-reason"]);
    shown[1122] = 1;
  }
  if (some(rows[177], (i) => c[184]?.[i] === "sexual") || some(rows[177], (i) => c[192]?.[i] === "yes")) {
    v[1126] = answered(a.values["sex-offender-register"]);
    shown[1126] = 1;
  }
  shown[1125] = 1;
  v[1125] = f.worked[1125] ?? null;
  if (v[1125] === "yes") {
    v[1128] = answered(a.values["mappa-eligible"]);
    shown[1128] = 1;
  }
  if (v[1128] === "yes") {
    v[1129] = answered(a.values["mappa-category"]);
    shown[1129] = 1;
  }
  if (v[1128] === "yes") {
    v[1130] = answered(a.values["mappa-level"]);
    shown[1130] = 1;
  }
  shown[1124] = 1;
  v[1124] = f.worked[1124] ?? null;
  if (
    (f.stage === "review" ||
      f.stage === "pre-release-from-custody" ||
      f.stage === "transfer-to-probation" ||
      f.stage === "transfer-yjs-to-yjs" ||
      f.stage === "case-closure") &&
    v[1124] === "yes"
  ) {
    v[1123] = answered(a.values["judgement-change-reason"]);
    shown[1123] = 1;
  }
  if (v[1126] === "yes") {
    v[1127] = answered(a.values["sex-offender-register-until"]);
    shown[1127] = 1;
  }
  if (v[1128] === "yes") {
    v[1131] = answered(a.values["mappa-referral-date"]);
    shown[1131] = 1;
  }
  if (v[1128] === "yes") {
    v[1132] = answered(a.values["mappa-next-meeting"]);
    shown[1132] = 1;
  }
  if (v[1128] === "yes") {
    v[1133] = answered(a.values["mappa-details"]);
    shown[1133] = 1;
  }
  if (v[1128] === "no") {
    v[1134] = answered(a.values["mappa-not-reason"]);
    shown[1134] = 1;
  }
  if (v[1135] === "no") {
    v[1136] = answered(a.values["adverse-outcome-none-reason"]);
    shown[1136] = 1;
  }
  {
    const c1140: Value[] = [];
    c[1140] = c1140;
    const c1142: Value[] = [];
    c[1142] = c1142;
    const c1145: Value[] = [];
    c[1145] = c1145;
    const c1146: Value[] = [];
    c[1146] = c1146;
    const c1147: Value[] = [];
    c[1147] = c1147;
    const c1148: Value[] = [];
    c[1148] = c1148;
    const all = rows[1137] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1140[e] = answered(row["adverse-outcomes.description"]);
      cells += 1;
      c1142[e] = answered(row["adverse-outcomes.context"]);
      cells += 1;
      c1145[e] = answered(row["adverse-outcomes.evidence"]);
      cells += 1;
      c1146[e] = answered(row["adverse-outcomes.protective"]);
      if (c1146[e] !== null) cells += 1;
      c1147[e] = answered(row["adverse-outcomes.setting"]);
      if (c1147[e] !== null) cells += 1;
      cells += 1;
      c1148[e] = f.columns[1148]?.[e] ?? null;
    }
  }
  {
    const c1270: Value[] = [];
    c[1270] = c1270;
    const all = rows[1267] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1270[e] = answered(row["contingency-safety.links"]);
      if (c1270[e] !== null) cells += 1;
    }
  }
  {
    const c1150: Value[] = [];
    c[1150] = c1150;
    const all = rows[1137] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      cells += 1;
      c1150[e] = f.columns[1150]?.[e] ?? null;
    }
  }
  if (v[1135] === "yes" || v[1153] === "medium" || v[1153] === "high" || v[1153] === "very-high") {
    v[1151] = answered(a.values["safety-child-view"]);
    shown[1151] = 1;
  }
  shown[1152] = 1;
  v[1152] = f.worked[1152] ?? null;
  if (v[1135] === "yes" || v[1153] === "medium" || v[1153] === "high" || v[1153] === "very-high") {
    v[1154] = answered(a.values["sawb-reason"]);
    shown[1154] = 1;
  }
  if (v[1153] === "medium" || v[1153] === "high" || v[1153] === "very-high") {
    v[1155] = answered(a.values["safeguarding-referral"]);
    shown[1155] = 1;
  }
  if (v[1155] === "made" || v[1155] === "already-open-there" || v[1155] === "needed-not-made-yet") {
    v[1156] = answered(a.values["safeguarding-referral-details"]);
    shown[1156] = 1;
  }
  if (v[85] !== "prevention") shown[1157] = 1;
  shown[1158] = 1;
  shown[1159] = 1;
  shown[1160] = 1;
  shown[1161] = 1;
  if (v[1128] === "yes") shown[1162] = 1;
  if (v[1128] === "yes") shown[1163] = 1;
  if (some(rows[177], (i) => c[184]?.[i] === "sexual") || some(rows[177], (i) => c[192]?.[i] === "yes"))
    shown[1164] = 1;
  shown[1165] = 1;
}

function part21(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  shown[1166] = 1;
  if (v[85] === "court-order" || v[85] === "custody" || v[85] === "bail-remand") {
    shown[1167] = 1;
    v[1167] = f.worked[1167] ?? null;
  }
  if (v[85] === "court-order" || v[85] === "custody") {
    shown[1168] = 1;
    v[1168] = f.worked[1168] ?? null;
  }
  if (v[85] === "court-order" || v[85] === "custody") {
    v[1169] = answered(a.values["scaled-approach-applied"]);
    shown[1169] = 1;
  }
  if (v[85] === "court-order" || v[85] === "custody") {
    shown[1170] = 1;
    v[1170] = f.worked[1170] ?? null;
  }
  if (v[1170] === "yes") {
    v[1171] = answered(a.values["scaled-approach-reason"]);
    shown[1171] = 1;
  }
  if (v[85] === "court-order" || v[85] === "custody") {
    shown[1172] = 1;
    v[1172] = f.worked[1172] ?? null;
  }
  if (v[141] === "yes") shown[1173] = 1;
  if (v[141] === "yes") {
    v[1174] = answered(a.values["specialist-influence"]);
    shown[1174] = 1;
  }
  if (
    v[130] === "yes" ||
    v[130] === "yet-to-clarify" ||
    v[587] === "yes" ||
    v[587] === "yet-to-clarify" ||
    v[898] === "sen-support" ||
    v[898] === "assessment" ||
    v[898] === "ehcp" ||
    v[898] === "idp-school" ||
    v[898] === "idp-authority" ||
    v[898] === "old-statement" ||
    v[898] === "suspected"
  ) {
    v[1175] = answered(a.values["other-plans-any"]);
    shown[1175] = 1;
  }
  if (v[1175] === "yes") {
    rows[1176] = a.entries["other-plans"] ?? [];
    shown[1176] = 1;
  }
  {
    const c1177: Value[] = [];
    c[1177] = c1177;
    const c1178: Value[] = [];
    c[1178] = c1178;
    const c1179: Value[] = [];
    c[1179] = c1179;
    const c1180: Value[] = [];
    c[1180] = c1180;
    const c1181: Value[] = [];
    c[1181] = c1181;
    const all = rows[1176] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1177[e] = answered(row["other-plans.type"]);
      cells += 1;
      c1178[e] = answered(row["other-plans.owner"]);
      cells += 1;
      c1179[e] = answered(row["other-plans.review"]);
      if (c1179[e] !== null) cells += 1;
      c1180[e] = answered(row["other-plans.points"]);
      cells += 1;
      c1181[e] = answered(row["other-plans.file"]);
      cells += 1;
    }
  }
  rows[1182] = fixed(
    "key-areas",
    ["goals-and-life-opportunities", "not-offending", "not-hurting-others", "keeping-safe", "repairing-harm"],
    a,
  );
  shown[1182] = 1;
  {
    const c1183: Value[] = [];
    c[1183] = c1183;
    const c1184: Value[] = [];
    c[1184] = c1184;
    const c1185: Value[] = [];
    c[1185] = c1185;
    const all = rows[1182] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c1183[e] = f.columns[1183]?.[e] ?? null;
      c1184[e] = answered(row["key-areas.priority"]);
      cells += 1;
      if (c[1184]?.[e] === "first" || c[1184]?.[e] === "important" || c[1184]?.[e] === "some") {
        c1185[e] = answered(row["key-areas.summary"]);
        cells += 1;
      } else c1185[e] = null;
    }
  }
  {
    const c1212: Value[] = [];
    c[1212] = c1212;
    const all = rows[1210] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1212[e] = answered(row["plan-targets.area"]);
      cells += 1;
    }
  }
  rows[1188] = a.entries.resources ?? [];
  shown[1188] = 1;
  {
    const c1191: Value[] = [];
    c[1191] = c1191;
    const c1189: Value[] = [];
    c[1189] = c1189;
    const all = rows[1188] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1191[e] = answered(row["resources.for"]);
      if (c1191[e] !== null) cells += 1;
      c1189[e] = answered(row["resources.name"]);
      cells += 1;
    }
  }
  {
    const c1186: Value[] = [];
    c[1186] = c1186;
    const all = rows[1182] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      cells += 1;
      c1186[e] = f.columns[1186]?.[e] ?? null;
    }
  }
  rows[1700] = a.entries["rj-episode"] ?? [];
  shown[1700] = 1;
  {
    const c1713: Value[] = [];
    c[1713] = c1713;
    const all = rows[1700] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1713[e] = answered(row["rj-episode.ready"]);
      cells += 1;
    }
  }
  shown[1187] = 1;
  v[1187] = f.worked[1187] ?? null;
  {
    const c1190: Value[] = [];
    c[1190] = c1190;
    const c1192: Value[] = [];
    c[1192] = c1192;
    const c1193: Value[] = [];
    c[1193] = c1193;
    const c1194: Value[] = [];
    c[1194] = c1194;
    const c1195: Value[] = [];
    c[1195] = c1195;
    const c1196: Value[] = [];
    c[1196] = c1196;
    const all = rows[1188] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1190[e] = answered(row["resources.kind"]);
      cells += 1;
      c1192[e] = answered(row["resources.offer"]);
      cells += 1;
      c1193[e] = answered(row["resources.status"]);
      cells += 1;
      if (
        c[1193]?.[e] === "referred" ||
        c[1193]?.[e] === "waiting" ||
        c[1193]?.[e] === "accepted" ||
        c[1193]?.[e] === "started" ||
        c[1193]?.[e] === "refused" ||
        c[1193]?.[e] === "finished"
      ) {
        c1194[e] = answered(row["resources.referral-date"]);
        cells += 1;
      } else c1194[e] = null;
      c1195[e] = answered(row["resources.result"]);
      if (c1195[e] !== null) cells += 1;
      c1196[e] = answered(row["resources.proposed"]);
      if (c1196[e] !== null) cells += 1;
    }
  }
  if (f.stage === "referral-in-oocd") {
    v[1197] = answered(a.values["proposal-summary"]);
    shown[1197] = 1;
  }
  v[1198] = answered(a.values["resources-missing"]);
  if (v[1198] !== null) shown[1198] = 1;
  shown[1199] = 1;
  v[1199] = f.worked[1199] ?? null;
  v[1200] = answered(a.values["tailoring-plan"]);
  shown[1200] = 1;
  if (tick(v[1055], "unsafe-places-or-people") || tick(v[1055], "travel-or-cost")) {
    v[1201] = answered(a.values["tailoring-practical"]);
    shown[1201] = 1;
  }
  v[1202] = answered(a.values["tailoring-order"]);
  if (v[1202] !== null) shown[1202] = 1;
  v[1203] = answered(a.values["tailoring-carers"]);
  if (v[1203] !== null) shown[1203] = 1;
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    v[1204] = answered(a.values["progress-overall"]);
    shown[1204] = 1;
  }
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    v[1205] = answered(a.values["progress-summary"]);
    shown[1205] = 1;
  }
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    v[1206] = answered(a.values["progress-child-view"]);
    shown[1206] = 1;
  }
  if (v[1204] === "mixed" || v[1204] === "little" || v[1204] === "worse") {
    v[1207] = answered(a.values["progress-setbacks"]);
    shown[1207] = 1;
  }
  if (f.stage === "review" && v[85] === "court-order") {
    v[1208] = answered(a.values["early-end"]);
    shown[1208] = 1;
  }
  shown[1209] = 1;
  {
    const c1214: Value[] = [];
    c[1214] = c1214;
    const c1215: Value[] = [];
    c[1215] = c1215;
    const c1216: Value[] = [];
    c[1216] = c1216;
    const c1217: Value[] = [];
    c[1217] = c1217;
    const c1219: Value[] = [];
    c[1219] = c1219;
    const c1220: Value[] = [];
    c[1220] = c1220;
    const c1221: Value[] = [];
    c[1221] = c1221;
    const c1222: Value[] = [];
    c[1222] = c1222;
    const c1224: Value[] = [];
    c[1224] = c1224;
    const all = rows[1210] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1214[e] = answered(row["plan-targets.i-will"]);
      cells += 1;
      c1215[e] = answered(row["plan-targets.helpers"]);
      if (c1215[e] !== null) cells += 1;
      if (tick(c[1215]?.[e], "other")) {
        c1216[e] = answered(row["plan-targets.helpers-other-text"]);
        cells += 1;
      } else c1216[e] = null;
      c1217[e] = answered(row["plan-targets.helpers-will"]);
      cells += 1;
      c1219[e] = answered(row["plan-targets.know"]);
      cells += 1;
      c1220[e] = answered(row["plan-targets.order"]);
      if (c1220[e] !== null) cells += 1;
      if (v[86] === "yes") {
        c1221[e] = answered(row["plan-targets.place"]);
        cells += 1;
      } else c1221[e] = null;
      c1222[e] = answered(row["plan-targets.resource"]);
      if (c1222[e] !== null) cells += 1;
      if (
        f.stage === "review" ||
        f.stage === "pre-release-from-custody" ||
        f.stage === "transfer-to-probation" ||
        f.stage === "transfer-yjs-to-yjs" ||
        f.stage === "case-closure"
      ) {
        c1224[e] = answered(row["plan-targets.progress"]);
        cells += 1;
      } else c1224[e] = null;
    }
  }
  shown[1225] = 1;
  v[1225] = f.worked[1225] ?? null;
  shown[1232] = 1;
  v[1232] = f.worked[1232] ?? null;
  if (
    f.stage === "case-closure" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "pre-release-from-custody" ||
    v[1232] === "yes"
  ) {
    rows[1226] = a.entries["future-targets"] ?? [];
    shown[1226] = 1;
  }
  {
    const c1227: Value[] = [];
    c[1227] = c1227;
    const c1228: Value[] = [];
    c[1228] = c1228;
    const c1229: Value[] = [];
    c[1229] = c1229;
    const c1230: Value[] = [];
    c[1230] = c1230;
    const c1231: Value[] = [];
    c[1231] = c1231;
    const all = rows[1226] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1227[e] = answered(row["future-targets.want"]);
      cells += 1;
      c1228[e] = answered(row["future-targets.i-will"]);
      cells += 1;
      c1229[e] = answered(row["future-targets.support"]);
      cells += 1;
      c1230[e] = answered(row["future-targets.handover"]);
      cells += 1;
      c1231[e] = answered(row["future-targets.hard-times"]);
      cells += 1;
    }
  }
}

function part22(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (f.stage !== "case-closure") {
    v[1233] = answered(a.values["next-review-date"]);
    shown[1233] = 1;
  }
  v[1234] = answered(a.values["plan-meeting-date"]);
  if (v[1234] !== null) shown[1234] = 1;
  v[1235] = answered(a.values["plan-other-text"]);
  if (v[1235] !== null) shown[1235] = 1;
  {
    const c1241: Value[] = [];
    c[1241] = c1241;
    const c1242: Value[] = [];
    c[1242] = c1242;
    const c1244: Value[] = [];
    c[1244] = c1244;
    const c1245: Value[] = [];
    c[1245] = c1245;
    const all = rows[1237] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1241[e] = answered(row["external-controls.who"]);
      cells += 1;
      c1242[e] = answered(row["external-controls.from"]);
      cells += 1;
      c1244[e] = answered(row["external-controls.if-not-kept"]);
      if (c1244[e] !== null) cells += 1;
      c1245[e] = answered(row["external-controls.explained"]);
      if (c1245[e] !== null) cells += 1;
    }
  }
  if (v[123] === "yes" || v[1114] === "high" || v[1114] === "very-high") {
    v[1247] = answered(a.values["victim-safety-actions"]);
    shown[1247] = 1;
  }
  v[1248] = answered(a.values["additional-information"]);
  if (v[1248] !== null) shown[1248] = 1;
  v[1249] = answered(a.values["additional-files"]);
  if (v[1249] !== null) shown[1249] = 1;
  if (v[86] === "yes") {
    rows[1250] = a.entries["temporary-releases"] ?? [];
    shown[1250] = 1;
  }
  {
    const c1251: Value[] = [];
    c[1251] = c1251;
    const c1252: Value[] = [];
    c[1252] = c1252;
    const c1253: Value[] = [];
    c[1253] = c1253;
    const c1254: Value[] = [];
    c[1254] = c1254;
    const c1255: Value[] = [];
    c[1255] = c1255;
    const c1256: Value[] = [];
    c[1256] = c1256;
    const c1257: Value[] = [];
    c[1257] = c1257;
    const c1258: Value[] = [];
    c[1258] = c1258;
    const all = rows[1250] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1251[e] = answered(row["temporary-releases.purpose"]);
      cells += 1;
      c1252[e] = answered(row["temporary-releases.activity"]);
      cells += 1;
      c1253[e] = answered(row["temporary-releases.from"]);
      cells += 1;
      c1254[e] = answered(row["temporary-releases.to"]);
      cells += 1;
      c1255[e] = answered(row["temporary-releases.risks"]);
      cells += 1;
      c1256[e] = answered(row["temporary-releases.conditions"]);
      cells += 1;
      c1257[e] = answered(row["temporary-releases.decision"]);
      cells += 1;
      if (c[1257]?.[e] === "done") {
        c1258[e] = answered(row["temporary-releases.result"]);
        cells += 1;
      } else c1258[e] = null;
    }
  }
  {
    const c1265: Value[] = [];
    c[1265] = c1265;
    const all = rows[1259] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1265[e] = answered(row["contingency-others.contact"]);
      cells += 1;
    }
  }
  {
    const c1273: Value[] = [];
    c[1273] = c1273;
    const all = rows[1267] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1273[e] = answered(row["contingency-safety.contact"]);
      cells += 1;
    }
  }
  v[1275] = answered(a.values["plan-explained"]);
  shown[1275] = 1;
  if (tick(v[1275], "other")) {
    v[1276] = answered(a.values["plan-explained-other-text"]);
    shown[1276] = 1;
  }
  v[1277] = answered(a.values["plan-agreement"]);
  shown[1277] = 1;
  if (v[1277] === "partly" || v[1277] === "no") {
    v[1278] = answered(a.values["plan-child-comment"]);
    shown[1278] = 1;
  }
  v[1279] = answered(a.values["plan-carer-comment"]);
  if (v[1279] !== null) shown[1279] = 1;
  v[1280] = answered(a.values["plan-signed-date"]);
  shown[1280] = 1;
  v[1281] = answered(a.values["plan-signed-file"]);
  if (v[1281] !== null) shown[1281] = 1;
  v[1282] = answered(a.values["plan-signed-carer-date"]);
  if (v[1282] !== null) shown[1282] = 1;
  v[1283] = answered(a.values["plan-copy-given"]);
  shown[1283] = 1;
  if (
    some(rows[200], (i) => c[203]?.[i] === "referral-order") ||
    some(rows[200], (i) => c[203]?.[i] === "youth-conditional-caution")
  ) {
    v[1284] = answered(a.values["contract-signed-date"]);
    shown[1284] = 1;
  }
  if (
    some(rows[200], (i) => c[203]?.[i] === "referral-order") ||
    some(rows[200], (i) => c[203]?.[i] === "youth-conditional-caution")
  ) {
    v[1285] = answered(a.values["contract-matches"]);
    shown[1285] = 1;
  }
  shown[1286] = 1;
  v[1289] = answered(a.values["oversight-note"]);
  if (v[1289] !== null) shown[1289] = 1;
  if (v[1114] === "high" || v[1114] === "very-high" || v[1153] === "high" || v[1153] === "very-high") {
    v[1290] = answered(a.values["oversight-panel"]);
    shown[1290] = 1;
  }
  if (v[1290] === "held") {
    v[1291] = answered(a.values["oversight-panel-date"]);
    shown[1291] = 1;
  }
  if (v[1290] === "held") {
    v[1292] = answered(a.values["oversight-panel-agreed"]);
    shown[1292] = 1;
  }
  v[1296] = answered(a.values["bail-custody-time-so-far"]);
  v[1297] = answered(a.values["bail-police-bail"]);
  v[1298] = answered(a.values["bail-co-accused"]);
  v[1300] = answered(a.values["bail-interview-place"]);
  if (v[1300] === "court-cells" || v[1300] === "police-station" || v[1300] === "video-link" || v[1300] === "not-seen") {
    v[1301] = answered(a.values["bail-interview-limits"]);
  }
  if ((rows[217]?.length ?? 0) >= 1) {
    v[1303] = answered(a.values["bail-history-learned"]);
  }
  v[1306] = answered(a.values["bail-objections"]);
  if (v[1306] === "yes") {
    rows[1307] = a.entries["bail-objection-list"] ?? [];
  }
  {
    const c1308: Value[] = [];
    c[1308] = c1308;
    const c1309: Value[] = [];
    c[1309] = c1309;
    const c1310: Value[] = [];
    c[1310] = c1310;
    const c1311: Value[] = [];
    c[1311] = c1311;
    const c1312: Value[] = [];
    c[1312] = c1312;
    const c1313: Value[] = [];
    c[1313] = c1313;
    const c1314: Value[] = [];
    c[1314] = c1314;
    const all = rows[1307] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1308[e] = answered(row["bail-objection-list.ground"]);
      c1309[e] = answered(row["bail-objection-list.raised-by"]);
      c1310[e] = answered(row["bail-objection-list.evidence-for"]);
      c1311[e] = answered(row["bail-objection-list.evidence-against"]);
      c1312[e] = answered(row["bail-objection-list.answered-by"]);
      c1313[e] = answered(row["bail-objection-list.view"]);
      c1314[e] = answered(row["bail-objection-list.reason"]);
    }
  }
  v[1317] = answered(a.values["bail-address-choice"]);
  if (
    v[1317] === "other-family-or-friend" ||
    v[1317] === "local-authority-placement" ||
    v[1317] === "supported-accommodation"
  ) {
    v[1318] = answered(a.values["bail-address-details"]);
  }
  if (v[1317] !== "nothing-found-yet" && v[1317] !== "not-known-yet") {
    v[1319] = answered(a.values["bail-address-agreed"]);
  }
  if (v[1317] !== "nothing-found-yet" && v[1317] !== "not-known-yet") {
    v[1320] = answered(a.values["bail-address-checks"]);
  }
}

function part23(a: Answers, f: PlainFacts, v: Value[], rows: Rows, c: Value[][]): void {
  if (tick(v[1320], "other")) {
    v[1321] = answered(a.values["bail-address-checks-other-text"]);
  }
  if (v[1317] !== "nothing-found-yet" && v[1317] !== "not-known-yet") {
    v[1322] = answered(a.values["bail-address-suitable"]);
  }
  if (v[1322] === "no" || v[1322] === "yet-to-clarify") {
    v[1323] = answered(a.values["bail-address-concerns"]);
  }
  if (v[1317] === "nothing-found-yet" || v[1317] === "local-authority-placement") {
    v[1324] = answered(a.values["bail-la-request"]);
  }
  if (v[1324] === "yes-place-offered" || v[1324] === "yes-no-answer-yet" || v[1324] === "yes-refused") {
    v[1325] = answered(a.values["bail-la-request-details"]);
  }
  v[1326] = answered(a.values["bail-package-level"]);
  if (v[1326] !== "bail-no-support-needed" && v[1326] !== "no-offer-made") {
    rows[1327] = a.entries["bail-support-list"] ?? [];
  }
  {
    const c1328: Value[] = [];
    c[1328] = c1328;
    const c1329: Value[] = [];
    c[1329] = c1329;
    const c1330: Value[] = [];
    c[1330] = c1330;
    const c1331: Value[] = [];
    c[1331] = c1331;
    const all = rows[1327] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1328[e] = answered(row["bail-support-list.what"]);
      c1329[e] = answered(row["bail-support-list.who"]);
      c1330[e] = answered(row["bail-support-list.how-often"]);
      c1331[e] = answered(row["bail-support-list.starts"]);
    }
  }
  if (v[1326] !== "bail-no-support-needed" && v[1326] !== "no-offer-made") {
    rows[1332] = a.entries["bail-condition-list"] ?? [];
  }
  {
    const c1333: Value[] = [];
    c[1333] = c1333;
    const c1334: Value[] = [];
    c[1334] = c1334;
    const c1335: Value[] = [];
    c[1335] = c1335;
    const c1336: Value[] = [];
    c[1336] = c1336;
    const all = rows[1332] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1333[e] = answered(row["bail-condition-list.type"]);
      c1334[e] = answered(row["bail-condition-list.details"]);
      c1335[e] = answered(row["bail-condition-list.purpose"]);
      c1336[e] = answered(row["bail-condition-list.achievable"]);
    }
  }
  if (some(rows[1332], (i) => c[1333]?.[i] === "stay-in-at-set-hours-tag" || c[1333]?.[i] === "location-tag")) {
    v[1337] = answered(a.values["bail-tag-tests"]);
  }
  v[1338] = answered(a.values["bail-young-person-view"]);
  v[1339] = answered(a.values["bail-young-person-agrees"]);
  v[1340] = answered(a.values["bail-parent-view"]);
  if (v[1326] !== "no-offer-made") {
    v[1341] = answered(a.values["bail-explained"]);
  }
  v[1345] = answered(a.values["bail-tests-needed"]);
  if (v[1345] === "yes") {
    v[1346] = answered(a.values["remand-welfare"]);
  }
  if (v[1345] === "yes") {
    v[1347] = f.worked[1347] ?? null;
  }
  if (v[1345] === "yes") {
    v[1348] = answered(a.values["remand-very-likely-custody"]);
  }
  if (v[1345] === "yes") {
    v[1349] = answered(a.values["remand-offence-set-1"]);
  }
  if (v[1345] === "yes") {
    v[1350] = answered(a.values["remand-offence-set-2"]);
  }
  if (v[1345] === "yes") {
    v[1351] = answered(a.values["remand-history-absconding"]);
  }
  if (v[1345] === "yes") {
    v[1352] = answered(a.values["remand-history-offending"]);
  }
  if (v[1345] === "yes") {
    v[1353] = answered(a.values["remand-necessity"]);
  }
  if (v[1353] === "yes" || v[1353] === "no") {
    v[1354] = answered(a.values["remand-necessity-reason"]);
  }
  if (v[1345] === "yes") {
    v[1355] = answered(a.values["remand-represented"]);
  }
  if (v[1345] === "yes") {
    v[1356] = f.worked[1356] ?? null;
  }
  if (v[1345] === "yes") {
    v[1357] = f.worked[1357] ?? null;
  }
  if (v[1345] === "yes") {
    v[1358] = answered(a.values["remand-extradition"]);
  }
  if (v[1345] === "yes") {
    v[1359] = answered(a.values["remand-la-plan"]);
  }
  if (v[1345] === "yes") {
    v[1360] = answered(a.values["remand-la-conditions"]);
  }
  v[1361] = answered(a.values["bail-recommendation-made"]);
  v[1362] = answered(a.values["bail-recommendation-reason"]);
  v[1363] = answered(a.values["bail-fallback"]);
  if (v[1345] === "yes") {
    v[1364] = answered(a.values["bail-custody-effects"]);
  }
  if (
    some(rows[50], (i) => tick(c[61]?.[i], "bail-with-conditions")) ||
    some(rows[50], (i) => tick(c[61]?.[i], "remand-to-local-authority-accommodation"))
  ) {
    v[1366] = answered(a.values["bail-final-conditions"]);
  }
  if (
    some(rows[50], (i) => tick(c[61]?.[i], "remand-to-local-authority-accommodation")) ||
    some(rows[50], (i) => tick(c[61]?.[i], "remand-to-youth-detention"))
  ) {
    v[1367] = answered(a.values["bail-remand-authority"]);
  }
  v[1368] = answered(a.values["bail-told"]);
  if (tick(v[1368], "other")) {
    v[1369] = answered(a.values["bail-told-other-text"]);
  }
  v[1370] = answered(a.values["bail-first-appointment"]);
}

function part24(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array): void {
  v[1371] = answered(a.values["custody-reason"]);
  shown[1371] = 1;
  v[1372] = answered(a.values["custody-written-by"]);
  shown[1372] = 1;
  shown[1373] = 1;
  v[1374] = answered(a.values["custody-known-to-service"]);
  shown[1374] = 1;
  if (v[1374] === "met-today" || v[1374] === "known-to-another-service-only") {
    v[1375] = answered(a.values["custody-home-service-contact"]);
    shown[1375] = 1;
  }
  shown[1376] = 1;
  shown[1377] = 1;
  if (v[1371] === "sentence" || v[1371] === "recall" || v[1371] === "breach") shown[1378] = 1;
  if (
    f.stage === "pre-sentence-report-all-options" ||
    f.stage === "placement-notification" ||
    f.stage === "bail-recommendation"
  ) {
    v[1379] = answered(a.values["custody-likely-length"]);
    shown[1379] = 1;
  }
  shown[1380] = 1;
  v[1381] = answered(a.values["custody-family-told"]);
  shown[1381] = 1;
  if (v[1381] === "cannot-be-told-say-why") {
    v[1382] = answered(a.values["custody-family-told-reason"]);
    shown[1382] = 1;
  }
  shown[1383] = 1;
  shown[1384] = 1;
  shown[1385] = 1;
  shown[1386] = 1;
  shown[1387] = 1;
  shown[1388] = 1;
  shown[1389] = 1;
  shown[1390] = 1;
  shown[1391] = 1;
  v[1391] = f.worked[1391] ?? null;
  if (v[1391] === "yes") {
    v[1393] = answered(a.values["custody-before-learned"]);
    shown[1393] = 1;
  }
  v[1394] = answered(a.values["custody-seen-today"]);
  shown[1394] = 1;
  v[1395] = answered(a.values["custody-how-they-are"]);
  shown[1395] = 1;
  if (tick(v[1395], "other")) {
    v[1396] = answered(a.values["custody-how-they-are-other-text"]);
    shown[1396] = 1;
  }
  v[1397] = answered(a.values["custody-self-harm-now"]);
  shown[1397] = 1;
  v[1398] = answered(a.values["custody-suicide-now"]);
  shown[1398] = 1;
  if (v[1397] === "yet-to-clarify" || v[1398] === "yet-to-clarify") {
    v[1399] = answered(a.values["custody-self-harm-unknown-reason"]);
    shown[1399] = 1;
  }
  if (v[1397] === "yes" || v[1398] === "yes") {
    v[1400] = answered(a.values["custody-self-harm-details"]);
    shown[1400] = 1;
  }
  shown[1401] = 1;
  shown[1402] = 1;
  v[1403] = answered(a.values["custody-triggers-tonight"]);
  shown[1403] = 1;
  if (tick(v[1403], "other")) {
    v[1404] = answered(a.values["custody-triggers-tonight-other-text"]);
    shown[1404] = 1;
  }
  if (anyTick(v[1403], ["none", "not-known-yet"])) {
    v[1405] = answered(a.values["custody-triggers-details"]);
    shown[1405] = 1;
  }
  v[1406] = answered(a.values["custody-what-calms"]);
  shown[1406] = 1;
  v[1407] = answered(a.values["custody-watch-advice"]);
  shown[1407] = 1;
  if (tick(v[1407], "other")) {
    v[1408] = answered(a.values["custody-watch-advice-other-text"]);
    shown[1408] = 1;
  }
  v[1409] = answered(a.values["custody-call-tonight"]);
  shown[1409] = 1;
  v[1410] = answered(a.values["custody-no-contact"]);
  shown[1410] = 1;
  if (v[1410] === "yes") {
    v[1411] = answered(a.values["custody-no-contact-details"]);
    shown[1411] = 1;
  }
}

function part25(a: Answers, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  shown[1412] = 1;
  shown[1413] = 1;
  shown[1414] = 1;
  shown[1415] = 1;
  v[1416] = answered(a.values["custody-medicine-with-them"]);
  shown[1416] = 1;
  if (v[1416] === "yes" || v[1416] === "no" || v[1416] === "some") {
    v[1417] = answered(a.values["custody-next-dose"]);
    shown[1417] = 1;
  }
  v[1418] = answered(a.values["custody-health-now"]);
  shown[1418] = 1;
  if (v[1418] === "yes") {
    v[1419] = answered(a.values["custody-health-now-details"]);
    shown[1419] = 1;
  }
  shown[1420] = 1;
  shown[1421] = 1;
  shown[1422] = 1;
  if (v[1423] === "yes" || v[814] === "yes") {
    v[1424] = answered(a.values["custody-withdrawal-details"]);
    shown[1424] = 1;
  }
  shown[1425] = 1;
  shown[1426] = 1;
  shown[1427] = 1;
  shown[1428] = 1;
  v[1429] = answered(a.values["custody-health-consent"]);
  if (v[1429] !== null) shown[1429] = 1;
  v[1430] = answered(a.values["custody-keep-apart"]);
  shown[1430] = 1;
  if (v[1430] === "yes") {
    rows[1431] = a.entries["custody-keep-apart-list"] ?? [];
    shown[1431] = 1;
  }
  {
    const c1432: Value[] = [];
    c[1432] = c1432;
    const c1433: Value[] = [];
    c[1433] = c1433;
    const c1434: Value[] = [];
    c[1434] = c1434;
    const all = rows[1431] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1432[e] = answered(row["custody-keep-apart-list.who"]);
      cells += 1;
      c1433[e] = answered(row["custody-keep-apart-list.reason"]);
      cells += 1;
      c1434[e] = answered(row["custody-keep-apart-list.where"]);
      if (c1434[e] !== null) cells += 1;
    }
  }
  v[1435] = answered(a.values["custody-areas-of-risk"]);
  if (v[1435] !== null) shown[1435] = 1;
  v[1436] = answered(a.values["custody-escort-risk"]);
  shown[1436] = 1;
  if (tick(v[1436], "other")) {
    v[1437] = answered(a.values["custody-escort-risk-other-text"]);
    shown[1437] = 1;
  }
  if (anyTick(v[1436], ["none", "not-known-yet"])) {
    v[1438] = answered(a.values["custody-escort-details"]);
    shown[1438] = 1;
  }
  v[1439] = answered(a.values["custody-escort-needs"]);
  shown[1439] = 1;
  if (tick(v[1439], "other")) {
    v[1440] = answered(a.values["custody-escort-needs-other-text"]);
    shown[1440] = 1;
  }
  v[1441] = answered(a.values["custody-force-warning"]);
  shown[1441] = 1;
  if (v[1441] === "yes") {
    v[1442] = answered(a.values["custody-force-warning-details"]);
    shown[1442] = 1;
  }
  shown[1443] = 1;
  shown[1444] = 1;
  shown[1445] = 1;
  shown[1446] = 1;
  v[1447] = answered(a.values["custody-harm-signs"]);
  shown[1447] = 1;
  if (tick(v[1447], "other")) {
    v[1448] = answered(a.values["custody-harm-signs-other-text"]);
    shown[1448] = 1;
  }
  if (anyTick(v[1447], ["none", "not-known-yet"])) {
    v[1449] = answered(a.values["custody-harm-details"]);
    shown[1449] = 1;
  }
  v[1450] = answered(a.values["custody-harm-custody-specific"]);
  if (v[1450] !== null) shown[1450] = 1;
  if (
    v[1114] === "medium" ||
    v[1114] === "high" ||
    v[1114] === "very-high" ||
    anyTick(v[1447], ["none", "not-known-yet"])
  ) {
    v[1451] = answered(a.values["custody-harm-manage"]);
    shown[1451] = 1;
  }
  v[1452] = answered(a.values["custody-public-protection"]);
  shown[1452] = 1;
  if (v[1452] === "yes") {
    v[1453] = answered(a.values["custody-public-protection-details"]);
    shown[1453] = 1;
  }
  shown[1454] = 1;
}

function part26(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array): void {
  shown[1455] = 1;
  shown[1456] = 1;
  shown[1457] = 1;
  v[1458] = answered(a.values["custody-vulnerable-how"]);
  shown[1458] = 1;
  if (tick(v[1458], "other")) {
    v[1459] = answered(a.values["custody-vulnerable-how-other-text"]);
    shown[1459] = 1;
  }
  if (anyTick(v[1458], ["none", "not-known-yet"])) {
    v[1460] = answered(a.values["custody-vulnerable-details"]);
    shown[1460] = 1;
  }
  shown[1461] = 1;
  shown[1462] = 1;
  shown[1463] = 1;
  shown[1464] = 1;
  shown[1465] = 1;
  shown[1466] = 1;
  shown[1467] = 1;
  shown[1468] = 1;
  v[1469] = answered(a.values["custody-exams-soon"]);
  if (v[1469] !== null) shown[1469] = 1;
  if (f.stage !== "post-court-report" && f.stage !== "entering-custody") {
    v[1470] = answered(a.values["custody-proposed-type"]);
    shown[1470] = 1;
  }
  if (f.stage !== "post-court-report" && f.stage !== "entering-custody") {
    v[1471] = answered(a.values["custody-proposed-reason"]);
    shown[1471] = 1;
  }
  if (f.stage !== "post-court-report" && f.stage !== "entering-custody") {
    v[1472] = answered(a.values["custody-second-choice"]);
    shown[1472] = 1;
  }
  if (f.stage !== "post-court-report" && f.stage !== "entering-custody") {
    v[1473] = answered(a.values["custody-unsuitable-types"]);
    shown[1473] = 1;
  }
  v[1474] = answered(a.values["custody-special-place"]);
  if (v[1474] !== null) shown[1474] = 1;
  if (tick(v[1474], "other")) {
    v[1475] = answered(a.values["custody-special-place-other-text"]);
    shown[1475] = 1;
  }
  v[1476] = answered(a.values["custody-young-person-placement-view"]);
  shown[1476] = 1;
  v[1477] = answered(a.values["custody-others-placement-view"]);
  shown[1477] = 1;
  if (f.stage === "post-court-report") shown[1478] = 1;
  if (f.stage === "post-court-report") shown[1479] = 1;
  if (f.stage === "post-court-report" && v[1371] === "sentence") {
    v[1480] = answered(a.values["custody-remand-days"]);
    shown[1480] = 1;
  }
  if (f.stage === "post-court-report") {
    shown[1481] = 1;
    v[1481] = f.worked[1481] ?? null;
  }
  if (f.stage === "post-court-report") {
    v[1482] = answered(a.values["custody-seen-after-court"]);
    shown[1482] = 1;
  }
  if (f.stage === "post-court-report") {
    v[1483] = answered(a.values["custody-reaction"]);
    shown[1483] = 1;
  }
  if (f.stage === "post-court-report") {
    v[1484] = answered(a.values["custody-safety-changed"]);
    shown[1484] = 1;
  }
  if (v[1484] === "yes-higher" || v[1484] === "yes-lower") {
    v[1485] = answered(a.values["custody-safety-changed-details"]);
    shown[1485] = 1;
  }
  if (f.stage === "post-court-report") {
    v[1486] = answered(a.values["custody-new-information"]);
    shown[1486] = 1;
  }
  if (f.stage === "post-court-report") {
    v[1487] = answered(a.values["custody-parent-at-court"]);
    shown[1487] = 1;
  }
  if (f.stage === "post-court-report") {
    v[1488] = answered(a.values["custody-property"]);
    shown[1488] = 1;
  }
  if (tick(v[1488], "other")) {
    v[1489] = answered(a.values["custody-property-other-text"]);
    shown[1489] = 1;
  }
  if (f.stage === "post-court-report") {
    v[1490] = answered(a.values["custody-left-at"]);
    shown[1490] = 1;
  }
  if (f.stage === "post-court-report" || f.stage === "entering-custody") {
    v[1491] = answered(a.values["custody-place-given"]);
    shown[1491] = 1;
  }
  if (f.stage === "post-court-report") {
    shown[1492] = 1;
    v[1492] = f.worked[1492] ?? null;
  }
  if (f.stage === "post-court-report") {
    v[1493] = answered(a.values["custody-told-list"]);
    shown[1493] = 1;
  }
  if (tick(v[1493], "other")) {
    v[1494] = answered(a.values["custody-told-list-other-text"]);
    shown[1494] = 1;
  }
}

function part27(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (f.stage === "entering-custody") {
    v[1495] = answered(a.values["arrival-datetime"]);
    shown[1495] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1496] = answered(a.values["arrival-worker"]);
    shown[1496] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1497] = answered(a.values["arrival-key-worker"]);
    shown[1497] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1498] = answered(a.values["arrival-information-received"]);
    shown[1498] = 1;
  }
  if (tick(v[1498], "other")) {
    v[1499] = answered(a.values["arrival-information-received-other-text"]);
    shown[1499] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1500] = answered(a.values["arrival-how-they-were"]);
    shown[1500] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1501] = answered(a.values["arrival-self-harm"]);
    shown[1501] = 1;
  }
  if (v[1501] === "yes") {
    v[1502] = answered(a.values["arrival-self-harm-details"]);
    shown[1502] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1503] = answered(a.values["arrival-health-check"]);
    shown[1503] = 1;
  }
  if (v[1503] === "yes-action-needed") {
    v[1504] = answered(a.values["arrival-health-check-details"]);
    shown[1504] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1505] = answered(a.values["arrival-medicine-given"]);
    shown[1505] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1506] = answered(a.values["arrival-room"]);
    shown[1506] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1507] = answered(a.values["arrival-sharing-safe"]);
    shown[1507] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1508] = answered(a.values["arrival-call-home"]);
    shown[1508] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1509] = answered(a.values["arrival-first-night-went"]);
    shown[1509] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1510] = answered(a.values["arrival-explained"]);
    shown[1510] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1511] = answered(a.values["arrival-difference"]);
    shown[1511] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1512] = answered(a.values["arrival-new-risks"]);
    shown[1512] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1513] = answered(a.values["arrival-immediate-plan"]);
    shown[1513] = 1;
  }
  if (f.stage === "entering-custody") {
    v[1514] = answered(a.values["arrival-education-start"]);
    shown[1514] = 1;
  }
  if (f.stage === "entering-custody") shown[1515] = 1;
  if (f.stage === "entering-custody") {
    v[1516] = answered(a.values["arrival-yjs-told"]);
    shown[1516] = 1;
  }
  v[1524] = answered(a.values["release-type"]);
  v[1525] = f.worked[1525] ?? null;
  v[1526] = answered(a.values["release-date-certain"]);
  if (v[1526] === "likely" || v[1526] === "depends-on-a-decision") {
    v[1527] = answered(a.values["release-date-depends"]);
  }
  if (v[1524] === "early-release" || v[1524] === "late-release") {
    v[1528] = answered(a.values["release-early-late"]);
  }
  v[1529] = f.worked[1529] ?? null;
  v[1530] = answered(a.values["release-sentence-end"]);
  rows[1531] = a.entries["release-meetings"] ?? [];
  {
    const c1532: Value[] = [];
    c[1532] = c1532;
    const c1533: Value[] = [];
    c[1533] = c1533;
    const c1534: Value[] = [];
    c[1534] = c1534;
    const c1535: Value[] = [];
    c[1535] = c1535;
    const all = rows[1531] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1532[e] = answered(row["release-meetings.date"]);
      c1533[e] = answered(row["release-meetings.kind"]);
      c1534[e] = answered(row["release-meetings.who"]);
      c1535[e] = answered(row["release-meetings.young-person-part"]);
    }
  }
  if ((rows[1531]?.length ?? 0) === 0) {
    v[1536] = answered(a.values["release-meetings-unknown"]);
  }
  v[1537] = answered(a.values["release-outstanding"]);
  if (tick(v[1537], "other")) {
    v[1538] = answered(a.values["release-outstanding-other-text"]);
  }
  v[1539] = answered(a.values["release-temporary-done"]);
  if (v[1540] !== "local-authority-place-not-yet-named" && v[1540] !== "nothing-arranged") {
    v[1541] = answered(a.values["release-address"]);
  }
  v[1542] = answered(a.values["release-address-confirmed"]);
  v[1543] = answered(a.values["release-address-suitable"]);
  if (v[1543] === "no" || v[1543] === "yet-to-clarify") {
    v[1544] = answered(a.values["release-address-worries"]);
  }
  v[1545] = answered(a.values["release-address-police"]);
}

function part28(a: Answers, f: PlainFacts, v: Value[], rows: Rows, c: Value[][]): void {
  v[1546] = answered(a.values["release-area-return"]);
  v[1549] = answered(a.values["release-education"]);
  v[1550] = answered(a.values["release-education-confirmed"]);
  v[1551] = answered(a.values["release-education-records"]);
  v[1553] = answered(a.values["release-health"]);
  v[1554] = answered(a.values["release-medicine-supply"]);
  v[1555] = answered(a.values["release-mental-health"]);
  v[1556] = answered(a.values["release-substance"]);
  v[1558] = answered(a.values["release-family"]);
  v[1559] = answered(a.values["release-parent-view"]);
  if ((rows[647]?.length ?? 0) >= 1) {
    v[1560] = answered(a.values["release-own-child"]);
  }
  v[1561] = answered(a.values["release-friends"]);
  v[1562] = answered(a.values["release-money"]);
  v[1563] = answered(a.values["release-mentor"]);
  v[1564] = answered(a.values["release-identity-work"]);
  v[1565] = answered(a.values["release-document-type"]);
  if (v[1565] !== "none") {
    v[1566] = f.worked[1566] ?? null;
  }
  if (v[1565] !== "none") {
    v[1567] = answered(a.values["release-extra-needed"]);
  }
  if (v[1567] === "yes") {
    rows[1568] = a.entries["release-extra-conditions"] ?? [];
  }
  {
    const c1569: Value[] = [];
    c[1569] = c1569;
    const c1570: Value[] = [];
    c[1570] = c1570;
    const c1571: Value[] = [];
    c[1571] = c1571;
    const c1572: Value[] = [];
    c[1572] = c1572;
    const c1573: Value[] = [];
    c[1573] = c1573;
    const c1574: Value[] = [];
    c[1574] = c1574;
    const c1575: Value[] = [];
    c[1575] = c1575;
    const all = rows[1568] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1569[e] = answered(row["release-extra-conditions.type"]);
      c1570[e] = answered(row["release-extra-conditions.wording"]);
      c1571[e] = answered(row["release-extra-conditions.reason"]);
      c1572[e] = answered(row["release-extra-conditions.proportionate"]);
      c1573[e] = answered(row["release-extra-conditions.asked-by"]);
      c1574[e] = answered(row["release-extra-conditions.decision"]);
      c1575[e] = answered(row["release-extra-conditions.ends"]);
    }
  }
  if (some(rows[1568], (i) => c[1569]?.[i] === "stay-out-of-an-area")) {
    v[1576] = answered(a.values["release-zone-map"]);
  }
  if (v[1565] !== "none") {
    v[1577] = answered(a.values["release-conditions-explained"]);
  }
  if (v[1565] !== "none") {
    v[1578] = answered(a.values["release-signed"]);
  }
  v[1586] = answered(a.values["release-victim-scheme"]);
  if (v[1121] === "yes") {
    v[1587] = answered(a.values["release-children-contact"]);
  }
  v[1588] = answered(a.values["release-first-report"]);
  v[1589] = answered(a.values["release-collected-by"]);
  v[1590] = answered(a.values["release-travel"]);
  if (v[1590] !== "escorted") {
    v[1591] = answered(a.values["release-travel-details"]);
  }
  rows[1592] = a.entries["release-day-steps"] ?? [];
  {
    const c1593: Value[] = [];
    c[1593] = c1593;
    const c1594: Value[] = [];
    c[1594] = c1594;
    const c1595: Value[] = [];
    c[1595] = c1595;
    const all = rows[1592] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1593[e] = answered(row["release-day-steps.time"]);
      c1594[e] = answered(row["release-day-steps.what"]);
      c1595[e] = answered(row["release-day-steps.who"]);
    }
  }
  if ((rows[1592]?.length ?? 0) === 0) {
    v[1596] = answered(a.values["release-day-steps-unknown"]);
  }
  v[1597] = answered(a.values["release-clothes-property"]);
  if (some(rows[1568], (i) => c[1569]?.[i] === "tag-curfew" || c[1569]?.[i] === "tag-location")) {
    v[1598] = answered(a.values["release-tag-fitted"]);
  }
  v[1599] = answered(a.values["release-first-week"]);
  v[1601] = answered(a.values["release-young-person-worries"]);
  rows[1604] = a.entries["release-plan-b"] ?? [];
  {
    const c1605: Value[] = [];
    c[1605] = c1605;
    const c1606: Value[] = [];
    c[1606] = c1606;
    const c1607: Value[] = [];
    c[1607] = c1607;
    const all = rows[1604] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1605[e] = answered(row["release-plan-b.what-if"]);
      c1606[e] = answered(row["release-plan-b.then"]);
      c1607[e] = answered(row["release-plan-b.who"]);
    }
  }
  if (v[1565] !== "none") {
    v[1608] = answered(a.values["release-recall-understood"]);
  }
  if (v[25] === "secure-establishment") {
    v[1609] = answered(a.values["release-se-report"]);
  }
}

function part29(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[25] === "secure-establishment") {
    v[1610] = answered(a.values["release-se-incidents"]);
  }
  if (v[25] === "secure-establishment") {
    v[1611] = answered(a.values["release-se-late-changes"]);
  }
  if (some(rows[200], (i) => textThat(c[213]?.[i], (x) => x <= f.today)) && v[25] === "secure-establishment") {
    v[1612] = answered(a.values["release-after-update"]);
  }
  if (v[1567] === "yes") {
    v[1613] = answered(a.values["release-annexes-sent"]);
  }
  shown[1614] = 1;
  shown[1615] = 1;
  shown[1616] = 1;
  v[1617] = answered(a.values["psr-author"]);
  shown[1617] = 1;
  v[1618] = answered(a.values["psr-requested-type"]);
  shown[1618] = 1;
  v[1619] = answered(a.values["psr-court-steer"]);
  shown[1619] = 1;
  v[1620] = answered(a.values["psr-court-steer-details"]);
  if (v[1620] !== null) shown[1620] = 1;
  v[1621] = answered(a.values["psr-restrictions"]);
  shown[1621] = 1;
  v[1622] = answered(a.values["psr-sources-paragraph"]);
  shown[1622] = 1;
  if ((rows[155]?.length ?? 0) >= 1) {
    v[1623] = answered(a.values["psr-missing-paragraph"]);
    shown[1623] = 1;
  }
  v[1624] = answered(a.values["psr-self-assessment-used"]);
  shown[1624] = 1;
  v[1625] = answered(a.values["psr-offence-paragraph"]);
  shown[1625] = 1;
  v[1626] = answered(a.values["psr-why-paragraph"]);
  shown[1626] = 1;
  v[1627] = answered(a.values["psr-victim-paragraph"]);
  shown[1627] = 1;
  v[1628] = answered(a.values["psr-attitude-paragraph"]);
  shown[1628] = 1;
  v[1629] = answered(a.values["psr-previous-paragraph"]);
  shown[1629] = 1;
  v[1630] = answered(a.values["psr-home-paragraph"]);
  shown[1630] = 1;
  v[1631] = answered(a.values["psr-development-paragraph"]);
  shown[1631] = 1;
  v[1632] = answered(a.values["psr-education-paragraph"]);
  shown[1632] = 1;
  v[1633] = answered(a.values["psr-experience-paragraph"]);
  if (v[1633] !== null) shown[1633] = 1;
  v[1634] = answered(a.values["psr-strengths-paragraph"]);
  shown[1634] = 1;
  v[1635] = answered(a.values["psr-diversity-paragraph"]);
  if (v[1635] !== null) shown[1635] = 1;
  v[1636] = answered(a.values["psr-parent-views-paragraph"]);
  shown[1636] = 1;
  v[1637] = answered(a.values["psr-reoffending-paragraph"]);
  shown[1637] = 1;
  v[1638] = answered(a.values["psr-harm-paragraph"]);
  shown[1638] = 1;
  if (v[1108] === "yes") {
    v[1639] = answered(a.values["psr-dangerousness-paragraph"]);
    shown[1639] = 1;
  }
  v[1640] = answered(a.values["psr-safety-paragraph"]);
  shown[1640] = 1;
  v[1641] = answered(a.values["psr-factors-against-paragraph"]);
  shown[1641] = 1;
  v[1642] = answered(a.values["psr-summary-paragraph"]);
  shown[1642] = 1;
  v[1643] = answered(a.values["psr-options-considered"]);
  shown[1643] = 1;
  if (tick(v[1643], "other")) {
    v[1644] = answered(a.values["psr-options-considered-other-text"]);
    shown[1644] = 1;
  }
  v[1645] = answered(a.values["psr-proposal"]);
  shown[1645] = 1;
  if (
    v[1645] === "referral-order" ||
    v[1645] === "youth-rehabilitation-order" ||
    v[1645] === "youth-rehabilitation-order-with-intensive-supervision" ||
    v[1645] === "youth-rehabilitation-order-with-fostering"
  ) {
    v[1646] = answered(a.values["psr-proposal-length"]);
    shown[1646] = 1;
  }
  if (
    v[1645] === "youth-rehabilitation-order" ||
    v[1645] === "youth-rehabilitation-order-with-intensive-supervision" ||
    v[1645] === "youth-rehabilitation-order-with-fostering"
  ) {
    v[1647] = answered(a.values["psr-requirements"]);
    shown[1647] = 1;
  }
  v[1648] = answered(a.values["psr-proposal-paragraph"]);
  shown[1648] = 1;
  v[1649] = answered(a.values["psr-plan-paragraph"]);
  shown[1649] = 1;
}

function part30(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (f.stage === "pre-sentence-report-all-options") {
    v[1650] = answered(a.values["psr-custody-paragraph"]);
    shown[1650] = 1;
  }
  v[1651] = answered(a.values["psr-young-person-told"]);
  shown[1651] = 1;
  v[1652] = answered(a.values["psr-young-person-comment"]);
  if (v[1652] !== null) shown[1652] = 1;
  if (f.stage === "referral-order-report") {
    v[1656] = answered(a.values["ro-panel-date"]);
  }
  if (f.stage === "referral-order-report") {
    v[1657] = answered(a.values["ro-panel-people"]);
  }
  if (f.stage === "referral-order-report") {
    v[1658] = answered(a.values["ro-about-paragraph"]);
  }
  if (f.stage === "referral-order-report") {
    v[1659] = answered(a.values["ro-offence-paragraph"]);
  }
  if (f.stage === "referral-order-report") {
    v[1660] = answered(a.values["ro-view-paragraph"]);
  }
  if (f.stage === "referral-order-report") {
    v[1661] = answered(a.values["ro-harm-paragraph"]);
  }
  if (f.stage === "referral-order-report") {
    v[1662] = answered(a.values["ro-helps-paragraph"]);
  }
  if (f.stage === "referral-order-report") {
    v[1663] = answered(a.values["ro-hinders-paragraph"]);
  }
  if (f.stage === "referral-order-report") {
    v[1664] = answered(a.values["ro-safety-paragraph"]);
  }
  if (f.stage === "referral-order-report") {
    v[1665] = answered(a.values["ro-parents-paragraph"]);
  }
  if (f.stage === "referral-order-report") {
    v[1666] = answered(a.values["ro-support-at-panel"]);
  }
  if (f.stage === "referral-order-report") {
    rows[1667] = a.entries["ro-contract-ideas"] ?? [];
  }
  {
    const c1668: Value[] = [];
    c[1668] = c1668;
    const c1669: Value[] = [];
    c[1669] = c1669;
    const c1670: Value[] = [];
    c[1670] = c1670;
    const c1671: Value[] = [];
    c[1671] = c1671;
    const all = rows[1667] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1668[e] = answered(row["ro-contract-ideas.heading"]);
      c1669[e] = answered(row["ro-contract-ideas.activity"]);
      c1670[e] = answered(row["ro-contract-ideas.who"]);
      c1671[e] = answered(row["ro-contract-ideas.when"]);
    }
  }
  if (f.stage === "referral-order-report") {
    v[1672] = answered(a.values["ro-repair-offer"]);
  }
  if (
    (f.stage === "referral-order-report" || f.stage === "review") &&
    some(rows[200], (i) => c[203]?.[i] === "referral-order")
  ) {
    v[1675] = answered(a.values["ro-contract-file"]);
  }
  if (f.stage === "review" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1676] = answered(a.values["ro-review-date"]);
  }
  if (f.stage === "review" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1678] = f.worked[1678] ?? null;
  }
  if (f.stage === "review" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1679] = answered(a.values["ro-review-attendance"]);
  }
  if (f.stage === "review" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1680] = answered(a.values["ro-review-paragraph"]);
  }
  if (f.stage === "review" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1681] = answered(a.values["ro-review-request"]);
  }
  if (f.stage === "review" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1682] = answered(a.values["ro-review-request-reason"]);
  }
  if (f.stage === "review" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1683] = answered(a.values["ro-review-young-person"]);
  }
  if (f.stage === "case-closure" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1684] = answered(a.values["ro-final-date"]);
  }
  if (f.stage === "case-closure" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1685] = answered(a.values["ro-final-achieved"]);
  }
  if (f.stage === "case-closure" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1686] = answered(a.values["ro-final-not-done"]);
  }
  if (f.stage === "case-closure" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1687] = answered(a.values["ro-final-repair"]);
  }
  if (f.stage === "case-closure" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1688] = answered(a.values["ro-final-next"]);
  }
  if (f.stage === "case-closure" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1689] = answered(a.values["ro-final-result"]);
  }
  if (f.stage === "case-closure" && some(rows[200], (i) => c[203]?.[i] === "referral-order")) {
    v[1690] = answered(a.values["ro-final-young-person"]);
  }
  shown[1691] = 1;
  shown[1692] = 1;
  shown[1693] = 1;
  shown[1694] = 1;
  shown[1695] = 1;
  shown[1696] = 1;
  shown[1697] = 1;
  shown[1698] = 1;
}

function part31(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  shown[1699] = 1;
  {
    const c1701: Value[] = [];
    c[1701] = c1701;
    const c1702: Value[] = [];
    c[1702] = c1702;
    const c1703: Value[] = [];
    c[1703] = c1703;
    const c1704: Value[] = [];
    c[1704] = c1704;
    const c1705: Value[] = [];
    c[1705] = c1705;
    const c1706: Value[] = [];
    c[1706] = c1706;
    const c1707: Value[] = [];
    c[1707] = c1707;
    const c1708: Value[] = [];
    c[1708] = c1708;
    const c1709: Value[] = [];
    c[1709] = c1709;
    const c1710: Value[] = [];
    c[1710] = c1710;
    const c1711: Value[] = [];
    c[1711] = c1711;
    const c1712: Value[] = [];
    c[1712] = c1712;
    const c1714: Value[] = [];
    c[1714] = c1714;
    const c1715: Value[] = [];
    c[1715] = c1715;
    const c1716: Value[] = [];
    c[1716] = c1716;
    const c1717: Value[] = [];
    c[1717] = c1717;
    const c1718: Value[] = [];
    c[1718] = c1718;
    const c1719: Value[] = [];
    c[1719] = c1719;
    const c1720: Value[] = [];
    c[1720] = c1720;
    const all = rows[1700] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1701[e] = answered(row["rj-episode.which"]);
      cells += 1;
      cells += 1;
      cells += 1;
      cells += 1;
      cells += 1;
      c1706[e] = answered(row["rj-episode.safety-worries"]);
      cells += 1;
      if (c[1706]?.[e] === "yes") {
        c1707[e] = answered(row["rj-episode.safety-details"]);
        cells += 1;
      } else c1707[e] = null;
      if (c[1706]?.[e] === "yes") {
        c1708[e] = answered(row["rj-episode.safety-plan"]);
        cells += 1;
      } else c1708[e] = null;
      c1709[e] = answered(row["rj-episode.young-person-wants"]);
      cells += 1;
      if (tick(c[1709]?.[e], "other")) {
        c1710[e] = answered(row["rj-episode.young-person-wants-other-text"]);
        cells += 1;
      } else c1710[e] = null;
      c1711[e] = answered(row["rj-episode.young-person-says"]);
      if (c1711[e] !== null) cells += 1;
      c1712[e] = answered(row["rj-episode.parent-view"]);
      if (c1712[e] !== null) cells += 1;
      if (c[1713]?.[e] === "not-ready" || c[1713]?.[e] === "not-suitable") {
        c1714[e] = answered(row["rj-episode.ready-reason"]);
        cells += 1;
      } else c1714[e] = null;
      c1715[e] = answered(row["rj-episode.preparation"]);
      if (c1715[e] !== null) cells += 1;
      c1716[e] = answered(row["rj-episode.suitable"]);
      cells += 1;
      if (tick(c[1716]?.[e], "other")) {
        c1717[e] = answered(row["rj-episode.suitable-other-text"]);
        cells += 1;
      } else c1717[e] = null;
      c1718[e] = answered(row["rj-episode.sent-to"]);
      if (c1718[e] !== null) cells += 1;
      if (f.stage === "review" || f.stage === "case-closure") {
        c1719[e] = answered(row["rj-episode.outcome"]);
        cells += 1;
      } else c1719[e] = null;
      if (c[1719]?.[e] === "done-as-planned") {
        c1720[e] = answered(row["rj-episode.learned"]);
        cells += 1;
      } else c1720[e] = null;
    }
  }
  rows[1721] = a.entries.referrals ?? [];
  if ((rows[1721]?.length ?? 0) > 0) shown[1721] = 1;
  {
    const c1722: Value[] = [];
    c[1722] = c1722;
    const c1723: Value[] = [];
    c[1723] = c1723;
    const c1724: Value[] = [];
    c[1724] = c1724;
    const c1725: Value[] = [];
    c[1725] = c1725;
    const c1726: Value[] = [];
    c[1726] = c1726;
    const c1727: Value[] = [];
    c[1727] = c1727;
    const c1728: Value[] = [];
    c[1728] = c1728;
    const c1729: Value[] = [];
    c[1729] = c1729;
    const c1730: Value[] = [];
    c[1730] = c1730;
    const c1731: Value[] = [];
    c[1731] = c1731;
    const c1732: Value[] = [];
    c[1732] = c1732;
    const c1733: Value[] = [];
    c[1733] = c1733;
    const c1734: Value[] = [];
    c[1734] = c1734;
    const c1735: Value[] = [];
    c[1735] = c1735;
    const c1736: Value[] = [];
    c[1736] = c1736;
    const c1737: Value[] = [];
    c[1737] = c1737;
    const c1738: Value[] = [];
    c[1738] = c1738;
    const all = rows[1721] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1722[e] = answered(row["referrals.area"]);
      cells += 1;
      c1723[e] = answered(row["referrals.service"]);
      cells += 1;
      c1724[e] = answered(row["referrals.person"]);
      if (c1724[e] !== null) cells += 1;
      c1725[e] = answered(row["referrals.urgent"]);
      cells += 1;
      c1726[e] = answered(row["referrals.trigger"]);
      if (c1726[e] !== null) cells += 1;
      c1727[e] = answered(row["referrals.why"]);
      cells += 1;
      c1728[e] = answered(row["referrals.hope"]);
      cells += 1;
      c1729[e] = answered(row["referrals.strengths"]);
      cells += 1;
      c1730[e] = answered(row["referrals.how-to-engage"]);
      cells += 1;
      c1731[e] = answered(row["referrals.safety-notes"]);
      if (c1731[e] !== null) cells += 1;
      c1732[e] = answered(row["referrals.consent-young-person"]);
      cells += 1;
      c1733[e] = answered(row["referrals.consent-parent"]);
      cells += 1;
      if (c[1732]?.[e] === "no" || c[1732]?.[e] === "not-asked-to-keep-someone-safe") {
        c1734[e] = answered(row["referrals.consent-details"]);
        cells += 1;
      } else c1734[e] = null;
      c1735[e] = answered(row["referrals.extract"]);
      cells += 1;
      cells += 1;
      cells += 1;
      cells += 1;
    }
  }
  v[1739] = answered(a.values["move-type"]);
  v[1740] = answered(a.values["move-reason"]);
  v[1741] = answered(a.values["move-reason-details"]);
  v[1742] = answered(a.values["move-to-service"]);
  v[1743] = answered(a.values["move-contact"]);
  v[1744] = answered(a.values["move-date"]);
  if (empty(v[1744])) {
    v[1745] = answered(a.values["move-date-unknown"]);
  }
  v[1747] = answered(a.values["move-address-protected"]);
  v[1748] = answered(a.values["move-young-person-told"]);
  v[1749] = answered(a.values["move-family-told"]);
  v[1758] = answered(a.values["move-risks-of-move"]);
  rows[1759] = a.entries["move-bridging"] ?? [];
  {
    const c1760: Value[] = [];
    c[1760] = c1760;
    const c1761: Value[] = [];
    c[1761] = c1761;
    const c1762: Value[] = [];
    c[1762] = c1762;
    const all = rows[1759] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1760[e] = answered(row["move-bridging.what"]);
      c1761[e] = answered(row["move-bridging.who"]);
      c1762[e] = answered(row["move-bridging.by"]);
    }
  }
  if ((rows[1759]?.length ?? 0) === 0) {
    v[1763] = answered(a.values["move-bridging-unknown"]);
  }
  v[1764] = answered(a.values["move-ongoing-services"]);
  v[1765] = answered(a.values["move-rj-open"]);
  v[1766] = answered(a.values["move-documents"]);
  if (tick(v[1766], "other")) {
    v[1767] = answered(a.values["move-documents-other-text"]);
  }
  if (v[1739] === "caretaking-this-service-stays-home") {
    v[1768] = answered(a.values["care-taking-home-does"]);
  }
  if (tick(v[1768], "other")) {
    v[1769] = answered(a.values["care-taking-home-does-other-text"]);
  }
  if (v[1739] === "caretaking-this-service-stays-home") {
    v[1770] = answered(a.values["care-taking-host-does"]);
  }
  if (tick(v[1770], "other")) {
    v[1771] = answered(a.values["care-taking-host-does-other-text"]);
  }
  if (v[1739] === "caretaking-this-service-stays-home") {
    v[1772] = answered(a.values["care-taking-updates"]);
  }
  if (v[1739] === "caretaking-this-service-stays-home") {
    v[1773] = answered(a.values["care-taking-review-date"]);
  }
  if (v[1739] === "end-of-caretaking") {
    v[1774] = answered(a.values["care-taking-end-agreed"]);
  }
  v[1775] = answered(a.values["move-received"]);
  if (v[1775] === "information-rejected") {
    v[1776] = answered(a.values["move-received-reason"]);
  }
  if (v[1739] === "full-move") {
    v[1777] = answered(a.values["move-case-accepted"]);
  }
  v[1778] = answered(a.values["adult-decision"]);
  v[1779] = answered(a.values["adult-decision-reason"]);
  v[1780] = answered(a.values["adult-date"]);
  if (empty(v[1780])) {
    v[1781] = answered(a.values["adult-date-unknown"]);
  }
  v[1782] = answered(a.values["adult-office"]);
  v[1783] = answered(a.values["adult-first-meeting"]);
  v[1784] = answered(a.values["adult-young-person-view"]);
  v[1785] = answered(a.values["adult-maturity"]);
}

function part32(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[1803] = answered(a.values["adult-changes"]);
  if (tick(v[1803], "other")) {
    v[1804] = answered(a.values["adult-changes-other-text"]);
  }
  rows[1805] = a.entries["adult-services-ending"] ?? [];
  {
    const c1806: Value[] = [];
    c[1806] = c1806;
    const c1807: Value[] = [];
    c[1807] = c1807;
    const all = rows[1805] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1806[e] = answered(row["adult-services-ending.service"]);
      c1807[e] = answered(row["adult-services-ending.next"]);
    }
  }
  if ((rows[1805]?.length ?? 0) === 0) {
    v[1808] = answered(a.values["adult-services-ending-unknown"]);
  }
  v[1809] = answered(a.values["adult-what-works"]);
  v[1810] = answered(a.values["adult-victim-scheme"]);
  v[1811] = answered(a.values["adult-caution"]);
  v[1812] = answered(a.values["adult-received"]);
  if (v[1812] === "information-rejected") {
    v[1813] = answered(a.values["adult-received-reason"]);
  }
  rows[1815] = a.entries["stage-sent"] ?? [];
  shown[1815] = 1;
  {
    const c1816: Value[] = [];
    c[1816] = c1816;
    const c1817: Value[] = [];
    c[1817] = c1817;
    const c1818: Value[] = [];
    c[1818] = c1818;
    const c1819: Value[] = [];
    c[1819] = c1819;
    const c1820: Value[] = [];
    c[1820] = c1820;
    const c1821: Value[] = [];
    c[1821] = c1821;
    const c1822: Value[] = [];
    c[1822] = c1822;
    const c1823: Value[] = [];
    c[1823] = c1823;
    const all = rows[1815] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1816[e] = answered(row["stage-sent.to"]);
      cells += 1;
      c1817[e] = answered(row["stage-sent.person"]);
      if (c1817[e] !== null) cells += 1;
      c1818[e] = answered(row["stage-sent.when"]);
      cells += 1;
      c1819[e] = answered(row["stage-sent.how"]);
      cells += 1;
      c1820[e] = answered(row["stage-sent.what"]);
      cells += 1;
      c1821[e] = answered(row["stage-sent.basis"]);
      if (c1821[e] !== null) cells += 1;
      c1822[e] = answered(row["stage-sent.result"]);
      if (c1822[e] !== null) cells += 1;
      if (c[1822]?.[e] === "information-rejected") {
        c1823[e] = answered(row["stage-sent.reason"]);
        cells += 1;
      } else c1823[e] = null;
    }
  }
  shown[1824] = 1;
  v[1824] = f.worked[1824] ?? null;
  rows[1825] = a.entries["urgent-calls"] ?? [];
  shown[1825] = 1;
  {
    const c1826: Value[] = [];
    c[1826] = c1826;
    const c1827: Value[] = [];
    c[1827] = c1827;
    const c1828: Value[] = [];
    c[1828] = c1828;
    const all = rows[1825] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1826[e] = answered(row["urgent-calls.who"]);
      cells += 1;
      c1827[e] = answered(row["urgent-calls.when"]);
      cells += 1;
      c1828[e] = answered(row["urgent-calls.about"]);
      cells += 1;
    }
  }
  shown[154] = 1;
  v[154] = f.worked[154] ?? null;
  shown[162] = 1;
  v[162] = f.worked[162] ?? null;
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    shown[167] = 1;
    v[167] = f.worked[167] ?? null;
  }
  shown[176] = 1;
  v[176] = f.worked[176] ?? null;
  shown[1079] = 1;
  v[1079] = f.worked[1079] ?? null;
  shown[1080] = 1;
  v[1080] = f.worked[1080] ?? null;
  shown[1287] = 1;
  v[1287] = f.worked[1287] ?? null;
  shown[1288] = 1;
  v[1288] = f.worked[1288] ?? null;
  if (
    f.stage === "placement-notification" ||
    f.stage === "bail-recommendation" ||
    f.stage === "pre-sentence-report" ||
    f.stage === "pre-sentence-report-all-options" ||
    f.stage === "post-court-report" ||
    f.stage === "referral-order-report" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs"
  ) {
    shown[1814] = 1;
    v[1814] = f.worked[1814] ?? null;
  }
}

/** Comparisons made once, and for each entry of a list. */
export const comparisons: { readonly once: number; readonly perEntry: Readonly<Record<string, number>> } = {
  once: 2300,
  perEntry: {
    "case:addresses": 6,
    "case:identifiers": 2,
    offences: 21,
    outcomes: 60,
    "court-hearings": 32,
    carers: 10,
    "adverse-outcomes": 16,
    episodes: 64,
    "other-behaviours": 8,
    "previous-incidents-list": 5,
    "services-involved": 9,
    "specialist-assessments": 5,
    "sources-used": 5,
    "information-needed": 6,
    "plan-targets": 21,
    "external-controls": 9,
    "desistance-factors": 13,
    "future-behaviours": 16,
    "contingency-others": 7,
    "contingency-safety": 7,
    "remand-history": 5,
    breaches: 5,
    "carer-forms": 110,
    "carer-events": 9,
    "accommodation-history": 4,
    "unsafe-places": 4,
    "abuse-history": 7,
    people: 7,
    "child-protection-plans": 4,
    "care-periods": 7,
    victimisation: 5,
    "own-children": 5,
    "screening-record": 15,
    "health-conditions": 5,
    medications: 5,
    "physical-health-events": 3,
    "neuro-conditions": 4,
    "head-injuries": 6,
    "mh-diagnoses": 5,
    "self-harm-episodes": 6,
    substances: 13,
    activities: 3,
    "missing-episodes": 6,
    "ete-places": 7,
    "exclusion-list": 6,
    qualifications: 2,
    "life-events": 11,
    "other-plans": 5,
    "key-areas": 5,
    resources: 14,
    "rj-episode": 25,
    "future-targets": 5,
    "temporary-releases": 9,
    "bail-objection-list": 7,
    "bail-support-list": 4,
    "bail-condition-list": 6,
    "custody-keep-apart-list": 3,
    "release-meetings": 4,
    "release-extra-conditions": 10,
    "release-day-steps": 3,
    "release-plan-b": 3,
    "ro-contract-ideas": 4,
    referrals: 16,
    "move-bridging": 3,
    "adult-services-ending": 2,
    "stage-sent": 9,
    "urgent-calls": 3,
  },
};

/** How many questions and fields are shown. */
export function shownByPlainConditions(a: Answers, f: PlainFacts): number {
  const v: Value[] = new Array(1829).fill(null);
  const shown = new Uint8Array(1829);
  const rows: Rows = new Array(1829).fill([]);
  const c: Value[][] = new Array(1829).fill([]);
  cells = 0;
  part0(a, f, v, shown, rows, c);
  part1(a, f, v, shown, rows, c);
  part2(a, f, v, shown, rows, c);
  part3(a, f, v, shown);
  part4(a, f, v, shown, rows, c);
  part5(a, f, v, shown, rows, c);
  part6(a, f, v, shown);
  part7(a, v, shown);
  part8(a, v, shown);
  part9(a, f, v, shown, rows, c);
  part10(a, f, v, shown, rows, c);
  part11(a, f, v, shown, rows, c);
  part12(a, f, v, shown, rows, c);
  part13(a, f, v, shown, rows, c);
  part14(a, v, shown, rows, c);
  part15(a, f, v, shown, rows, c);
  part16(a, f, v, shown);
  part17(a, f, v, shown, rows, c);
  part18(a, f, v, shown, rows, c);
  part19(a, f, v, shown, rows, c);
  part20(a, f, v, shown, rows, c);
  part21(a, f, v, shown, rows, c);
  part22(a, f, v, shown, rows, c);
  part23(a, f, v, rows, c);
  part24(a, f, v, shown);
  part25(a, v, shown, rows, c);
  part26(a, f, v, shown);
  part27(a, f, v, shown, rows, c);
  part28(a, f, v, rows, c);
  part29(a, f, v, shown, rows, c);
  part30(a, f, v, shown, rows, c);
  part31(a, f, v, shown, rows, c);
  part32(a, f, v, shown, rows, c);
  let count = cells;
  for (let at = 0; at < shown.length; at += 1) count += shown[at] ?? 0;
  return count;
}
