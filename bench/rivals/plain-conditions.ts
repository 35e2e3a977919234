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
  if (v[29] === "yes") {
    v[30] = answered(a.values["stage-limited-information-details"]);
    shown[30] = 1;
  }
  if (v[31] === "yes") {
    v[32] = answered(a.values["stage-paper-first-file"]);
    shown[32] = 1;
  }
  v[254] = answered(a.values["sa-date"]);
  shown[254] = 1;
  if (v[33] === "temporary-release") shown[40] = 1;
  if (v[42] === "other") {
    v[43] = answered(a.values["closure-reason-other"]);
    shown[43] = 1;
  }
  shown[85] = 1;
  v[85] = f.worked[85] ?? null;
  if (v[85] !== "prevention" || f.onRecord === "yes") {
    rows[178] = a.entries.offences ?? [];
    shown[178] = 1;
  }
  {
    const c181: Value[] = [];
    c[181] = c181;
    const all = rows[178] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c181[e] = answered(row["offences.date"]);
      cells += 1;
    }
  }
  if (v[85] !== "prevention" || f.onRecord === "yes") {
    rows[201] = a.entries.outcomes ?? [];
    shown[201] = 1;
  }
  {
    const c215: Value[] = [];
    c[215] = c215;
    const c212: Value[] = [];
    c[212] = c212;
    const all = rows[201] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c215[e] = answered(row["outcomes.current"]);
      cells += 1;
      if (c[215]?.[e] === "yes") {
        c212[e] = answered(row["outcomes.start"]);
        cells += 1;
      } else c212[e] = null;
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
}

function part1(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
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
  v[1115] = answered(a.values["rosh-judgement"]);
  shown[1115] = 1;
  shown[101] = 1;
  v[101] = f.worked[101] ?? null;
  {
    const c202: Value[] = [];
    c[202] = c202;
    const c203: Value[] = [];
    c[203] = c203;
    const c204: Value[] = [];
    c[204] = c204;
    const c216: Value[] = [];
    c[216] = c216;
    const c206: Value[] = [];
    c[206] = c206;
    const c214: Value[] = [];
    c[214] = c214;
    const all = rows[201] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c202[e] = answered(row["outcomes.date"]);
      cells += 1;
      c203[e] = answered(row["outcomes.conviction-date"]);
      if (c203[e] !== null) cells += 1;
      c204[e] = answered(row["outcomes.type"]);
      cells += 1;
      c216[e] = answered(row["outcomes.status"]);
      cells += 1;
      cells += 1;
      c206[e] = f.columns[206]?.[e] ?? null;
      if (c[206]?.[e] === "custody") {
        c214[e] = answered(row["outcomes.release-date"]);
        cells += 1;
      } else c214[e] = null;
    }
  }
  if (v[85] !== "prevention") {
    v[230] = answered(a.values["sanction-history-checked"]);
    shown[230] = 1;
  }
  if (v[230] === "no") {
    v[231] = answered(a.values["earlier-sanctions-entered"]);
    shown[231] = 1;
  }
  if (v[230] === "no" && numberThat(v[231], (x) => x >= 1)) {
    v[232] = answered(a.values["earlier-first-sanction-date"]);
    shown[232] = 1;
  }
  if (v[230] === "no" && numberThat(v[231], (x) => x >= 1)) {
    v[233] = answered(a.values["earlier-conviction-any"]);
    shown[233] = 1;
  }
  {
    const c183: Value[] = [];
    c[183] = c183;
    const c196: Value[] = [];
    c[196] = c196;
    const c180: Value[] = [];
    c[180] = c180;
    const c189: Value[] = [];
    c[189] = c189;
    const c187: Value[] = [];
    c[187] = c187;
    const c199: Value[] = [];
    c[199] = c199;
    const c197: Value[] = [];
    c[197] = c197;
    const all = rows[178] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c183[e] = answered(row["offences.status"]);
      cells += 1;
      if (c[183]?.[e] === "proved" || c[183]?.[e] === "cautioned") {
        c196[e] = answered(row["offences.outcome"]);
        cells += 1;
      } else c196[e] = null;
      c180[e] = answered(row["offences.code"]);
      cells += 1;
      cells += 1;
      c189[e] = f.columns[189]?.[e] ?? null;
      cells += 1;
      c187[e] = f.columns[187]?.[e] ?? null;
      c199[e] = answered(row["offences.current"]);
      cells += 1;
      cells += 1;
      c197[e] = f.columns[197]?.[e] ?? null;
    }
  }
  if (v[85] !== "prevention") {
    shown[245] = 1;
    v[245] = f.worked[245] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[102] = 1;
    v[102] = f.worked[102] ?? null;
  }
  v[1118] = answered(a.values["lor-judgement"]);
  shown[1118] = 1;
  shown[103] = 1;
  v[103] = f.worked[103] ?? null;
  v[1122] = answered(a.values["risk-to-children"]);
  shown[1122] = 1;
  shown[104] = 1;
  v[104] = f.worked[104] ?? null;
  v[1154] = answered(a.values["sawb-judgement"]);
  shown[1154] = 1;
  shown[105] = 1;
  v[105] = f.worked[105] ?? null;
  v[1136] = answered(a.values["adverse-outcome-foreseen"]);
  shown[1136] = 1;
  if (v[1136] === "yes") {
    rows[1138] = a.entries["adverse-outcomes"] ?? [];
    shown[1138] = 1;
  }
}

function part2(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  {
    const c1139: Value[] = [];
    c[1139] = c1139;
    const all = rows[1138] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1139[e] = answered(row["adverse-outcomes.type"]);
      cells += 1;
    }
  }
  shown[106] = 1;
  v[106] = f.worked[106] ?? null;
  shown[107] = 1;
  v[107] = f.worked[107] ?? null;
  v[550] = answered(a.values["gang-association"]);
  shown[550] = 1;
  shown[108] = 1;
  v[108] = f.worked[108] ?? null;
  v[673] = answered(a.values["phys-condition"]);
  shown[673] = 1;
  v[674] = answered(a.values["phys-symptoms"]);
  shown[674] = 1;
  v[676] = answered(a.values["phys-allergies"]);
  shown[676] = 1;
  v[677] = answered(a.values["phys-fits"]);
  shown[677] = 1;
  v[678] = answered(a.values["phys-growth-weight"]);
  shown[678] = 1;
  shown[708] = 1;
  v[708] = f.worked[708] ?? null;
  shown[109] = 1;
  v[109] = f.worked[109] ?? null;
  v[746] = answered(a.values["mh-known"]);
  shown[746] = 1;
  v[771] = answered(a.values["self-harm"]);
  shown[771] = 1;
  v[772] = answered(a.values["suicide-thoughts"]);
  shown[772] = 1;
  v[773] = answered(a.values["suicide-attempt"]);
  shown[773] = 1;
  v[747] = answered(a.values["mh-low-mood"]);
  shown[747] = 1;
  v[748] = answered(a.values["mh-worry"]);
  shown[748] = 1;
  v[749] = answered(a.values["mh-trauma"]);
  shown[749] = 1;
  v[750] = answered(a.values["mh-strong-feelings"]);
  shown[750] = 1;
  v[751] = answered(a.values["mh-sleep-appetite"]);
  shown[751] = 1;
  v[752] = answered(a.values["mh-unusual"]);
  shown[752] = 1;
  shown[769] = 1;
  v[769] = f.worked[769] ?? null;
  shown[770] = 1;
  v[770] = f.worked[770] ?? null;
  shown[110] = 1;
  v[110] = f.worked[110] ?? null;
  v[796] = answered(a.values["drug-use"]);
  shown[796] = 1;
  v[822] = answered(a.values["alcohol-ever"]);
  shown[822] = 1;
  v[795] = answered(a.values["tobacco-vape-use"]);
  if (v[795] !== null) shown[795] = 1;
  if (
    v[796] === "currently" ||
    v[796] === "previously" ||
    v[822] === "currently" ||
    v[822] === "previously" ||
    v[795] === "currently" ||
    v[795] === "previously"
  ) {
    v[797] = answered(a.values["substance-concerns"]);
    shown[797] = 1;
  }
  if (v[822] === "currently" || v[822] === "yet-to-clarify") {
    v[823] = answered(a.values["audit-1"]);
    shown[823] = 1;
  }
  if (v[823] === "1" || v[823] === "2" || v[823] === "3" || v[823] === "4") {
    v[824] = answered(a.values["audit-2"]);
    shown[824] = 1;
  }
  if (v[823] === "1" || v[823] === "2" || v[823] === "3" || v[823] === "4") {
    v[825] = answered(a.values["audit-3"]);
    shown[825] = 1;
  }
  shown[834] = 1;
  v[834] = f.worked[834] ?? null;
  if ((v[823] === "1" || v[823] === "2" || v[823] === "3" || v[823] === "4") && !(v[824] === "0" && v[825] === "0")) {
    v[826] = answered(a.values["audit-4"]);
    shown[826] = 1;
  }
  if ((v[823] === "1" || v[823] === "2" || v[823] === "3" || v[823] === "4") && !(v[824] === "0" && v[825] === "0")) {
    v[827] = answered(a.values["audit-5"]);
    shown[827] = 1;
  }
  if ((v[823] === "1" || v[823] === "2" || v[823] === "3" || v[823] === "4") && !(v[824] === "0" && v[825] === "0")) {
    v[828] = answered(a.values["audit-6"]);
    shown[828] = 1;
  }
  if ((v[823] === "1" || v[823] === "2" || v[823] === "3" || v[823] === "4") && !(v[824] === "0" && v[825] === "0")) {
    v[829] = answered(a.values["audit-7"]);
    shown[829] = 1;
  }
  if ((v[823] === "1" || v[823] === "2" || v[823] === "3" || v[823] === "4") && !(v[824] === "0" && v[825] === "0")) {
    v[830] = answered(a.values["audit-8"]);
    shown[830] = 1;
  }
  if (v[822] === "currently" || v[822] === "previously" || v[822] === "yet-to-clarify") {
    v[831] = answered(a.values["audit-9"]);
    shown[831] = 1;
  }
  if (v[822] === "currently" || v[822] === "previously" || v[822] === "yet-to-clarify") {
    v[832] = answered(a.values["audit-10"]);
    shown[832] = 1;
  }
}

function part3(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  shown[833] = 1;
  v[833] = f.worked[833] ?? null;
  shown[837] = 1;
  v[837] = f.worked[837] ?? null;
  shown[821] = 1;
  v[821] = f.worked[821] ?? null;
  shown[111] = 1;
  v[111] = f.worked[111] ?? null;
  v[709] = answered(a.values["slcn-hearing"]);
  shown[709] = 1;
  v[710] = answered(a.values["slcn-understanding"]);
  shown[710] = 1;
  v[711] = answered(a.values["slcn-literal"]);
  shown[711] = 1;
  v[712] = answered(a.values["slcn-expressing"]);
  shown[712] = 1;
  v[713] = answered(a.values["slcn-speech"]);
  shown[713] = 1;
  v[714] = answered(a.values["slcn-social"]);
  shown[714] = 1;
  v[715] = answered(a.values["slcn-attention-memory"]);
  shown[715] = 1;
  v[716] = answered(a.values["slcn-restless"]);
  shown[716] = 1;
  v[717] = answered(a.values["slcn-literacy-time"]);
  shown[717] = 1;
  v[718] = answered(a.values["slcn-change-senses"]);
  shown[718] = 1;
  v[719] = answered(a.values["slcn-head-injury"]);
  shown[719] = 1;
  v[720] = answered(a.values["slcn-diagnosis"]);
  shown[720] = 1;
  shown[744] = 1;
  v[744] = f.worked[744] ?? null;
  shown[745] = 1;
  v[745] = f.worked[745] ?? null;
  shown[112] = 1;
  v[112] = f.worked[112] ?? null;
  v[588] = answered(a.values["childrens-services-ever"]);
  shown[588] = 1;
  if (v[588] === "yes" || v[588] === "yet-to-clarify") {
    v[589] = answered(a.values["care-s20"]);
    shown[589] = 1;
  }
  if (v[588] === "yes" || v[588] === "yet-to-clarify") {
    v[591] = answered(a.values["care-s31"]);
    shown[591] = 1;
  }
  if (v[588] === "yes" || v[588] === "yet-to-clarify") {
    v[592] = answered(a.values["care-rlaa"]);
    shown[592] = 1;
  }
  if (v[588] === "yes" || v[588] === "yet-to-clarify") {
    v[593] = answered(a.values["care-yda"]);
    shown[593] = 1;
  }
  shown[623] = 1;
  v[623] = f.worked[623] ?? null;
  if (v[588] === "yes" || v[588] === "yet-to-clarify") {
    v[590] = answered(a.values["care-s17"]);
    shown[590] = 1;
  }
  if (
    (f.age === 16 || f.age === 17) &&
    (v[589] === "currently" ||
      v[589] === "previously" ||
      v[590] === "currently" ||
      v[590] === "previously" ||
      v[591] === "currently" ||
      v[591] === "previously" ||
      v[592] === "currently" ||
      v[592] === "previously" ||
      v[593] === "currently" ||
      v[593] === "previously")
  ) {
    v[596] = answered(a.values["eligible-child"]);
    shown[596] = 1;
  }
  if (
    v[596] === "no" &&
    (f.age === 16 || f.age === 17) &&
    (v[589] === "currently" ||
      v[589] === "previously" ||
      v[590] === "currently" ||
      v[590] === "previously" ||
      v[591] === "currently" ||
      v[591] === "previously" ||
      v[592] === "currently" ||
      v[592] === "previously" ||
      v[593] === "currently" ||
      v[593] === "previously")
  ) {
    v[597] = answered(a.values["relevant-child"]);
    shown[597] = 1;
  }
  if (
    numberThat(f.age, (x) => x >= 18) &&
    (v[589] === "currently" ||
      v[589] === "previously" ||
      v[590] === "currently" ||
      v[590] === "previously" ||
      v[591] === "currently" ||
      v[591] === "previously" ||
      v[592] === "currently" ||
      v[592] === "previously" ||
      v[593] === "currently" ||
      v[593] === "previously")
  ) {
    v[598] = answered(a.values["former-relevant-child"]);
    shown[598] = 1;
  }
  shown[626] = 1;
  v[626] = f.worked[626] ?? null;
  shown[113] = 1;
  v[113] = f.worked[113] ?? null;
  v[551] = answered(a.values["sexual-exploitation-risk"]);
  shown[551] = 1;
  v[552] = answered(a.values["criminal-exploitation-risk"]);
  shown[552] = 1;
  shown[114] = 1;
  v[114] = f.worked[114] ?? null;
  rows[965] = a.entries.episodes ?? [];
  shown[965] = 1;
  {
    const c999: Value[] = [];
    c[999] = c999;
    const c970: Value[] = [];
    c[970] = c970;
    const c971: Value[] = [];
    c[971] = c971;
    const all = rows[965] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c999[e] = answered(row["episodes.elements"]);
      cells += 1;
      c970[e] = answered(row["episodes.date-from"]);
      cells += 1;
      c971[e] = answered(row["episodes.date-to"]);
      if (c971[e] !== null) cells += 1;
    }
  }
  v[1021] = answered(a.values["other-behaviours-any"]);
  shown[1021] = 1;
  if (v[1021] === "yes") {
    rows[1022] = a.entries["other-behaviours"] ?? [];
    shown[1022] = 1;
  }
  {
    const c1023: Value[] = [];
    c[1023] = c1023;
    const c1024: Value[] = [];
    c[1024] = c1024;
    const c1025: Value[] = [];
    c[1025] = c1025;
    const all = rows[1022] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1023[e] = answered(row["other-behaviours.type"]);
      cells += 1;
      c1024[e] = answered(row["other-behaviours.from"]);
      cells += 1;
      c1025[e] = answered(row["other-behaviours.to"]);
      cells += 1;
    }
  }
  shown[115] = 1;
  v[115] = f.worked[115] ?? null;
}

function part4(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
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
    const c980: Value[] = [];
    c[980] = c980;
    const all = rows[965] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c980[e] = answered(row["episodes.exploited"]);
      cells += 1;
    }
  }
  v[553] = answered(a.values["radicalisation-risk"]);
  shown[553] = 1;
  v[839] = answered(a.values["missing-episodes-ever"]);
  shown[839] = 1;
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
  v[164] = answered(a.values["contact-with-child"]);
  if (v[164] !== null) shown[164] = 1;
  if (tick(v[165], "other")) {
    v[166] = answered(a.values["review-reason-other-text"]);
    shown[166] = 1;
  }
  rows[1211] = a.entries["plan-targets"] ?? [];
  shown[1211] = 1;
  {
    const c1212: Value[] = [];
    c[1212] = c1212;
    const c1220: Value[] = [];
    c[1220] = c1220;
    const c1225: Value[] = [];
    c[1225] = c1225;
    const all = rows[1211] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1212[e] = answered(row["plan-targets.want"]);
      cells += 1;
      c1220[e] = answered(row["plan-targets.by-when"]);
      cells += 1;
      c1225[e] = answered(row["plan-targets.status"]);
      cells += 1;
    }
  }
  shown[169] = 1;
  v[169] = f.worked[169] ?? null;
  shown[170] = 1;
  v[1238] = answered(a.values["controls-needed"]);
  shown[1238] = 1;
  if (v[1238] === "yes") {
    rows[1239] = a.entries["external-controls"] ?? [];
    shown[1239] = 1;
  }
  {
    const c1240: Value[] = [];
    c[1240] = c1240;
    const c1242: Value[] = [];
    c[1242] = c1242;
    const c1245: Value[] = [];
    c[1245] = c1245;
    const c1248: Value[] = [];
    c[1248] = c1248;
    const all = rows[1239] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1240[e] = answered(row["external-controls.type"]);
      cells += 1;
      c1242[e] = answered(row["external-controls.details"]);
      cells += 1;
      c1245[e] = answered(row["external-controls.to"]);
      cells += 1;
      c1248[e] = answered(row["external-controls.status"]);
      cells += 1;
    }
  }
  shown[171] = 1;
  v[171] = f.worked[171] ?? null;
  rows[1070] = a.entries["desistance-factors"] ?? [];
  shown[1070] = 1;
  {
    const c1072: Value[] = [];
    c[1072] = c1072;
    const c1074: Value[] = [];
    c[1074] = c1074;
    const c1073: Value[] = [];
    c[1073] = c1073;
    const all = rows[1070] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1072[e] = answered(row["desistance-factors.direction"]);
      cells += 1;
      c1074[e] = answered(row["desistance-factors.strength"]);
      cells += 1;
      c1073[e] = answered(row["desistance-factors.description"]);
      cells += 1;
    }
  }
  shown[172] = 1;
  v[172] = f.worked[172] ?? null;
  shown[173] = 1;
  v[173] = f.worked[173] ?? null;
  v[1092] = answered(a.values["future-harm-foreseen"]);
  shown[1092] = 1;
  if (v[1092] === "yes") {
    rows[1094] = a.entries["future-behaviours"] ?? [];
    shown[1094] = 1;
  }
  {
    const c1095: Value[] = [];
    c[1095] = c1095;
    const c1097: Value[] = [];
    c[1097] = c1097;
    const c1098: Value[] = [];
    c[1098] = c1098;
    const c1100: Value[] = [];
    c[1100] = c1100;
    const c1101: Value[] = [];
    c[1101] = c1101;
    const all = rows[1094] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1095[e] = answered(row["future-behaviours.type"]);
      cells += 1;
      c1097[e] = answered(row["future-behaviours.victims"]);
      cells += 1;
      c1098[e] = answered(row["future-behaviours.impact"]);
      cells += 1;
      c1100[e] = answered(row["future-behaviours.likelihood"]);
      cells += 1;
      c1101[e] = answered(row["future-behaviours.imminence"]);
      cells += 1;
    }
  }
}

function part5(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  shown[174] = 1;
  v[174] = f.worked[174] ?? null;
  {
    const c1140: Value[] = [];
    c[1140] = c1140;
    const c1142: Value[] = [];
    c[1142] = c1142;
    const c1144: Value[] = [];
    c[1144] = c1144;
    const c1145: Value[] = [];
    c[1145] = c1145;
    const all = rows[1138] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1140[e] = answered(row["adverse-outcomes.cause"]);
      cells += 1;
      c1142[e] = answered(row["adverse-outcomes.impact"]);
      cells += 1;
      c1144[e] = answered(row["adverse-outcomes.likelihood"]);
      cells += 1;
      c1145[e] = answered(row["adverse-outcomes.imminence"]);
      cells += 1;
    }
  }
  shown[175] = 1;
  v[175] = f.worked[175] ?? null;
  if (v[1092] === "yes" || v[1115] === "medium" || v[1115] === "high" || v[1115] === "very-high") {
    rows[1261] = a.entries["contingency-others"] ?? [];
    shown[1261] = 1;
  }
  {
    const c1262: Value[] = [];
    c[1262] = c1262;
    const c1263: Value[] = [];
    c[1263] = c1263;
    const c1265: Value[] = [];
    c[1265] = c1265;
    const c1266: Value[] = [];
    c[1266] = c1266;
    const c1268: Value[] = [];
    c[1268] = c1268;
    const all = rows[1261] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1262[e] = answered(row["contingency-others.change"]);
      cells += 1;
      c1263[e] = answered(row["contingency-others.effect"]);
      cells += 1;
      c1265[e] = answered(row["contingency-others.action"]);
      cells += 1;
      c1266[e] = answered(row["contingency-others.who"]);
      cells += 1;
      c1268[e] = answered(row["contingency-others.speed"]);
      cells += 1;
    }
  }
  if (v[1136] === "yes" || v[1154] === "medium" || v[1154] === "high" || v[1154] === "very-high") {
    rows[1269] = a.entries["contingency-safety"] ?? [];
    shown[1269] = 1;
  }
  {
    const c1270: Value[] = [];
    c[1270] = c1270;
    const c1271: Value[] = [];
    c[1271] = c1271;
    const c1273: Value[] = [];
    c[1273] = c1273;
    const c1274: Value[] = [];
    c[1274] = c1274;
    const c1276: Value[] = [];
    c[1276] = c1276;
    const all = rows[1269] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1270[e] = answered(row["contingency-safety.change"]);
      cells += 1;
      c1271[e] = answered(row["contingency-safety.effect"]);
      cells += 1;
      c1273[e] = answered(row["contingency-safety.action"]);
      cells += 1;
      c1274[e] = answered(row["contingency-safety.who"]);
      cells += 1;
      c1276[e] = answered(row["contingency-safety.speed"]);
      cells += 1;
    }
  }
  shown[176] = 1;
  v[176] = f.worked[176] ?? null;
  {
    const c179: Value[] = [];
    c[179] = c179;
    const c182: Value[] = [];
    c[182] = c182;
    const c184: Value[] = [];
    c[184] = c184;
    const c185: Value[] = [];
    c[185] = c185;
    const c186: Value[] = [];
    c[186] = c186;
    const c188: Value[] = [];
    c[188] = c188;
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
    const c195: Value[] = [];
    c[195] = c195;
    const c198: Value[] = [];
    c[198] = c198;
    const c200: Value[] = [];
    c[200] = c200;
    const all = rows[178] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c179[e] = answered(row["offences.title"]);
      cells += 1;
      c182[e] = answered(row["offences.date-to"]);
      if (c182[e] !== null) cells += 1;
      if (c[183]?.[e] === "charged" || c[183]?.[e] === "proved" || c[183]?.[e] === "cautioned") {
        c184[e] = answered(row["offences.plea"]);
        cells += 1;
      } else c184[e] = null;
      cells += 1;
      c185[e] = f.columns[185]?.[e] ?? null;
      cells += 1;
      c191[e] = f.columns[191]?.[e] ?? null;
      cells += 1;
      c193[e] = f.columns[193]?.[e] ?? null;

      if (c[199]?.[e] === "yes") {
        c195[e] = answered(row["offences.episode"]);
        cells += 1;
      } else c195[e] = null;
      c200[e] = answered(row["offences.tic"]);
      if (c200[e] !== null) cells += 1;
    }
  }
  {
    const c205: Value[] = [];
    c[205] = c205;
    const c207: Value[] = [];
    c[207] = c207;
    const c208: Value[] = [];
    c[208] = c208;
    const c209: Value[] = [];
    c[209] = c209;
    const c210: Value[] = [];
    c[210] = c210;
    const c211: Value[] = [];
    c[211] = c211;
    const c213: Value[] = [];
    c[213] = c213;
    const c217: Value[] = [];
    c[217] = c217;
    const all = rows[201] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c205[e] = f.columns[205]?.[e] ?? null;
      c207[e] = answered(row["outcomes.body"]);
      cells += 1;
      if (
        c[204]?.[e] === "referral-order" ||
        c[204]?.[e] === "yro" ||
        c[204]?.[e] === "yro-iss" ||
        c[204]?.[e] === "yro-fostering" ||
        c[204]?.[e] === "dto" ||
        c[204]?.[e] === "section-250" ||
        c[204]?.[e] === "extended-sentence" ||
        c[204]?.[e] === "special-terrorism-sentence" ||
        c[204]?.[e] === "detention-at-his-majestys-pleasure" ||
        c[204]?.[e] === "other-custody"
      ) {
        c208[e] = answered(row["outcomes.length"]);
        cells += 1;
      } else c208[e] = null;
      if (
        c[204]?.[e] === "referral-order" ||
        c[204]?.[e] === "yro" ||
        c[204]?.[e] === "yro-iss" ||
        c[204]?.[e] === "yro-fostering" ||
        c[204]?.[e] === "youth-conditional-caution"
      ) {
        c209[e] = answered(row["outcomes.requirements"]);
        cells += 1;
      } else c209[e] = null;
      c210[e] = answered(row["outcomes.ancillary"]);
      if (c210[e] !== null) cells += 1;
      if (tick(c[210]?.[e], "other")) {
        c211[e] = answered(row["outcomes.ancillary-other-text"]);
        cells += 1;
      } else c211[e] = null;
      if (c[215]?.[e] === "yes") {
        c213[e] = answered(row["outcomes.end"]);
        cells += 1;
      } else c213[e] = null;
      c217[e] = answered(row["outcomes.what-helped"]);
      if (c217[e] !== null) cells += 1;
    }
  }
  rows[218] = a.entries["remand-history"] ?? [];
  if ((rows[218]?.length ?? 0) > 0) shown[218] = 1;
  {
    const c219: Value[] = [];
    c[219] = c219;
    const c220: Value[] = [];
    c[220] = c220;
    const c221: Value[] = [];
    c[221] = c221;
    const c222: Value[] = [];
    c[222] = c222;
    const c223: Value[] = [];
    c[223] = c223;
    const all = rows[218] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c219[e] = answered(row["remand-history.type"]);
      cells += 1;
      c220[e] = answered(row["remand-history.from"]);
      cells += 1;
      c221[e] = answered(row["remand-history.to"]);
      if (c221[e] !== null) cells += 1;
      c222[e] = answered(row["remand-history.place"]);
      if (c222[e] !== null) cells += 1;
      c223[e] = answered(row["remand-history.compliance"]);
      if (c223[e] !== null) cells += 1;
    }
  }
  if (v[85] === "court-order" || v[85] === "custody" || v[85] === "bail-remand") {
    rows[224] = a.entries.breaches ?? [];
    shown[224] = 1;
  }
  {
    const c225: Value[] = [];
    c[225] = c225;
    const c226: Value[] = [];
    c[226] = c226;
    const c227: Value[] = [];
    c[227] = c227;
    const c228: Value[] = [];
    c[228] = c228;
    const c229: Value[] = [];
    c[229] = c229;
    const all = rows[224] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c225[e] = answered(row["breaches.date"]);
      cells += 1;
      c226[e] = answered(row["breaches.order"]);
      cells += 1;
      c227[e] = answered(row["breaches.reason"]);
      cells += 1;
      c228[e] = answered(row["breaches.stage"]);
      cells += 1;
      c229[e] = answered(row["breaches.result"]);
      if (c229[e] !== null) cells += 1;
    }
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
  if (v[85] !== "prevention") {
    shown[238] = 1;
    v[238] = f.worked[238] ?? null;
  }
  if (some(rows[201], (i) => c[206]?.[i] === "custody")) {
    shown[239] = 1;
    v[239] = f.worked[239] ?? null;
  }
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
    shown[244] = 1;
    v[244] = f.worked[244] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[246] = 1;
    v[246] = f.worked[246] ?? null;
  }
  if (v[85] !== "prevention") {
    shown[247] = 1;
    v[247] = f.worked[247] ?? null;
  }
  shown[248] = 1;
  v[248] = f.worked[248] ?? null;
  v[250] = answered(a.values["sa-voice"]);
  shown[250] = 1;
  v[251] = answered(a.values["sa-way"]);
  shown[251] = 1;
  if (tick(v[251], "other")) {
    v[252] = answered(a.values["sa-way-other-text"]);
    shown[252] = 1;
  }
  v[253] = answered(a.values["sa-language"]);
  shown[253] = 1;
  v[255] = answered(a.values["sa-where"]);
  shown[255] = 1;
  v[256] = answered(a.values["sa-helped-by"]);
  shown[256] = 1;
  v[257] = answered(a.values["sa-helper"]);
  shown[257] = 1;
  v[258] = answered(a.values["sa-privacy-understood"]);
  shown[258] = 1;
  if (v[258] === "no") {
    v[259] = answered(a.values["sa-privacy-understood-comment"]);
    shown[259] = 1;
  }
  v[260] = answered(a.values["sa-where-i-live"]);
  shown[260] = 1;
  v[261] = answered(a.values["sa-home-safe"]);
  shown[261] = 1;
  if (v[261] === "not-really") {
    v[262] = answered(a.values["sa-home-safe-comment"]);
    shown[262] = 1;
  }
}

function part6(a: Answers, v: Value[], shown: Uint8Array): void {
  if (v[261] === "no") {
    v[263] = answered(a.values["sa-home-safe-done"]);
    shown[263] = 1;
  }
  v[264] = answered(a.values["sa-home-happy"]);
  shown[264] = 1;
  if (v[264] === "not-really" || v[264] === "no") {
    v[265] = answered(a.values["sa-home-happy-comment"]);
    shown[265] = 1;
  }
  v[266] = answered(a.values["sa-home-hurt"]);
  shown[266] = 1;
  if (v[266] === "sometimes") {
    v[267] = answered(a.values["sa-home-hurt-comment"]);
    shown[267] = 1;
  }
  if (v[266] === "a-lot") {
    v[268] = answered(a.values["sa-home-hurt-done"]);
    shown[268] = 1;
  }
  if (v[248] === "initial" || v[248] === "review" || v[248] === "prevention") {
    v[269] = answered(a.values["sa-home-enough"]);
    shown[269] = 1;
  }
  if (v[269] === "never" || v[269] === "sometimes") {
    v[270] = answered(a.values["sa-home-enough-comment"]);
    shown[270] = 1;
  }
  v[271] = answered(a.values["sa-away-night"]);
  shown[271] = 1;
  if (v[271] === "sometimes" || v[271] === "a-lot") {
    v[272] = answered(a.values["sa-away-night-comment"]);
    shown[272] = 1;
  }
  v[273] = answered(a.values["sa-carer-listens"]);
  shown[273] = 1;
  if (v[273] === "not-really" || v[273] === "no") {
    v[274] = answered(a.values["sa-carer-listens-comment"]);
    shown[274] = 1;
  }
  if (v[248] === "initial" || v[248] === "prevention") {
    v[275] = answered(a.values["sa-care-for-someone"]);
    shown[275] = 1;
  }
  if (v[275] === "sometimes" || v[275] === "a-lot") {
    v[276] = answered(a.values["sa-care-for-someone-comment"]);
    shown[276] = 1;
  }
  v[277] = answered(a.values["sa-trusted-adult"]);
  shown[277] = 1;
  if (v[277] === "no") {
    v[278] = answered(a.values["sa-trusted-adult-comment"]);
    shown[278] = 1;
  }
  if (v[277] === "yes") {
    v[279] = answered(a.values["sa-trusted-adult-who"]);
    shown[279] = 1;
  }
  if (v[248] === "initial" || v[248] === "review" || v[248] === "prevention") {
    v[280] = answered(a.values["sa-miss-someone"]);
    shown[280] = 1;
  }
  if (v[280] === "yes") {
    v[281] = answered(a.values["sa-miss-someone-comment"]);
    shown[281] = 1;
  }
  v[282] = answered(a.values["sa-smoke"]);
  shown[282] = 1;
  if (v[282] === "a-lot") {
    v[283] = answered(a.values["sa-smoke-comment"]);
    shown[283] = 1;
  }
  v[284] = answered(a.values["sa-drink"]);
  shown[284] = 1;
  if (v[284] === "sometimes" || v[284] === "a-lot") {
    v[285] = answered(a.values["sa-drink-comment"]);
    shown[285] = 1;
  }
  v[286] = answered(a.values["sa-drugs"]);
  shown[286] = 1;
  if (v[286] === "sometimes" || v[286] === "a-lot") {
    v[287] = answered(a.values["sa-drugs-comment"]);
    shown[287] = 1;
  }
  if (v[248] === "initial" || v[248] === "review" || v[248] === "prevention") {
    v[288] = answered(a.values["sa-drugs-trouble"]);
    shown[288] = 1;
  }
  if (v[288] === "sometimes" || v[288] === "a-lot") {
    v[289] = answered(a.values["sa-drugs-trouble-comment"]);
    shown[289] = 1;
  }
  v[290] = answered(a.values["sa-drugs-carry"]);
  shown[290] = 1;
  if (v[290] === "yes") {
    v[291] = answered(a.values["sa-drugs-carry-done"]);
    shown[291] = 1;
  }
  v[292] = answered(a.values["sa-how-feeling-now"]);
  shown[292] = 1;
  if (v[292] === "sad" || v[292] === "scared" || v[292] === "angry") {
    v[293] = answered(a.values["sa-how-feeling-now-comment"]);
    shown[293] = 1;
  }
  v[294] = answered(a.values["sa-health-ok"]);
  shown[294] = 1;
  if (v[294] === "not-really" || v[294] === "no") {
    v[295] = answered(a.values["sa-health-ok-comment"]);
    shown[295] = 1;
  }
  v[296] = answered(a.values["sa-sleep"]);
  shown[296] = 1;
  if (v[296] === "never") {
    v[297] = answered(a.values["sa-sleep-comment"]);
    shown[297] = 1;
  }
  v[298] = answered(a.values["sa-worry"]);
  shown[298] = 1;
  if (v[298] === "a-lot") {
    v[299] = answered(a.values["sa-worry-comment"]);
    shown[299] = 1;
  }
  v[300] = answered(a.values["sa-sad"]);
  shown[300] = 1;
  if (v[300] === "sometimes" || v[300] === "a-lot") {
    v[301] = answered(a.values["sa-sad-comment"]);
    shown[301] = 1;
  }
  v[302] = answered(a.values["sa-hurt-self"]);
  shown[302] = 1;
}

function part7(a: Answers, v: Value[], shown: Uint8Array): void {
  if (v[302] === "past") {
    v[303] = answered(a.values["sa-hurt-self-comment"]);
    shown[303] = 1;
  }
  if (v[302] === "month" || v[302] === "now" || v[302] === "rather-talk") {
    v[304] = answered(a.values["sa-hurt-self-done"]);
    shown[304] = 1;
  }
  if (v[248] === "initial" || v[248] === "review" || v[248] === "prevention") {
    v[305] = answered(a.values["sa-bad-memories"]);
    shown[305] = 1;
  }
  if (v[305] === "sometimes" || v[305] === "a-lot") {
    v[306] = answered(a.values["sa-bad-memories-comment"]);
    shown[306] = 1;
  }
  v[307] = answered(a.values["sa-understand"]);
  shown[307] = 1;
  if (v[307] === "sometimes" || v[307] === "a-lot") {
    v[308] = answered(a.values["sa-understand-comment"]);
    shown[308] = 1;
  }
  if (v[248] === "initial" || v[248] === "prevention") {
    v[309] = answered(a.values["sa-remember"]);
    shown[309] = 1;
  }
  if (v[309] === "a-lot") {
    v[310] = answered(a.values["sa-remember-comment"]);
    shown[310] = 1;
  }
  v[311] = answered(a.values["sa-what-helps"]);
  shown[311] = 1;
  v[312] = answered(a.values["sa-friends-good"]);
  shown[312] = 1;
  if (v[312] === "not-really" || v[312] === "no") {
    v[313] = answered(a.values["sa-friends-good-comment"]);
    shown[313] = 1;
  }
  v[314] = answered(a.values["sa-friends-trouble"]);
  shown[314] = 1;
  if (v[314] === "a-lot") {
    v[315] = answered(a.values["sa-friends-trouble-comment"]);
    shown[315] = 1;
  }
  v[316] = answered(a.values["sa-pressure"]);
  shown[316] = 1;
  if (v[316] === "sometimes") {
    v[317] = answered(a.values["sa-pressure-comment"]);
    shown[317] = 1;
  }
  if (v[316] === "a-lot") {
    v[318] = answered(a.values["sa-pressure-done"]);
    shown[318] = 1;
  }
  if (v[248] === "initial" || v[248] === "review" || v[248] === "prevention") {
    v[319] = answered(a.values["sa-partner"]);
    shown[319] = 1;
  }
  if (v[319] === "not-really" || v[319] === "no") {
    v[320] = answered(a.values["sa-partner-comment"]);
    shown[320] = 1;
  }
  v[321] = answered(a.values["sa-bullied"]);
  shown[321] = 1;
  if (v[321] === "sometimes" || v[321] === "a-lot") {
    v[322] = answered(a.values["sa-bullied-comment"]);
    shown[322] = 1;
  }
  v[323] = answered(a.values["sa-online-worry"]);
  shown[323] = 1;
  if (v[323] === "yes") {
    v[324] = answered(a.values["sa-online-worry-comment"]);
    shown[324] = 1;
  }
  v[325] = answered(a.values["sa-gang"]);
  shown[325] = 1;
  if (v[325] === "yes" || v[325] === "not-sure") {
    v[326] = answered(a.values["sa-gang-comment"]);
    shown[326] = 1;
  }
  v[327] = answered(a.values["sa-school-go"]);
  shown[327] = 1;
  if (v[327] === "never" || v[327] === "sometimes") {
    v[328] = answered(a.values["sa-school-go-comment"]);
    shown[328] = 1;
  }
  v[329] = answered(a.values["sa-school-like"]);
  shown[329] = 1;
  if (v[329] === "not-really" || v[329] === "no") {
    v[330] = answered(a.values["sa-school-like-comment"]);
    shown[330] = 1;
  }
  v[331] = answered(a.values["sa-learning"]);
  shown[331] = 1;
  if (v[331] === "not-really" || v[331] === "no") {
    v[332] = answered(a.values["sa-learning-comment"]);
    shown[332] = 1;
  }
  if (v[248] === "initial" || v[248] === "review" || v[248] === "prevention") {
    v[333] = answered(a.values["sa-school-fair"]);
    shown[333] = 1;
  }
  if (v[333] === "no") {
    v[334] = answered(a.values["sa-school-fair-comment"]);
    shown[334] = 1;
  }
  if ((v[248] === "initial" || v[248] === "review" || v[248] === "prevention") && v[85] !== "bail-remand") {
    v[335] = answered(a.values["sa-offending-why"]);
    shown[335] = 1;
  }
  if ((v[248] === "initial" || v[248] === "prevention") && v[85] !== "bail-remand") {
    v[336] = answered(a.values["sa-offending-before"]);
    shown[336] = 1;
  }
  if ((v[248] === "initial" || v[248] === "prevention") && v[85] !== "bail-remand") {
    v[337] = answered(a.values["sa-offending-after"]);
    shown[337] = 1;
  }
  if ((v[248] === "initial" || v[248] === "prevention") && v[85] !== "bail-remand") {
    v[338] = answered(a.values["sa-offending-victim"]);
    shown[338] = 1;
  }
  if (v[85] !== "bail-remand") {
    v[339] = answered(a.values["sa-offending-put-right"]);
    shown[339] = 1;
  }
  if (v[339] === "yes") {
    v[340] = answered(a.values["sa-offending-put-right-comment"]);
    shown[340] = 1;
  }
  if (v[85] !== "bail-remand") {
    v[341] = answered(a.values["sa-offending-stop"]);
    shown[341] = 1;
  }
  if (v[85] !== "bail-remand") {
    v[342] = answered(a.values["sa-offending-again"]);
    shown[342] = 1;
  }
}

function part8(a: Answers, v: Value[], shown: Uint8Array): void {
  if (v[342] === "yes-lots" || v[342] === "a-bit") {
    v[343] = answered(a.values["sa-offending-again-comment"]);
    shown[343] = 1;
  }
  if (v[248] === "initial" || v[248] === "prevention") {
    v[344] = answered(a.values["sa-offending-fair"]);
    shown[344] = 1;
  }
  if (v[344] === "no") {
    v[345] = answered(a.values["sa-offending-fair-comment"]);
    shown[345] = 1;
  }
  v[346] = answered(a.values["sa-stop-think"]);
  shown[346] = 1;
  if (v[346] === "never") {
    v[347] = answered(a.values["sa-stop-think-comment"]);
    shown[347] = 1;
  }
  v[348] = answered(a.values["sa-temper"]);
  shown[348] = 1;
  if (v[348] === "a-lot") {
    v[349] = answered(a.values["sa-temper-comment"]);
    shown[349] = 1;
  }
  if (v[348] === "sometimes" || v[348] === "a-lot") {
    v[350] = answered(a.values["sa-temper-triggers"]);
    shown[350] = 1;
  }
  v[351] = answered(a.values["sa-weapon"]);
  shown[351] = 1;
  if (v[351] === "sometimes") {
    v[352] = answered(a.values["sa-weapon-comment"]);
    shown[352] = 1;
  }
  if (v[351] === "a-lot") {
    v[353] = answered(a.values["sa-weapon-done"]);
    shown[353] = 1;
  }
  v[354] = answered(a.values["sa-safety"]);
  shown[354] = 1;
  if (v[354] === "yes") {
    v[355] = answered(a.values["sa-safety-comment"]);
    shown[355] = 1;
  }
  if (v[354] === "yes") {
    v[356] = answered(a.values["sa-safety-where"]);
    shown[356] = 1;
  }
  if (v[354] === "yes") {
    v[357] = answered(a.values["sa-safety-hurt"]);
    shown[357] = 1;
  }
  if (v[357] === "yes") {
    v[358] = answered(a.values["sa-safety-hurt-done"]);
    shown[358] = 1;
  }
  if (v[248] === "initial" || v[248] === "review" || v[248] === "prevention") {
    v[359] = answered(a.values["sa-treated-different"]);
    shown[359] = 1;
  }
  if (v[359] === "sometimes" || v[359] === "a-lot") {
    v[360] = answered(a.values["sa-treated-different-comment"]);
    shown[360] = 1;
  }
  v[361] = answered(a.values["sa-free-time"]);
  shown[361] = 1;
  if (v[361] === "not-really" || v[361] === "no") {
    v[362] = answered(a.values["sa-free-time-comment"]);
    shown[362] = 1;
  }
  v[363] = answered(a.values["sa-good-at"]);
  shown[363] = 1;
  v[364] = answered(a.values["sa-future-goals"]);
  shown[364] = 1;
  v[365] = answered(a.values["sa-future-hope"]);
  shown[365] = 1;
  if (v[365] === "not-really" || v[365] === "no") {
    v[366] = answered(a.values["sa-future-hope-comment"]);
    shown[366] = 1;
  }
  v[367] = answered(a.values["sa-future-wants"]);
  shown[367] = 1;
  v[368] = answered(a.values["sa-future-worry"]);
  shown[368] = 1;
  if (!empty(v[368])) {
    v[369] = answered(a.values["sa-future-worry-comment"]);
    shown[369] = 1;
  }
  v[370] = answered(a.values["sa-yjs-ready"]);
  shown[370] = 1;
  if (v[370] === "not-really" || v[370] === "no") {
    v[371] = answered(a.values["sa-yjs-ready-comment"]);
    shown[371] = 1;
  }
  v[372] = answered(a.values["sa-yjs-barriers"]);
  shown[372] = 1;
  if (v[248] === "initial" || v[248] === "prevention") {
    v[373] = answered(a.values["sa-yjs-like"]);
    shown[373] = 1;
  }
  if (v[248] === "review" || v[248] === "end" || v[248] === "transfer") {
    v[374] = answered(a.values["sa-plan"]);
    shown[374] = 1;
  }
  if (v[374] === "not-really" || v[374] === "no") {
    v[375] = answered(a.values["sa-plan-comment"]);
    shown[375] = 1;
  }
  if (v[248] === "review" || v[248] === "end" || v[248] === "transfer") {
    v[376] = answered(a.values["sa-progress"]);
    shown[376] = 1;
  }
  if (v[376] === "worse") {
    v[377] = answered(a.values["sa-progress-comment"]);
    shown[377] = 1;
  }
  v[378] = answered(a.values["sa-anything-else"]);
  shown[378] = 1;
  v[379] = answered(a.values["sa-share-choice"]);
  shown[379] = 1;
  if (v[248] === "review") {
    v[380] = answered(a.values["sar-changed"]);
    shown[380] = 1;
  }
  if (v[248] === "review") {
    v[381] = answered(a.values["sar-harder"]);
    shown[381] = 1;
  }
  if (!empty(v[381])) {
    v[382] = answered(a.values["sar-harder-comment"]);
    shown[382] = 1;
  }
}

function part9(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[248] === "review") {
    v[383] = answered(a.values["sar-worker"]);
    shown[383] = 1;
  }
  if (v[248] === "review") {
    v[384] = answered(a.values["sar-plan-change"]);
    shown[384] = 1;
  }
  if (v[248] === "end") {
    v[385] = answered(a.values["sae-proud"]);
    shown[385] = 1;
  }
  if (v[248] === "end") {
    v[386] = answered(a.values["sae-helped"]);
    shown[386] = 1;
  }
  if (v[248] === "end") {
    v[387] = answered(a.values["sae-not-helped"]);
    shown[387] = 1;
  }
  if (v[248] === "end") {
    v[388] = answered(a.values["sae-respect"]);
    shown[388] = 1;
  }
  if (v[388] === "no") {
    v[389] = answered(a.values["sae-respect-comment"]);
    shown[389] = 1;
  }
  if (v[248] === "end") {
    v[390] = answered(a.values["sae-next"]);
    shown[390] = 1;
  }
  if (v[248] === "end") {
    v[391] = answered(a.values["sae-know-who"]);
    shown[391] = 1;
  }
  if (v[391] === "no") {
    v[392] = answered(a.values["sae-know-who-comment"]);
    shown[392] = 1;
  }
  if (v[248] === "transfer") {
    v[393] = answered(a.values["sat-feel-about-move"]);
    shown[393] = 1;
  }
  if (v[248] === "transfer") {
    v[394] = answered(a.values["sat-worries"]);
    shown[394] = 1;
  }
  if (!empty(v[394])) {
    v[395] = answered(a.values["sat-worries-comment"]);
    shown[395] = 1;
  }
  if (v[248] === "transfer") {
    v[396] = answered(a.values["sat-tell-new-worker"]);
    shown[396] = 1;
  }
  if (v[248] === "transfer") {
    v[397] = answered(a.values["sat-keep"]);
    shown[397] = 1;
  }
  if (v[248] === "transfer") {
    v[398] = answered(a.values["sat-questions"]);
    shown[398] = 1;
  }
  shown[399] = 1;
  v[399] = f.worked[399] ?? null;
  rows[400] = a.entries["carer-forms"] ?? [];
  shown[400] = 1;
  {
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
    const c461: Value[] = [];
    c[461] = c461;
    const all = rows[400] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c401[e] = answered(row["carer-forms.who"]);
      cells += 1;
      c402[e] = answered(row["carer-forms.who-else"]);
      cells += 1;
      c403[e] = answered(row["carer-forms.way"]);
      cells += 1;
      c404[e] = answered(row["carer-forms.date"]);
      cells += 1;
      c405[e] = answered(row["carer-forms.describe"]);
      cells += 1;
      c406[e] = answered(row["carer-forms.relationship"]);
      cells += 1;
      if (c[406]?.[e] === "not-well") {
        c407[e] = answered(row["carer-forms.relationship-comment"]);
        cells += 1;
      } else c407[e] = null;
      if (v[399] === "review" || v[399] === "end") {
        c408[e] = answered(row["carer-forms.since"]);
        cells += 1;
      } else c408[e] = null;
      c409[e] = answered(row["carer-forms.worries"]);
      cells += 1;
      if (!empty(c[409]?.[e])) {
        c410[e] = answered(row["carer-forms.worries-comment"]);
        cells += 1;
      } else c410[e] = null;
      c411[e] = answered(row["carer-forms.understanding"]);
      cells += 1;
      if (c[411]?.[e] === "not-really" || c[411]?.[e] === "no") {
        c412[e] = answered(row["carer-forms.understanding-comment"]);
        cells += 1;
      } else c412[e] = null;
      if (v[399] === "initial" || v[399] === "prevention") {
        c413[e] = answered(row["carer-forms.childhood"]);
        cells += 1;
      } else c413[e] = null;
      c414[e] = answered(row["carer-forms.health"]);
      cells += 1;
      if (!empty(c[414]?.[e])) {
        c415[e] = answered(row["carer-forms.health-comment"]);
        cells += 1;
      } else c415[e] = null;
      c416[e] = answered(row["carer-forms.mood"]);
      cells += 1;
      if (c[416]?.[e] === "sad" || c[416]?.[e] === "scared" || c[416]?.[e] === "angry") {
        c417[e] = answered(row["carer-forms.mood-comment"]);
        cells += 1;
      } else c417[e] = null;
      c418[e] = answered(row["carer-forms.selfharm"]);
      cells += 1;
      if (c[418]?.[e] === "very") {
        c419[e] = answered(row["carer-forms.selfharm-done"]);
        cells += 1;
      } else c419[e] = null;
      c420[e] = answered(row["carer-forms.substances"]);
      cells += 1;
      if (c[420]?.[e] === "a-little" || c[420]?.[e] === "very") {
        c421[e] = answered(row["carer-forms.substances-comment"]);
        cells += 1;
      } else c421[e] = null;
      c422[e] = answered(row["carer-forms.sleep"]);
      cells += 1;
      if (c[422]?.[e] === "not-well") {
        c423[e] = answered(row["carer-forms.sleep-comment"]);
        cells += 1;
      } else c423[e] = null;
      c424[e] = answered(row["carer-forms.friends"]);
      cells += 1;
      if (!empty(c[424]?.[e])) {
        c425[e] = answered(row["carer-forms.friends-comment"]);
        cells += 1;
      } else c425[e] = null;
      if (v[399] === "initial" || v[399] === "prevention") {
        c426[e] = answered(row["carer-forms.free-time"]);
        cells += 1;
      } else c426[e] = null;
      c427[e] = answered(row["carer-forms.exploited"]);
      cells += 1;
      if (c[427]?.[e] === "yes") {
        c428[e] = answered(row["carer-forms.exploited-comment"]);
        cells += 1;
      } else c428[e] = null;
      if (c[427]?.[e] === "yes") {
        c429[e] = answered(row["carer-forms.missing-now"]);
        cells += 1;
      } else c429[e] = null;
      if (c[429]?.[e] === "yes") {
        c430[e] = answered(row["carer-forms.missing-now-done"]);
        cells += 1;
      } else c430[e] = null;
      c431[e] = answered(row["carer-forms.school-go"]);
      cells += 1;
      if (c[431]?.[e] === "never" || c[431]?.[e] === "sometimes") {
        c432[e] = answered(row["carer-forms.school-go-comment"]);
        cells += 1;
      } else c432[e] = null;
      c433[e] = answered(row["carer-forms.school-help"]);
      cells += 1;
      if (!empty(c[433]?.[e])) {
        c434[e] = answered(row["carer-forms.school-help-comment"]);
        cells += 1;
      } else c434[e] = null;
      if (v[399] === "initial" || v[399] === "prevention") {
        c435[e] = answered(row["carer-forms.school-works"]);
        cells += 1;
      } else c435[e] = null;
      c436[e] = answered(row["carer-forms.home-life"]);
      cells += 1;
      if (c[436]?.[e] === "not-well") {
        c437[e] = answered(row["carer-forms.home-life-comment"]);
        cells += 1;
      } else c437[e] = null;
      c438[e] = answered(row["carer-forms.rules"]);
      cells += 1;
      c439[e] = answered(row["carer-forms.safe"]);
      cells += 1;
      if (c[439]?.[e] === "not-really") {
        c440[e] = answered(row["carer-forms.safe-comment"]);
        cells += 1;
      } else c440[e] = null;
      if (c[439]?.[e] === "no") {
        c441[e] = answered(row["carer-forms.safe-done"]);
        cells += 1;
      } else c441[e] = null;
      c442[e] = answered(row["carer-forms.own-needs"]);
      cells += 1;
      if (
        tick(c[442]?.[e], "health") ||
        tick(c[442]?.[e], "money") ||
        tick(c[442]?.[e], "housing") ||
        tick(c[442]?.[e], "drink-drugs") ||
        tick(c[442]?.[e], "stress") ||
        tick(c[442]?.[e], "safety") ||
        tick(c[442]?.[e], "parenting") ||
        tick(c[442]?.[e], "other")
      ) {
        c443[e] = answered(row["carer-forms.own-needs-comment"]);
        cells += 1;
      } else c443[e] = null;
      c444[e] = answered(row["carer-forms.support"]);
      cells += 1;
      c445[e] = answered(row["carer-forms.behaviour"]);
      cells += 1;
      c446[e] = answered(row["carer-forms.calm"]);
      cells += 1;
      c447[e] = answered(row["carer-forms.violence"]);
      cells += 1;
      if (c[447]?.[e] === "sometimes" || c[447]?.[e] === "a-lot") {
        c448[e] = answered(row["carer-forms.violence-comment"]);
        cells += 1;
      } else c448[e] = null;
      if (v[85] !== "bail-remand") {
        c449[e] = answered(row["carer-forms.offending"]);
        cells += 1;
      } else c449[e] = null;
      if (v[85] !== "bail-remand") {
        c450[e] = answered(row["carer-forms.offending-again"]);
        cells += 1;
      } else c450[e] = null;
      if ((v[399] === "initial" || v[399] === "prevention") && v[85] !== "bail-remand") {
        c451[e] = answered(row["carer-forms.offending-felt"]);
        cells += 1;
      } else c451[e] = null;
      if (v[85] !== "bail-remand") {
        c452[e] = answered(row["carer-forms.offending-put-right"]);
        cells += 1;
      } else c452[e] = null;
      c453[e] = answered(row["carer-forms.strengths"]);
      cells += 1;
      c454[e] = answered(row["carer-forms.proud"]);
      cells += 1;
      c455[e] = answered(row["carer-forms.hopes"]);
      cells += 1;
      c456[e] = answered(row["carer-forms.yjs"]);
      cells += 1;
      if (c[456]?.[e] === "not-well") {
        c457[e] = answered(row["carer-forms.yjs-comment"]);
        cells += 1;
      } else c457[e] = null;
      c458[e] = answered(row["carer-forms.help-wanted"]);
      cells += 1;
      c459[e] = answered(row["carer-forms.contact"]);
      cells += 1;
      c460[e] = answered(row["carer-forms.informed"]);
      cells += 1;
      if (c[460]?.[e] === "not-really" || c[460]?.[e] === "no") {
        c461[e] = answered(row["carer-forms.informed-comment"]);
        cells += 1;
      } else c461[e] = null;
    }
  }
  rows[462] = a.entries["carer-events"] ?? [];
  shown[462] = 1;
  {
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
    const c470: Value[] = [];
    c[470] = c470;
    const all = rows[462] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c463[e] = answered(row["carer-events.form"]);
      cells += 1;
      c464[e] = answered(row["carer-events.when"]);
      cells += 1;
      c465[e] = answered(row["carer-events.what"]);
      cells += 1;
      c466[e] = answered(row["carer-events.kind"]);
      cells += 1;
      c467[e] = answered(row["carer-events.effect"]);
      cells += 1;
      c468[e] = answered(row["carer-events.share"]);
      cells += 1;
      c469[e] = answered(row["carer-events.checked"]);
      cells += 1;
      if (c[469]?.[e] === "not-added") {
        c470[e] = answered(row["carer-events.reason"]);
        cells += 1;
      } else c470[e] = null;
    }
  }
  v[471] = answered(a.values["strength-topics"]);
  shown[471] = 1;
  v[472] = answered(a.values["accommodation-type"]);
  shown[472] = 1;
  v[473] = answered(a.values["accommodation-concerns"]);
  shown[473] = 1;
  v[474] = answered(a.values["money-concerns"]);
  shown[474] = 1;
  if (tick(v[471], "living-arrangements")) {
    v[475] = answered(a.values["living-strengths"]);
    shown[475] = 1;
  }
  if (tick(v[475], "other")) {
    v[476] = answered(a.values["living-strengths-other-text"]);
    shown[476] = 1;
  }
  shown[477] = 1;
  v[478] = answered(a.values["accommodation-since"]);
  if (v[478] !== null) shown[478] = 1;
  if (v[472] === "private-fostering" || v[472] === "emergency" || v[472] === "no-fixed" || v[473] === "yes") {
    v[479] = answered(a.values["accommodation-suitable"]);
    shown[479] = 1;
  }
  if (v[473] === "yes") {
    v[480] = answered(a.values["accommodation-concern-types"]);
    shown[480] = 1;
  }
  if (tick(v[480], "other")) {
    v[481] = answered(a.values["accommodation-concern-types-other-text"]);
    shown[481] = 1;
  }
  v[1556] = answered(a.values["release-address-type"]);
  if (
    v[472] === "no-fixed" ||
    v[472] === "emergency" ||
    tick(v[480], "notice-to-leave-or-eviction") ||
    tick(v[480], "family-may-ask-them-to-leave") ||
    tick(v[480], "placement-breaking-down") ||
    v[1556] === "local-authority-place-not-yet-named" ||
    v[1556] === "nothing-arranged"
  ) {
    v[482] = answered(a.values["homelessness-duty"]);
    shown[482] = 1;
  }
  if (
    v[472] === "private-fostering" ||
    v[472] === "emergency" ||
    v[472] === "no-fixed" ||
    v[473] === "yes" ||
    v[589] === "currently" ||
    v[589] === "previously" ||
    v[591] === "currently" ||
    v[591] === "previously" ||
    v[592] === "currently" ||
    v[592] === "previously" ||
    v[593] === "currently" ||
    v[593] === "previously"
  ) {
    v[483] = answered(a.values["accommodation-moves"]);
    shown[483] = 1;
  }
  rows[484] = a.entries["accommodation-history"] ?? [];
  if ((rows[484]?.length ?? 0) > 0) shown[484] = 1;
  {
    const c485: Value[] = [];
    c[485] = c485;
    const c486: Value[] = [];
    c[486] = c486;
    const c487: Value[] = [];
    c[487] = c487;
    const c488: Value[] = [];
    c[488] = c488;
    const all = rows[484] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c485[e] = answered(row["accommodation-history.from"]);
      cells += 1;
      c486[e] = answered(row["accommodation-history.to"]);
      if (c486[e] !== null) cells += 1;
      c487[e] = answered(row["accommodation-history.type"]);
      cells += 1;
      c488[e] = answered(row["accommodation-history.why-moved"]);
      if (c488[e] !== null) cells += 1;
    }
  }
  if (
    f.stage === "bail-recommendation" ||
    f.stage === "pre-sentence-report" ||
    f.stage === "pre-sentence-report-all-options" ||
    f.stage === "pre-release-from-custody"
  ) {
    v[489] = answered(a.values["address-fit-for-conditions"]);
    shown[489] = 1;
  }
  if (v[474] === "yes") {
    v[490] = answered(a.values["money-concern-types"]);
    shown[490] = 1;
  }
  if (tick(v[490], "other")) {
    v[491] = answered(a.values["money-concern-types-other-text"]);
    shown[491] = 1;
  }
}

function part10(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[492] = answered(a.values["income-sources"]);
  if (v[492] !== null) shown[492] = 1;
  if (tick(v[492], "other")) {
    v[493] = answered(a.values["income-sources-other-text"]);
    shown[493] = 1;
  }
  if (v[473] === "yes" || v[474] === "yes") {
    v[494] = answered(a.values["living-detail"]);
    shown[494] = 1;
  }
  shown[495] = 1;
  v[495] = f.worked[495] ?? null;
  shown[496] = 1;
  v[496] = f.worked[496] ?? null;
  shown[497] = 1;
  v[497] = f.worked[497] ?? null;
  v[499] = answered(a.values["neighbourhood-concerns"]);
  shown[499] = 1;
  if (v[499] === "yes") {
    v[498] = answered(a.values["feels-safe-locally"]);
    shown[498] = 1;
  }
  if (tick(v[471], "neighbourhood")) {
    v[500] = answered(a.values["neighbourhood-strengths"]);
    shown[500] = 1;
  }
  if (tick(v[500], "other")) {
    v[501] = answered(a.values["neighbourhood-strengths-other-text"]);
    shown[501] = 1;
  }
  if (v[499] === "yes") {
    v[502] = answered(a.values["neighbourhood-concern-types"]);
    shown[502] = 1;
  }
  if (tick(v[502], "other")) {
    v[503] = answered(a.values["neighbourhood-concern-types-other-text"]);
    shown[503] = 1;
  }
  rows[504] = a.entries["unsafe-places"] ?? [];
  if ((rows[504]?.length ?? 0) > 0) shown[504] = 1;
  {
    const c505: Value[] = [];
    c[505] = c505;
    const c506: Value[] = [];
    c[506] = c506;
    const c507: Value[] = [];
    c[507] = c507;
    const c508: Value[] = [];
    c[508] = c508;
    const all = rows[504] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c505[e] = answered(row["unsafe-places.place"]);
      cells += 1;
      c506[e] = answered(row["unsafe-places.reason"]);
      cells += 1;
      c507[e] = answered(row["unsafe-places.until"]);
      if (c507[e] !== null) cells += 1;
      c508[e] = answered(row["unsafe-places.note"]);
      if (c508[e] !== null) cells += 1;
    }
  }
  if (v[499] === "yes") {
    v[509] = answered(a.values["neighbourhood-detail"]);
    shown[509] = 1;
  }
  shown[510] = 1;
  v[510] = f.worked[510] ?? null;
  v[511] = answered(a.values["parenting-concerns"]);
  shown[511] = 1;
  v[512] = answered(a.values["abuse-by-parent-or-carer"]);
  shown[512] = 1;
  v[513] = answered(a.values["domestic-abuse-witnessed"]);
  shown[513] = 1;
  shown[514] = 1;
  if (tick(v[471], "parenting-care-supervision")) {
    v[515] = answered(a.values["parenting-strengths"]);
    shown[515] = 1;
  }
  if (tick(v[515], "other")) {
    v[516] = answered(a.values["parenting-strengths-other-text"]);
    shown[516] = 1;
  }
  v[1055] = answered(a.values["carer-support"]);
  shown[1055] = 1;
  if (
    v[511] === "yes" ||
    v[1055] === "a-little" ||
    v[1055] === "not-at-all" ||
    v[1055] === "no-parent-or-carer-involved"
  ) {
    v[517] = answered(a.values["parenting-concern-types"]);
    shown[517] = 1;
  }
  if (tick(v[517], "other")) {
    v[518] = answered(a.values["parenting-concern-types-other-text"]);
    shown[518] = 1;
  }
  if (
    v[512] === "now" ||
    v[512] === "past" ||
    v[512] === "suspected" ||
    v[513] === "now" ||
    v[513] === "past" ||
    v[513] === "suspected"
  ) {
    rows[519] = a.entries["abuse-history"] ?? [];
    shown[519] = 1;
  }
  {
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
    const c526: Value[] = [];
    c[526] = c526;
    const all = rows[519] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c520[e] = answered(row["abuse-history.type"]);
      cells += 1;
      c521[e] = answered(row["abuse-history.from"]);
      if (c521[e] !== null) cells += 1;
      c522[e] = answered(row["abuse-history.to"]);
      if (c522[e] !== null) cells += 1;
      c523[e] = answered(row["abuse-history.by"]);
      cells += 1;
      c524[e] = answered(row["abuse-history.known-to-services"]);
      cells += 1;
      c525[e] = answered(row["abuse-history.safe-now"]);
      cells += 1;
      c526[e] = answered(row["abuse-history.note"]);
      if (c526[e] !== null) cells += 1;
    }
  }
  if (v[513] === "now" || v[513] === "past" || v[513] === "suspected") {
    v[527] = answered(a.values["domestic-abuse-response"]);
    shown[527] = 1;
  }
  if (tick(v[527], "other")) {
    v[528] = answered(a.values["domestic-abuse-response-other-text"]);
    shown[528] = 1;
  }
  if (tick(v[517], "little-supervision") || tick(v[517], "do-not-know-where-or-who-with")) {
    v[529] = answered(a.values["unsupervised-times"]);
    shown[529] = 1;
  }
  if (tick(v[529], "other")) {
    v[530] = answered(a.values["unsupervised-times-other-text"]);
    shown[530] = 1;
  }
  if (v[511] === "yes") {
    v[531] = answered(a.values["parenting-help"]);
    shown[531] = 1;
  }
  if (
    v[511] === "yes" ||
    v[512] === "now" ||
    v[512] === "past" ||
    v[512] === "suspected" ||
    v[513] === "now" ||
    v[513] === "past" ||
    v[513] === "suspected"
  ) {
    v[532] = answered(a.values["parenting-detail"]);
    shown[532] = 1;
  }
  shown[533] = 1;
  v[533] = f.worked[533] ?? null;
  v[542] = answered(a.values["family-concerns"]);
  shown[542] = 1;
  if (v[542] === "yes") {
    rows[534] = a.entries.people ?? [];
    shown[534] = 1;
  }
  {
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
    const c540: Value[] = [];
    c[540] = c540;
    const all = rows[534] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c535[e] = answered(row["people.who"]);
      cells += 1;
      c536[e] = answered(row["people.influence"]);
      cells += 1;
      c537[e] = answered(row["people.worries"]);
      cells += 1;
      if (tick(c[537]?.[e], "other")) {
        c538[e] = answered(row["people.worries-other-text"]);
        cells += 1;
      } else c538[e] = null;
      c539[e] = answered(row["people.contact"]);
      if (c539[e] !== null) cells += 1;
      c540[e] = answered(row["people.note"]);
      if (c540[e] !== null) cells += 1;
    }
  }
  v[541] = answered(a.values["young-carer"]);
  shown[541] = 1;
  if (tick(v[471], "family-and-networks")) {
    v[543] = answered(a.values["family-strengths"]);
    shown[543] = 1;
  }
  if (tick(v[543], "other")) {
    v[544] = answered(a.values["family-strengths-other-text"]);
    shown[544] = 1;
  }
}

function part11(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array): void {
  if (v[541] === "yes") {
    v[545] = answered(a.values["young-carer-detail"]);
    shown[545] = 1;
  }
  v[546] = answered(a.values["family-contact-problems"]);
  if (v[546] !== null) shown[546] = 1;
  if (tick(v[546], "other")) {
    v[547] = answered(a.values["family-contact-problems-other-text"]);
    shown[547] = 1;
  }
  if (v[542] === "yes" || v[541] === "yes" || !empty(v[546])) {
    v[548] = answered(a.values["family-detail"]);
    shown[548] = 1;
  }
  shown[549] = 1;
  v[549] = f.worked[549] ?? null;
  if (tick(v[471], "keeping-away-from-harm")) {
    v[554] = answered(a.values["exploitation-strengths"]);
    shown[554] = 1;
  }
  if (tick(v[554], "other")) {
    v[555] = answered(a.values["exploitation-strengths-other-text"]);
    shown[555] = 1;
  }
  v[556] = answered(a.values["other-exploitation"]);
  if (v[556] !== null) shown[556] = 1;
  if (tick(v[556], "other")) {
    v[557] = answered(a.values["other-exploitation-other-text"]);
    shown[557] = 1;
  }
  if (v[551] === "yes") {
    v[558] = answered(a.values["sexual-exploitation-level"]);
    shown[558] = 1;
  }
  if (v[552] === "yes") {
    v[559] = answered(a.values["criminal-exploitation-level"]);
    shown[559] = 1;
  }
  if (v[553] === "yes") {
    v[560] = answered(a.values["radicalisation-level"]);
    shown[560] = 1;
  }
  if (
    v[551] === "yes" ||
    v[552] === "yes" ||
    v[550] === "edges" ||
    v[550] === "involved" ||
    v[550] === "targeted" ||
    v[550] === "left" ||
    anyTick(v[556], ["none-of-these", "yet-to-clarify"])
  ) {
    v[561] = answered(a.values["exploitation-signs"]);
    shown[561] = 1;
  }
  if (tick(v[561], "other")) {
    v[562] = answered(a.values["exploitation-signs-other-text"]);
    shown[562] = 1;
  }
  if (v[550] === "edges" || v[550] === "involved" || v[550] === "targeted" || v[550] === "left") {
    v[563] = answered(a.values["gang-name"]);
    shown[563] = 1;
  }
  if (v[550] === "edges" || v[550] === "involved" || v[550] === "targeted" || v[550] === "left") {
    v[564] = answered(a.values["gang-role"]);
    shown[564] = 1;
  }
  if (tick(v[564], "other")) {
    v[565] = answered(a.values["gang-role-other-text"]);
    shown[565] = 1;
  }
  if (v[550] === "edges" || v[550] === "involved" || v[550] === "targeted" || v[550] === "left") {
    v[566] = answered(a.values["gang-threat"]);
    shown[566] = 1;
  }
  if (v[550] === "edges" || v[550] === "involved" || v[550] === "targeted" || v[550] === "left") {
    v[567] = answered(a.values["keep-apart-from"]);
    shown[567] = 1;
  }
  if (v[553] === "yes") {
    v[568] = answered(a.values["radicalisation-signs"]);
    shown[568] = 1;
  }
  if (tick(v[568], "other")) {
    v[569] = answered(a.values["radicalisation-signs-other-text"]);
    shown[569] = 1;
  }
  if (v[551] === "yes" || v[552] === "yes" || anyTick(v[556], ["none-of-these", "yet-to-clarify"])) {
    v[570] = answered(a.values["exploitation-referral"]);
    shown[570] = 1;
  }
  if (tick(v[570], "other")) {
    v[571] = answered(a.values["exploitation-referral-other-text"]);
    shown[571] = 1;
  }
  if (v[551] === "yes" || v[552] === "yes" || anyTick(v[556], ["none-of-these", "yet-to-clarify"])) {
    v[572] = answered(a.values["nrm-status"]);
    shown[572] = 1;
  }
  if (v[572] === "referred" || v[572] === "reasonable" || v[572] === "conclusive" || v[572] === "negative") {
    v[573] = answered(a.values["nrm-date"]);
    shown[573] = 1;
  }
  if (v[553] === "yes") {
    v[574] = answered(a.values["prevent-status"]);
    shown[574] = 1;
  }
  if (v[574] === "referred" || v[574] === "channel" || v[574] === "declined" || v[574] === "closed") {
    v[575] = answered(a.values["prevent-date"]);
    shown[575] = 1;
  }
  if (
    v[551] === "yes" ||
    v[552] === "yes" ||
    v[550] === "edges" ||
    v[550] === "involved" ||
    v[550] === "targeted" ||
    v[550] === "left" ||
    v[553] === "yes" ||
    anyTick(v[556], ["none-of-these", "yet-to-clarify"])
  ) {
    v[576] = answered(a.values["exploitation-detail"]);
    shown[576] = 1;
  }
  shown[577] = 1;
  v[577] = f.worked[577] ?? null;
  v[578] = answered(a.values["friends-mix"]);
  shown[578] = 1;
  v[579] = answered(a.values["partner-relationship"]);
  if (v[579] !== null) shown[579] = 1;
  shown[580] = 1;
  if (v[578] === "negative" || v[578] === "older" || v[578] === "few") {
    v[581] = answered(a.values["friends-concern-types"]);
    shown[581] = 1;
  }
  if (tick(v[581], "other")) {
    v[582] = answered(a.values["friends-concern-types-other-text"]);
    shown[582] = 1;
  }
  if (v[579] === "worries") {
    v[583] = answered(a.values["partner-concern-types"]);
    shown[583] = 1;
  }
  if (tick(v[583], "other")) {
    v[584] = answered(a.values["partner-concern-types-other-text"]);
    shown[584] = 1;
  }
  v[585] = answered(a.values["friends-positive"]);
  if (v[585] !== null) shown[585] = 1;
  v[1037] = answered(a.values["trusted-adult"]);
  shown[1037] = 1;
  if (v[578] === "negative" || v[578] === "older" || v[578] === "few" || v[579] === "worries" || v[1037] === "no") {
    v[586] = answered(a.values["relationships-detail"]);
    shown[586] = 1;
  }
  shown[587] = 1;
  v[587] = f.worked[587] ?? null;
}

function part12(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[588] === "yes" || v[588] === "yet-to-clarify") {
    v[594] = answered(a.values["child-protection-plan"]);
    shown[594] = 1;
  }
  if (v[588] === "yes" || v[588] === "yet-to-clarify") {
    v[595] = answered(a.values["siblings-children-services"]);
    shown[595] = 1;
  }
  if (v[596] === "yes" || v[597] === "yes" || v[598] === "yes") {
    v[599] = answered(a.values["leaving-care-support"]);
    shown[599] = 1;
  }
  if (tick(v[599], "other")) {
    v[600] = answered(a.values["leaving-care-support-other-text"]);
    shown[600] = 1;
  }
  if (v[594] === "currently" || v[594] === "previously") {
    rows[601] = a.entries["child-protection-plans"] ?? [];
    shown[601] = 1;
  }
  {
    const c602: Value[] = [];
    c[602] = c602;
    const c603: Value[] = [];
    c[603] = c603;
    const c604: Value[] = [];
    c[604] = c604;
    const c605: Value[] = [];
    c[605] = c605;
    const all = rows[601] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c602[e] = answered(row["child-protection-plans.categories"]);
      cells += 1;
      c603[e] = answered(row["child-protection-plans.start"]);
      cells += 1;
      c604[e] = answered(row["child-protection-plans.end"]);
      if (c604[e] !== null) cells += 1;
      c605[e] = answered(row["child-protection-plans.authority"]);
      if (c605[e] !== null) cells += 1;
    }
  }
  if (
    v[589] === "currently" ||
    v[589] === "previously" ||
    v[591] === "currently" ||
    v[591] === "previously" ||
    v[592] === "currently" ||
    v[592] === "previously" ||
    v[593] === "currently" ||
    v[593] === "previously"
  ) {
    rows[606] = a.entries["care-periods"] ?? [];
    shown[606] = 1;
  }
  {
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
    const c613: Value[] = [];
    c[613] = c613;
    const all = rows[606] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c607[e] = answered(row["care-periods.legal-status"]);
      cells += 1;
      c608[e] = answered(row["care-periods.start"]);
      cells += 1;
      c609[e] = answered(row["care-periods.end"]);
      if (c609[e] !== null) cells += 1;
      c610[e] = answered(row["care-periods.placement"]);
      if (c610[e] !== null) cells += 1;
      c611[e] = answered(row["care-periods.placements-number"]);
      if (c611[e] !== null) cells += 1;
      c612[e] = answered(row["care-periods.reason"]);
      if (c612[e] !== null) cells += 1;
      c613[e] = answered(row["care-periods.family-contact"]);
      if (c613[e] !== null) cells += 1;
    }
  }
  if (
    v[589] === "currently" ||
    v[589] === "previously" ||
    v[591] === "currently" ||
    v[591] === "previously" ||
    v[592] === "currently" ||
    v[592] === "previously" ||
    v[593] === "currently" ||
    v[593] === "previously"
  ) {
    v[614] = answered(a.values["corporate-parent"]);
    shown[614] = 1;
  }
  v[615] = answered(a.values["adoption-or-guardianship"]);
  if (v[615] !== null) shown[615] = 1;
  v[616] = answered(a.values["unaccompanied-child"]);
  if (v[616] !== null) shown[616] = 1;
  if (
    v[589] === "currently" ||
    v[589] === "previously" ||
    v[591] === "currently" ||
    v[591] === "previously" ||
    v[592] === "currently" ||
    v[592] === "previously"
  ) {
    v[617] = answered(a.values["police-called-to-placement"]);
    shown[617] = 1;
  }
  if (
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
    v[594] === "currently" ||
    v[594] === "previously"
  ) {
    v[618] = answered(a.values["care-strengths"]);
    shown[618] = 1;
  }
  if (tick(v[618], "other")) {
    v[619] = answered(a.values["care-strengths-other-text"]);
    shown[619] = 1;
  }
  if (
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
    v[594] === "currently" ||
    v[594] === "previously" ||
    v[595] === "yes"
  ) {
    v[620] = answered(a.values["care-history-detail"]);
    shown[620] = 1;
  }
  shown[621] = 1;
  shown[622] = 1;
  shown[624] = 1;
  v[624] = f.worked[624] ?? null;
  shown[625] = 1;
  v[625] = f.worked[625] ?? null;
  if (v[623] === "yes" || v[626] === "eligible" || v[626] === "relevant") {
    shown[627] = 1;
    v[627] = f.worked[627] ?? null;
  }
  shown[628] = 1;
  v[628] = f.worked[628] ?? null;
  v[629] = answered(a.values["relating-concerns"]);
  shown[629] = 1;
  v[631] = answered(a.values["victim-of-harm"]);
  shown[631] = 1;
  if (v[631] === "yes") {
    v[630] = answered(a.values.bullied);
    shown[630] = 1;
  }
  shown[632] = 1;
  if (tick(v[471], "relating-to-others")) {
    v[633] = answered(a.values["relating-strengths"]);
    shown[633] = 1;
  }
  if (tick(v[633], "other")) {
    v[634] = answered(a.values["relating-strengths-other-text"]);
    shown[634] = 1;
  }
  if (v[629] === "yes") {
    v[635] = answered(a.values["relating-concern-types"]);
    shown[635] = 1;
  }
  if (tick(v[635], "other")) {
    v[636] = answered(a.values["relating-concern-types-other-text"]);
    shown[636] = 1;
  }
  if (v[630] === "yes") {
    v[637] = answered(a.values["bullying-where"]);
    shown[637] = 1;
  }
  if (tick(v[637], "other")) {
    v[638] = answered(a.values["bullying-where-other-text"]);
    shown[638] = 1;
  }
  if (v[631] === "yes") {
    rows[639] = a.entries.victimisation ?? [];
    shown[639] = 1;
  }
  {
    const c640: Value[] = [];
    c[640] = c640;
    const c641: Value[] = [];
    c[641] = c641;
    const c642: Value[] = [];
    c[642] = c642;
    const c643: Value[] = [];
    c[643] = c643;
    const c644: Value[] = [];
    c[644] = c644;
    const all = rows[639] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c640[e] = answered(row["victimisation.when"]);
      cells += 1;
      c641[e] = answered(row["victimisation.what"]);
      cells += 1;
      c642[e] = answered(row["victimisation.reported"]);
      if (c642[e] !== null) cells += 1;
      c643[e] = answered(row["victimisation.effect"]);
      if (c643[e] !== null) cells += 1;
      c644[e] = answered(row["victimisation.support"]);
      if (c644[e] !== null) cells += 1;
    }
  }
  if (v[629] === "yes" || v[630] === "yes" || v[631] === "yes") {
    v[645] = answered(a.values["relating-detail"]);
    shown[645] = 1;
  }
  shown[646] = 1;
  v[646] = f.worked[646] ?? null;
  v[647] = answered(a.values["parent-status"]);
  shown[647] = 1;
  if (v[647] === "parent" || v[647] === "parent-and-expecting") {
    rows[648] = a.entries["own-children"] ?? [];
    shown[648] = 1;
  }
  {
    const c649: Value[] = [];
    c[649] = c649;
    const c650: Value[] = [];
    c[650] = c650;
    const c651: Value[] = [];
    c[651] = c651;
    const c652: Value[] = [];
    c[652] = c652;
    const c653: Value[] = [];
    c[653] = c653;
    const all = rows[648] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c649[e] = answered(row["own-children.name"]);
      cells += 1;
      c650[e] = answered(row["own-children.born"]);
      if (c650[e] !== null) cells += 1;
      c651[e] = answered(row["own-children.lives-with"]);
      cells += 1;
      c652[e] = answered(row["own-children.contact"]);
      cells += 1;
      c653[e] = answered(row["own-children.services"]);
      cells += 1;
    }
  }
  if (v[647] === "pregnant" || v[647] === "expecting" || v[647] === "parent-and-expecting") {
    v[654] = answered(a.values["pregnancy-due"]);
    shown[654] = 1;
  }
  if (v[647] === "pregnant" || v[647] === "expecting" || v[647] === "parent-and-expecting") {
    v[655] = answered(a.values["pregnancy-care"]);
    shown[655] = 1;
  }
}

function part13(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (
    v[647] === "pregnant" ||
    v[647] === "expecting" ||
    v[647] === "parent" ||
    v[647] === "parent-and-expecting" ||
    v[647] === "lost"
  ) {
    v[656] = answered(a.values["parent-role"]);
    shown[656] = 1;
  }
  if (
    v[647] === "pregnant" ||
    v[647] === "expecting" ||
    v[647] === "parent" ||
    v[647] === "parent-and-expecting" ||
    v[647] === "lost"
  ) {
    v[657] = answered(a.values["parent-concerns"]);
    shown[657] = 1;
  }
  if (
    v[647] === "pregnant" ||
    v[647] === "expecting" ||
    v[647] === "parent" ||
    v[647] === "parent-and-expecting" ||
    v[647] === "lost"
  ) {
    v[658] = answered(a.values["parent-strengths"]);
    shown[658] = 1;
  }
  if (tick(v[658], "other")) {
    v[659] = answered(a.values["parent-strengths-other-text"]);
    shown[659] = 1;
  }
  if (
    v[647] === "pregnant" ||
    v[647] === "expecting" ||
    v[647] === "parent" ||
    v[647] === "parent-and-expecting" ||
    v[647] === "lost"
  ) {
    v[660] = answered(a.values["parent-detail"]);
    shown[660] = 1;
  }
  shown[661] = 1;
  v[661] = f.worked[661] ?? null;
  rows[662] = fixed("screening-record", ["health", "slcn", "audit"], a);
  shown[662] = 1;
  {
    const c663: Value[] = [];
    c[663] = c663;
    const c664: Value[] = [];
    c[664] = c664;
    const c665: Value[] = [];
    c[665] = c665;
    const c666: Value[] = [];
    c[666] = c666;
    const c667: Value[] = [];
    c[667] = c667;
    const all = rows[662] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c663[e] = f.columns[663]?.[e] ?? null;
      c664[e] = answered(row["screening-record.date"]);
      cells += 1;
      c665[e] = answered(row["screening-record.completed-by"]);
      cells += 1;
      c666[e] = answered(row["screening-record.informants"]);
      cells += 1;
      if (tick(c[666]?.[e], "other")) {
        c667[e] = answered(row["screening-record.informants-other-text"]);
        cells += 1;
      } else c667[e] = null;
    }
  }
  v[675] = answered(a.values["phys-medication"]);
  shown[675] = 1;
  v[679] = answered(a.values["phys-eyes-teeth"]);
  shown[679] = 1;
  v[680] = answered(a.values["phys-sexual-health"]);
  shown[680] = 1;
  shown[707] = 1;
  v[707] = f.worked[707] ?? null;
  shown[836] = 1;
  v[836] = f.worked[836] ?? null;
  {
    const c672: Value[] = [];
    c[672] = c672;
    const c668: Value[] = [];
    c[668] = c668;
    const c669: Value[] = [];
    c[669] = c669;
    const c670: Value[] = [];
    c[670] = c670;
    const c671: Value[] = [];
    c[671] = c671;
    const all = rows[662] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c672[e] = f.columns[672]?.[e] ?? null;
      if (c[672]?.[e] === "positive") {
        c668[e] = answered(row["screening-record.next-step"]);
        cells += 1;
      } else c668[e] = null;
      if (
        c[668]?.[e] === "advice" ||
        c[668]?.[e] === "refer" ||
        c[668]?.[e] === "urgent" ||
        c[668]?.[e] === "specialist-assessment"
      ) {
        c669[e] = answered(row["screening-record.refer-to"]);
        cells += 1;
      } else c669[e] = null;
      if (c[668]?.[e] === "refer" || c[668]?.[e] === "urgent" || c[668]?.[e] === "specialist-assessment") cells += 1;
      cells += 1;
    }
  }
  v[681] = answered(a.values["gp-registered"]);
  shown[681] = 1;
  if (tick(v[471], "physical-health")) {
    v[682] = answered(a.values["physical-strengths"]);
    shown[682] = 1;
  }
  if (tick(v[682], "other")) {
    v[683] = answered(a.values["physical-strengths-other-text"]);
    shown[683] = 1;
  }
  v[684] = answered(a.values["gp-practice"]);
  if (v[684] !== null) shown[684] = 1;
  v[685] = answered(a.values["dentist-registered"]);
  if (v[685] !== null) shown[685] = 1;
  if (v[673] === "yes" || v[677] === "yes") {
    rows[686] = a.entries["health-conditions"] ?? [];
    shown[686] = 1;
  }
  {
    const c687: Value[] = [];
    c[687] = c687;
    const c688: Value[] = [];
    c[688] = c688;
    const c689: Value[] = [];
    c[689] = c689;
    const c690: Value[] = [];
    c[690] = c690;
    const c691: Value[] = [];
    c[691] = c691;
    const all = rows[686] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c687[e] = answered(row["health-conditions.name"]);
      cells += 1;
      c688[e] = answered(row["health-conditions.since"]);
      if (c688[e] !== null) cells += 1;
      c689[e] = answered(row["health-conditions.effect"]);
      cells += 1;
      c690[e] = answered(row["health-conditions.emergency"]);
      if (c690[e] !== null) cells += 1;
      c691[e] = answered(row["health-conditions.treatment"]);
      if (c691[e] !== null) cells += 1;
    }
  }
  if (v[675] === "yes") {
    rows[692] = a.entries.medications ?? [];
    shown[692] = 1;
  }
  {
    const c693: Value[] = [];
    c[693] = c693;
    const c694: Value[] = [];
    c[694] = c694;
    const c695: Value[] = [];
    c[695] = c695;
    const c696: Value[] = [];
    c[696] = c696;
    const c697: Value[] = [];
    c[697] = c697;
    const all = rows[692] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c693[e] = answered(row["medications.name"]);
      cells += 1;
      c694[e] = answered(row["medications.dose"]);
      if (c694[e] !== null) cells += 1;
      c695[e] = answered(row["medications.for"]);
      if (c695[e] !== null) cells += 1;
      c696[e] = answered(row["medications.taken"]);
      cells += 1;
      c697[e] = answered(row["medications.urgent"]);
      cells += 1;
    }
  }
  if (v[676] === "yes") {
    v[698] = answered(a.values["allergy-detail"]);
    shown[698] = 1;
  }
  if (v[673] === "yes") {
    v[699] = answered(a.values["disability-adjustments"]);
    shown[699] = 1;
  }
  if (tick(v[699], "other")) {
    v[700] = answered(a.values["disability-adjustments-other-text"]);
    shown[700] = 1;
  }
  v[701] = answered(a.values["diet-needs"]);
  if (v[701] !== null) shown[701] = 1;
  rows[702] = a.entries["physical-health-events"] ?? [];
  if ((rows[702]?.length ?? 0) > 0) shown[702] = 1;
  {
    const c703: Value[] = [];
    c[703] = c703;
    const c704: Value[] = [];
    c[704] = c704;
    const c705: Value[] = [];
    c[705] = c705;
    const all = rows[702] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c703[e] = answered(row["physical-health-events.date"]);
      cells += 1;
      c704[e] = answered(row["physical-health-events.what"]);
      cells += 1;
      c705[e] = answered(row["physical-health-events.violence"]);
      if (c705[e] !== null) cells += 1;
    }
  }
  if (
    v[673] === "yes" ||
    v[674] === "yes" ||
    v[675] === "yes" ||
    v[676] === "yes" ||
    v[677] === "yes" ||
    v[678] === "yes" ||
    v[679] === "yes" ||
    v[680] === "yes" ||
    v[681] === "no"
  ) {
    v[706] = answered(a.values["physical-detail"]);
    shown[706] = 1;
  }
  if (tick(v[471], "slcn-neurodisability")) {
    v[721] = answered(a.values["slcn-strengths"]);
    shown[721] = 1;
  }
  if (tick(v[721], "other")) {
    v[722] = answered(a.values["slcn-strengths-other-text"]);
    shown[722] = 1;
  }
  if (v[720] === "yes") {
    rows[723] = a.entries["neuro-conditions"] ?? [];
    shown[723] = 1;
  }
  {
    const c724: Value[] = [];
    c[724] = c724;
    const c725: Value[] = [];
    c[725] = c725;
    const c726: Value[] = [];
    c[726] = c726;
    const c727: Value[] = [];
    c[727] = c727;
    const all = rows[723] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c724[e] = answered(row["neuro-conditions.condition"]);
      cells += 1;
      c725[e] = answered(row["neuro-conditions.status"]);
      cells += 1;
      c726[e] = answered(row["neuro-conditions.date"]);
      if (c726[e] !== null) cells += 1;
      c727[e] = answered(row["neuro-conditions.support"]);
      if (c727[e] !== null) cells += 1;
    }
  }
  if (v[719] === "yes") {
    rows[728] = a.entries["head-injuries"] ?? [];
    shown[728] = 1;
  }
  {
    const c729: Value[] = [];
    c[729] = c729;
    const c730: Value[] = [];
    c[730] = c730;
    const c731: Value[] = [];
    c[731] = c731;
    const c732: Value[] = [];
    c[732] = c732;
    const c733: Value[] = [];
    c[733] = c733;
    const all = rows[728] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c729[e] = answered(row["head-injuries.when"]);
      cells += 1;
      c730[e] = answered(row["head-injuries.cause"]);
      if (c730[e] !== null) cells += 1;
      c731[e] = answered(row["head-injuries.unconscious"]);
      cells += 1;
      c732[e] = answered(row["head-injuries.lasting"]);
      cells += 1;
      if (tick(c[732]?.[e], "other")) {
        c733[e] = answered(row["head-injuries.lasting-other-text"]);
        cells += 1;
      } else c733[e] = null;
    }
  }
  v[734] = answered(a.values["slcn-other-signs"]);
  if (v[734] !== null) shown[734] = 1;
  if (tick(v[734], "other")) {
    v[735] = answered(a.values["slcn-other-signs-other-text"]);
    shown[735] = 1;
  }
  if (v[744] === "positive") {
    v[736] = answered(a.values["slcn-past-help"]);
    shown[736] = 1;
  }
  if (tick(v[736], "other")) {
    v[737] = answered(a.values["slcn-past-help-other-text"]);
    shown[737] = 1;
  }
}

function part14(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[744] === "positive") {
    v[738] = answered(a.values["slcn-effects"]);
    shown[738] = 1;
  }
  if (tick(v[738], "other")) {
    v[739] = answered(a.values["slcn-effects-other-text"]);
    shown[739] = 1;
  }
  if (v[744] === "positive" || v[673] === "yes") {
    v[740] = answered(a.values["communication-adjustments"]);
    shown[740] = 1;
  }
  if (tick(v[740], "other")) {
    v[741] = answered(a.values["communication-adjustments-other-text"]);
    shown[741] = 1;
  }
  if (v[744] === "positive") {
    v[742] = answered(a.values["intermediary-needed"]);
    shown[742] = 1;
  }
  if (
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
    v[719] === "yes" ||
    v[720] === "yes"
  ) {
    v[743] = answered(a.values["slcn-detail"]);
    shown[743] = 1;
  }
  if (tick(v[471], "emotional-mental-health")) {
    v[753] = answered(a.values["mental-strengths"]);
    shown[753] = 1;
  }
  if (tick(v[753], "other")) {
    v[754] = answered(a.values["mental-strengths-other-text"]);
    shown[754] = 1;
  }
  if (v[746] === "currently" || v[746] === "previously") {
    rows[755] = a.entries["mh-diagnoses"] ?? [];
    shown[755] = 1;
  }
  {
    const c756: Value[] = [];
    c[756] = c756;
    const c757: Value[] = [];
    c[757] = c757;
    const c758: Value[] = [];
    c[758] = c758;
    const c759: Value[] = [];
    c[759] = c759;
    const c760: Value[] = [];
    c[760] = c760;
    const all = rows[755] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c756[e] = answered(row["mh-diagnoses.condition"]);
      cells += 1;
      c757[e] = answered(row["mh-diagnoses.status"]);
      cells += 1;
      c758[e] = answered(row["mh-diagnoses.from"]);
      if (c758[e] !== null) cells += 1;
      c759[e] = answered(row["mh-diagnoses.to"]);
      if (c759[e] !== null) cells += 1;
      c760[e] = answered(row["mh-diagnoses.help"]);
      if (c760[e] !== null) cells += 1;
    }
  }
  if (v[769] === "positive") {
    v[761] = answered(a.values["mh-crisis"]);
    shown[761] = 1;
  }
  if (tick(v[761], "other")) {
    v[762] = answered(a.values["mh-crisis-other-text"]);
    shown[762] = 1;
  }
  if (v[769] === "positive") {
    v[763] = answered(a.values["mh-support-status"]);
    shown[763] = 1;
  }
  v[764] = answered(a.values["emotional-development"]);
  if (v[764] !== null) shown[764] = 1;
  if (tick(v[764], "other")) {
    v[765] = answered(a.values["emotional-development-other-text"]);
    shown[765] = 1;
  }
  if (v[769] === "positive") {
    v[766] = answered(a.values["mh-triggers"]);
    shown[766] = 1;
  }
  shown[767] = 1;
  if (
    v[746] === "currently" ||
    v[746] === "previously" ||
    v[747] === "yes" ||
    v[748] === "yes" ||
    v[749] === "yes" ||
    v[750] === "yes" ||
    v[751] === "yes" ||
    v[752] === "yes"
  ) {
    v[768] = answered(a.values["mental-detail"]);
    shown[768] = 1;
  }
  v[774] = answered(a.values.bereavement);
  shown[774] = 1;
  if (v[771] === "currently" || v[771] === "previously" || v[773] === "currently" || v[773] === "previously") {
    rows[775] = a.entries["self-harm-episodes"] ?? [];
    shown[775] = 1;
  }
  {
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
    const c781: Value[] = [];
    c[781] = c781;
    const all = rows[775] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c776[e] = answered(row["self-harm-episodes.when"]);
      cells += 1;
      c777[e] = answered(row["self-harm-episodes.kind"]);
      cells += 1;
      c778[e] = answered(row["self-harm-episodes.means"]);
      if (c778[e] !== null) cells += 1;
      c779[e] = answered(row["self-harm-episodes.treatment"]);
      cells += 1;
      c780[e] = answered(row["self-harm-episodes.trigger"]);
      if (c780[e] !== null) cells += 1;
      c781[e] = answered(row["self-harm-episodes.where"]);
      if (c781[e] !== null) cells += 1;
    }
  }
  if (
    v[771] === "currently" ||
    v[771] === "previously" ||
    v[772] === "currently" ||
    v[772] === "previously" ||
    v[773] === "currently" ||
    v[773] === "previously"
  ) {
    v[782] = answered(a.values["suicide-signs"]);
    shown[782] = 1;
  }
  if (tick(v[782], "other")) {
    v[783] = answered(a.values["suicide-signs-other-text"]);
    shown[783] = 1;
  }
  if (
    v[771] === "currently" ||
    v[771] === "previously" ||
    v[772] === "currently" ||
    v[772] === "previously" ||
    v[773] === "currently" ||
    v[773] === "previously" ||
    v[774] === "death" ||
    v[774] === "both"
  ) {
    v[784] = answered(a.values["suicide-exposure"]);
    shown[784] = 1;
  }
  if (
    v[771] === "currently" ||
    v[771] === "previously" ||
    v[772] === "currently" ||
    v[772] === "previously" ||
    v[773] === "currently" ||
    v[773] === "previously"
  ) {
    v[785] = answered(a.values["safety-plan"]);
    shown[785] = 1;
  }
  if (v[785] === "yes-and-in-use" || v[785] === "yes-but-out-of-date") {
    v[786] = answered(a.values["safety-plan-file"]);
    shown[786] = 1;
  }
  if (
    v[771] === "currently" ||
    v[771] === "previously" ||
    v[772] === "currently" ||
    v[772] === "previously" ||
    v[773] === "currently" ||
    v[773] === "previously"
  ) {
    v[787] = answered(a.values["keeps-safe"]);
    shown[787] = 1;
  }
  if (v[86] === "yes") {
    v[788] = answered(a.values["custody-care-plan-open"]);
    shown[788] = 1;
  }
  if (v[774] === "death" || v[774] === "other-loss" || v[774] === "both") shown[789] = 1;
  if (v[774] === "death" || v[774] === "other-loss" || v[774] === "both") {
    v[790] = answered(a.values["bereavement-effects"]);
    shown[790] = 1;
  }
  if (tick(v[790], "other")) {
    v[791] = answered(a.values["bereavement-effects-other-text"]);
    shown[791] = 1;
  }
  if (v[774] === "death" || v[774] === "other-loss" || v[774] === "both") {
    v[792] = answered(a.values["bereavement-support"]);
    shown[792] = 1;
  }
  if (
    v[771] === "currently" ||
    v[771] === "previously" ||
    v[772] === "currently" ||
    v[772] === "previously" ||
    v[773] === "currently" ||
    v[773] === "previously" ||
    v[774] === "death" ||
    v[774] === "other-loss" ||
    v[774] === "both"
  ) {
    v[793] = answered(a.values["self-harm-loss-detail"]);
    shown[793] = 1;
  }
  shown[794] = 1;
  v[794] = f.worked[794] ?? null;
  if (tick(v[471], "substance-misuse")) {
    v[798] = answered(a.values["substance-strengths"]);
    shown[798] = 1;
  }
  if (tick(v[798], "other")) {
    v[799] = answered(a.values["substance-strengths-other-text"]);
    shown[799] = 1;
  }
  if (v[796] === "currently" || v[796] === "previously" || v[797] === "yes") {
    rows[800] = a.entries.substances ?? [];
    shown[800] = 1;
  }
  {
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
    const c812: Value[] = [];
    c[812] = c812;
    const all = rows[800] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c801[e] = answered(row["substances.substance"]);
      cells += 1;
      c802[e] = answered(row["substances.status"]);
      cells += 1;
      c803[e] = answered(row["substances.age-first"]);
      if (c803[e] !== null) cells += 1;
      c804[e] = answered(row["substances.last-used"]);
      cells += 1;
      c805[e] = answered(row["substances.frequency"]);
      cells += 1;
      c806[e] = answered(row["substances.amount"]);
      if (c806[e] !== null) cells += 1;
      c807[e] = answered(row["substances.route"]);
      cells += 1;
      c808[e] = answered(row["substances.with"]);
      if (c808[e] !== null) cells += 1;
      c809[e] = answered(row["substances.paid"]);
      if (c809[e] !== null) cells += 1;
      if (tick(c[809]?.[e], "other")) {
        c810[e] = answered(row["substances.paid-other-text"]);
        cells += 1;
      } else c810[e] = null;
      c811[e] = answered(row["substances.wants-change"]);
      cells += 1;
      c812[e] = answered(row["substances.note"]);
      if (c812[e] !== null) cells += 1;
    }
  }
  if (v[796] === "currently" || v[796] === "previously" || v[797] === "yes" || v[837] === "yes") {
    v[813] = answered(a.values["substance-harms"]);
    shown[813] = 1;
  }
  if (tick(v[813], "other")) {
    v[814] = answered(a.values["substance-harms-other-text"]);
    shown[814] = 1;
  }
}

function part15(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[1439] = answered(a.values["custody-recent-use"]);
  shown[1439] = 1;
  if (v[796] === "currently" || v[796] === "previously" || v[797] === "yes" || v[837] === "yes" || v[1439] === "yes") {
    v[815] = answered(a.values["withdrawal-risk"]);
    shown[815] = 1;
  }
  if (v[796] === "currently" || v[796] === "previously" || v[797] === "yes") {
    v[816] = answered(a.values["substance-reasons"]);
    shown[816] = 1;
  }
  if (tick(v[816], "other")) {
    v[817] = answered(a.values["substance-reasons-other-text"]);
    shown[817] = 1;
  }
  if (v[796] === "currently" || v[796] === "previously" || v[797] === "yes" || v[836] === "yes") {
    v[818] = answered(a.values["substance-support-status"]);
    shown[818] = 1;
  }
  v[819] = answered(a.values["substance-past-help"]);
  if (v[819] !== null) shown[819] = 1;
  if (v[796] === "currently" || v[796] === "previously" || v[797] === "yes" || v[836] === "yes") {
    v[820] = answered(a.values["substance-detail"]);
    shown[820] = 1;
  }
  shown[835] = 1;
  v[835] = f.worked[835] ?? null;
  v[838] = answered(a.values["time-use"]);
  shown[838] = 1;
  v[840] = answered(a.values["online-concerns"]);
  shown[840] = 1;
  v[841] = answered(a.values["risk-taking"]);
  shown[841] = 1;
  shown[842] = 1;
  if (tick(v[471], "lifestyle")) {
    v[843] = answered(a.values["lifestyle-strengths"]);
    shown[843] = 1;
  }
  if (tick(v[843], "other")) {
    v[844] = answered(a.values["lifestyle-strengths-other-text"]);
    shown[844] = 1;
  }
  rows[845] = a.entries.activities ?? [];
  if ((rows[845]?.length ?? 0) > 0) shown[845] = 1;
  {
    const c846: Value[] = [];
    c[846] = c846;
    const c847: Value[] = [];
    c[847] = c847;
    const c848: Value[] = [];
    c[848] = c848;
    const all = rows[845] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c846[e] = answered(row["activities.what"]);
      cells += 1;
      c847[e] = answered(row["activities.how-often"]);
      cells += 1;
      c848[e] = answered(row["activities.note"]);
      if (c848[e] !== null) cells += 1;
    }
  }
  if (v[838] === "empty" || v[838] === "risky") {
    v[849] = answered(a.values["time-use-concerns"]);
    shown[849] = 1;
  }
  if (tick(v[849], "other")) {
    v[850] = answered(a.values["time-use-concerns-other-text"]);
    shown[850] = 1;
  }
  if (v[839] === "currently" || v[839] === "previously") {
    rows[851] = a.entries["missing-episodes"] ?? [];
    shown[851] = 1;
  }
  {
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
    const c857: Value[] = [];
    c[857] = c857;
    const all = rows[851] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c852[e] = answered(row["missing-episodes.from"]);
      cells += 1;
      c853[e] = answered(row["missing-episodes.length"]);
      cells += 1;
      c854[e] = answered(row["missing-episodes.reported"]);
      cells += 1;
      c855[e] = answered(row["missing-episodes.where"]);
      if (c855[e] !== null) cells += 1;
      c856[e] = answered(row["missing-episodes.return-interview"]);
      cells += 1;
      c857[e] = answered(row["missing-episodes.harm"]);
      cells += 1;
    }
  }
  if (v[839] === "currently" || v[839] === "previously") {
    v[858] = answered(a.values["missing-count-12-months"]);
    shown[858] = 1;
  }
  if (v[840] === "yes") {
    v[859] = answered(a.values["online-concern-types"]);
    shown[859] = 1;
  }
  if (tick(v[859], "other")) {
    v[860] = answered(a.values["online-concern-types-other-text"]);
    shown[860] = 1;
  }
  if (v[840] === "yes") {
    v[861] = answered(a.values["online-limits"]);
    shown[861] = 1;
  }
  if (tick(v[861], "other")) {
    v[862] = answered(a.values["online-limits-other-text"]);
    shown[862] = 1;
  }
  if (v[841] === "yes") {
    v[863] = answered(a.values["risk-taking-types"]);
    shown[863] = 1;
  }
  if (tick(v[863], "other")) {
    v[864] = answered(a.values["risk-taking-types-other-text"]);
    shown[864] = 1;
  }
  if (v[115] === "yes") {
    v[865] = answered(a.values["weapon-reasons"]);
    shown[865] = 1;
  }
  if (tick(v[865], "other")) {
    v[866] = answered(a.values["weapon-reasons-other-text"]);
    shown[866] = 1;
  }
  v[867] = answered(a.values.gambling);
  if (v[867] !== null) shown[867] = 1;
  if (
    v[838] === "empty" ||
    v[838] === "risky" ||
    v[839] === "currently" ||
    v[839] === "previously" ||
    v[840] === "yes" ||
    v[841] === "yes"
  ) {
    v[868] = answered(a.values["lifestyle-detail"]);
    shown[868] = 1;
  }
  shown[869] = 1;
  v[869] = f.worked[869] ?? null;
  v[871] = answered(a.values["identity-concerns"]);
  shown[871] = 1;
  if (v[871] === "yes") {
    v[870] = answered(a.values["self-image"]);
    shown[870] = 1;
  }
  v[872] = answered(a.values.discrimination);
  shown[872] = 1;
  if (tick(v[471], "self-identity")) {
    v[873] = answered(a.values["identity-strengths"]);
    shown[873] = 1;
  }
  if (tick(v[873], "other")) {
    v[874] = answered(a.values["identity-strengths-other-text"]);
    shown[874] = 1;
  }
  shown[875] = 1;
  shown[876] = 1;
  if (v[871] === "yes") {
    v[877] = answered(a.values["identity-concern-types"]);
    shown[877] = 1;
  }
}

function part16(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (tick(v[877], "other")) {
    v[878] = answered(a.values["identity-concern-types-other-text"]);
    shown[878] = 1;
  }
  if (v[872] === "yes") {
    v[879] = answered(a.values["discrimination-where"]);
    shown[879] = 1;
  }
  if (tick(v[879], "other")) {
    v[880] = answered(a.values["discrimination-where-other-text"]);
    shown[880] = 1;
  }
  if (v[871] === "yes" || v[872] === "yes") {
    v[881] = answered(a.values["identity-detail"]);
    shown[881] = 1;
  }
  shown[882] = 1;
  v[882] = f.worked[882] ?? null;
  v[883] = answered(a.values["thinking-concerns"]);
  shown[883] = 1;
  if (tick(v[883], "other")) {
    v[884] = answered(a.values["thinking-concerns-other-text"]);
    shown[884] = 1;
  }
  if (tick(v[471], "thinking-and-behaviour")) {
    v[885] = answered(a.values["thinking-strengths"]);
    shown[885] = 1;
  }
  if (tick(v[885], "other")) {
    v[886] = answered(a.values["thinking-strengths-other-text"]);
    shown[886] = 1;
  }
  if (anyTick(v[883], ["none-of-these", "yet-to-clarify"])) {
    v[887] = answered(a.values["thinking-settings"]);
    shown[887] = 1;
  }
  if (tick(v[887], "other")) {
    v[888] = answered(a.values["thinking-settings-other-text"]);
    shown[888] = 1;
  }
  shown[889] = 1;
  if (
    tick(v[883], "loses-temper") ||
    tick(v[883], "uses-threats-or-violence-to-solve-problems") ||
    tick(v[883], "damages-things-when-upset")
  ) {
    v[890] = answered(a.values["anger-triggers"]);
    shown[890] = 1;
  }
  if (anyTick(v[883], ["none-of-these", "yet-to-clarify"])) {
    v[891] = answered(a.values["calming-steps"]);
    shown[891] = 1;
  }
  if (anyTick(v[883], ["none-of-these", "yet-to-clarify"])) {
    v[892] = answered(a.values["thinking-detail"]);
    shown[892] = 1;
  }
  shown[893] = 1;
  v[893] = f.worked[893] ?? null;
  v[894] = answered(a.values["ete-status"]);
  shown[894] = 1;
  if (!(v[894] === "none" || v[894] === "missing-education")) {
    v[895] = answered(a.values["ete-hours-offered"]);
    shown[895] = 1;
  }
  if (!(v[894] === "none" || v[894] === "missing-education")) {
    v[896] = answered(a.values["ete-hours-attended"]);
    shown[896] = 1;
  }
  v[897] = answered(a.values["ete-concerns"]);
  shown[897] = 1;
  v[898] = answered(a.values.exclusions);
  shown[898] = 1;
  v[899] = answered(a.values["send-status"]);
  shown[899] = 1;
  if (tick(v[471], "learning-education-employment")) {
    v[900] = answered(a.values["learning-strengths"]);
    shown[900] = 1;
  }
  if (tick(v[900], "other")) {
    v[901] = answered(a.values["learning-strengths-other-text"]);
    shown[901] = 1;
  }
  v[902] = answered(a.values["ete-suitable"]);
  if (v[902] !== null) shown[902] = 1;
  if (
    v[897] === "yes" ||
    v[898] === "currently" ||
    v[898] === "previously" ||
    v[894] === "waiting" ||
    v[894] === "missing-education" ||
    v[894] === "none"
  ) {
    rows[903] = a.entries["ete-places"] ?? [];
    shown[903] = 1;
  }
  {
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
    const c909: Value[] = [];
    c[909] = c909;
    const all = rows[903] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c904[e] = answered(row["ete-places.name"]);
      cells += 1;
      c905[e] = answered(row["ete-places.kind"]);
      cells += 1;
      c906[e] = answered(row["ete-places.from"]);
      if (c906[e] !== null) cells += 1;
      c907[e] = answered(row["ete-places.to"]);
      if (c907[e] !== null) cells += 1;
      c908[e] = answered(row["ete-places.contact"]);
      if (c908[e] !== null) cells += 1;
      if (!empty(c[907]?.[e])) {
        c909[e] = answered(row["ete-places.why-left"]);
        cells += 1;
      } else c909[e] = null;
    }
  }
  if (empty(v[896]) && !(v[894] === "none" || v[894] === "missing-education")) {
    v[910] = answered(a.values["attendance-percent"]);
    shown[910] = 1;
  }
  if (v[897] === "yes") {
    v[911] = answered(a.values["attendance-reasons"]);
    shown[911] = 1;
  }
  if (tick(v[911], "other")) {
    v[912] = answered(a.values["attendance-reasons-other-text"]);
    shown[912] = 1;
  }
  if (v[897] === "yes") {
    v[913] = answered(a.values["ete-concern-types"]);
    shown[913] = 1;
  }
  if (tick(v[913], "other")) {
    v[914] = answered(a.values["ete-concern-types-other-text"]);
    shown[914] = 1;
  }
  shown[947] = 1;
  v[947] = f.worked[947] ?? null;
  if (v[897] === "yes" && v[947] === "yes") {
    v[915] = answered(a.values["reduced-timetable"]);
    shown[915] = 1;
  }
  if (v[898] === "currently" || v[898] === "previously") {
    rows[916] = a.entries["exclusion-list"] ?? [];
    shown[916] = 1;
  }
  {
    const c917: Value[] = [];
    c[917] = c917;
    const c918: Value[] = [];
    c[918] = c918;
    const c919: Value[] = [];
    c[919] = c919;
    const c920: Value[] = [];
    c[920] = c920;
    const c921: Value[] = [];
    c[921] = c921;
    const all = rows[916] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c917[e] = answered(row["exclusion-list.kind"]);
      cells += 1;
      c918[e] = answered(row["exclusion-list.from"]);
      cells += 1;
      if (c[917]?.[e] !== "permanent") {
        c919[e] = answered(row["exclusion-list.days"]);
        cells += 1;
      } else c919[e] = null;
      c920[e] = answered(row["exclusion-list.reason"]);
      if (c920[e] !== null) cells += 1;
      c921[e] = answered(row["exclusion-list.review"]);
      if (c921[e] !== null) cells += 1;
    }
  }
  if (
    v[899] === "sen-support" ||
    v[899] === "assessment" ||
    v[899] === "ehcp" ||
    v[899] === "idp-school" ||
    v[899] === "idp-authority" ||
    v[899] === "old-statement" ||
    v[899] === "suspected"
  ) {
    v[922] = answered(a.values["send-needs"]);
    shown[922] = 1;
  }
  if (tick(v[922], "other")) {
    v[923] = answered(a.values["send-needs-other-text"]);
    shown[923] = 1;
  }
  if (v[899] === "ehcp" || v[899] === "idp-school" || v[899] === "idp-authority") {
    v[924] = answered(a.values["send-plan-date"]);
    shown[924] = 1;
  }
  if (v[899] === "ehcp" || v[899] === "idp-school" || v[899] === "idp-authority") {
    v[925] = answered(a.values["send-plan-authority"]);
    shown[925] = 1;
  }
}

function part17(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (
    v[899] === "sen-support" ||
    v[899] === "assessment" ||
    v[899] === "ehcp" ||
    v[899] === "idp-school" ||
    v[899] === "idp-authority" ||
    v[899] === "old-statement" ||
    v[899] === "suspected"
  ) {
    v[926] = answered(a.values["send-plan-working"]);
    shown[926] = 1;
  }
  if (
    v[899] === "sen-support" ||
    v[899] === "assessment" ||
    v[899] === "ehcp" ||
    v[899] === "idp-school" ||
    v[899] === "idp-authority" ||
    v[899] === "old-statement" ||
    v[899] === "suspected"
  ) {
    v[927] = answered(a.values["send-plan-file"]);
    shown[927] = 1;
  }
  if (
    (v[899] === "none" || v[899] === "sen-support" || v[899] === "yet-to-clarify") &&
    (v[744] === "positive" || v[897] === "yes")
  ) {
    v[928] = answered(a.values["send-assessment-request"]);
    shown[928] = 1;
  }
  if (v[623] === "yes") {
    v[929] = answered(a.values["pep-status"]);
    shown[929] = 1;
  }
  if (v[717] === "yes" || v[897] === "yes") {
    v[930] = answered(a.values["literacy-level"]);
    shown[930] = 1;
  }
  if (v[717] === "yes" || v[897] === "yes") {
    v[931] = answered(a.values["numeracy-level"]);
    shown[931] = 1;
  }
  shown[932] = 1;
  shown[933] = 1;
  shown[934] = 1;
  rows[935] = a.entries.qualifications ?? [];
  if ((rows[935]?.length ?? 0) > 0) shown[935] = 1;
  {
    const c936: Value[] = [];
    c[936] = c936;
    const c937: Value[] = [];
    c[937] = c937;
    const all = rows[935] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c936[e] = answered(row["qualifications.what"]);
      cells += 1;
      c937[e] = answered(row["qualifications.when"]);
      if (c937[e] !== null) cells += 1;
    }
  }
  v[938] = answered(a.values["ete-attitude"]);
  if (v[938] !== null) shown[938] = 1;
  v[939] = answered(a.values["ete-family-attitude"]);
  if (v[939] !== null) shown[939] = 1;
  if (v[894] === "none" || v[894] === "missing-education") {
    v[940] = answered(a.values["neet-since"]);
    shown[940] = 1;
  }
  if (v[894] === "none" || v[894] === "missing-education") {
    v[941] = answered(a.values["neet-barriers"]);
    shown[941] = 1;
  }
  if (tick(v[941], "other")) {
    v[942] = answered(a.values["neet-barriers-other-text"]);
    shown[942] = 1;
  }
  if (v[897] === "yes" || v[894] === "waiting" || v[894] === "missing-education" || v[894] === "none") {
    v[943] = answered(a.values["ete-help"]);
    shown[943] = 1;
  }
  if (tick(v[943], "other")) {
    v[944] = answered(a.values["ete-help-other-text"]);
    shown[944] = 1;
  }
  if (v[86] === "yes") {
    v[945] = answered(a.values["custody-education"]);
    shown[945] = 1;
  }
  if (
    v[897] === "yes" ||
    v[898] === "currently" ||
    v[898] === "previously" ||
    v[894] === "waiting" ||
    v[894] === "missing-education" ||
    v[894] === "none" ||
    v[899] === "sen-support" ||
    v[899] === "assessment" ||
    v[899] === "ehcp" ||
    v[899] === "idp-school" ||
    v[899] === "idp-authority" ||
    v[899] === "old-statement" ||
    v[899] === "suspected"
  ) {
    v[946] = answered(a.values["learning-detail"]);
    shown[946] = 1;
  }
  shown[948] = 1;
  v[948] = f.worked[948] ?? null;
  shown[949] = 1;
  v[949] = f.worked[949] ?? null;
  shown[950] = 1;
  v[950] = f.worked[950] ?? null;
  shown[951] = 1;
  v[951] = f.worked[951] ?? null;
  rows[952] = a.entries["life-events"] ?? [];
  shown[952] = 1;
  {
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
    const c962: Value[] = [];
    c[962] = c962;
    const all = rows[952] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c953[e] = answered(row["life-events.title"]);
      cells += 1;
      c954[e] = answered(row["life-events.type"]);
      cells += 1;
      c955[e] = answered(row["life-events.date"]);
      cells += 1;
      c956[e] = answered(row["life-events.end"]);
      if (c956[e] !== null) cells += 1;
      c957[e] = answered(row["life-events.effect"]);
      cells += 1;
      c958[e] = answered(row["life-events.now"]);
      if (c958[e] !== null) cells += 1;
      c959[e] = answered(row["life-events.note"]);
      if (c959[e] !== null) cells += 1;
      c960[e] = answered(row["life-events.told-by"]);
      if (c960[e] !== null) cells += 1;
      if (tick(c[960]?.[e], "other")) {
        c961[e] = answered(row["life-events.told-by-other-text"]);
        cells += 1;
      } else c961[e] = null;
      c962[e] = answered(row["life-events.sensitive"]);
      if (c962[e] !== null) cells += 1;
    }
  }
  if ((rows[952]?.length ?? 0) === 0) {
    v[963] = answered(a.values["life-events-none"]);
    shown[963] = 1;
  }
  shown[964] = 1;
  v[964] = f.worked[964] ?? null;
  {
    const c966: Value[] = [];
    c[966] = c966;
    const c967: Value[] = [];
    c[967] = c967;
    const c968: Value[] = [];
    c[968] = c968;
    const c969: Value[] = [];
    c[969] = c969;
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
    const c979: Value[] = [];
    c[979] = c979;
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
    const c998: Value[] = [];
    c[998] = c998;
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
    const c1006: Value[] = [];
    c[1006] = c1006;
    const all = rows[965] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c966[e] = answered(row["episodes.title"]);
      cells += 1;
      c967[e] = answered(row["episodes.kind"]);
      cells += 1;
      c968[e] = answered(row["episodes.current"]);
      cells += 1;
      if (c[967]?.[e] === "offence-or-offences") cells += 1;
      c972[e] = answered(row["episodes.place"]);
      cells += 1;
      c973[e] = answered(row["episodes.official-account"]);
      cells += 1;
      c974[e] = answered(row["episodes.child-account"]);
      cells += 1;
      c975[e] = answered(row["episodes.accounts-differ"]);
      if (c975[e] !== null) cells += 1;
      if (c[975]?.[e] === "yes") {
        c976[e] = answered(row["episodes.accounts-differ-details"]);
        cells += 1;
      } else c976[e] = null;
      c977[e] = answered(row["episodes.company"]);
      cells += 1;
      if (
        c[977]?.[e] === "one-other" ||
        c[977]?.[e] === "group-of-peers" ||
        c[977]?.[e] === "older-people" ||
        c[977]?.[e] === "gang"
      ) {
        c978[e] = answered(row["episodes.role"]);
        cells += 1;
      } else c978[e] = null;
      if (
        c[977]?.[e] === "one-other" ||
        c[977]?.[e] === "group-of-peers" ||
        c[977]?.[e] === "older-people" ||
        c[977]?.[e] === "gang"
      ) {
        c979[e] = answered(row["episodes.company-details"]);
        cells += 1;
      } else c979[e] = null;
      if (c[980]?.[e] === "yes" || c[980]?.[e] === "yet-to-clarify") {
        c981[e] = answered(row["episodes.exploited-details"]);
        cells += 1;
      } else c981[e] = null;
      c982[e] = answered(row["episodes.planning"]);
      cells += 1;
      c983[e] = answered(row["episodes.before"]);
      if (c983[e] !== null) cells += 1;
      c984[e] = answered(row["episodes.reasons"]);
      cells += 1;
      if (tick(c[999]?.[e], "substances")) {
        c985[e] = answered(row["episodes.substances"]);
        cells += 1;
      } else c985[e] = null;
      if (tick(c[985]?.[e], "other")) {
        c986[e] = answered(row["episodes.substances-other-text"]);
        cells += 1;
      } else c986[e] = null;
      if (tick(c[999]?.[e], "weapon")) {
        c987[e] = answered(row["episodes.weapon-kind"]);
        cells += 1;
      } else c987[e] = null;
      if (tick(c[987]?.[e], "other")) {
        c988[e] = answered(row["episodes.weapon-kind-other-text"]);
        cells += 1;
      } else c988[e] = null;
      if (tick(c[999]?.[e], "weapon")) {
        c989[e] = answered(row["episodes.weapon-use"]);
        cells += 1;
      } else c989[e] = null;
      c990[e] = answered(row["episodes.force"]);
      if (c990[e] !== null) cells += 1;
      c991[e] = answered(row["episodes.victim-kind"]);
      cells += 1;
      if (anyTick(c[991]?.[e], ["none"])) {
        c992[e] = answered(row["episodes.victim-number"]);
        cells += 1;
      } else c992[e] = null;
      if (anyTick(c[991]?.[e], ["none"])) {
        c993[e] = answered(row["episodes.victim-vulnerable"]);
        cells += 1;
      } else c993[e] = null;
      c994[e] = answered(row["episodes.harm-caused"]);
      cells += 1;
      if (anyTick(c[991]?.[e], ["none"])) {
        c995[e] = answered(row["episodes.harm-effect"]);
        cells += 1;
      } else c995[e] = null;
      c996[e] = answered(row["episodes.harm-possible"]);
      if (c996[e] !== null) cells += 1;
      if (tick(c[999]?.[e], "hostility")) {
        c997[e] = answered(row["episodes.hostility-kind"]);
        cells += 1;
      } else c997[e] = null;
      if (tick(c[997]?.[e], "other")) {
        c998[e] = answered(row["episodes.hostility-kind-other-text"]);
        cells += 1;
      } else c998[e] = null;
      if (anyTick(c[999]?.[e], ["none", "yet-to-clarify"])) {
        c1000[e] = answered(row["episodes.elements-details"]);
        cells += 1;
      } else c1000[e] = null;
      c1001[e] = answered(row["episodes.responsibility"]);
      cells += 1;
      c1002[e] = answered(row["episodes.feelings-after"]);
      cells += 1;
      if (anyTick(c[991]?.[e], ["none"])) {
        c1003[e] = answered(row["episodes.view-of-victim"]);
        cells += 1;
      } else c1003[e] = null;
      c1004[e] = answered(row["episodes.amends"]);
      if (c1004[e] !== null) cells += 1;
      c1005[e] = answered(row["episodes.after"]);
      if (c1005[e] !== null) cells += 1;
      c1006[e] = answered(row["episodes.files"]);
      if (c1006[e] !== null) cells += 1;
    }
  }
  if (v[85] === "prevention" && (rows[965]?.length ?? 0) === 0) {
    v[1007] = answered(a.values["episodes-none-reason"]);
    shown[1007] = 1;
  }
  shown[1008] = 1;
  v[1008] = f.worked[1008] ?? null;
  if ((rows[965]?.length ?? 0) >= 2 || v[1021] === "yes") {
    v[1009] = answered(a.values["offending-frequency-trend"]);
    shown[1009] = 1;
  }
  if ((rows[965]?.length ?? 0) >= 2 || v[1021] === "yes") {
    v[1010] = answered(a.values["offending-seriousness-trend"]);
    shown[1010] = 1;
  }
  if (v[1009] === "increasing" || v[1010] === "increasing") {
    v[1011] = answered(a.values["offending-trend-details"]);
    shown[1011] = 1;
  }
  if ((rows[965]?.length ?? 0) >= 2 || v[1021] === "yes") {
    v[1012] = answered(a.values["offending-common-features"]);
    shown[1012] = 1;
  }
  if (tick(v[1012], "other")) {
    v[1013] = answered(a.values["offending-common-features-other-text"]);
    shown[1013] = 1;
  }
  if ((rows[965]?.length ?? 0) >= 2) {
    v[1014] = answered(a.values["offending-quiet-times"]);
    shown[1014] = 1;
  }
  v[1015] = answered(a.values["attitude-signs-of-concern"]);
  shown[1015] = 1;
  v[1016] = answered(a.values["attitude-signs-of-change"]);
  shown[1016] = 1;
  if (anyTick(v[1015], ["none"])) {
    v[1017] = answered(a.values["attitude-details"]);
    shown[1017] = 1;
  }
}

function part18(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[1018] = answered(a.values["attitude-authority"]);
  if (v[1018] !== null) shown[1018] = 1;
  v[1019] = answered(a.values["attitude-family-view"]);
  if (v[1019] !== null) shown[1019] = 1;
  v[1020] = answered(a.values["attitude-shift"]);
  if (v[1020] !== null) shown[1020] = 1;
  {
    const c1026: Value[] = [];
    c[1026] = c1026;
    const c1027: Value[] = [];
    c[1027] = c1027;
    const c1028: Value[] = [];
    c[1028] = c1028;
    const c1029: Value[] = [];
    c[1029] = c1029;
    const c1030: Value[] = [];
    c[1030] = c1030;
    const all = rows[1022] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1026[e] = answered(row["other-behaviours.description"]);
      cells += 1;
      c1027[e] = answered(row["other-behaviours.known"]);
      cells += 1;
      c1028[e] = answered(row["other-behaviours.outcome"]);
      cells += 1;
      c1029[e] = answered(row["other-behaviours.victims"]);
      if (c1029[e] !== null) cells += 1;
      c1030[e] = answered(row["other-behaviours.weapon"]);
      if (c1030[e] !== null) cells += 1;
    }
  }
  if (v[86] === "yes") {
    v[1031] = answered(a.values["behaviour-in-custody"]);
    shown[1031] = 1;
  }
  if (v[1021] === "yes") {
    v[1032] = answered(a.values["other-behaviours-better"]);
    shown[1032] = 1;
  }
  v[1033] = answered(a.values["goals-own-words"]);
  shown[1033] = 1;
  v[1034] = answered(a.values["goals-clarity"]);
  if (v[1034] !== null) shown[1034] = 1;
  v[1035] = answered(a.values["good-at"]);
  shown[1035] = 1;
  v[1036] = answered(a.values.coping);
  shown[1036] = 1;
  if (v[1037] === "yes") {
    v[1038] = answered(a.values["trusted-adult-who"]);
    shown[1038] = 1;
  }
  v[1039] = answered(a.values["goals-steps"]);
  if (v[1039] !== null) shown[1039] = 1;
  if (v[1034] === "vague" || v[1034] === "none") {
    v[1040] = answered(a.values["goals-obstacles"]);
    shown[1040] = 1;
  }
  if (v[1036] === "mixed" || v[1036] === "struggles") {
    v[1041] = answered(a.values["coping-ways"]);
    shown[1041] = 1;
  }
  if (tick(v[1041], "other")) {
    v[1042] = answered(a.values["coping-ways-other-text"]);
    shown[1042] = 1;
  }
  v[1043] = answered(a.values["setbacks-overcome"]);
  if (v[1043] !== null) shown[1043] = 1;
  v[1044] = answered(a.values["belief-in-change"]);
  if (v[1044] !== null) shown[1044] = 1;
  v[1045] = answered(a.values["non-offender-identity"]);
  if (v[1045] !== null) shown[1045] = 1;
  v[1046] = answered(a.values["maturity-and-development"]);
  if (v[1046] !== null) shown[1046] = 1;
  v[1047] = answered(a.values["opportunities-now"]);
  shown[1047] = 1;
  v[1048] = answered(a.values["opportunities-blocked"]);
  if (v[1048] !== null) shown[1048] = 1;
  if (v[1048] === "yes") {
    v[1049] = answered(a.values["opportunities-blocked-by"]);
    shown[1049] = 1;
  }
  if (v[1048] === "yes") {
    v[1050] = answered(a.values["opportunities-blocked-details"]);
    shown[1050] = 1;
  }
  v[1051] = answered(a.values["opportunities-new"]);
  if (v[1051] !== null) shown[1051] = 1;
  v[1052] = answered(a.values["opportunities-history"]);
  if (v[1052] !== null) shown[1052] = 1;
  v[1053] = answered(a.values["motivation-to-change"]);
  shown[1053] = 1;
  if (!(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd")) {
    v[1054] = answered(a.values["engagement-now"]);
    shown[1054] = 1;
  }
  v[1056] = answered(a.values["engagement-barriers"]);
  shown[1056] = 1;
  if (anyTick(v[1056], ["none"])) {
    v[1057] = answered(a.values["engagement-barriers-details"]);
    shown[1057] = 1;
  }
  v[1058] = answered(a.values["diversity-considerations"]);
  shown[1058] = 1;
  v[1059] = answered(a.values["learning-preferences"]);
  shown[1059] = 1;
  if (v[85] === "prevention" || v[85] === "out-of-court") {
    v[1060] = answered(a.values["voluntary-agreement"]);
    shown[1060] = 1;
  }
  if ((rows[201]?.length ?? 0) >= 2 || v[130] === "yes") {
    v[1061] = answered(a.values["previous-work"]);
    shown[1061] = 1;
  }
  if (v[85] === "court-order" || v[85] === "custody" || v[85] === "bail-remand") {
    v[1062] = answered(a.values["compliance-concerns"]);
    shown[1062] = 1;
  }
  if (v[1062] === "yes") {
    v[1063] = answered(a.values["compliance-concerns-details"]);
    shown[1063] = 1;
  }
  if (
    v[85] !== "prevention" &&
    ((rows[201]?.length ?? 0) >= 2 ||
      some(rows[201], (i) => c[204]?.[i] === "outcome-22") ||
      some(rows[201], (i) => c[204]?.[i] === "community-resolution"))
  ) {
    v[1064] = answered(a.values["previous-restorative-work"]);
    shown[1064] = 1;
  }
  if (v[1064] === "yes") {
    v[1065] = answered(a.values["previous-restorative-details"]);
    shown[1065] = 1;
  }
  v[1066] = answered(a.values["working-relationship"]);
  if (v[1066] !== null) shown[1066] = 1;
  if (v[1055] === "a-little" || v[1055] === "not-at-all") {
    v[1067] = answered(a.values["carer-support-details"]);
    shown[1067] = 1;
  }
  v[1068] = answered(a.values["understanding-of-process"]);
  if (v[1068] !== null) shown[1068] = 1;
}

function part19(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[1069] = answered(a.values["views-not-heard"]);
  if (v[1069] !== null) shown[1069] = 1;
  {
    const c1071: Value[] = [];
    c[1071] = c1071;
    const c1075: Value[] = [];
    c[1075] = c1075;
    const c1076: Value[] = [];
    c[1076] = c1076;
    const c1077: Value[] = [];
    c[1077] = c1077;
    const all = rows[1070] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1071[e] = answered(row["desistance-factors.category"]);
      cells += 1;
      c1075[e] = answered(row["desistance-factors.source"]);
      if (c1075[e] !== null) cells += 1;
      c1076[e] = answered(row["desistance-factors.child-agrees"]);
      if (c1076[e] !== null) cells += 1;
      c1077[e] = answered(row["desistance-factors.changeable"]);
      if (c1077[e] !== null) cells += 1;
    }
  }
  shown[1079] = 1;
  v[1079] = f.worked[1079] ?? null;
  v[1082] = answered(a.values["understanding-context"]);
  shown[1082] = 1;
  if (
    !(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd") ||
    (rows[965]?.length ?? 0) >= 2 ||
    v[1092] === "yes" ||
    v[1136] === "yes" ||
    v[1115] === "medium" ||
    v[1115] === "high" ||
    v[1115] === "very-high" ||
    v[1154] === "medium" ||
    v[1154] === "high" ||
    v[1154] === "very-high"
  ) {
    v[1083] = answered(a.values["understanding-interconnections"]);
    shown[1083] = 1;
  }
  if (
    !(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd") ||
    (rows[965]?.length ?? 0) >= 2 ||
    v[1092] === "yes" ||
    v[1136] === "yes" ||
    v[1115] === "medium" ||
    v[1115] === "high" ||
    v[1115] === "very-high" ||
    v[1154] === "medium" ||
    v[1154] === "high" ||
    v[1154] === "very-high"
  ) {
    v[1084] = answered(a.values["understanding-desistance"]);
    shown[1084] = 1;
  }
  if (
    !(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd") ||
    (rows[965]?.length ?? 0) >= 2 ||
    v[1092] === "yes" ||
    v[1136] === "yes" ||
    v[1115] === "medium" ||
    v[1115] === "high" ||
    v[1115] === "very-high" ||
    v[1154] === "medium" ||
    v[1154] === "high" ||
    v[1154] === "very-high"
  ) {
    v[1085] = answered(a.values["understanding-child-view"]);
    shown[1085] = 1;
  }
  v[1086] = answered(a.values["understanding-trauma"]);
  if (v[1086] !== null) shown[1086] = 1;
  v[1087] = answered(a.values["understanding-identity"]);
  if (v[1087] !== null) shown[1087] = 1;
  v[1088] = answered(a.values["understanding-development"]);
  if (v[1088] !== null) shown[1088] = 1;
  v[1089] = answered(a.values["understanding-group"]);
  if (v[1089] !== null) shown[1089] = 1;
  v[1090] = answered(a.values["understanding-confidence"]);
  if (v[1090] !== null) shown[1090] = 1;
  if (v[1090] === "low") {
    v[1091] = answered(a.values["understanding-confidence-gaps"]);
    shown[1091] = 1;
  }
  if (v[1092] === "no") {
    v[1093] = answered(a.values["future-harm-none-reason"]);
    shown[1093] = 1;
  }
  {
    const c1096: Value[] = [];
    c[1096] = c1096;
    const c1099: Value[] = [];
    c[1099] = c1099;
    const c1102: Value[] = [];
    c[1102] = c1102;
    const c1103: Value[] = [];
    c[1103] = c1103;
    const c1104: Value[] = [];
    c[1104] = c1104;
    const c1105: Value[] = [];
    c[1105] = c1105;
    const c1106: Value[] = [];
    c[1106] = c1106;
    const all = rows[1094] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1096[e] = answered(row["future-behaviours.description"]);
      cells += 1;
      c1099[e] = answered(row["future-behaviours.context"]);
      cells += 1;
      c1102[e] = answered(row["future-behaviours.evidence"]);
      cells += 1;
      c1103[e] = answered(row["future-behaviours.protective"]);
      if (c1103[e] !== null) cells += 1;
      c1104[e] = answered(row["future-behaviours.setting"]);
      if (c1104[e] !== null) cells += 1;
      cells += 1;
      c1105[e] = f.columns[1105]?.[e] ?? null;
      cells += 1;
      c1106[e] = f.columns[1106]?.[e] ?? null;
    }
  }
  {
    const c1214: Value[] = [];
    c[1214] = c1214;
    const all = rows[1211] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1214[e] = answered(row["plan-targets.links"]);
      cells += 1;
    }
  }
  {
    const c1241: Value[] = [];
    c[1241] = c1241;
    const all = rows[1239] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1241[e] = answered(row["external-controls.links"]);
      cells += 1;
    }
  }
  {
    const c1264: Value[] = [];
    c[1264] = c1264;
    const all = rows[1261] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1264[e] = answered(row["contingency-others.links"]);
      if (c1264[e] !== null) cells += 1;
    }
  }
  {
    const c1108: Value[] = [];
    c[1108] = c1108;
    const all = rows[1094] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      cells += 1;
      c1108[e] = f.columns[1108]?.[e] ?? null;
    }
  }
  if (
    some(rows[178], (i) => c[191]?.[i] === "yes") &&
    (f.stage === "pre-sentence-report" ||
      f.stage === "pre-sentence-report-all-options" ||
      f.stage === "post-court-report" ||
      f.stage === "review")
  ) {
    v[1109] = answered(a.values["dangerousness-required"]);
    shown[1109] = 1;
  }
  if (v[1109] === "yes") {
    v[1110] = answered(a.values["dangerousness-offence"]);
    shown[1110] = 1;
  }
  if (v[1109] === "yes") {
    v[1111] = answered(a.values["dangerousness-pattern"]);
    shown[1111] = 1;
  }
  if (v[1109] === "yes") {
    v[1112] = answered(a.values["dangerousness-person"]);
    shown[1112] = 1;
  }
  if (v[1109] === "yes") {
    v[1113] = answered(a.values["dangerousness-view"]);
    shown[1113] = 1;
  }
  shown[1114] = 1;
  v[1114] = f.worked[1114] ?? null;
  if (v[1092] === "yes" || v[1115] === "medium" || v[1115] === "high" || v[1115] === "very-high") {
    v[1116] = answered(a.values["rosh-reason"]);
    shown[1116] = 1;
  }
  if (v[85] !== "prevention") shown[1117] = 1;
  v[1119] = answered(a.values["lor-reason"]);
  shown[1119] = 1;
  if (v[85] !== "prevention") {
    shown[1120] = 1;
    v[1120] = f.worked[1120] ?? null;
  }
  if (v[1120] === "higher-than-the-score" || v[1120] === "lower-than-the-score") {
    v[1121] = answered(a.values["lor-difference-reason"]);
    shown[1121] = 1;
  }
  if (v[1122] === "yes") {
    v[1123] = answered(a.values["risk-to-children-reason"]);
    shown[1123] = 1;
  }
  if (some(rows[178], (i) => c[185]?.[i] === "sexual") || some(rows[178], (i) => c[193]?.[i] === "yes")) {
    v[1127] = answered(a.values["sex-offender-register"]);
    shown[1127] = 1;
  }
  shown[1126] = 1;
  v[1126] = f.worked[1126] ?? null;
  if (v[1126] === "yes") {
    v[1129] = answered(a.values["mappa-eligible"]);
    shown[1129] = 1;
  }
  if (v[1129] === "yes") {
    v[1130] = answered(a.values["mappa-category"]);
    shown[1130] = 1;
  }
  if (v[1129] === "yes") {
    v[1131] = answered(a.values["mappa-level"]);
    shown[1131] = 1;
  }
  shown[1125] = 1;
  v[1125] = f.worked[1125] ?? null;
  if (v[1127] === "yes") {
    v[1128] = answered(a.values["sex-offender-register-until"]);
    shown[1128] = 1;
  }
  if (v[1129] === "yes") {
    v[1132] = answered(a.values["mappa-referral-date"]);
    shown[1132] = 1;
  }
  if (v[1129] === "yes") {
    v[1133] = answered(a.values["mappa-next-meeting"]);
    shown[1133] = 1;
  }
}

function part20(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[1129] === "yes") {
    v[1134] = answered(a.values["mappa-details"]);
    shown[1134] = 1;
  }
  if (v[1129] === "no") {
    v[1135] = answered(a.values["mappa-not-reason"]);
    shown[1135] = 1;
  }
  if (v[1136] === "no") {
    v[1137] = answered(a.values["adverse-outcome-none-reason"]);
    shown[1137] = 1;
  }
  {
    const c1141: Value[] = [];
    c[1141] = c1141;
    const c1143: Value[] = [];
    c[1143] = c1143;
    const c1146: Value[] = [];
    c[1146] = c1146;
    const c1147: Value[] = [];
    c[1147] = c1147;
    const c1148: Value[] = [];
    c[1148] = c1148;
    const c1149: Value[] = [];
    c[1149] = c1149;
    const all = rows[1138] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1141[e] = answered(row["adverse-outcomes.description"]);
      cells += 1;
      c1143[e] = answered(row["adverse-outcomes.context"]);
      cells += 1;
      c1146[e] = answered(row["adverse-outcomes.evidence"]);
      cells += 1;
      c1147[e] = answered(row["adverse-outcomes.protective"]);
      if (c1147[e] !== null) cells += 1;
      c1148[e] = answered(row["adverse-outcomes.setting"]);
      if (c1148[e] !== null) cells += 1;
      cells += 1;
      c1149[e] = f.columns[1149]?.[e] ?? null;
    }
  }
  {
    const c1272: Value[] = [];
    c[1272] = c1272;
    const all = rows[1269] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1272[e] = answered(row["contingency-safety.links"]);
      if (c1272[e] !== null) cells += 1;
    }
  }
  {
    const c1151: Value[] = [];
    c[1151] = c1151;
    const all = rows[1138] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      cells += 1;
      c1151[e] = f.columns[1151]?.[e] ?? null;
    }
  }
  if (v[1136] === "yes" || v[1154] === "medium" || v[1154] === "high" || v[1154] === "very-high") {
    v[1152] = answered(a.values["safety-child-view"]);
    shown[1152] = 1;
  }
  shown[1153] = 1;
  v[1153] = f.worked[1153] ?? null;
  if (v[1136] === "yes" || v[1154] === "medium" || v[1154] === "high" || v[1154] === "very-high") {
    v[1155] = answered(a.values["sawb-reason"]);
    shown[1155] = 1;
  }
  if (v[1154] === "medium" || v[1154] === "high" || v[1154] === "very-high") {
    v[1156] = answered(a.values["safeguarding-referral"]);
    shown[1156] = 1;
  }
  if (v[1156] === "made" || v[1156] === "already-open-there" || v[1156] === "needed-not-made-yet") {
    v[1157] = answered(a.values["safeguarding-referral-details"]);
    shown[1157] = 1;
  }
  if (v[85] !== "prevention") shown[1158] = 1;
  shown[1159] = 1;
  shown[1160] = 1;
  shown[1161] = 1;
  shown[1162] = 1;
  if (v[1129] === "yes") shown[1163] = 1;
  if (v[1129] === "yes") shown[1164] = 1;
  if (some(rows[178], (i) => c[185]?.[i] === "sexual") || some(rows[178], (i) => c[193]?.[i] === "yes"))
    shown[1165] = 1;
  shown[1166] = 1;
  shown[1167] = 1;
  if (v[85] === "court-order" || v[85] === "custody" || v[85] === "bail-remand") {
    shown[1168] = 1;
    v[1168] = f.worked[1168] ?? null;
  }
  if (v[85] === "court-order" || v[85] === "custody") {
    shown[1169] = 1;
    v[1169] = f.worked[1169] ?? null;
  }
  if (v[85] === "court-order" || v[85] === "custody") {
    v[1170] = answered(a.values["scaled-approach-applied"]);
    shown[1170] = 1;
  }
  if (v[85] === "court-order" || v[85] === "custody") {
    shown[1171] = 1;
    v[1171] = f.worked[1171] ?? null;
  }
  if (v[1171] === "yes") {
    v[1172] = answered(a.values["scaled-approach-reason"]);
    shown[1172] = 1;
  }
  if (v[85] === "court-order" || v[85] === "custody") {
    shown[1173] = 1;
    v[1173] = f.worked[1173] ?? null;
  }
  if (v[141] === "yes") shown[1174] = 1;
  if (v[141] === "yes") {
    v[1175] = answered(a.values["specialist-influence"]);
    shown[1175] = 1;
  }
  if (
    v[130] === "yes" ||
    v[130] === "yet-to-clarify" ||
    v[588] === "yes" ||
    v[588] === "yet-to-clarify" ||
    v[899] === "sen-support" ||
    v[899] === "assessment" ||
    v[899] === "ehcp" ||
    v[899] === "idp-school" ||
    v[899] === "idp-authority" ||
    v[899] === "old-statement" ||
    v[899] === "suspected"
  ) {
    v[1176] = answered(a.values["other-plans-any"]);
    shown[1176] = 1;
  }
  if (v[1176] === "yes") {
    rows[1177] = a.entries["other-plans"] ?? [];
    shown[1177] = 1;
  }
  {
    const c1178: Value[] = [];
    c[1178] = c1178;
    const c1179: Value[] = [];
    c[1179] = c1179;
    const c1180: Value[] = [];
    c[1180] = c1180;
    const c1181: Value[] = [];
    c[1181] = c1181;
    const c1182: Value[] = [];
    c[1182] = c1182;
    const all = rows[1177] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1178[e] = answered(row["other-plans.type"]);
      cells += 1;
      c1179[e] = answered(row["other-plans.owner"]);
      cells += 1;
      c1180[e] = answered(row["other-plans.review"]);
      if (c1180[e] !== null) cells += 1;
      c1181[e] = answered(row["other-plans.points"]);
      cells += 1;
      c1182[e] = answered(row["other-plans.file"]);
      cells += 1;
    }
  }
  rows[1183] = fixed(
    "key-areas",
    ["goals-and-life-opportunities", "not-offending", "not-hurting-others", "keeping-safe", "repairing-harm"],
    a,
  );
  shown[1183] = 1;
  {
    const c1184: Value[] = [];
    c[1184] = c1184;
    const c1185: Value[] = [];
    c[1185] = c1185;
    const c1186: Value[] = [];
    c[1186] = c1186;
    const all = rows[1183] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c1184[e] = f.columns[1184]?.[e] ?? null;
      c1185[e] = answered(row["key-areas.priority"]);
      cells += 1;
      if (c[1185]?.[e] === "first" || c[1185]?.[e] === "important" || c[1185]?.[e] === "some") {
        c1186[e] = answered(row["key-areas.summary"]);
        cells += 1;
      } else c1186[e] = null;
    }
  }
  {
    const c1213: Value[] = [];
    c[1213] = c1213;
    const all = rows[1211] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1213[e] = answered(row["plan-targets.area"]);
      cells += 1;
    }
  }
  rows[1189] = a.entries.resources ?? [];
  shown[1189] = 1;
  {
    const c1192: Value[] = [];
    c[1192] = c1192;
    const c1190: Value[] = [];
    c[1190] = c1190;
    const all = rows[1189] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1192[e] = answered(row["resources.for"]);
      if (c1192[e] !== null) cells += 1;
      c1190[e] = answered(row["resources.name"]);
      cells += 1;
    }
  }
  {
    const c1187: Value[] = [];
    c[1187] = c1187;
    const all = rows[1183] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      cells += 1;
      c1187[e] = f.columns[1187]?.[e] ?? null;
    }
  }
  rows[1716] = a.entries["rj-episode"] ?? [];
  shown[1716] = 1;
  {
    const c1729: Value[] = [];
    c[1729] = c1729;
    const all = rows[1716] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1729[e] = answered(row["rj-episode.ready"]);
      cells += 1;
    }
  }
}

function part21(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  shown[1188] = 1;
  v[1188] = f.worked[1188] ?? null;
  {
    const c1191: Value[] = [];
    c[1191] = c1191;
    const c1193: Value[] = [];
    c[1193] = c1193;
    const c1194: Value[] = [];
    c[1194] = c1194;
    const c1195: Value[] = [];
    c[1195] = c1195;
    const c1196: Value[] = [];
    c[1196] = c1196;
    const c1197: Value[] = [];
    c[1197] = c1197;
    const all = rows[1189] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1191[e] = answered(row["resources.kind"]);
      cells += 1;
      c1193[e] = answered(row["resources.offer"]);
      cells += 1;
      c1194[e] = answered(row["resources.status"]);
      cells += 1;
      if (
        c[1194]?.[e] === "referred" ||
        c[1194]?.[e] === "waiting" ||
        c[1194]?.[e] === "accepted" ||
        c[1194]?.[e] === "started" ||
        c[1194]?.[e] === "refused" ||
        c[1194]?.[e] === "finished"
      ) {
        c1195[e] = answered(row["resources.referral-date"]);
        cells += 1;
      } else c1195[e] = null;
      c1196[e] = answered(row["resources.result"]);
      if (c1196[e] !== null) cells += 1;
      c1197[e] = answered(row["resources.proposed"]);
      if (c1197[e] !== null) cells += 1;
    }
  }
  v[1199] = answered(a.values["resources-missing"]);
  if (v[1199] !== null) shown[1199] = 1;
  shown[1200] = 1;
  v[1200] = f.worked[1200] ?? null;
  v[1201] = answered(a.values["tailoring-plan"]);
  shown[1201] = 1;
  if (tick(v[1056], "unsafe-places-or-people") || tick(v[1056], "travel-or-cost")) {
    v[1202] = answered(a.values["tailoring-practical"]);
    shown[1202] = 1;
  }
  v[1203] = answered(a.values["tailoring-order"]);
  if (v[1203] !== null) shown[1203] = 1;
  v[1204] = answered(a.values["tailoring-carers"]);
  if (v[1204] !== null) shown[1204] = 1;
  if (v[1205] === "mixed" || v[1205] === "little" || v[1205] === "worse") {
    v[1208] = answered(a.values["progress-setbacks"]);
    shown[1208] = 1;
  }
  shown[1210] = 1;
  {
    const c1215: Value[] = [];
    c[1215] = c1215;
    const c1216: Value[] = [];
    c[1216] = c1216;
    const c1217: Value[] = [];
    c[1217] = c1217;
    const c1218: Value[] = [];
    c[1218] = c1218;
    const c1219: Value[] = [];
    c[1219] = c1219;
    const c1221: Value[] = [];
    c[1221] = c1221;
    const c1222: Value[] = [];
    c[1222] = c1222;
    const c1223: Value[] = [];
    c[1223] = c1223;
    const c1224: Value[] = [];
    c[1224] = c1224;
    const all = rows[1211] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1215[e] = answered(row["plan-targets.helps"]);
      if (c1215[e] !== null) cells += 1;
      c1216[e] = answered(row["plan-targets.i-will"]);
      cells += 1;
      c1217[e] = answered(row["plan-targets.helpers"]);
      if (c1217[e] !== null) cells += 1;
      if (tick(c[1217]?.[e], "other")) {
        c1218[e] = answered(row["plan-targets.helpers-other-text"]);
        cells += 1;
      } else c1218[e] = null;
      c1219[e] = answered(row["plan-targets.helpers-will"]);
      cells += 1;
      c1221[e] = answered(row["plan-targets.know"]);
      cells += 1;
      c1222[e] = answered(row["plan-targets.order"]);
      if (c1222[e] !== null) cells += 1;
      if (v[86] === "yes") {
        c1223[e] = answered(row["plan-targets.place"]);
        cells += 1;
      } else c1223[e] = null;
      c1224[e] = answered(row["plan-targets.resource"]);
      if (c1224[e] !== null) cells += 1;
    }
  }
  shown[1227] = 1;
  v[1227] = f.worked[1227] ?? null;
  shown[1234] = 1;
  v[1234] = f.worked[1234] ?? null;
  if (
    f.stage === "case-closure" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "pre-release-from-custody" ||
    v[1234] === "yes"
  ) {
    rows[1228] = a.entries["future-targets"] ?? [];
    shown[1228] = 1;
  }
  {
    const c1229: Value[] = [];
    c[1229] = c1229;
    const c1230: Value[] = [];
    c[1230] = c1230;
    const c1231: Value[] = [];
    c[1231] = c1231;
    const c1232: Value[] = [];
    c[1232] = c1232;
    const c1233: Value[] = [];
    c[1233] = c1233;
    const all = rows[1228] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1229[e] = answered(row["future-targets.want"]);
      cells += 1;
      c1230[e] = answered(row["future-targets.i-will"]);
      cells += 1;
      c1231[e] = answered(row["future-targets.support"]);
      cells += 1;
      c1232[e] = answered(row["future-targets.handover"]);
      cells += 1;
      c1233[e] = answered(row["future-targets.hard-times"]);
      cells += 1;
    }
  }
  if (f.stage !== "case-closure") {
    v[1235] = answered(a.values["next-review-date"]);
    shown[1235] = 1;
  }
  v[1236] = answered(a.values["plan-meeting-date"]);
  if (v[1236] !== null) shown[1236] = 1;
  v[1237] = answered(a.values["plan-other-text"]);
  if (v[1237] !== null) shown[1237] = 1;
  {
    const c1243: Value[] = [];
    c[1243] = c1243;
    const c1244: Value[] = [];
    c[1244] = c1244;
    const c1246: Value[] = [];
    c[1246] = c1246;
    const c1247: Value[] = [];
    c[1247] = c1247;
    const all = rows[1239] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1243[e] = answered(row["external-controls.who"]);
      cells += 1;
      c1244[e] = answered(row["external-controls.from"]);
      cells += 1;
      c1246[e] = answered(row["external-controls.if-not-kept"]);
      if (c1246[e] !== null) cells += 1;
      c1247[e] = answered(row["external-controls.explained"]);
      if (c1247[e] !== null) cells += 1;
    }
  }
  if (v[123] === "yes" || v[1115] === "high" || v[1115] === "very-high") {
    v[1249] = answered(a.values["victim-safety-actions"]);
    shown[1249] = 1;
  }
  v[1250] = answered(a.values["additional-information"]);
  if (v[1250] !== null) shown[1250] = 1;
  v[1251] = answered(a.values["additional-files"]);
  if (v[1251] !== null) shown[1251] = 1;
  if (v[86] === "yes") {
    rows[1252] = a.entries["temporary-releases"] ?? [];
    shown[1252] = 1;
  }
  {
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
    const c1259: Value[] = [];
    c[1259] = c1259;
    const c1260: Value[] = [];
    c[1260] = c1260;
    const all = rows[1252] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1253[e] = answered(row["temporary-releases.purpose"]);
      cells += 1;
      c1254[e] = answered(row["temporary-releases.activity"]);
      cells += 1;
      c1255[e] = answered(row["temporary-releases.from"]);
      cells += 1;
      c1256[e] = answered(row["temporary-releases.to"]);
      cells += 1;
      c1257[e] = answered(row["temporary-releases.risks"]);
      cells += 1;
      c1258[e] = answered(row["temporary-releases.conditions"]);
      cells += 1;
      c1259[e] = answered(row["temporary-releases.decision"]);
      cells += 1;
      if (c[1259]?.[e] === "done") {
        c1260[e] = answered(row["temporary-releases.result"]);
        cells += 1;
      } else c1260[e] = null;
    }
  }
  {
    const c1267: Value[] = [];
    c[1267] = c1267;
    const all = rows[1261] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1267[e] = answered(row["contingency-others.contact"]);
      cells += 1;
    }
  }
  {
    const c1275: Value[] = [];
    c[1275] = c1275;
    const all = rows[1269] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1275[e] = answered(row["contingency-safety.contact"]);
      cells += 1;
    }
  }
  v[1277] = answered(a.values["plan-explained"]);
  shown[1277] = 1;
  if (tick(v[1277], "other")) {
    v[1278] = answered(a.values["plan-explained-other-text"]);
    shown[1278] = 1;
  }
  v[1279] = answered(a.values["plan-agreement"]);
  shown[1279] = 1;
  if (v[1279] === "partly" || v[1279] === "no") {
    v[1280] = answered(a.values["plan-child-comment"]);
    shown[1280] = 1;
  }
  v[1281] = answered(a.values["plan-carer-comment"]);
  if (v[1281] !== null) shown[1281] = 1;
  v[1282] = answered(a.values["plan-signed-date"]);
  shown[1282] = 1;
  v[1283] = answered(a.values["plan-signed-file"]);
  if (v[1283] !== null) shown[1283] = 1;
  v[1284] = answered(a.values["plan-signed-carer-date"]);
  if (v[1284] !== null) shown[1284] = 1;
  v[1285] = answered(a.values["plan-copy-given"]);
  shown[1285] = 1;
  if (
    v[1285] === "printed" ||
    v[1285] === "sent-by-phone-or-e-mail" ||
    v[1285] === "easy-read-or-picture-version" ||
    v[1285] === "translated"
  ) {
    v[1286] = answered(a.values["plan-copy-date"]);
    shown[1286] = 1;
  }
  if (
    v[1285] === "printed" ||
    v[1285] === "sent-by-phone-or-e-mail" ||
    v[1285] === "easy-read-or-picture-version" ||
    v[1285] === "translated"
  ) {
    v[1287] = answered(a.values["plan-copy-by"]);
    shown[1287] = 1;
  }
  if (
    some(rows[201], (i) => c[204]?.[i] === "referral-order") ||
    some(rows[201], (i) => c[204]?.[i] === "youth-conditional-caution")
  ) {
    v[1288] = answered(a.values["contract-signed-date"]);
    shown[1288] = 1;
  }
  if (
    some(rows[201], (i) => c[204]?.[i] === "referral-order") ||
    some(rows[201], (i) => c[204]?.[i] === "youth-conditional-caution") ||
    !empty(v[1283])
  ) {
    v[1289] = answered(a.values["contract-matches"]);
    shown[1289] = 1;
  }
  if (
    some(rows[201], (i) => c[204]?.[i] === "referral-order") ||
    some(rows[201], (i) => c[204]?.[i] === "youth-conditional-caution") ||
    !empty(v[1283])
  ) {
    rows[1290] = a.entries["contract-comparison"] ?? [];
    shown[1290] = 1;
  }
}

function part22(a: Answers, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  {
    const c1291: Value[] = [];
    c[1291] = c1291;
    const c1292: Value[] = [];
    c[1292] = c1292;
    const c1293: Value[] = [];
    c[1293] = c1293;
    const all = rows[1290] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1291[e] = answered(row["contract-comparison.target"]);
      cells += 1;
      c1292[e] = answered(row["contract-comparison.verdict"]);
      cells += 1;
      if (
        c[1292]?.[e] === "differs" ||
        c[1292]?.[e] === "not-in-the-signed-paper" ||
        c[1292]?.[e] === "only-in-the-signed-paper"
      ) {
        c1293[e] = answered(row["contract-comparison.what"]);
        cells += 1;
      } else c1293[e] = null;
    }
  }
  shown[1294] = 1;
  v[1297] = answered(a.values["oversight-note"]);
  if (v[1297] !== null) shown[1297] = 1;
  if (v[1115] === "high" || v[1115] === "very-high" || v[1154] === "high" || v[1154] === "very-high") {
    v[1298] = answered(a.values["oversight-panel"]);
    shown[1298] = 1;
  }
  if (v[1298] === "not-needed" || v[1298] === "put-off") {
    v[1299] = answered(a.values["oversight-panel-why"]);
    shown[1299] = 1;
  }
  if (v[1298] === "due" || v[1298] === "put-off") {
    v[1300] = answered(a.values["oversight-panel-planned"]);
    shown[1300] = 1;
  }
  if (v[1298] === "due" || v[1298] === "held" || v[1298] === "put-off") {
    v[1301] = answered(a.values["oversight-panel-people"]);
    shown[1301] = 1;
  }
  if (v[1298] === "held") {
    v[1302] = answered(a.values["oversight-panel-date"]);
    shown[1302] = 1;
  }
  if (v[1298] === "held") {
    v[1303] = answered(a.values["oversight-panel-agreed"]);
    shown[1303] = 1;
  }
  if (v[1298] === "held") {
    rows[1304] = a.entries["panel-decisions"] ?? [];
    shown[1304] = 1;
  }
  {
    const c1305: Value[] = [];
    c[1305] = c1305;
    const c1306: Value[] = [];
    c[1306] = c1306;
    const c1307: Value[] = [];
    c[1307] = c1307;
    const c1308: Value[] = [];
    c[1308] = c1308;
    const all = rows[1304] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1305[e] = answered(row["panel-decisions.decision"]);
      cells += 1;
      c1306[e] = answered(row["panel-decisions.outcome"]);
      cells += 1;
      if (
        c[1306]?.[e] === "as-a-new-target" ||
        c[1306]?.[e] === "as-a-new-control-or-action" ||
        c[1306]?.[e] === "recorded-there-already"
      ) {
        c1307[e] = answered(row["panel-decisions.entry"]);
        cells += 1;
      } else c1307[e] = null;
      if (c[1306]?.[e] === "not-taken-up") {
        c1308[e] = answered(row["panel-decisions.because"]);
        cells += 1;
      } else c1308[e] = null;
    }
  }
  v[1312] = answered(a.values["bail-custody-time-so-far"]);
  v[1313] = answered(a.values["bail-police-bail"]);
  v[1314] = answered(a.values["bail-co-accused"]);
  v[1316] = answered(a.values["bail-interview-place"]);
  if (v[1316] === "court-cells" || v[1316] === "police-station" || v[1316] === "video-link" || v[1316] === "not-seen") {
    v[1317] = answered(a.values["bail-interview-limits"]);
  }
  if ((rows[218]?.length ?? 0) >= 1) {
    v[1319] = answered(a.values["bail-history-learned"]);
  }
  v[1322] = answered(a.values["bail-objections"]);
  if (v[1322] === "yes") {
    rows[1323] = a.entries["bail-objection-list"] ?? [];
  }
  {
    const c1324: Value[] = [];
    c[1324] = c1324;
    const c1325: Value[] = [];
    c[1325] = c1325;
    const c1326: Value[] = [];
    c[1326] = c1326;
    const c1327: Value[] = [];
    c[1327] = c1327;
    const c1328: Value[] = [];
    c[1328] = c1328;
    const c1329: Value[] = [];
    c[1329] = c1329;
    const c1330: Value[] = [];
    c[1330] = c1330;
    const all = rows[1323] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1324[e] = answered(row["bail-objection-list.ground"]);
      c1325[e] = answered(row["bail-objection-list.raised-by"]);
      c1326[e] = answered(row["bail-objection-list.evidence-for"]);
      c1327[e] = answered(row["bail-objection-list.evidence-against"]);
      c1328[e] = answered(row["bail-objection-list.answered-by"]);
      c1329[e] = answered(row["bail-objection-list.view"]);
      c1330[e] = answered(row["bail-objection-list.reason"]);
    }
  }
  v[1333] = answered(a.values["bail-address-choice"]);
  if (
    v[1333] === "other-family-or-friend" ||
    v[1333] === "local-authority-placement" ||
    v[1333] === "supported-accommodation"
  ) {
    v[1334] = answered(a.values["bail-address-details"]);
  }
  if (v[1333] !== "nothing-found-yet" && v[1333] !== "not-known-yet") {
    v[1335] = answered(a.values["bail-address-agreed"]);
  }
  if (v[1333] !== "nothing-found-yet" && v[1333] !== "not-known-yet") {
    v[1336] = answered(a.values["bail-address-checks"]);
  }
  if (tick(v[1336], "other")) {
    v[1337] = answered(a.values["bail-address-checks-other-text"]);
  }
  if (v[1333] !== "nothing-found-yet" && v[1333] !== "not-known-yet") {
    v[1338] = answered(a.values["bail-address-suitable"]);
  }
  if (v[1338] === "no" || v[1338] === "yet-to-clarify") {
    v[1339] = answered(a.values["bail-address-concerns"]);
  }
  if (v[1333] === "nothing-found-yet" || v[1333] === "local-authority-placement") {
    v[1340] = answered(a.values["bail-la-request"]);
  }
  if (v[1340] === "yes-place-offered" || v[1340] === "yes-no-answer-yet" || v[1340] === "yes-refused") {
    v[1341] = answered(a.values["bail-la-request-details"]);
  }
  v[1342] = answered(a.values["bail-package-level"]);
  if (v[1342] !== "bail-no-support-needed" && v[1342] !== "no-offer-made") {
    rows[1343] = a.entries["bail-support-list"] ?? [];
  }
  {
    const c1344: Value[] = [];
    c[1344] = c1344;
    const c1345: Value[] = [];
    c[1345] = c1345;
    const c1346: Value[] = [];
    c[1346] = c1346;
    const c1347: Value[] = [];
    c[1347] = c1347;
    const all = rows[1343] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1344[e] = answered(row["bail-support-list.what"]);
      c1345[e] = answered(row["bail-support-list.who"]);
      c1346[e] = answered(row["bail-support-list.how-often"]);
      c1347[e] = answered(row["bail-support-list.starts"]);
    }
  }
  if (v[1342] !== "bail-no-support-needed" && v[1342] !== "no-offer-made") {
    rows[1348] = a.entries["bail-condition-list"] ?? [];
  }
  {
    const c1349: Value[] = [];
    c[1349] = c1349;
    const c1350: Value[] = [];
    c[1350] = c1350;
    const c1351: Value[] = [];
    c[1351] = c1351;
    const c1352: Value[] = [];
    c[1352] = c1352;
    const all = rows[1348] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1349[e] = answered(row["bail-condition-list.type"]);
      c1350[e] = answered(row["bail-condition-list.details"]);
      c1351[e] = answered(row["bail-condition-list.purpose"]);
      c1352[e] = answered(row["bail-condition-list.achievable"]);
    }
  }
  if (some(rows[1348], (i) => c[1349]?.[i] === "stay-in-at-set-hours-tag" || c[1349]?.[i] === "location-tag")) {
    v[1353] = answered(a.values["bail-tag-tests"]);
  }
  v[1354] = answered(a.values["bail-young-person-view"]);
  v[1355] = answered(a.values["bail-young-person-agrees"]);
  v[1356] = answered(a.values["bail-parent-view"]);
  if (v[1342] !== "no-offer-made") {
    v[1357] = answered(a.values["bail-explained"]);
  }
  v[1361] = answered(a.values["bail-tests-needed"]);
}

function part23(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[1361] === "yes") {
    v[1362] = answered(a.values["remand-welfare"]);
  }
  if (v[1361] === "yes") {
    v[1363] = f.worked[1363] ?? null;
  }
  if (v[1361] === "yes") {
    v[1364] = answered(a.values["remand-very-likely-custody"]);
  }
  if (v[1361] === "yes") {
    v[1365] = answered(a.values["remand-offence-set-1"]);
  }
  if (v[1361] === "yes") {
    v[1366] = answered(a.values["remand-offence-set-2"]);
  }
  if (v[1361] === "yes") {
    v[1367] = answered(a.values["remand-history-absconding"]);
  }
  if (v[1361] === "yes") {
    v[1368] = answered(a.values["remand-history-offending"]);
  }
  if (v[1361] === "yes") {
    v[1369] = answered(a.values["remand-necessity"]);
  }
  if (v[1369] === "yes" || v[1369] === "no") {
    v[1370] = answered(a.values["remand-necessity-reason"]);
  }
  if (v[1361] === "yes") {
    v[1371] = answered(a.values["remand-represented"]);
  }
  if (v[1361] === "yes") {
    v[1372] = f.worked[1372] ?? null;
  }
  if (v[1361] === "yes") {
    v[1373] = f.worked[1373] ?? null;
  }
  if (v[1361] === "yes") {
    v[1374] = answered(a.values["remand-extradition"]);
  }
  if (v[1361] === "yes") {
    v[1375] = answered(a.values["remand-la-plan"]);
  }
  if (v[1361] === "yes") {
    v[1376] = answered(a.values["remand-la-conditions"]);
  }
  v[1377] = answered(a.values["bail-recommendation-made"]);
  v[1378] = answered(a.values["bail-recommendation-reason"]);
  v[1379] = answered(a.values["bail-fallback"]);
  if (v[1361] === "yes") {
    v[1380] = answered(a.values["bail-custody-effects"]);
  }
  if (
    some(rows[50], (i) => tick(c[61]?.[i], "bail-with-conditions")) ||
    some(rows[50], (i) => tick(c[61]?.[i], "remand-to-local-authority-accommodation"))
  ) {
    v[1382] = answered(a.values["bail-final-conditions"]);
  }
  if (
    some(rows[50], (i) => tick(c[61]?.[i], "remand-to-local-authority-accommodation")) ||
    some(rows[50], (i) => tick(c[61]?.[i], "remand-to-youth-detention"))
  ) {
    v[1383] = answered(a.values["bail-remand-authority"]);
  }
  v[1384] = answered(a.values["bail-told"]);
  if (tick(v[1384], "other")) {
    v[1385] = answered(a.values["bail-told-other-text"]);
  }
  v[1386] = answered(a.values["bail-first-appointment"]);
  v[1387] = answered(a.values["custody-reason"]);
  shown[1387] = 1;
  v[1388] = answered(a.values["custody-written-by"]);
  shown[1388] = 1;
  shown[1389] = 1;
  v[1390] = answered(a.values["custody-known-to-service"]);
  shown[1390] = 1;
  if (v[1390] === "met-today" || v[1390] === "known-to-another-service-only") {
    v[1391] = answered(a.values["custody-home-service-contact"]);
    shown[1391] = 1;
  }
  shown[1392] = 1;
  shown[1393] = 1;
  if (v[1387] === "sentence" || v[1387] === "recall" || v[1387] === "breach") shown[1394] = 1;
  if (
    f.stage === "pre-sentence-report-all-options" ||
    f.stage === "placement-notification" ||
    f.stage === "bail-recommendation"
  ) {
    v[1395] = answered(a.values["custody-likely-length"]);
    shown[1395] = 1;
  }
  shown[1396] = 1;
  v[1397] = answered(a.values["custody-family-told"]);
  shown[1397] = 1;
  if (v[1397] === "cannot-be-told-say-why") {
    v[1398] = answered(a.values["custody-family-told-reason"]);
    shown[1398] = 1;
  }
  shown[1399] = 1;
  shown[1400] = 1;
  shown[1401] = 1;
  shown[1402] = 1;
}

function part24(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array): void {
  shown[1403] = 1;
  shown[1404] = 1;
  shown[1405] = 1;
  shown[1406] = 1;
  shown[1407] = 1;
  v[1407] = f.worked[1407] ?? null;
  if (v[1407] === "yes") {
    v[1409] = answered(a.values["custody-before-learned"]);
    shown[1409] = 1;
  }
  v[1410] = answered(a.values["custody-seen-today"]);
  shown[1410] = 1;
  v[1411] = answered(a.values["custody-how-they-are"]);
  shown[1411] = 1;
  if (tick(v[1411], "other")) {
    v[1412] = answered(a.values["custody-how-they-are-other-text"]);
    shown[1412] = 1;
  }
  v[1413] = answered(a.values["custody-self-harm-now"]);
  shown[1413] = 1;
  v[1414] = answered(a.values["custody-suicide-now"]);
  shown[1414] = 1;
  if (v[1413] === "yet-to-clarify" || v[1414] === "yet-to-clarify") {
    v[1415] = answered(a.values["custody-self-harm-unknown-reason"]);
    shown[1415] = 1;
  }
  if (v[1413] === "yes" || v[1414] === "yes") {
    v[1416] = answered(a.values["custody-self-harm-details"]);
    shown[1416] = 1;
  }
  shown[1417] = 1;
  shown[1418] = 1;
  v[1419] = answered(a.values["custody-triggers-tonight"]);
  shown[1419] = 1;
  if (tick(v[1419], "other")) {
    v[1420] = answered(a.values["custody-triggers-tonight-other-text"]);
    shown[1420] = 1;
  }
  if (anyTick(v[1419], ["none", "not-known-yet"])) {
    v[1421] = answered(a.values["custody-triggers-details"]);
    shown[1421] = 1;
  }
  v[1422] = answered(a.values["custody-what-calms"]);
  shown[1422] = 1;
  v[1423] = answered(a.values["custody-watch-advice"]);
  shown[1423] = 1;
  if (tick(v[1423], "other")) {
    v[1424] = answered(a.values["custody-watch-advice-other-text"]);
    shown[1424] = 1;
  }
  v[1425] = answered(a.values["custody-call-tonight"]);
  shown[1425] = 1;
  v[1426] = answered(a.values["custody-no-contact"]);
  shown[1426] = 1;
  if (v[1426] === "yes") {
    v[1427] = answered(a.values["custody-no-contact-details"]);
    shown[1427] = 1;
  }
  shown[1428] = 1;
  shown[1429] = 1;
  shown[1430] = 1;
  shown[1431] = 1;
  v[1432] = answered(a.values["custody-medicine-with-them"]);
  shown[1432] = 1;
  if (v[1432] === "yes" || v[1432] === "no" || v[1432] === "some") {
    v[1433] = answered(a.values["custody-next-dose"]);
    shown[1433] = 1;
  }
  v[1434] = answered(a.values["custody-health-now"]);
  shown[1434] = 1;
  if (v[1434] === "yes") {
    v[1435] = answered(a.values["custody-health-now-details"]);
    shown[1435] = 1;
  }
  shown[1436] = 1;
  shown[1437] = 1;
  shown[1438] = 1;
  if (v[1439] === "yes" || v[815] === "yes") {
    v[1440] = answered(a.values["custody-withdrawal-details"]);
    shown[1440] = 1;
  }
  shown[1441] = 1;
  shown[1442] = 1;
  shown[1443] = 1;
  shown[1444] = 1;
}

function part25(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[1445] = answered(a.values["custody-health-consent"]);
  if (v[1445] !== null) shown[1445] = 1;
  v[1446] = answered(a.values["custody-keep-apart"]);
  shown[1446] = 1;
  if (v[1446] === "yes") {
    rows[1447] = a.entries["custody-keep-apart-list"] ?? [];
    shown[1447] = 1;
  }
  {
    const c1448: Value[] = [];
    c[1448] = c1448;
    const c1449: Value[] = [];
    c[1449] = c1449;
    const c1450: Value[] = [];
    c[1450] = c1450;
    const all = rows[1447] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1448[e] = answered(row["custody-keep-apart-list.who"]);
      cells += 1;
      c1449[e] = answered(row["custody-keep-apart-list.reason"]);
      cells += 1;
      c1450[e] = answered(row["custody-keep-apart-list.where"]);
      if (c1450[e] !== null) cells += 1;
    }
  }
  v[1451] = answered(a.values["custody-areas-of-risk"]);
  if (v[1451] !== null) shown[1451] = 1;
  v[1452] = answered(a.values["custody-escort-risk"]);
  shown[1452] = 1;
  if (tick(v[1452], "other")) {
    v[1453] = answered(a.values["custody-escort-risk-other-text"]);
    shown[1453] = 1;
  }
  if (anyTick(v[1452], ["none", "not-known-yet"])) {
    v[1454] = answered(a.values["custody-escort-details"]);
    shown[1454] = 1;
  }
  v[1455] = answered(a.values["custody-escort-needs"]);
  shown[1455] = 1;
  if (tick(v[1455], "other")) {
    v[1456] = answered(a.values["custody-escort-needs-other-text"]);
    shown[1456] = 1;
  }
  v[1457] = answered(a.values["custody-force-warning"]);
  shown[1457] = 1;
  if (v[1457] === "yes") {
    v[1458] = answered(a.values["custody-force-warning-details"]);
    shown[1458] = 1;
  }
  shown[1459] = 1;
  shown[1460] = 1;
  shown[1461] = 1;
  shown[1462] = 1;
  v[1463] = answered(a.values["custody-harm-signs"]);
  shown[1463] = 1;
  if (tick(v[1463], "other")) {
    v[1464] = answered(a.values["custody-harm-signs-other-text"]);
    shown[1464] = 1;
  }
  if (anyTick(v[1463], ["none", "not-known-yet"])) {
    v[1465] = answered(a.values["custody-harm-details"]);
    shown[1465] = 1;
  }
  v[1466] = answered(a.values["custody-harm-custody-specific"]);
  if (v[1466] !== null) shown[1466] = 1;
  if (
    v[1115] === "medium" ||
    v[1115] === "high" ||
    v[1115] === "very-high" ||
    anyTick(v[1463], ["none", "not-known-yet"])
  ) {
    v[1467] = answered(a.values["custody-harm-manage"]);
    shown[1467] = 1;
  }
  v[1468] = answered(a.values["custody-public-protection"]);
  shown[1468] = 1;
  if (v[1468] === "yes") {
    v[1469] = answered(a.values["custody-public-protection-details"]);
    shown[1469] = 1;
  }
  shown[1470] = 1;
  shown[1471] = 1;
  shown[1472] = 1;
  shown[1473] = 1;
  v[1474] = answered(a.values["custody-vulnerable-how"]);
  shown[1474] = 1;
  if (tick(v[1474], "other")) {
    v[1475] = answered(a.values["custody-vulnerable-how-other-text"]);
    shown[1475] = 1;
  }
  if (anyTick(v[1474], ["none", "not-known-yet"])) {
    v[1476] = answered(a.values["custody-vulnerable-details"]);
    shown[1476] = 1;
  }
  shown[1477] = 1;
  shown[1478] = 1;
  shown[1479] = 1;
  shown[1480] = 1;
  shown[1481] = 1;
  shown[1482] = 1;
  shown[1483] = 1;
  shown[1484] = 1;
  v[1485] = answered(a.values["custody-exams-soon"]);
  if (v[1485] !== null) shown[1485] = 1;
  if (f.stage !== "post-court-report" && f.stage !== "entering-custody") {
    v[1486] = answered(a.values["custody-proposed-type"]);
    shown[1486] = 1;
  }
}

function part26(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (f.stage !== "post-court-report" && f.stage !== "entering-custody") {
    v[1487] = answered(a.values["custody-proposed-reason"]);
    shown[1487] = 1;
  }
  if (f.stage !== "post-court-report" && f.stage !== "entering-custody") {
    v[1488] = answered(a.values["custody-second-choice"]);
    shown[1488] = 1;
  }
  if (f.stage !== "post-court-report" && f.stage !== "entering-custody") {
    v[1489] = answered(a.values["custody-unsuitable-types"]);
    shown[1489] = 1;
  }
  v[1490] = answered(a.values["custody-special-place"]);
  if (v[1490] !== null) shown[1490] = 1;
  if (tick(v[1490], "other")) {
    v[1491] = answered(a.values["custody-special-place-other-text"]);
    shown[1491] = 1;
  }
  v[1492] = answered(a.values["custody-young-person-placement-view"]);
  shown[1492] = 1;
  v[1493] = answered(a.values["custody-others-placement-view"]);
  shown[1493] = 1;
  if (v[1500] === "yes-higher" || v[1500] === "yes-lower") {
    v[1501] = answered(a.values["custody-safety-changed-details"]);
    shown[1501] = 1;
  }
  if (tick(v[1504], "other")) {
    v[1505] = answered(a.values["custody-property-other-text"]);
    shown[1505] = 1;
  }
  if (tick(v[1509], "other")) {
    v[1510] = answered(a.values["custody-told-list-other-text"]);
    shown[1510] = 1;
  }
  if (tick(v[1514], "other")) {
    v[1515] = answered(a.values["arrival-information-received-other-text"]);
    shown[1515] = 1;
  }
  if (v[1517] === "yes") {
    v[1518] = answered(a.values["arrival-self-harm-details"]);
    shown[1518] = 1;
  }
  if (v[1519] === "yes-action-needed") {
    v[1520] = answered(a.values["arrival-health-check-details"]);
    shown[1520] = 1;
  }
  v[1540] = answered(a.values["release-type"]);
  v[1541] = f.worked[1541] ?? null;
  v[1542] = answered(a.values["release-date-certain"]);
  if (v[1542] === "likely" || v[1542] === "depends-on-a-decision") {
    v[1543] = answered(a.values["release-date-depends"]);
  }
  if (v[1540] === "early-release" || v[1540] === "late-release") {
    v[1544] = answered(a.values["release-early-late"]);
  }
  v[1545] = f.worked[1545] ?? null;
  v[1546] = answered(a.values["release-sentence-end"]);
  rows[1547] = a.entries["release-meetings"] ?? [];
  {
    const c1548: Value[] = [];
    c[1548] = c1548;
    const c1549: Value[] = [];
    c[1549] = c1549;
    const c1550: Value[] = [];
    c[1550] = c1550;
    const c1551: Value[] = [];
    c[1551] = c1551;
    const all = rows[1547] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1548[e] = answered(row["release-meetings.date"]);
      c1549[e] = answered(row["release-meetings.kind"]);
      c1550[e] = answered(row["release-meetings.who"]);
      c1551[e] = answered(row["release-meetings.young-person-part"]);
    }
  }
  if ((rows[1547]?.length ?? 0) === 0) {
    v[1552] = answered(a.values["release-meetings-unknown"]);
  }
  v[1553] = answered(a.values["release-outstanding"]);
  if (tick(v[1553], "other")) {
    v[1554] = answered(a.values["release-outstanding-other-text"]);
  }
  v[1555] = answered(a.values["release-temporary-done"]);
  if (v[1556] !== "local-authority-place-not-yet-named" && v[1556] !== "nothing-arranged") {
    v[1557] = answered(a.values["release-address"]);
  }
  v[1558] = answered(a.values["release-address-confirmed"]);
  v[1559] = answered(a.values["release-address-suitable"]);
  if (v[1559] === "no" || v[1559] === "yet-to-clarify") {
    v[1560] = answered(a.values["release-address-worries"]);
  }
  v[1561] = answered(a.values["release-address-police"]);
  v[1562] = answered(a.values["release-area-return"]);
  v[1565] = answered(a.values["release-education"]);
  v[1566] = answered(a.values["release-education-confirmed"]);
  v[1567] = answered(a.values["release-education-records"]);
  v[1569] = answered(a.values["release-health"]);
  v[1570] = answered(a.values["release-medicine-supply"]);
  v[1571] = answered(a.values["release-mental-health"]);
  v[1572] = answered(a.values["release-substance"]);
  v[1574] = answered(a.values["release-family"]);
}

function part27(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[1575] = answered(a.values["release-parent-view"]);
  if ((rows[648]?.length ?? 0) >= 1) {
    v[1576] = answered(a.values["release-own-child"]);
  }
  v[1577] = answered(a.values["release-friends"]);
  v[1578] = answered(a.values["release-money"]);
  v[1579] = answered(a.values["release-mentor"]);
  v[1580] = answered(a.values["release-identity-work"]);
  v[1581] = answered(a.values["release-document-type"]);
  if (v[1581] !== "none") {
    v[1582] = f.worked[1582] ?? null;
  }
  if (v[1581] !== "none") {
    v[1583] = answered(a.values["release-extra-needed"]);
  }
  if (v[1583] === "yes") {
    rows[1584] = a.entries["release-extra-conditions"] ?? [];
  }
  {
    const c1585: Value[] = [];
    c[1585] = c1585;
    const c1586: Value[] = [];
    c[1586] = c1586;
    const c1587: Value[] = [];
    c[1587] = c1587;
    const c1588: Value[] = [];
    c[1588] = c1588;
    const c1589: Value[] = [];
    c[1589] = c1589;
    const c1590: Value[] = [];
    c[1590] = c1590;
    const c1591: Value[] = [];
    c[1591] = c1591;
    const all = rows[1584] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1585[e] = answered(row["release-extra-conditions.type"]);
      c1586[e] = answered(row["release-extra-conditions.wording"]);
      c1587[e] = answered(row["release-extra-conditions.reason"]);
      c1588[e] = answered(row["release-extra-conditions.proportionate"]);
      c1589[e] = answered(row["release-extra-conditions.asked-by"]);
      c1590[e] = answered(row["release-extra-conditions.decision"]);
      c1591[e] = answered(row["release-extra-conditions.ends"]);
    }
  }
  if (some(rows[1584], (i) => c[1585]?.[i] === "stay-out-of-an-area")) {
    v[1592] = answered(a.values["release-zone-map"]);
  }
  if (v[1581] !== "none") {
    v[1593] = answered(a.values["release-conditions-explained"]);
  }
  if (v[1581] !== "none") {
    v[1594] = answered(a.values["release-signed"]);
  }
  v[1602] = answered(a.values["release-victim-scheme"]);
  if (v[1122] === "yes") {
    v[1603] = answered(a.values["release-children-contact"]);
  }
  v[1604] = answered(a.values["release-first-report"]);
  v[1605] = answered(a.values["release-collected-by"]);
  v[1606] = answered(a.values["release-travel"]);
  if (v[1606] !== "escorted") {
    v[1607] = answered(a.values["release-travel-details"]);
  }
  rows[1608] = a.entries["release-day-steps"] ?? [];
  {
    const c1609: Value[] = [];
    c[1609] = c1609;
    const c1610: Value[] = [];
    c[1610] = c1610;
    const c1611: Value[] = [];
    c[1611] = c1611;
    const all = rows[1608] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1609[e] = answered(row["release-day-steps.time"]);
      c1610[e] = answered(row["release-day-steps.what"]);
      c1611[e] = answered(row["release-day-steps.who"]);
    }
  }
  if ((rows[1608]?.length ?? 0) === 0) {
    v[1612] = answered(a.values["release-day-steps-unknown"]);
  }
  v[1613] = answered(a.values["release-clothes-property"]);
  if (some(rows[1584], (i) => c[1585]?.[i] === "tag-curfew" || c[1585]?.[i] === "tag-location")) {
    v[1614] = answered(a.values["release-tag-fitted"]);
  }
  v[1615] = answered(a.values["release-first-week"]);
  v[1617] = answered(a.values["release-young-person-worries"]);
  rows[1620] = a.entries["release-plan-b"] ?? [];
  {
    const c1621: Value[] = [];
    c[1621] = c1621;
    const c1622: Value[] = [];
    c[1622] = c1622;
    const c1623: Value[] = [];
    c[1623] = c1623;
    const all = rows[1620] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1621[e] = answered(row["release-plan-b.what-if"]);
      c1622[e] = answered(row["release-plan-b.then"]);
      c1623[e] = answered(row["release-plan-b.who"]);
    }
  }
  if (v[1581] !== "none") {
    v[1624] = answered(a.values["release-recall-understood"]);
  }
  if (v[25] === "secure-establishment") {
    v[1625] = answered(a.values["release-se-report"]);
  }
  if (v[25] === "secure-establishment") {
    v[1626] = answered(a.values["release-se-incidents"]);
  }
  if (v[25] === "secure-establishment") {
    v[1627] = answered(a.values["release-se-late-changes"]);
  }
  if (some(rows[201], (i) => textThat(c[214]?.[i], (x) => x <= f.today)) && v[25] === "secure-establishment") {
    v[1628] = answered(a.values["release-after-update"]);
  }
  if (v[1583] === "yes") {
    v[1629] = answered(a.values["release-annexes-sent"]);
  }
  shown[1630] = 1;
  shown[1631] = 1;
  shown[1632] = 1;
  v[1633] = answered(a.values["psr-author"]);
  shown[1633] = 1;
  v[1634] = answered(a.values["psr-requested-type"]);
  shown[1634] = 1;
}

function part28(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[1635] = answered(a.values["psr-court-steer"]);
  shown[1635] = 1;
  v[1636] = answered(a.values["psr-court-steer-details"]);
  if (v[1636] !== null) shown[1636] = 1;
  v[1637] = answered(a.values["psr-restrictions"]);
  shown[1637] = 1;
  v[1638] = answered(a.values["psr-sources-paragraph"]);
  shown[1638] = 1;
  if ((rows[155]?.length ?? 0) >= 1) {
    v[1639] = answered(a.values["psr-missing-paragraph"]);
    shown[1639] = 1;
  }
  v[1640] = answered(a.values["psr-self-assessment-used"]);
  shown[1640] = 1;
  v[1641] = answered(a.values["psr-offence-paragraph"]);
  shown[1641] = 1;
  v[1642] = answered(a.values["psr-why-paragraph"]);
  shown[1642] = 1;
  v[1643] = answered(a.values["psr-victim-paragraph"]);
  shown[1643] = 1;
  v[1644] = answered(a.values["psr-attitude-paragraph"]);
  shown[1644] = 1;
  v[1645] = answered(a.values["psr-previous-paragraph"]);
  shown[1645] = 1;
  v[1646] = answered(a.values["psr-home-paragraph"]);
  shown[1646] = 1;
  v[1647] = answered(a.values["psr-development-paragraph"]);
  shown[1647] = 1;
  v[1648] = answered(a.values["psr-education-paragraph"]);
  shown[1648] = 1;
  v[1649] = answered(a.values["psr-experience-paragraph"]);
  if (v[1649] !== null) shown[1649] = 1;
  v[1650] = answered(a.values["psr-strengths-paragraph"]);
  shown[1650] = 1;
  v[1651] = answered(a.values["psr-diversity-paragraph"]);
  if (v[1651] !== null) shown[1651] = 1;
  v[1652] = answered(a.values["psr-parent-views-paragraph"]);
  shown[1652] = 1;
  v[1653] = answered(a.values["psr-reoffending-paragraph"]);
  shown[1653] = 1;
  v[1654] = answered(a.values["psr-harm-paragraph"]);
  shown[1654] = 1;
  if (v[1109] === "yes") {
    v[1655] = answered(a.values["psr-dangerousness-paragraph"]);
    shown[1655] = 1;
  }
  v[1656] = answered(a.values["psr-safety-paragraph"]);
  shown[1656] = 1;
  v[1657] = answered(a.values["psr-factors-against-paragraph"]);
  shown[1657] = 1;
  v[1658] = answered(a.values["psr-summary-paragraph"]);
  shown[1658] = 1;
  v[1659] = answered(a.values["psr-options-considered"]);
  shown[1659] = 1;
  if (tick(v[1659], "other")) {
    v[1660] = answered(a.values["psr-options-considered-other-text"]);
    shown[1660] = 1;
  }
  v[1661] = answered(a.values["psr-proposal"]);
  shown[1661] = 1;
  if (
    v[1661] === "referral-order" ||
    v[1661] === "youth-rehabilitation-order" ||
    v[1661] === "youth-rehabilitation-order-with-intensive-supervision" ||
    v[1661] === "youth-rehabilitation-order-with-fostering"
  ) {
    v[1662] = answered(a.values["psr-proposal-length"]);
    shown[1662] = 1;
  }
  if (
    v[1661] === "youth-rehabilitation-order" ||
    v[1661] === "youth-rehabilitation-order-with-intensive-supervision" ||
    v[1661] === "youth-rehabilitation-order-with-fostering"
  ) {
    v[1663] = answered(a.values["psr-requirements"]);
    shown[1663] = 1;
  }
  v[1664] = answered(a.values["psr-proposal-paragraph"]);
  shown[1664] = 1;
  v[1665] = answered(a.values["psr-plan-paragraph"]);
  shown[1665] = 1;
  if (f.stage === "pre-sentence-report-all-options") {
    v[1666] = answered(a.values["psr-custody-paragraph"]);
    shown[1666] = 1;
  }
  v[1667] = answered(a.values["psr-young-person-told"]);
  shown[1667] = 1;
  v[1668] = answered(a.values["psr-young-person-comment"]);
  if (v[1668] !== null) shown[1668] = 1;
  {
    const c1684: Value[] = [];
    c[1684] = c1684;
    const c1685: Value[] = [];
    c[1685] = c1685;
    const c1686: Value[] = [];
    c[1686] = c1686;
    const c1687: Value[] = [];
    c[1687] = c1687;
    const all = rows[1683] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1684[e] = answered(row["ro-contract-ideas.heading"]);
      c1685[e] = answered(row["ro-contract-ideas.activity"]);
      c1686[e] = answered(row["ro-contract-ideas.who"]);
      c1687[e] = answered(row["ro-contract-ideas.when"]);
    }
  }
  shown[1707] = 1;
  shown[1708] = 1;
  shown[1709] = 1;
  shown[1710] = 1;
  shown[1711] = 1;
}

function part29(a: Answers, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  shown[1712] = 1;
  shown[1713] = 1;
  shown[1714] = 1;
  shown[1715] = 1;
  {
    const c1717: Value[] = [];
    c[1717] = c1717;
    const c1718: Value[] = [];
    c[1718] = c1718;
    const c1719: Value[] = [];
    c[1719] = c1719;
    const c1720: Value[] = [];
    c[1720] = c1720;
    const c1721: Value[] = [];
    c[1721] = c1721;
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
    const c1736: Value[] = [];
    c[1736] = c1736;
    const all = rows[1716] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1717[e] = answered(row["rj-episode.which"]);
      cells += 1;
      cells += 1;
      cells += 1;
      cells += 1;
      cells += 1;
      c1722[e] = answered(row["rj-episode.safety-worries"]);
      cells += 1;
      if (c[1722]?.[e] === "yes") {
        c1723[e] = answered(row["rj-episode.safety-details"]);
        cells += 1;
      } else c1723[e] = null;
      if (c[1722]?.[e] === "yes") {
        c1724[e] = answered(row["rj-episode.safety-plan"]);
        cells += 1;
      } else c1724[e] = null;
      c1725[e] = answered(row["rj-episode.young-person-wants"]);
      cells += 1;
      if (tick(c[1725]?.[e], "other")) {
        c1726[e] = answered(row["rj-episode.young-person-wants-other-text"]);
        cells += 1;
      } else c1726[e] = null;
      c1727[e] = answered(row["rj-episode.young-person-says"]);
      if (c1727[e] !== null) cells += 1;
      c1728[e] = answered(row["rj-episode.parent-view"]);
      if (c1728[e] !== null) cells += 1;
      if (c[1729]?.[e] === "not-ready" || c[1729]?.[e] === "not-suitable") {
        c1730[e] = answered(row["rj-episode.ready-reason"]);
        cells += 1;
      } else c1730[e] = null;
      c1731[e] = answered(row["rj-episode.preparation"]);
      if (c1731[e] !== null) cells += 1;
      c1732[e] = answered(row["rj-episode.suitable"]);
      cells += 1;
      if (tick(c[1732]?.[e], "other")) {
        c1733[e] = answered(row["rj-episode.suitable-other-text"]);
        cells += 1;
      } else c1733[e] = null;
      c1734[e] = answered(row["rj-episode.sent-to"]);
      if (c1734[e] !== null) cells += 1;
      if (c[1735]?.[e] === "done-as-planned") {
        c1736[e] = answered(row["rj-episode.learned"]);
        cells += 1;
      } else c1736[e] = null;
    }
  }
  rows[1737] = a.entries.referrals ?? [];
  if ((rows[1737]?.length ?? 0) > 0) shown[1737] = 1;
  {
    const c1738: Value[] = [];
    c[1738] = c1738;
    const c1739: Value[] = [];
    c[1739] = c1739;
    const c1740: Value[] = [];
    c[1740] = c1740;
    const c1741: Value[] = [];
    c[1741] = c1741;
    const c1742: Value[] = [];
    c[1742] = c1742;
    const c1743: Value[] = [];
    c[1743] = c1743;
    const c1744: Value[] = [];
    c[1744] = c1744;
    const c1745: Value[] = [];
    c[1745] = c1745;
    const c1746: Value[] = [];
    c[1746] = c1746;
    const c1747: Value[] = [];
    c[1747] = c1747;
    const c1748: Value[] = [];
    c[1748] = c1748;
    const c1749: Value[] = [];
    c[1749] = c1749;
    const c1750: Value[] = [];
    c[1750] = c1750;
    const c1751: Value[] = [];
    c[1751] = c1751;
    const c1752: Value[] = [];
    c[1752] = c1752;
    const c1753: Value[] = [];
    c[1753] = c1753;
    const c1754: Value[] = [];
    c[1754] = c1754;
    const all = rows[1737] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1738[e] = answered(row["referrals.area"]);
      cells += 1;
      c1739[e] = answered(row["referrals.service"]);
      cells += 1;
      c1740[e] = answered(row["referrals.person"]);
      if (c1740[e] !== null) cells += 1;
      c1741[e] = answered(row["referrals.urgent"]);
      cells += 1;
      c1742[e] = answered(row["referrals.trigger"]);
      if (c1742[e] !== null) cells += 1;
      c1743[e] = answered(row["referrals.why"]);
      cells += 1;
      c1744[e] = answered(row["referrals.hope"]);
      cells += 1;
      c1745[e] = answered(row["referrals.strengths"]);
      cells += 1;
      c1746[e] = answered(row["referrals.how-to-engage"]);
      cells += 1;
      c1747[e] = answered(row["referrals.safety-notes"]);
      if (c1747[e] !== null) cells += 1;
      c1748[e] = answered(row["referrals.consent-young-person"]);
      cells += 1;
      c1749[e] = answered(row["referrals.consent-parent"]);
      cells += 1;
      if (c[1748]?.[e] === "no" || c[1748]?.[e] === "not-asked-to-keep-someone-safe") {
        c1750[e] = answered(row["referrals.consent-details"]);
        cells += 1;
      } else c1750[e] = null;
      c1751[e] = answered(row["referrals.extract"]);
      cells += 1;
      cells += 1;
      cells += 1;
      cells += 1;
    }
  }
  v[1755] = answered(a.values["move-type"]);
  v[1756] = answered(a.values["move-reason"]);
  v[1757] = answered(a.values["move-reason-details"]);
  v[1758] = answered(a.values["move-to-service"]);
  v[1759] = answered(a.values["move-contact"]);
  v[1760] = answered(a.values["move-date"]);
  if (empty(v[1760])) {
    v[1761] = answered(a.values["move-date-unknown"]);
  }
  v[1763] = answered(a.values["move-address-protected"]);
  v[1764] = answered(a.values["move-young-person-told"]);
  v[1765] = answered(a.values["move-family-told"]);
  v[1774] = answered(a.values["move-risks-of-move"]);
  rows[1775] = a.entries["move-bridging"] ?? [];
  {
    const c1776: Value[] = [];
    c[1776] = c1776;
    const c1777: Value[] = [];
    c[1777] = c1777;
    const c1778: Value[] = [];
    c[1778] = c1778;
    const all = rows[1775] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1776[e] = answered(row["move-bridging.what"]);
      c1777[e] = answered(row["move-bridging.who"]);
      c1778[e] = answered(row["move-bridging.by"]);
    }
  }
  if ((rows[1775]?.length ?? 0) === 0) {
    v[1779] = answered(a.values["move-bridging-unknown"]);
  }
  v[1780] = answered(a.values["move-ongoing-services"]);
  v[1781] = answered(a.values["move-rj-open"]);
  v[1782] = answered(a.values["move-documents"]);
  if (tick(v[1782], "other")) {
    v[1783] = answered(a.values["move-documents-other-text"]);
  }
  if (v[1755] === "caretaking-this-service-stays-home") {
    v[1784] = answered(a.values["care-taking-home-does"]);
  }
  if (tick(v[1784], "other")) {
    v[1785] = answered(a.values["care-taking-home-does-other-text"]);
  }
  if (v[1755] === "caretaking-this-service-stays-home") {
    v[1786] = answered(a.values["care-taking-host-does"]);
  }
  if (tick(v[1786], "other")) {
    v[1787] = answered(a.values["care-taking-host-does-other-text"]);
  }
  if (v[1755] === "caretaking-this-service-stays-home") {
    v[1788] = answered(a.values["care-taking-updates"]);
  }
  if (v[1755] === "caretaking-this-service-stays-home") {
    v[1789] = answered(a.values["care-taking-review-date"]);
  }
  if (v[1755] === "end-of-caretaking") {
    v[1790] = answered(a.values["care-taking-end-agreed"]);
  }
  v[1791] = answered(a.values["move-received"]);
  if (v[1791] === "information-rejected") {
    v[1792] = answered(a.values["move-received-reason"]);
  }
  if (v[1755] === "full-move") {
    v[1793] = answered(a.values["move-case-accepted"]);
  }
  v[1794] = answered(a.values["adult-decision"]);
  v[1795] = answered(a.values["adult-decision-reason"]);
  v[1796] = answered(a.values["adult-date"]);
  if (empty(v[1796])) {
    v[1797] = answered(a.values["adult-date-unknown"]);
  }
  v[1798] = answered(a.values["adult-office"]);
}

function part30(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[1799] = answered(a.values["adult-first-meeting"]);
  v[1800] = answered(a.values["adult-young-person-view"]);
  v[1801] = answered(a.values["adult-maturity"]);
  v[1819] = answered(a.values["adult-changes"]);
  if (tick(v[1819], "other")) {
    v[1820] = answered(a.values["adult-changes-other-text"]);
  }
  rows[1821] = a.entries["adult-services-ending"] ?? [];
  {
    const c1822: Value[] = [];
    c[1822] = c1822;
    const c1823: Value[] = [];
    c[1823] = c1823;
    const all = rows[1821] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1822[e] = answered(row["adult-services-ending.service"]);
      c1823[e] = answered(row["adult-services-ending.next"]);
    }
  }
  if ((rows[1821]?.length ?? 0) === 0) {
    v[1824] = answered(a.values["adult-services-ending-unknown"]);
  }
  v[1825] = answered(a.values["adult-what-works"]);
  v[1826] = answered(a.values["adult-victim-scheme"]);
  v[1827] = answered(a.values["adult-caution"]);
  v[1828] = answered(a.values["adult-received"]);
  if (v[1828] === "information-rejected") {
    v[1829] = answered(a.values["adult-received-reason"]);
  }
  rows[1831] = a.entries["stage-sent"] ?? [];
  shown[1831] = 1;
  {
    const c1832: Value[] = [];
    c[1832] = c1832;
    const c1833: Value[] = [];
    c[1833] = c1833;
    const c1834: Value[] = [];
    c[1834] = c1834;
    const c1835: Value[] = [];
    c[1835] = c1835;
    const c1836: Value[] = [];
    c[1836] = c1836;
    const c1837: Value[] = [];
    c[1837] = c1837;
    const c1838: Value[] = [];
    c[1838] = c1838;
    const c1839: Value[] = [];
    c[1839] = c1839;
    const all = rows[1831] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1832[e] = answered(row["stage-sent.to"]);
      cells += 1;
      c1833[e] = answered(row["stage-sent.person"]);
      if (c1833[e] !== null) cells += 1;
      c1834[e] = answered(row["stage-sent.when"]);
      cells += 1;
      c1835[e] = answered(row["stage-sent.how"]);
      cells += 1;
      c1836[e] = answered(row["stage-sent.what"]);
      cells += 1;
      c1837[e] = answered(row["stage-sent.basis"]);
      if (c1837[e] !== null) cells += 1;
      c1838[e] = answered(row["stage-sent.result"]);
      if (c1838[e] !== null) cells += 1;
      if (c[1838]?.[e] === "information-rejected") {
        c1839[e] = answered(row["stage-sent.reason"]);
        cells += 1;
      } else c1839[e] = null;
    }
  }
  shown[1840] = 1;
  v[1840] = f.worked[1840] ?? null;
  rows[1841] = a.entries["urgent-calls"] ?? [];
  shown[1841] = 1;
  {
    const c1842: Value[] = [];
    c[1842] = c1842;
    const c1843: Value[] = [];
    c[1843] = c1843;
    const c1844: Value[] = [];
    c[1844] = c1844;
    const all = rows[1841] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1842[e] = answered(row["urgent-calls.who"]);
      cells += 1;
      c1843[e] = answered(row["urgent-calls.when"]);
      cells += 1;
      c1844[e] = answered(row["urgent-calls.about"]);
      cells += 1;
    }
  }
  shown[154] = 1;
  v[154] = f.worked[154] ?? null;
  shown[162] = 1;
  v[162] = f.worked[162] ?? null;
  shown[163] = 1;
  v[163] = f.worked[163] ?? null;
  shown[177] = 1;
  v[177] = f.worked[177] ?? null;
  shown[1080] = 1;
  v[1080] = f.worked[1080] ?? null;
  shown[1081] = 1;
  v[1081] = f.worked[1081] ?? null;
  shown[1295] = 1;
  v[1295] = f.worked[1295] ?? null;
  shown[1296] = 1;
  v[1296] = f.worked[1296] ?? null;
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
    shown[1830] = 1;
    v[1830] = f.worked[1830] ?? null;
  }
}

/** Comparisons made once, and for each entry of a list. */
export const comparisons: { readonly once: number; readonly perEntry: Readonly<Record<string, number>> } = {
  once: 2120,
  perEntry: {
    "case:addresses": 6,
    "case:identifiers": 2,
    offences: 21,
    outcomes: 44,
    "court-hearings": 32,
    carers: 10,
    "adverse-outcomes": 10,
    episodes: 64,
    "other-behaviours": 8,
    "previous-incidents-list": 5,
    "services-involved": 9,
    "specialist-assessments": 5,
    "sources-used": 5,
    "information-needed": 6,
    "plan-targets": 16,
    "external-controls": 9,
    "desistance-factors": 7,
    "future-behaviours": 10,
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
    "rj-episode": 22,
    "future-targets": 5,
    "temporary-releases": 9,
    "contract-comparison": 6,
    "panel-decisions": 8,
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
  const v: Value[] = new Array(1845).fill(null);
  const shown = new Uint8Array(1845);
  const rows: Rows = new Array(1845).fill([]);
  const c: Value[][] = new Array(1845).fill([]);
  cells = 0;
  part0(a, f, v, shown, rows, c);
  part1(a, f, v, shown, rows, c);
  part2(a, f, v, shown, rows, c);
  part3(a, f, v, shown, rows, c);
  part4(a, f, v, shown, rows, c);
  part5(a, f, v, shown, rows, c);
  part6(a, v, shown);
  part7(a, v, shown);
  part8(a, v, shown);
  part9(a, f, v, shown, rows, c);
  part10(a, f, v, shown, rows, c);
  part11(a, f, v, shown);
  part12(a, f, v, shown, rows, c);
  part13(a, f, v, shown, rows, c);
  part14(a, f, v, shown, rows, c);
  part15(a, f, v, shown, rows, c);
  part16(a, f, v, shown, rows, c);
  part17(a, f, v, shown, rows, c);
  part18(a, f, v, shown, rows, c);
  part19(a, f, v, shown, rows, c);
  part20(a, f, v, shown, rows, c);
  part21(a, f, v, shown, rows, c);
  part22(a, v, shown, rows, c);
  part23(a, f, v, shown, rows, c);
  part24(a, f, v, shown);
  part25(a, f, v, shown, rows, c);
  part26(a, f, v, shown, rows, c);
  part27(a, f, v, shown, rows, c);
  part28(a, f, v, shown, rows, c);
  part29(a, v, shown, rows, c);
  part30(a, f, v, shown, rows, c);
  let count = cells;
  for (let at = 0; at < shown.length; at += 1) count += shown[at] ?? 0;
  return count;
}
