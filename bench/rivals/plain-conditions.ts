/**
 * The conditions of a pre-sentence report as plain ifs: the rival of the evaluation bench. Written by
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
  if (f.stage === "review") {
    v[32] = answered(a.values["review-occasion"]);
    shown[32] = 1;
  }
  if (f.stage === "review") shown[33] = 1;
  if (f.stage === "review") shown[34] = 1;
  if (f.stage === "review") shown[35] = 1;
  if (f.stage === "review") shown[36] = 1;
  if (f.stage === "review") shown[37] = 1;
  if (v[32] === "temporary-release") shown[38] = 1;
  if (f.stage === "case-closure") {
    v[39] = answered(a.values["closure-date"]);
    shown[39] = 1;
  }
  if (f.stage === "case-closure") {
    v[40] = answered(a.values["closure-reason"]);
    shown[40] = 1;
  }
  if (v[40] === "other") {
    v[41] = answered(a.values["closure-reason-other"]);
    shown[41] = 1;
  }
  shown[64] = 1;
  v[64] = f.worked[64] ?? null;
  if (v[64] !== "prevention" || f.onRecord === "yes") {
    rows[153] = a.entries.offences ?? [];
    shown[153] = 1;
  }
  {
    const c156: Value[] = [];
    c[156] = c156;
    const all = rows[153] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c156[e] = answered(row["offences.date"]);
      cells += 1;
    }
  }
  if (v[64] !== "prevention" || f.onRecord === "yes") {
    rows[176] = a.entries.outcomes ?? [];
    shown[176] = 1;
  }
}

function part1(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  {
    const c190: Value[] = [];
    c[190] = c190;
    const c187: Value[] = [];
    c[187] = c187;
    const all = rows[176] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c190[e] = answered(row["outcomes.current"]);
      cells += 1;
      if (c[190]?.[e] === "yes") {
        c187[e] = answered(row["outcomes.start"]);
        cells += 1;
      } else c187[e] = null;
    }
  }
  if (f.stage === "case-closure") {
    shown[42] = 1;
    v[42] = f.worked[42] ?? null;
  }
  if (f.stage === "case-closure") shown[43] = 1;
  if (f.stage === "case-closure") {
    v[44] = answered(a.values["closure-remaining-needs"]);
    shown[44] = 1;
  }
  if (f.stage === "case-closure") shown[45] = 1;
  if (f.stage === "case-closure") {
    v[46] = answered(a.values["closure-goodbye"]);
    shown[46] = 1;
  }
  if (f.stage === "case-closure") {
    v[47] = answered(a.values["closure-way-back"]);
    shown[47] = 1;
  }
  shown[48] = 1;
  shown[49] = 1;
  shown[50] = 1;
  shown[51] = 1;
  shown[52] = 1;
  v[52] = f.worked[52] ?? null;
  shown[53] = 1;
  shown[54] = 1;
  shown[55] = 1;
  shown[56] = 1;
  shown[57] = 1;
  shown[58] = 1;
  shown[59] = 1;
  shown[60] = 1;
  shown[61] = 1;
  shown[62] = 1;
  shown[63] = 1;
  shown[65] = 1;
  v[65] = f.worked[65] ?? null;
  rows[66] = a.entries.carers ?? [];
  shown[66] = 1;
  {
    const c67: Value[] = [];
    c[67] = c67;
    const c68: Value[] = [];
    c[68] = c68;
    const c69: Value[] = [];
    c[69] = c69;
    const c70: Value[] = [];
    c[70] = c70;
    const c71: Value[] = [];
    c[71] = c71;
    const c72: Value[] = [];
    c[72] = c72;
    const c73: Value[] = [];
    c[73] = c73;
    const c74: Value[] = [];
    c[74] = c74;
    const all = rows[66] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c67[e] = answered(row["carers.person"]);
      cells += 1;
      c68[e] = answered(row["carers.relationship"]);
      cells += 1;
      c69[e] = answered(row["carers.parental-responsibility"]);
      cells += 1;
      c70[e] = answered(row["carers.lives-with"]);
      cells += 1;
      c71[e] = answered(row["carers.contact"]);
      cells += 1;
      c72[e] = answered(row["carers.safe-contact"]);
      cells += 1;
      if (c[72]?.[e] === "only-as-noted" || c[72]?.[e] === "no") {
        c73[e] = answered(row["carers.contact-note"]);
        cells += 1;
      } else c73[e] = null;
      c74[e] = answered(row["carers.needs"]);
      if (c74[e] !== null) cells += 1;
    }
  }
  shown[75] = 1;
  shown[76] = 1;
  shown[77] = 1;
  shown[78] = 1;
  v[864] = answered(a.values["rosh-judgement"]);
  shown[864] = 1;
  shown[79] = 1;
  v[79] = f.worked[79] ?? null;
  {
    const c177: Value[] = [];
    c[177] = c177;
    const c178: Value[] = [];
    c[178] = c178;
    const c179: Value[] = [];
    c[179] = c179;
    const c191: Value[] = [];
    c[191] = c191;
    const c181: Value[] = [];
    c[181] = c181;
    const c189: Value[] = [];
    c[189] = c189;
    const all = rows[176] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c177[e] = answered(row["outcomes.date"]);
      cells += 1;
      c178[e] = answered(row["outcomes.conviction-date"]);
      if (c178[e] !== null) cells += 1;
      c179[e] = answered(row["outcomes.type"]);
      cells += 1;
      c191[e] = answered(row["outcomes.status"]);
      cells += 1;
      cells += 1;
      c181[e] = f.columns[181]?.[e] ?? null;
      if (c[181]?.[e] === "custody") {
        c189[e] = answered(row["outcomes.release-date"]);
        cells += 1;
      } else c189[e] = null;
    }
  }
  if (v[64] !== "prevention") {
    v[205] = answered(a.values["sanction-history-checked"]);
    shown[205] = 1;
  }
  if (v[205] === "no") {
    v[206] = answered(a.values["earlier-sanctions-entered"]);
    shown[206] = 1;
  }
  if (v[205] === "no" && numberThat(v[206], (x) => x >= 1)) {
    v[207] = answered(a.values["earlier-first-sanction-date"]);
    shown[207] = 1;
  }
  if (v[205] === "no" && numberThat(v[206], (x) => x >= 1)) {
    v[208] = answered(a.values["earlier-conviction-any"]);
    shown[208] = 1;
  }
  {
    const c158: Value[] = [];
    c[158] = c158;
    const c171: Value[] = [];
    c[171] = c171;
    const c155: Value[] = [];
    c[155] = c155;
    const c164: Value[] = [];
    c[164] = c164;
    const c162: Value[] = [];
    c[162] = c162;
    const c174: Value[] = [];
    c[174] = c174;
    const c172: Value[] = [];
    c[172] = c172;
    const all = rows[153] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c158[e] = answered(row["offences.status"]);
      cells += 1;
      if (c[158]?.[e] === "proved" || c[158]?.[e] === "cautioned") {
        c171[e] = answered(row["offences.outcome"]);
        cells += 1;
      } else c171[e] = null;
      c155[e] = answered(row["offences.code"]);
      cells += 1;
      cells += 1;
      c164[e] = f.columns[164]?.[e] ?? null;
      cells += 1;
      c162[e] = f.columns[162]?.[e] ?? null;
      c174[e] = answered(row["offences.current"]);
      cells += 1;
      cells += 1;
      c172[e] = f.columns[172]?.[e] ?? null;
    }
  }
  if (v[64] !== "prevention") {
    shown[220] = 1;
    v[220] = f.worked[220] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[80] = 1;
    v[80] = f.worked[80] ?? null;
  }
}

function part2(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[867] = answered(a.values["lor-judgement"]);
  shown[867] = 1;
  shown[81] = 1;
  v[81] = f.worked[81] ?? null;
  v[871] = answered(a.values["risk-to-children"]);
  shown[871] = 1;
  shown[82] = 1;
  v[82] = f.worked[82] ?? null;
  v[903] = answered(a.values["sawb-judgement"]);
  shown[903] = 1;
  shown[83] = 1;
  v[83] = f.worked[83] ?? null;
  v[885] = answered(a.values["adverse-outcome-foreseen"]);
  shown[885] = 1;
  if (v[885] === "yes") {
    rows[887] = a.entries["adverse-outcomes"] ?? [];
    shown[887] = 1;
  }
  {
    const c888: Value[] = [];
    c[888] = c888;
    const c899: Value[] = [];
    c[899] = c899;
    const all = rows[887] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c888[e] = answered(row["adverse-outcomes.type"]);
      cells += 1;
      if (
        f.stage === "review" ||
        f.stage === "pre-release-from-custody" ||
        f.stage === "transfer-to-probation" ||
        f.stage === "transfer-yjs-to-yjs" ||
        f.stage === "case-closure"
      ) {
        c899[e] = answered(row["adverse-outcomes.status"]);
        cells += 1;
      } else c899[e] = null;
    }
  }
  shown[84] = 1;
  v[84] = f.worked[84] ?? null;
  shown[85] = 1;
  v[85] = f.worked[85] ?? null;
  v[302] = answered(a.values["gang-association"]);
  shown[302] = 1;
  shown[86] = 1;
  v[86] = f.worked[86] ?? null;
  v[425] = answered(a.values["phys-condition"]);
  shown[425] = 1;
  v[426] = answered(a.values["phys-symptoms"]);
  shown[426] = 1;
  v[428] = answered(a.values["phys-allergies"]);
  shown[428] = 1;
  v[429] = answered(a.values["phys-fits"]);
  shown[429] = 1;
  v[430] = answered(a.values["phys-growth-weight"]);
  shown[430] = 1;
  shown[460] = 1;
  v[460] = f.worked[460] ?? null;
  shown[87] = 1;
  v[87] = f.worked[87] ?? null;
  v[498] = answered(a.values["mh-known"]);
  shown[498] = 1;
  v[523] = answered(a.values["self-harm"]);
  shown[523] = 1;
  v[524] = answered(a.values["suicide-thoughts"]);
  shown[524] = 1;
  v[525] = answered(a.values["suicide-attempt"]);
  shown[525] = 1;
  v[499] = answered(a.values["mh-low-mood"]);
  shown[499] = 1;
  v[500] = answered(a.values["mh-worry"]);
  shown[500] = 1;
  v[501] = answered(a.values["mh-trauma"]);
  shown[501] = 1;
  v[502] = answered(a.values["mh-strong-feelings"]);
  shown[502] = 1;
  v[503] = answered(a.values["mh-sleep-appetite"]);
  shown[503] = 1;
  v[504] = answered(a.values["mh-unusual"]);
  shown[504] = 1;
  shown[521] = 1;
  v[521] = f.worked[521] ?? null;
  shown[522] = 1;
  v[522] = f.worked[522] ?? null;
  shown[88] = 1;
  v[88] = f.worked[88] ?? null;
  v[547] = answered(a.values["drug-use"]);
  shown[547] = 1;
  v[573] = answered(a.values["alcohol-ever"]);
  shown[573] = 1;
  v[546] = answered(a.values["tobacco-vape-use"]);
  if (v[546] !== null) shown[546] = 1;
  if (
    v[547] === "currently" ||
    v[547] === "previously" ||
    v[573] === "currently" ||
    v[573] === "previously" ||
    v[546] === "currently" ||
    v[546] === "previously"
  ) {
    v[548] = answered(a.values["substance-concerns"]);
    shown[548] = 1;
  }
  if (v[573] === "currently" || v[573] === "yet-to-clarify") {
    v[574] = answered(a.values["audit-1"]);
    shown[574] = 1;
  }
  if (v[574] === "1" || v[574] === "2" || v[574] === "3" || v[574] === "4") {
    v[575] = answered(a.values["audit-2"]);
    shown[575] = 1;
  }
  if (v[574] === "1" || v[574] === "2" || v[574] === "3" || v[574] === "4") {
    v[576] = answered(a.values["audit-3"]);
    shown[576] = 1;
  }
}

function part3(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array): void {
  shown[585] = 1;
  v[585] = f.worked[585] ?? null;
  if ((v[574] === "1" || v[574] === "2" || v[574] === "3" || v[574] === "4") && !(v[575] === "0" && v[576] === "0")) {
    v[577] = answered(a.values["audit-4"]);
    shown[577] = 1;
  }
  if ((v[574] === "1" || v[574] === "2" || v[574] === "3" || v[574] === "4") && !(v[575] === "0" && v[576] === "0")) {
    v[578] = answered(a.values["audit-5"]);
    shown[578] = 1;
  }
  if ((v[574] === "1" || v[574] === "2" || v[574] === "3" || v[574] === "4") && !(v[575] === "0" && v[576] === "0")) {
    v[579] = answered(a.values["audit-6"]);
    shown[579] = 1;
  }
  if ((v[574] === "1" || v[574] === "2" || v[574] === "3" || v[574] === "4") && !(v[575] === "0" && v[576] === "0")) {
    v[580] = answered(a.values["audit-7"]);
    shown[580] = 1;
  }
  if ((v[574] === "1" || v[574] === "2" || v[574] === "3" || v[574] === "4") && !(v[575] === "0" && v[576] === "0")) {
    v[581] = answered(a.values["audit-8"]);
    shown[581] = 1;
  }
  if (v[573] === "currently" || v[573] === "previously" || v[573] === "yet-to-clarify") {
    v[582] = answered(a.values["audit-9"]);
    shown[582] = 1;
  }
  if (v[573] === "currently" || v[573] === "previously" || v[573] === "yet-to-clarify") {
    v[583] = answered(a.values["audit-10"]);
    shown[583] = 1;
  }
  shown[584] = 1;
  v[584] = f.worked[584] ?? null;
  shown[588] = 1;
  v[588] = f.worked[588] ?? null;
  shown[572] = 1;
  v[572] = f.worked[572] ?? null;
  shown[89] = 1;
  v[89] = f.worked[89] ?? null;
  v[461] = answered(a.values["slcn-hearing"]);
  shown[461] = 1;
  v[462] = answered(a.values["slcn-understanding"]);
  shown[462] = 1;
  v[463] = answered(a.values["slcn-literal"]);
  shown[463] = 1;
  v[464] = answered(a.values["slcn-expressing"]);
  shown[464] = 1;
  v[465] = answered(a.values["slcn-speech"]);
  shown[465] = 1;
  v[466] = answered(a.values["slcn-social"]);
  shown[466] = 1;
  v[467] = answered(a.values["slcn-attention-memory"]);
  shown[467] = 1;
  v[468] = answered(a.values["slcn-restless"]);
  shown[468] = 1;
  v[469] = answered(a.values["slcn-literacy-time"]);
  shown[469] = 1;
  v[470] = answered(a.values["slcn-change-senses"]);
  shown[470] = 1;
  v[471] = answered(a.values["slcn-head-injury"]);
  shown[471] = 1;
  v[472] = answered(a.values["slcn-diagnosis"]);
  shown[472] = 1;
  shown[496] = 1;
  v[496] = f.worked[496] ?? null;
  shown[497] = 1;
  v[497] = f.worked[497] ?? null;
  shown[90] = 1;
  v[90] = f.worked[90] ?? null;
  v[340] = answered(a.values["childrens-services-ever"]);
  shown[340] = 1;
  if (v[340] === "yes" || v[340] === "yet-to-clarify") {
    v[341] = answered(a.values["care-s20"]);
    shown[341] = 1;
  }
  if (v[340] === "yes" || v[340] === "yet-to-clarify") {
    v[343] = answered(a.values["care-s31"]);
    shown[343] = 1;
  }
  if (v[340] === "yes" || v[340] === "yet-to-clarify") {
    v[344] = answered(a.values["care-rlaa"]);
    shown[344] = 1;
  }
  if (v[340] === "yes" || v[340] === "yet-to-clarify") {
    v[345] = answered(a.values["care-yda"]);
    shown[345] = 1;
  }
  shown[375] = 1;
  v[375] = f.worked[375] ?? null;
  if (v[340] === "yes" || v[340] === "yet-to-clarify") {
    v[342] = answered(a.values["care-s17"]);
    shown[342] = 1;
  }
  if (
    (f.age === 16 || f.age === 17) &&
    (v[341] === "currently" ||
      v[341] === "previously" ||
      v[342] === "currently" ||
      v[342] === "previously" ||
      v[343] === "currently" ||
      v[343] === "previously" ||
      v[344] === "currently" ||
      v[344] === "previously" ||
      v[345] === "currently" ||
      v[345] === "previously")
  ) {
    v[348] = answered(a.values["eligible-child"]);
    shown[348] = 1;
  }
  if (
    v[348] === "no" &&
    (f.age === 16 || f.age === 17) &&
    (v[341] === "currently" ||
      v[341] === "previously" ||
      v[342] === "currently" ||
      v[342] === "previously" ||
      v[343] === "currently" ||
      v[343] === "previously" ||
      v[344] === "currently" ||
      v[344] === "previously" ||
      v[345] === "currently" ||
      v[345] === "previously")
  ) {
    v[349] = answered(a.values["relevant-child"]);
    shown[349] = 1;
  }
  if (
    numberThat(f.age, (x) => x >= 18) &&
    (v[341] === "currently" ||
      v[341] === "previously" ||
      v[342] === "currently" ||
      v[342] === "previously" ||
      v[343] === "currently" ||
      v[343] === "previously" ||
      v[344] === "currently" ||
      v[344] === "previously" ||
      v[345] === "currently" ||
      v[345] === "previously")
  ) {
    v[350] = answered(a.values["former-relevant-child"]);
    shown[350] = 1;
  }
  shown[378] = 1;
  v[378] = f.worked[378] ?? null;
  shown[91] = 1;
  v[91] = f.worked[91] ?? null;
  v[303] = answered(a.values["sexual-exploitation-risk"]);
  shown[303] = 1;
}

function part4(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[304] = answered(a.values["criminal-exploitation-risk"]);
  shown[304] = 1;
  shown[92] = 1;
  v[92] = f.worked[92] ?? null;
  rows[715] = a.entries.episodes ?? [];
  shown[715] = 1;
  {
    const c749: Value[] = [];
    c[749] = c749;
    const c720: Value[] = [];
    c[720] = c720;
    const c721: Value[] = [];
    c[721] = c721;
    const all = rows[715] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c749[e] = answered(row["episodes.elements"]);
      cells += 1;
      c720[e] = answered(row["episodes.date-from"]);
      cells += 1;
      c721[e] = answered(row["episodes.date-to"]);
      if (c721[e] !== null) cells += 1;
    }
  }
  v[770] = answered(a.values["other-behaviours-any"]);
  shown[770] = 1;
  if (v[770] === "yes") {
    rows[771] = a.entries["other-behaviours"] ?? [];
    shown[771] = 1;
  }
  {
    const c772: Value[] = [];
    c[772] = c772;
    const c773: Value[] = [];
    c[773] = c773;
    const c774: Value[] = [];
    c[774] = c774;
    const all = rows[771] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c772[e] = answered(row["other-behaviours.type"]);
      cells += 1;
      c773[e] = answered(row["other-behaviours.from"]);
      cells += 1;
      c774[e] = answered(row["other-behaviours.to"]);
      cells += 1;
    }
  }
  shown[93] = 1;
  v[93] = f.worked[93] ?? null;
  v[94] = answered(a.values["previous-incidents"]);
  shown[94] = 1;
  if (v[94] === "yes") {
    rows[95] = a.entries["previous-incidents-list"] ?? [];
    shown[95] = 1;
  }
  {
    const c96: Value[] = [];
    c[96] = c96;
    const c97: Value[] = [];
    c[97] = c97;
    const c98: Value[] = [];
    c[98] = c98;
    const c99: Value[] = [];
    c[99] = c99;
    const c100: Value[] = [];
    c[100] = c100;
    const all = rows[95] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c96[e] = answered(row["previous-incidents-list.date"]);
      cells += 1;
      c97[e] = answered(row["previous-incidents-list.type"]);
      cells += 1;
      c98[e] = answered(row["previous-incidents-list.description"]);
      cells += 1;
      c99[e] = answered(row["previous-incidents-list.notified"]);
      if (c99[e] !== null) cells += 1;
      c100[e] = answered(row["previous-incidents-list.learning"]);
      if (c100[e] !== null) cells += 1;
    }
  }
  v[101] = answered(a.values["specific-victim-concern"]);
  shown[101] = 1;
  if (v[101] === "yes") {
    v[102] = answered(a.values["specific-victim-details"]);
    shown[102] = 1;
  }
  v[103] = answered(a.values["staff-safety-concern"]);
  shown[103] = 1;
  if (v[103] === "yes") {
    v[104] = answered(a.values["staff-safety-details"]);
    shown[104] = 1;
  }
  {
    const c730: Value[] = [];
    c[730] = c730;
    const all = rows[715] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c730[e] = answered(row["episodes.exploited"]);
      cells += 1;
    }
  }
  v[305] = answered(a.values["radicalisation-risk"]);
  shown[305] = 1;
  v[590] = answered(a.values["missing-episodes-ever"]);
  shown[590] = 1;
  shown[105] = 1;
  v[105] = f.worked[105] ?? null;
  v[106] = answered(a.values["local-risks-added"]);
  if (v[106] !== null) shown[106] = 1;
  if (anyTick(v[106], ["none"])) {
    v[107] = answered(a.values["local-risks-details"]);
    shown[107] = 1;
  }
  v[108] = answered(a.values["services-any"]);
  shown[108] = 1;
  if (v[108] === "yes") {
    rows[109] = a.entries["services-involved"] ?? [];
    shown[109] = 1;
  }
  {
    const c110: Value[] = [];
    c[110] = c110;
    const c111: Value[] = [];
    c[111] = c111;
    const c112: Value[] = [];
    c[112] = c112;
    const c113: Value[] = [];
    c[113] = c113;
    const c114: Value[] = [];
    c[114] = c114;
    const c115: Value[] = [];
    c[115] = c115;
    const c116: Value[] = [];
    c[116] = c116;
    const c117: Value[] = [];
    c[117] = c117;
    const c118: Value[] = [];
    c[118] = c118;
    const all = rows[109] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c110[e] = answered(row["services-involved.service"]);
      cells += 1;
      c111[e] = answered(row["services-involved.kind"]);
      cells += 1;
      c112[e] = answered(row["services-involved.worker"]);
      cells += 1;
      c113[e] = answered(row["services-involved.from"]);
      cells += 1;
      c114[e] = answered(row["services-involved.to"]);
      cells += 1;
      c115[e] = answered(row["services-involved.reason"]);
      cells += 1;
      c116[e] = answered(row["services-involved.lead"]);
      if (c116[e] !== null) cells += 1;
      c117[e] = answered(row["services-involved.engagement"]);
      if (c117[e] !== null) cells += 1;
      c118[e] = answered(row["services-involved.what-helped"]);
      if (c118[e] !== null) cells += 1;
    }
  }
  v[119] = answered(a.values["specialist-assessments-any"]);
  shown[119] = 1;
  if (v[119] === "yes") {
    rows[120] = a.entries["specialist-assessments"] ?? [];
    shown[120] = 1;
  }
  {
    const c121: Value[] = [];
    c[121] = c121;
    const c122: Value[] = [];
    c[122] = c122;
    const c123: Value[] = [];
    c[123] = c123;
    const c124: Value[] = [];
    c[124] = c124;
    const all = rows[120] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c121[e] = answered(row["specialist-assessments.kind"]);
      cells += 1;
      c122[e] = answered(row["specialist-assessments.by"]);
      cells += 1;
      c123[e] = answered(row["specialist-assessments.date"]);
      cells += 1;
      c124[e] = answered(row["specialist-assessments.findings"]);
      cells += 1;
    }
  }
  rows[125] = a.entries["sources-used"] ?? [];
  shown[125] = 1;
  {
    const c126: Value[] = [];
    c[126] = c126;
    const c127: Value[] = [];
    c[127] = c127;
    const c128: Value[] = [];
    c[128] = c128;
    const c129: Value[] = [];
    c[129] = c129;
    const all = rows[125] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c126[e] = answered(row["sources-used.kind"]);
      cells += 1;
      c127[e] = answered(row["sources-used.detail"]);
      cells += 1;
      c128[e] = answered(row["sources-used.date"]);
      if (c128[e] !== null) cells += 1;
      c129[e] = answered(row["sources-used.checked"]);
      if (c129[e] !== null) cells += 1;
    }
  }
  rows[131] = a.entries["information-needed"] ?? [];
  shown[131] = 1;
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
    const all = rows[131] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c132[e] = answered(row["information-needed.what"]);
      cells += 1;
      c133[e] = answered(row["information-needed.from"]);
      cells += 1;
      c134[e] = answered(row["information-needed.plan"]);
      cells += 1;
      c135[e] = answered(row["information-needed.due"]);
      cells += 1;
      c136[e] = answered(row["information-needed.matters"]);
      if (c136[e] !== null) cells += 1;
      c137[e] = answered(row["information-needed.received"]);
      cells += 1;
    }
  }
  v[139] = answered(a.values["contact-with-child"]);
  if (v[139] !== null) shown[139] = 1;
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    v[140] = answered(a.values["review-reason"]);
    shown[140] = 1;
  }
  if (tick(v[140], "other")) {
    v[141] = answered(a.values["review-reason-other-text"]);
    shown[141] = 1;
  }
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    v[142] = answered(a.values["review-change-summary"]);
    shown[142] = 1;
  }
  rows[959] = a.entries["plan-targets"] ?? [];
  shown[959] = 1;
  {
    const c960: Value[] = [];
    c[960] = c960;
    const c967: Value[] = [];
    c[967] = c967;
    const c972: Value[] = [];
    c[972] = c972;
    const all = rows[959] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c960[e] = answered(row["plan-targets.want"]);
      cells += 1;
      c967[e] = answered(row["plan-targets.by-when"]);
      cells += 1;
      c972[e] = answered(row["plan-targets.status"]);
      cells += 1;
    }
  }
  shown[144] = 1;
  v[144] = f.worked[144] ?? null;
  shown[145] = 1;
  v[985] = answered(a.values["controls-needed"]);
  shown[985] = 1;
}

function part5(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[985] === "yes") {
    rows[986] = a.entries["external-controls"] ?? [];
    shown[986] = 1;
  }
  {
    const c987: Value[] = [];
    c[987] = c987;
    const c989: Value[] = [];
    c[989] = c989;
    const c992: Value[] = [];
    c[992] = c992;
    const c995: Value[] = [];
    c[995] = c995;
    const all = rows[986] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c987[e] = answered(row["external-controls.type"]);
      cells += 1;
      c989[e] = answered(row["external-controls.details"]);
      cells += 1;
      c992[e] = answered(row["external-controls.to"]);
      cells += 1;
      c995[e] = answered(row["external-controls.status"]);
      cells += 1;
    }
  }
  shown[146] = 1;
  v[146] = f.worked[146] ?? null;
  rows[819] = a.entries["desistance-factors"] ?? [];
  shown[819] = 1;
  {
    const c821: Value[] = [];
    c[821] = c821;
    const c823: Value[] = [];
    c[823] = c823;
    const c822: Value[] = [];
    c[822] = c822;
    const c827: Value[] = [];
    c[827] = c827;
    const all = rows[819] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c821[e] = answered(row["desistance-factors.direction"]);
      cells += 1;
      c823[e] = answered(row["desistance-factors.strength"]);
      cells += 1;
      c822[e] = answered(row["desistance-factors.description"]);
      cells += 1;
      if (
        f.stage === "review" ||
        f.stage === "pre-release-from-custody" ||
        f.stage === "transfer-to-probation" ||
        f.stage === "transfer-yjs-to-yjs" ||
        f.stage === "case-closure"
      ) {
        c827[e] = answered(row["desistance-factors.change"]);
        cells += 1;
      } else c827[e] = null;
    }
  }
  shown[147] = 1;
  v[147] = f.worked[147] ?? null;
  shown[148] = 1;
  v[148] = f.worked[148] ?? null;
  v[841] = answered(a.values["future-harm-foreseen"]);
  shown[841] = 1;
  if (v[841] === "yes") {
    rows[843] = a.entries["future-behaviours"] ?? [];
    shown[843] = 1;
  }
  {
    const c844: Value[] = [];
    c[844] = c844;
    const c846: Value[] = [];
    c[846] = c846;
    const c847: Value[] = [];
    c[847] = c847;
    const c849: Value[] = [];
    c[849] = c849;
    const c850: Value[] = [];
    c[850] = c850;
    const c856: Value[] = [];
    c[856] = c856;
    const all = rows[843] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c844[e] = answered(row["future-behaviours.type"]);
      cells += 1;
      c846[e] = answered(row["future-behaviours.victims"]);
      cells += 1;
      c847[e] = answered(row["future-behaviours.impact"]);
      cells += 1;
      c849[e] = answered(row["future-behaviours.likelihood"]);
      cells += 1;
      c850[e] = answered(row["future-behaviours.imminence"]);
      cells += 1;
      if (
        f.stage === "review" ||
        f.stage === "pre-release-from-custody" ||
        f.stage === "transfer-to-probation" ||
        f.stage === "transfer-yjs-to-yjs" ||
        f.stage === "case-closure"
      ) {
        c856[e] = answered(row["future-behaviours.status"]);
        cells += 1;
      } else c856[e] = null;
    }
  }
  shown[149] = 1;
  v[149] = f.worked[149] ?? null;
  {
    const c889: Value[] = [];
    c[889] = c889;
    const c891: Value[] = [];
    c[891] = c891;
    const c893: Value[] = [];
    c[893] = c893;
    const c894: Value[] = [];
    c[894] = c894;
    const all = rows[887] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c889[e] = answered(row["adverse-outcomes.cause"]);
      cells += 1;
      c891[e] = answered(row["adverse-outcomes.impact"]);
      cells += 1;
      c893[e] = answered(row["adverse-outcomes.likelihood"]);
      cells += 1;
      c894[e] = answered(row["adverse-outcomes.imminence"]);
      cells += 1;
    }
  }
  shown[150] = 1;
  v[150] = f.worked[150] ?? null;
  if (v[841] === "yes" || v[864] === "medium" || v[864] === "high" || v[864] === "very-high") {
    rows[1007] = a.entries["contingency-others"] ?? [];
    shown[1007] = 1;
  }
  {
    const c1008: Value[] = [];
    c[1008] = c1008;
    const c1009: Value[] = [];
    c[1009] = c1009;
    const c1011: Value[] = [];
    c[1011] = c1011;
    const c1012: Value[] = [];
    c[1012] = c1012;
    const c1014: Value[] = [];
    c[1014] = c1014;
    const all = rows[1007] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1008[e] = answered(row["contingency-others.change"]);
      cells += 1;
      c1009[e] = answered(row["contingency-others.effect"]);
      cells += 1;
      c1011[e] = answered(row["contingency-others.action"]);
      cells += 1;
      c1012[e] = answered(row["contingency-others.who"]);
      cells += 1;
      c1014[e] = answered(row["contingency-others.speed"]);
      cells += 1;
    }
  }
  if (v[885] === "yes" || v[903] === "medium" || v[903] === "high" || v[903] === "very-high") {
    rows[1015] = a.entries["contingency-safety"] ?? [];
    shown[1015] = 1;
  }
  {
    const c1016: Value[] = [];
    c[1016] = c1016;
    const c1017: Value[] = [];
    c[1017] = c1017;
    const c1019: Value[] = [];
    c[1019] = c1019;
    const c1020: Value[] = [];
    c[1020] = c1020;
    const c1022: Value[] = [];
    c[1022] = c1022;
    const all = rows[1015] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1016[e] = answered(row["contingency-safety.change"]);
      cells += 1;
      c1017[e] = answered(row["contingency-safety.effect"]);
      cells += 1;
      c1019[e] = answered(row["contingency-safety.action"]);
      cells += 1;
      c1020[e] = answered(row["contingency-safety.who"]);
      cells += 1;
      c1022[e] = answered(row["contingency-safety.speed"]);
      cells += 1;
    }
  }
  shown[151] = 1;
  v[151] = f.worked[151] ?? null;
  {
    const c154: Value[] = [];
    c[154] = c154;
    const c157: Value[] = [];
    c[157] = c157;
    const c159: Value[] = [];
    c[159] = c159;
    const c160: Value[] = [];
    c[160] = c160;
    const c161: Value[] = [];
    c[161] = c161;
    const c163: Value[] = [];
    c[163] = c163;
    const c165: Value[] = [];
    c[165] = c165;
    const c166: Value[] = [];
    c[166] = c166;
    const c167: Value[] = [];
    c[167] = c167;
    const c168: Value[] = [];
    c[168] = c168;
    const c169: Value[] = [];
    c[169] = c169;
    const c170: Value[] = [];
    c[170] = c170;
    const c173: Value[] = [];
    c[173] = c173;
    const c175: Value[] = [];
    c[175] = c175;
    const all = rows[153] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c154[e] = answered(row["offences.title"]);
      cells += 1;
      c157[e] = answered(row["offences.date-to"]);
      if (c157[e] !== null) cells += 1;
      if (c[158]?.[e] === "charged" || c[158]?.[e] === "proved" || c[158]?.[e] === "cautioned") {
        c159[e] = answered(row["offences.plea"]);
        cells += 1;
      } else c159[e] = null;
      cells += 1;
      c160[e] = f.columns[160]?.[e] ?? null;
      cells += 1;
      c166[e] = f.columns[166]?.[e] ?? null;
      cells += 1;
      c168[e] = f.columns[168]?.[e] ?? null;

      if (c[174]?.[e] === "yes") {
        c170[e] = answered(row["offences.episode"]);
        cells += 1;
      } else c170[e] = null;
      c175[e] = answered(row["offences.tic"]);
      if (c175[e] !== null) cells += 1;
    }
  }
  {
    const c180: Value[] = [];
    c[180] = c180;
    const c182: Value[] = [];
    c[182] = c182;
    const c183: Value[] = [];
    c[183] = c183;
    const c184: Value[] = [];
    c[184] = c184;
    const c185: Value[] = [];
    c[185] = c185;
    const c186: Value[] = [];
    c[186] = c186;
    const c188: Value[] = [];
    c[188] = c188;
    const c192: Value[] = [];
    c[192] = c192;
    const all = rows[176] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c180[e] = f.columns[180]?.[e] ?? null;
      c182[e] = answered(row["outcomes.body"]);
      cells += 1;
      if (
        c[179]?.[e] === "referral-order" ||
        c[179]?.[e] === "yro" ||
        c[179]?.[e] === "yro-iss" ||
        c[179]?.[e] === "yro-fostering" ||
        c[179]?.[e] === "dto" ||
        c[179]?.[e] === "section-250" ||
        c[179]?.[e] === "extended-sentence" ||
        c[179]?.[e] === "special-terrorism-sentence" ||
        c[179]?.[e] === "detention-at-his-majestys-pleasure" ||
        c[179]?.[e] === "other-custody"
      ) {
        c183[e] = answered(row["outcomes.length"]);
        cells += 1;
      } else c183[e] = null;
      if (
        c[179]?.[e] === "referral-order" ||
        c[179]?.[e] === "yro" ||
        c[179]?.[e] === "yro-iss" ||
        c[179]?.[e] === "yro-fostering" ||
        c[179]?.[e] === "youth-conditional-caution"
      ) {
        c184[e] = answered(row["outcomes.requirements"]);
        cells += 1;
      } else c184[e] = null;
      c185[e] = answered(row["outcomes.ancillary"]);
      if (c185[e] !== null) cells += 1;
      if (tick(c[185]?.[e], "other")) {
        c186[e] = answered(row["outcomes.ancillary-other-text"]);
        cells += 1;
      } else c186[e] = null;
      if (c[190]?.[e] === "yes") {
        c188[e] = answered(row["outcomes.end"]);
        cells += 1;
      } else c188[e] = null;
      c192[e] = answered(row["outcomes.what-helped"]);
      if (c192[e] !== null) cells += 1;
    }
  }
  rows[193] = a.entries["remand-history"] ?? [];
  if ((rows[193]?.length ?? 0) > 0) shown[193] = 1;
  {
    const c194: Value[] = [];
    c[194] = c194;
    const c195: Value[] = [];
    c[195] = c195;
    const c196: Value[] = [];
    c[196] = c196;
    const c197: Value[] = [];
    c[197] = c197;
    const c198: Value[] = [];
    c[198] = c198;
    const all = rows[193] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c194[e] = answered(row["remand-history.type"]);
      cells += 1;
      c195[e] = answered(row["remand-history.from"]);
      cells += 1;
      c196[e] = answered(row["remand-history.to"]);
      if (c196[e] !== null) cells += 1;
      c197[e] = answered(row["remand-history.place"]);
      if (c197[e] !== null) cells += 1;
      c198[e] = answered(row["remand-history.compliance"]);
      if (c198[e] !== null) cells += 1;
    }
  }
  if (v[64] === "court-order" || v[64] === "custody" || v[64] === "bail-remand") {
    rows[199] = a.entries.breaches ?? [];
    shown[199] = 1;
  }
  {
    const c200: Value[] = [];
    c[200] = c200;
    const c201: Value[] = [];
    c[201] = c201;
    const c202: Value[] = [];
    c[202] = c202;
    const c203: Value[] = [];
    c[203] = c203;
    const c204: Value[] = [];
    c[204] = c204;
    const all = rows[199] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c200[e] = answered(row["breaches.date"]);
      cells += 1;
      c201[e] = answered(row["breaches.order"]);
      cells += 1;
      c202[e] = answered(row["breaches.reason"]);
      cells += 1;
      c203[e] = answered(row["breaches.stage"]);
      cells += 1;
      c204[e] = answered(row["breaches.result"]);
      if (c204[e] !== null) cells += 1;
    }
  }
  if (v[64] !== "prevention") {
    shown[209] = 1;
    v[209] = f.worked[209] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[210] = 1;
    v[210] = f.worked[210] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[211] = 1;
    v[211] = f.worked[211] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[212] = 1;
    v[212] = f.worked[212] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[213] = 1;
    v[213] = f.worked[213] ?? null;
  }
  if (some(rows[176], (i) => c[181]?.[i] === "custody")) {
    shown[214] = 1;
    v[214] = f.worked[214] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[215] = 1;
    v[215] = f.worked[215] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[216] = 1;
    v[216] = f.worked[216] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[217] = 1;
    v[217] = f.worked[217] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[218] = 1;
    v[218] = f.worked[218] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[219] = 1;
    v[219] = f.worked[219] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[221] = 1;
    v[221] = f.worked[221] ?? null;
  }
  if (v[64] !== "prevention") {
    shown[222] = 1;
    v[222] = f.worked[222] ?? null;
  }
  v[223] = answered(a.values["strength-topics"]);
  shown[223] = 1;
  v[224] = answered(a.values["accommodation-type"]);
  shown[224] = 1;
  v[225] = answered(a.values["accommodation-concerns"]);
  shown[225] = 1;
}

function part6(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[226] = answered(a.values["money-concerns"]);
  shown[226] = 1;
  if (tick(v[223], "living-arrangements")) {
    v[227] = answered(a.values["living-strengths"]);
    shown[227] = 1;
  }
  if (tick(v[227], "other")) {
    v[228] = answered(a.values["living-strengths-other-text"]);
    shown[228] = 1;
  }
  shown[229] = 1;
  v[230] = answered(a.values["accommodation-since"]);
  if (v[230] !== null) shown[230] = 1;
  if (v[224] === "private-fostering" || v[224] === "emergency" || v[224] === "no-fixed" || v[225] === "yes") {
    v[231] = answered(a.values["accommodation-suitable"]);
    shown[231] = 1;
  }
  if (v[225] === "yes") {
    v[232] = answered(a.values["accommodation-concern-types"]);
    shown[232] = 1;
  }
  if (tick(v[232], "other")) {
    v[233] = answered(a.values["accommodation-concern-types-other-text"]);
    shown[233] = 1;
  }
  if (
    v[224] === "no-fixed" ||
    v[224] === "emergency" ||
    tick(v[232], "notice-to-leave-or-eviction") ||
    tick(v[232], "family-may-ask-them-to-leave") ||
    tick(v[232], "placement-breaking-down") ||
    null === "local-authority-place-not-yet-named" ||
    null === "nothing-arranged"
  ) {
    v[234] = answered(a.values["homelessness-duty"]);
    shown[234] = 1;
  }
  if (
    v[224] === "private-fostering" ||
    v[224] === "emergency" ||
    v[224] === "no-fixed" ||
    v[225] === "yes" ||
    v[341] === "currently" ||
    v[341] === "previously" ||
    v[343] === "currently" ||
    v[343] === "previously" ||
    v[344] === "currently" ||
    v[344] === "previously" ||
    v[345] === "currently" ||
    v[345] === "previously"
  ) {
    v[235] = answered(a.values["accommodation-moves"]);
    shown[235] = 1;
  }
  rows[236] = a.entries["accommodation-history"] ?? [];
  if ((rows[236]?.length ?? 0) > 0) shown[236] = 1;
  {
    const c237: Value[] = [];
    c[237] = c237;
    const c238: Value[] = [];
    c[238] = c238;
    const c239: Value[] = [];
    c[239] = c239;
    const c240: Value[] = [];
    c[240] = c240;
    const all = rows[236] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c237[e] = answered(row["accommodation-history.from"]);
      cells += 1;
      c238[e] = answered(row["accommodation-history.to"]);
      if (c238[e] !== null) cells += 1;
      c239[e] = answered(row["accommodation-history.type"]);
      cells += 1;
      c240[e] = answered(row["accommodation-history.why-moved"]);
      if (c240[e] !== null) cells += 1;
    }
  }
  if (
    f.stage === "bail-recommendation" ||
    f.stage === "pre-sentence-report" ||
    f.stage === "pre-sentence-report-all-options" ||
    f.stage === "pre-release-from-custody"
  ) {
    v[241] = answered(a.values["address-fit-for-conditions"]);
    shown[241] = 1;
  }
  if (v[226] === "yes") {
    v[242] = answered(a.values["money-concern-types"]);
    shown[242] = 1;
  }
  if (tick(v[242], "other")) {
    v[243] = answered(a.values["money-concern-types-other-text"]);
    shown[243] = 1;
  }
  v[244] = answered(a.values["income-sources"]);
  if (v[244] !== null) shown[244] = 1;
  if (tick(v[244], "other")) {
    v[245] = answered(a.values["income-sources-other-text"]);
    shown[245] = 1;
  }
  if (v[225] === "yes" || v[226] === "yes") {
    v[246] = answered(a.values["living-detail"]);
    shown[246] = 1;
  }
  shown[247] = 1;
  v[247] = f.worked[247] ?? null;
  shown[248] = 1;
  v[248] = f.worked[248] ?? null;
  shown[249] = 1;
  v[249] = f.worked[249] ?? null;
  v[251] = answered(a.values["neighbourhood-concerns"]);
  shown[251] = 1;
  if (v[251] === "yes") {
    v[250] = answered(a.values["feels-safe-locally"]);
    shown[250] = 1;
  }
  if (tick(v[223], "neighbourhood")) {
    v[252] = answered(a.values["neighbourhood-strengths"]);
    shown[252] = 1;
  }
  if (tick(v[252], "other")) {
    v[253] = answered(a.values["neighbourhood-strengths-other-text"]);
    shown[253] = 1;
  }
  if (v[251] === "yes") {
    v[254] = answered(a.values["neighbourhood-concern-types"]);
    shown[254] = 1;
  }
  if (tick(v[254], "other")) {
    v[255] = answered(a.values["neighbourhood-concern-types-other-text"]);
    shown[255] = 1;
  }
  rows[256] = a.entries["unsafe-places"] ?? [];
  if ((rows[256]?.length ?? 0) > 0) shown[256] = 1;
  {
    const c257: Value[] = [];
    c[257] = c257;
    const c258: Value[] = [];
    c[258] = c258;
    const c259: Value[] = [];
    c[259] = c259;
    const c260: Value[] = [];
    c[260] = c260;
    const all = rows[256] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c257[e] = answered(row["unsafe-places.place"]);
      cells += 1;
      c258[e] = answered(row["unsafe-places.reason"]);
      cells += 1;
      c259[e] = answered(row["unsafe-places.until"]);
      if (c259[e] !== null) cells += 1;
      c260[e] = answered(row["unsafe-places.note"]);
      if (c260[e] !== null) cells += 1;
    }
  }
  if (v[251] === "yes") {
    v[261] = answered(a.values["neighbourhood-detail"]);
    shown[261] = 1;
  }
  shown[262] = 1;
  v[262] = f.worked[262] ?? null;
  v[263] = answered(a.values["parenting-concerns"]);
  shown[263] = 1;
  v[264] = answered(a.values["abuse-by-parent-or-carer"]);
  shown[264] = 1;
  v[265] = answered(a.values["domestic-abuse-witnessed"]);
  shown[265] = 1;
  shown[266] = 1;
  if (tick(v[223], "parenting-care-supervision")) {
    v[267] = answered(a.values["parenting-strengths"]);
    shown[267] = 1;
  }
  if (tick(v[267], "other")) {
    v[268] = answered(a.values["parenting-strengths-other-text"]);
    shown[268] = 1;
  }
  v[804] = answered(a.values["carer-support"]);
  shown[804] = 1;
  if (
    v[263] === "yes" ||
    v[804] === "a-little" ||
    v[804] === "not-at-all" ||
    v[804] === "no-parent-or-carer-involved"
  ) {
    v[269] = answered(a.values["parenting-concern-types"]);
    shown[269] = 1;
  }
  if (tick(v[269], "other")) {
    v[270] = answered(a.values["parenting-concern-types-other-text"]);
    shown[270] = 1;
  }
}

function part7(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (
    v[264] === "now" ||
    v[264] === "past" ||
    v[264] === "suspected" ||
    v[265] === "now" ||
    v[265] === "past" ||
    v[265] === "suspected"
  ) {
    rows[271] = a.entries["abuse-history"] ?? [];
    shown[271] = 1;
  }
  {
    const c272: Value[] = [];
    c[272] = c272;
    const c273: Value[] = [];
    c[273] = c273;
    const c274: Value[] = [];
    c[274] = c274;
    const c275: Value[] = [];
    c[275] = c275;
    const c276: Value[] = [];
    c[276] = c276;
    const c277: Value[] = [];
    c[277] = c277;
    const c278: Value[] = [];
    c[278] = c278;
    const all = rows[271] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c272[e] = answered(row["abuse-history.type"]);
      cells += 1;
      c273[e] = answered(row["abuse-history.from"]);
      if (c273[e] !== null) cells += 1;
      c274[e] = answered(row["abuse-history.to"]);
      if (c274[e] !== null) cells += 1;
      c275[e] = answered(row["abuse-history.by"]);
      cells += 1;
      c276[e] = answered(row["abuse-history.known-to-services"]);
      cells += 1;
      c277[e] = answered(row["abuse-history.safe-now"]);
      cells += 1;
      c278[e] = answered(row["abuse-history.note"]);
      if (c278[e] !== null) cells += 1;
    }
  }
  if (v[265] === "now" || v[265] === "past" || v[265] === "suspected") {
    v[279] = answered(a.values["domestic-abuse-response"]);
    shown[279] = 1;
  }
  if (tick(v[279], "other")) {
    v[280] = answered(a.values["domestic-abuse-response-other-text"]);
    shown[280] = 1;
  }
  if (tick(v[269], "little-supervision") || tick(v[269], "do-not-know-where-or-who-with")) {
    v[281] = answered(a.values["unsupervised-times"]);
    shown[281] = 1;
  }
  if (tick(v[281], "other")) {
    v[282] = answered(a.values["unsupervised-times-other-text"]);
    shown[282] = 1;
  }
  if (v[263] === "yes") {
    v[283] = answered(a.values["parenting-help"]);
    shown[283] = 1;
  }
  if (
    v[263] === "yes" ||
    v[264] === "now" ||
    v[264] === "past" ||
    v[264] === "suspected" ||
    v[265] === "now" ||
    v[265] === "past" ||
    v[265] === "suspected"
  ) {
    v[284] = answered(a.values["parenting-detail"]);
    shown[284] = 1;
  }
  shown[285] = 1;
  v[285] = f.worked[285] ?? null;
  v[294] = answered(a.values["family-concerns"]);
  shown[294] = 1;
  if (v[294] === "yes") {
    rows[286] = a.entries.people ?? [];
    shown[286] = 1;
  }
  {
    const c287: Value[] = [];
    c[287] = c287;
    const c288: Value[] = [];
    c[288] = c288;
    const c289: Value[] = [];
    c[289] = c289;
    const c290: Value[] = [];
    c[290] = c290;
    const c291: Value[] = [];
    c[291] = c291;
    const c292: Value[] = [];
    c[292] = c292;
    const all = rows[286] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c287[e] = answered(row["people.who"]);
      cells += 1;
      c288[e] = answered(row["people.influence"]);
      cells += 1;
      c289[e] = answered(row["people.worries"]);
      cells += 1;
      if (tick(c[289]?.[e], "other")) {
        c290[e] = answered(row["people.worries-other-text"]);
        cells += 1;
      } else c290[e] = null;
      c291[e] = answered(row["people.contact"]);
      if (c291[e] !== null) cells += 1;
      c292[e] = answered(row["people.note"]);
      if (c292[e] !== null) cells += 1;
    }
  }
  v[293] = answered(a.values["young-carer"]);
  shown[293] = 1;
  if (tick(v[223], "family-and-networks")) {
    v[295] = answered(a.values["family-strengths"]);
    shown[295] = 1;
  }
  if (tick(v[295], "other")) {
    v[296] = answered(a.values["family-strengths-other-text"]);
    shown[296] = 1;
  }
  if (v[293] === "yes") {
    v[297] = answered(a.values["young-carer-detail"]);
    shown[297] = 1;
  }
  v[298] = answered(a.values["family-contact-problems"]);
  if (v[298] !== null) shown[298] = 1;
  if (tick(v[298], "other")) {
    v[299] = answered(a.values["family-contact-problems-other-text"]);
    shown[299] = 1;
  }
  if (v[294] === "yes" || v[293] === "yes" || !empty(v[298])) {
    v[300] = answered(a.values["family-detail"]);
    shown[300] = 1;
  }
  shown[301] = 1;
  v[301] = f.worked[301] ?? null;
  if (tick(v[223], "keeping-away-from-harm")) {
    v[306] = answered(a.values["exploitation-strengths"]);
    shown[306] = 1;
  }
  if (tick(v[306], "other")) {
    v[307] = answered(a.values["exploitation-strengths-other-text"]);
    shown[307] = 1;
  }
  v[308] = answered(a.values["other-exploitation"]);
  if (v[308] !== null) shown[308] = 1;
  if (tick(v[308], "other")) {
    v[309] = answered(a.values["other-exploitation-other-text"]);
    shown[309] = 1;
  }
  if (v[303] === "yes") {
    v[310] = answered(a.values["sexual-exploitation-level"]);
    shown[310] = 1;
  }
  if (v[304] === "yes") {
    v[311] = answered(a.values["criminal-exploitation-level"]);
    shown[311] = 1;
  }
  if (v[305] === "yes") {
    v[312] = answered(a.values["radicalisation-level"]);
    shown[312] = 1;
  }
  if (
    v[303] === "yes" ||
    v[304] === "yes" ||
    v[302] === "edges" ||
    v[302] === "involved" ||
    v[302] === "targeted" ||
    v[302] === "left" ||
    anyTick(v[308], ["none-of-these", "yet-to-clarify"])
  ) {
    v[313] = answered(a.values["exploitation-signs"]);
    shown[313] = 1;
  }
  if (tick(v[313], "other")) {
    v[314] = answered(a.values["exploitation-signs-other-text"]);
    shown[314] = 1;
  }
  if (v[302] === "edges" || v[302] === "involved" || v[302] === "targeted" || v[302] === "left") {
    v[315] = answered(a.values["gang-name"]);
    shown[315] = 1;
  }
  if (v[302] === "edges" || v[302] === "involved" || v[302] === "targeted" || v[302] === "left") {
    v[316] = answered(a.values["gang-role"]);
    shown[316] = 1;
  }
  if (tick(v[316], "other")) {
    v[317] = answered(a.values["gang-role-other-text"]);
    shown[317] = 1;
  }
  if (v[302] === "edges" || v[302] === "involved" || v[302] === "targeted" || v[302] === "left") {
    v[318] = answered(a.values["gang-threat"]);
    shown[318] = 1;
  }
  if (v[302] === "edges" || v[302] === "involved" || v[302] === "targeted" || v[302] === "left") {
    v[319] = answered(a.values["gang-rivals"]);
    shown[319] = 1;
  }
  if (v[305] === "yes") {
    v[320] = answered(a.values["radicalisation-signs"]);
    shown[320] = 1;
  }
  if (tick(v[320], "other")) {
    v[321] = answered(a.values["radicalisation-signs-other-text"]);
    shown[321] = 1;
  }
  if (v[303] === "yes" || v[304] === "yes" || anyTick(v[308], ["none-of-these", "yet-to-clarify"])) {
    v[322] = answered(a.values["exploitation-referral"]);
    shown[322] = 1;
  }
  if (tick(v[322], "other")) {
    v[323] = answered(a.values["exploitation-referral-other-text"]);
    shown[323] = 1;
  }
  if (v[303] === "yes" || v[304] === "yes" || anyTick(v[308], ["none-of-these", "yet-to-clarify"])) {
    v[324] = answered(a.values["nrm-status"]);
    shown[324] = 1;
  }
  if (v[324] === "referred" || v[324] === "reasonable" || v[324] === "conclusive" || v[324] === "negative") {
    v[325] = answered(a.values["nrm-date"]);
    shown[325] = 1;
  }
}

function part8(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[305] === "yes") {
    v[326] = answered(a.values["prevent-status"]);
    shown[326] = 1;
  }
  if (v[326] === "referred" || v[326] === "channel" || v[326] === "declined" || v[326] === "closed") {
    v[327] = answered(a.values["prevent-date"]);
    shown[327] = 1;
  }
  if (
    v[303] === "yes" ||
    v[304] === "yes" ||
    v[302] === "edges" ||
    v[302] === "involved" ||
    v[302] === "targeted" ||
    v[302] === "left" ||
    v[305] === "yes" ||
    anyTick(v[308], ["none-of-these", "yet-to-clarify"])
  ) {
    v[328] = answered(a.values["exploitation-detail"]);
    shown[328] = 1;
  }
  shown[329] = 1;
  v[329] = f.worked[329] ?? null;
  v[330] = answered(a.values["friends-mix"]);
  shown[330] = 1;
  v[331] = answered(a.values["partner-relationship"]);
  if (v[331] !== null) shown[331] = 1;
  shown[332] = 1;
  if (v[330] === "negative" || v[330] === "older" || v[330] === "few") {
    v[333] = answered(a.values["friends-concern-types"]);
    shown[333] = 1;
  }
  if (tick(v[333], "other")) {
    v[334] = answered(a.values["friends-concern-types-other-text"]);
    shown[334] = 1;
  }
  if (v[331] === "worries") {
    v[335] = answered(a.values["partner-concern-types"]);
    shown[335] = 1;
  }
  if (tick(v[335], "other")) {
    v[336] = answered(a.values["partner-concern-types-other-text"]);
    shown[336] = 1;
  }
  v[337] = answered(a.values["friends-positive"]);
  if (v[337] !== null) shown[337] = 1;
  v[786] = answered(a.values["trusted-adult"]);
  shown[786] = 1;
  if (v[330] === "negative" || v[330] === "older" || v[330] === "few" || v[331] === "worries" || v[786] === "no") {
    v[338] = answered(a.values["relationships-detail"]);
    shown[338] = 1;
  }
  shown[339] = 1;
  v[339] = f.worked[339] ?? null;
  if (v[340] === "yes" || v[340] === "yet-to-clarify") {
    v[346] = answered(a.values["child-protection-plan"]);
    shown[346] = 1;
  }
  if (v[340] === "yes" || v[340] === "yet-to-clarify") {
    v[347] = answered(a.values["siblings-children-services"]);
    shown[347] = 1;
  }
  if (v[348] === "yes" || v[349] === "yes" || v[350] === "yes") {
    v[351] = answered(a.values["leaving-care-support"]);
    shown[351] = 1;
  }
  if (tick(v[351], "other")) {
    v[352] = answered(a.values["leaving-care-support-other-text"]);
    shown[352] = 1;
  }
  if (v[346] === "currently" || v[346] === "previously") {
    rows[353] = a.entries["child-protection-plans"] ?? [];
    shown[353] = 1;
  }
  {
    const c354: Value[] = [];
    c[354] = c354;
    const c355: Value[] = [];
    c[355] = c355;
    const c356: Value[] = [];
    c[356] = c356;
    const c357: Value[] = [];
    c[357] = c357;
    const all = rows[353] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c354[e] = answered(row["child-protection-plans.categories"]);
      cells += 1;
      c355[e] = answered(row["child-protection-plans.start"]);
      cells += 1;
      c356[e] = answered(row["child-protection-plans.end"]);
      if (c356[e] !== null) cells += 1;
      c357[e] = answered(row["child-protection-plans.authority"]);
      if (c357[e] !== null) cells += 1;
    }
  }
  if (
    v[341] === "currently" ||
    v[341] === "previously" ||
    v[343] === "currently" ||
    v[343] === "previously" ||
    v[344] === "currently" ||
    v[344] === "previously" ||
    v[345] === "currently" ||
    v[345] === "previously"
  ) {
    rows[358] = a.entries["care-periods"] ?? [];
    shown[358] = 1;
  }
  {
    const c359: Value[] = [];
    c[359] = c359;
    const c360: Value[] = [];
    c[360] = c360;
    const c361: Value[] = [];
    c[361] = c361;
    const c362: Value[] = [];
    c[362] = c362;
    const c363: Value[] = [];
    c[363] = c363;
    const c364: Value[] = [];
    c[364] = c364;
    const c365: Value[] = [];
    c[365] = c365;
    const all = rows[358] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c359[e] = answered(row["care-periods.legal-status"]);
      cells += 1;
      c360[e] = answered(row["care-periods.start"]);
      cells += 1;
      c361[e] = answered(row["care-periods.end"]);
      if (c361[e] !== null) cells += 1;
      c362[e] = answered(row["care-periods.placement"]);
      if (c362[e] !== null) cells += 1;
      c363[e] = answered(row["care-periods.placements-number"]);
      if (c363[e] !== null) cells += 1;
      c364[e] = answered(row["care-periods.reason"]);
      if (c364[e] !== null) cells += 1;
      c365[e] = answered(row["care-periods.family-contact"]);
      if (c365[e] !== null) cells += 1;
    }
  }
  if (
    v[341] === "currently" ||
    v[341] === "previously" ||
    v[343] === "currently" ||
    v[343] === "previously" ||
    v[344] === "currently" ||
    v[344] === "previously" ||
    v[345] === "currently" ||
    v[345] === "previously"
  ) {
    v[366] = answered(a.values["corporate-parent"]);
    shown[366] = 1;
  }
  v[367] = answered(a.values["adoption-or-guardianship"]);
  if (v[367] !== null) shown[367] = 1;
  v[368] = answered(a.values["unaccompanied-child"]);
  if (v[368] !== null) shown[368] = 1;
  if (
    v[341] === "currently" ||
    v[341] === "previously" ||
    v[343] === "currently" ||
    v[343] === "previously" ||
    v[344] === "currently" ||
    v[344] === "previously"
  ) {
    v[369] = answered(a.values["police-called-to-placement"]);
    shown[369] = 1;
  }
  if (
    v[341] === "currently" ||
    v[341] === "previously" ||
    v[342] === "currently" ||
    v[342] === "previously" ||
    v[343] === "currently" ||
    v[343] === "previously" ||
    v[344] === "currently" ||
    v[344] === "previously" ||
    v[345] === "currently" ||
    v[345] === "previously" ||
    v[346] === "currently" ||
    v[346] === "previously"
  ) {
    v[370] = answered(a.values["care-strengths"]);
    shown[370] = 1;
  }
  if (tick(v[370], "other")) {
    v[371] = answered(a.values["care-strengths-other-text"]);
    shown[371] = 1;
  }
  if (
    v[341] === "currently" ||
    v[341] === "previously" ||
    v[342] === "currently" ||
    v[342] === "previously" ||
    v[343] === "currently" ||
    v[343] === "previously" ||
    v[344] === "currently" ||
    v[344] === "previously" ||
    v[345] === "currently" ||
    v[345] === "previously" ||
    v[346] === "currently" ||
    v[346] === "previously" ||
    v[347] === "yes"
  ) {
    v[372] = answered(a.values["care-history-detail"]);
    shown[372] = 1;
  }
  shown[373] = 1;
  shown[374] = 1;
  shown[376] = 1;
  v[376] = f.worked[376] ?? null;
  shown[377] = 1;
  v[377] = f.worked[377] ?? null;
  if (v[375] === "yes" || v[378] === "eligible" || v[378] === "relevant") {
    shown[379] = 1;
    v[379] = f.worked[379] ?? null;
  }
  shown[380] = 1;
  v[380] = f.worked[380] ?? null;
  v[381] = answered(a.values["relating-concerns"]);
  shown[381] = 1;
  v[383] = answered(a.values["victim-of-harm"]);
  shown[383] = 1;
  if (v[383] === "yes") {
    v[382] = answered(a.values.bullied);
    shown[382] = 1;
  }
  shown[384] = 1;
}

function part9(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (tick(v[223], "relating-to-others")) {
    v[385] = answered(a.values["relating-strengths"]);
    shown[385] = 1;
  }
  if (tick(v[385], "other")) {
    v[386] = answered(a.values["relating-strengths-other-text"]);
    shown[386] = 1;
  }
  if (v[381] === "yes") {
    v[387] = answered(a.values["relating-concern-types"]);
    shown[387] = 1;
  }
  if (tick(v[387], "other")) {
    v[388] = answered(a.values["relating-concern-types-other-text"]);
    shown[388] = 1;
  }
  if (v[382] === "yes") {
    v[389] = answered(a.values["bullying-where"]);
    shown[389] = 1;
  }
  if (tick(v[389], "other")) {
    v[390] = answered(a.values["bullying-where-other-text"]);
    shown[390] = 1;
  }
  if (v[383] === "yes") {
    rows[391] = a.entries.victimisation ?? [];
    shown[391] = 1;
  }
  {
    const c392: Value[] = [];
    c[392] = c392;
    const c393: Value[] = [];
    c[393] = c393;
    const c394: Value[] = [];
    c[394] = c394;
    const c395: Value[] = [];
    c[395] = c395;
    const c396: Value[] = [];
    c[396] = c396;
    const all = rows[391] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c392[e] = answered(row["victimisation.when"]);
      cells += 1;
      c393[e] = answered(row["victimisation.what"]);
      cells += 1;
      c394[e] = answered(row["victimisation.reported"]);
      if (c394[e] !== null) cells += 1;
      c395[e] = answered(row["victimisation.effect"]);
      if (c395[e] !== null) cells += 1;
      c396[e] = answered(row["victimisation.support"]);
      if (c396[e] !== null) cells += 1;
    }
  }
  if (v[381] === "yes" || v[382] === "yes" || v[383] === "yes") {
    v[397] = answered(a.values["relating-detail"]);
    shown[397] = 1;
  }
  shown[398] = 1;
  v[398] = f.worked[398] ?? null;
  v[399] = answered(a.values["parent-status"]);
  shown[399] = 1;
  if (v[399] === "parent" || v[399] === "parent-and-expecting") {
    rows[400] = a.entries["own-children"] ?? [];
    shown[400] = 1;
  }
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
    const all = rows[400] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c401[e] = answered(row["own-children.name"]);
      cells += 1;
      c402[e] = answered(row["own-children.born"]);
      if (c402[e] !== null) cells += 1;
      c403[e] = answered(row["own-children.lives-with"]);
      cells += 1;
      c404[e] = answered(row["own-children.contact"]);
      cells += 1;
      c405[e] = answered(row["own-children.services"]);
      cells += 1;
    }
  }
  if (v[399] === "pregnant" || v[399] === "expecting" || v[399] === "parent-and-expecting") {
    v[406] = answered(a.values["pregnancy-due"]);
    shown[406] = 1;
  }
  if (v[399] === "pregnant" || v[399] === "expecting" || v[399] === "parent-and-expecting") {
    v[407] = answered(a.values["pregnancy-care"]);
    shown[407] = 1;
  }
  if (
    v[399] === "pregnant" ||
    v[399] === "expecting" ||
    v[399] === "parent" ||
    v[399] === "parent-and-expecting" ||
    v[399] === "lost"
  ) {
    v[408] = answered(a.values["parent-role"]);
    shown[408] = 1;
  }
  if (
    v[399] === "pregnant" ||
    v[399] === "expecting" ||
    v[399] === "parent" ||
    v[399] === "parent-and-expecting" ||
    v[399] === "lost"
  ) {
    v[409] = answered(a.values["parent-concerns"]);
    shown[409] = 1;
  }
  if (
    v[399] === "pregnant" ||
    v[399] === "expecting" ||
    v[399] === "parent" ||
    v[399] === "parent-and-expecting" ||
    v[399] === "lost"
  ) {
    v[410] = answered(a.values["parent-strengths"]);
    shown[410] = 1;
  }
  if (tick(v[410], "other")) {
    v[411] = answered(a.values["parent-strengths-other-text"]);
    shown[411] = 1;
  }
  if (
    v[399] === "pregnant" ||
    v[399] === "expecting" ||
    v[399] === "parent" ||
    v[399] === "parent-and-expecting" ||
    v[399] === "lost"
  ) {
    v[412] = answered(a.values["parent-detail"]);
    shown[412] = 1;
  }
  shown[413] = 1;
  v[413] = f.worked[413] ?? null;
  rows[414] = fixed("screening-record", ["health", "slcn", "audit"], a);
  shown[414] = 1;
  {
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
    const all = rows[414] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c415[e] = f.columns[415]?.[e] ?? null;
      c416[e] = answered(row["screening-record.date"]);
      cells += 1;
      c417[e] = answered(row["screening-record.completed-by"]);
      cells += 1;
      c418[e] = answered(row["screening-record.informants"]);
      cells += 1;
      if (tick(c[418]?.[e], "other")) {
        c419[e] = answered(row["screening-record.informants-other-text"]);
        cells += 1;
      } else c419[e] = null;
    }
  }
  v[427] = answered(a.values["phys-medication"]);
  shown[427] = 1;
  v[431] = answered(a.values["phys-eyes-teeth"]);
  shown[431] = 1;
  v[432] = answered(a.values["phys-sexual-health"]);
  shown[432] = 1;
  shown[459] = 1;
  v[459] = f.worked[459] ?? null;
  shown[587] = 1;
  v[587] = f.worked[587] ?? null;
  {
    const c424: Value[] = [];
    c[424] = c424;
    const c420: Value[] = [];
    c[420] = c420;
    const c421: Value[] = [];
    c[421] = c421;
    const c422: Value[] = [];
    c[422] = c422;
    const c423: Value[] = [];
    c[423] = c423;
    const all = rows[414] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c424[e] = f.columns[424]?.[e] ?? null;
      if (c[424]?.[e] === "positive") {
        c420[e] = answered(row["screening-record.next-step"]);
        cells += 1;
      } else c420[e] = null;
      if (
        c[420]?.[e] === "advice" ||
        c[420]?.[e] === "refer" ||
        c[420]?.[e] === "urgent" ||
        c[420]?.[e] === "specialist-assessment"
      ) {
        c421[e] = answered(row["screening-record.refer-to"]);
        cells += 1;
      } else c421[e] = null;
      if (c[420]?.[e] === "refer" || c[420]?.[e] === "urgent" || c[420]?.[e] === "specialist-assessment") cells += 1;
      cells += 1;
    }
  }
  v[433] = answered(a.values["gp-registered"]);
  shown[433] = 1;
  if (tick(v[223], "physical-health")) {
    v[434] = answered(a.values["physical-strengths"]);
    shown[434] = 1;
  }
  if (tick(v[434], "other")) {
    v[435] = answered(a.values["physical-strengths-other-text"]);
    shown[435] = 1;
  }
  v[436] = answered(a.values["gp-practice"]);
  if (v[436] !== null) shown[436] = 1;
  v[437] = answered(a.values["dentist-registered"]);
  if (v[437] !== null) shown[437] = 1;
  if (v[425] === "yes" || v[429] === "yes") {
    rows[438] = a.entries["health-conditions"] ?? [];
    shown[438] = 1;
  }
  {
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
    const all = rows[438] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c439[e] = answered(row["health-conditions.name"]);
      cells += 1;
      c440[e] = answered(row["health-conditions.since"]);
      if (c440[e] !== null) cells += 1;
      c441[e] = answered(row["health-conditions.effect"]);
      cells += 1;
      c442[e] = answered(row["health-conditions.emergency"]);
      if (c442[e] !== null) cells += 1;
      c443[e] = answered(row["health-conditions.treatment"]);
      if (c443[e] !== null) cells += 1;
    }
  }
  if (v[427] === "yes") {
    rows[444] = a.entries.medications ?? [];
    shown[444] = 1;
  }
  {
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
    const all = rows[444] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c445[e] = answered(row["medications.name"]);
      cells += 1;
      c446[e] = answered(row["medications.dose"]);
      if (c446[e] !== null) cells += 1;
      c447[e] = answered(row["medications.for"]);
      if (c447[e] !== null) cells += 1;
      c448[e] = answered(row["medications.taken"]);
      cells += 1;
      c449[e] = answered(row["medications.urgent"]);
      cells += 1;
    }
  }
  if (v[428] === "yes") {
    v[450] = answered(a.values["allergy-detail"]);
    shown[450] = 1;
  }
  if (v[425] === "yes") {
    v[451] = answered(a.values["disability-adjustments"]);
    shown[451] = 1;
  }
}

function part10(a: Answers, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (tick(v[451], "other")) {
    v[452] = answered(a.values["disability-adjustments-other-text"]);
    shown[452] = 1;
  }
  v[453] = answered(a.values["diet-needs"]);
  if (v[453] !== null) shown[453] = 1;
  rows[454] = a.entries["physical-health-events"] ?? [];
  if ((rows[454]?.length ?? 0) > 0) shown[454] = 1;
  {
    const c455: Value[] = [];
    c[455] = c455;
    const c456: Value[] = [];
    c[456] = c456;
    const c457: Value[] = [];
    c[457] = c457;
    const all = rows[454] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c455[e] = answered(row["physical-health-events.date"]);
      cells += 1;
      c456[e] = answered(row["physical-health-events.what"]);
      cells += 1;
      c457[e] = answered(row["physical-health-events.violence"]);
      if (c457[e] !== null) cells += 1;
    }
  }
  if (
    v[425] === "yes" ||
    v[426] === "yes" ||
    v[427] === "yes" ||
    v[428] === "yes" ||
    v[429] === "yes" ||
    v[430] === "yes" ||
    v[431] === "yes" ||
    v[432] === "yes" ||
    v[433] === "no"
  ) {
    v[458] = answered(a.values["physical-detail"]);
    shown[458] = 1;
  }
  if (tick(v[223], "slcn-neurodisability")) {
    v[473] = answered(a.values["slcn-strengths"]);
    shown[473] = 1;
  }
  if (tick(v[473], "other")) {
    v[474] = answered(a.values["slcn-strengths-other-text"]);
    shown[474] = 1;
  }
  if (v[472] === "yes") {
    rows[475] = a.entries["neuro-conditions"] ?? [];
    shown[475] = 1;
  }
  {
    const c476: Value[] = [];
    c[476] = c476;
    const c477: Value[] = [];
    c[477] = c477;
    const c478: Value[] = [];
    c[478] = c478;
    const c479: Value[] = [];
    c[479] = c479;
    const all = rows[475] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c476[e] = answered(row["neuro-conditions.condition"]);
      cells += 1;
      c477[e] = answered(row["neuro-conditions.status"]);
      cells += 1;
      c478[e] = answered(row["neuro-conditions.date"]);
      if (c478[e] !== null) cells += 1;
      c479[e] = answered(row["neuro-conditions.support"]);
      if (c479[e] !== null) cells += 1;
    }
  }
  if (v[471] === "yes") {
    rows[480] = a.entries["head-injuries"] ?? [];
    shown[480] = 1;
  }
  {
    const c481: Value[] = [];
    c[481] = c481;
    const c482: Value[] = [];
    c[482] = c482;
    const c483: Value[] = [];
    c[483] = c483;
    const c484: Value[] = [];
    c[484] = c484;
    const c485: Value[] = [];
    c[485] = c485;
    const all = rows[480] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c481[e] = answered(row["head-injuries.when"]);
      cells += 1;
      c482[e] = answered(row["head-injuries.cause"]);
      if (c482[e] !== null) cells += 1;
      c483[e] = answered(row["head-injuries.unconscious"]);
      cells += 1;
      c484[e] = answered(row["head-injuries.lasting"]);
      cells += 1;
      if (tick(c[484]?.[e], "other")) {
        c485[e] = answered(row["head-injuries.lasting-other-text"]);
        cells += 1;
      } else c485[e] = null;
    }
  }
  v[486] = answered(a.values["slcn-other-signs"]);
  if (v[486] !== null) shown[486] = 1;
  if (tick(v[486], "other")) {
    v[487] = answered(a.values["slcn-other-signs-other-text"]);
    shown[487] = 1;
  }
  if (v[496] === "positive") {
    v[488] = answered(a.values["slcn-past-help"]);
    shown[488] = 1;
  }
  if (tick(v[488], "other")) {
    v[489] = answered(a.values["slcn-past-help-other-text"]);
    shown[489] = 1;
  }
  if (v[496] === "positive") {
    v[490] = answered(a.values["slcn-effects"]);
    shown[490] = 1;
  }
  if (tick(v[490], "other")) {
    v[491] = answered(a.values["slcn-effects-other-text"]);
    shown[491] = 1;
  }
  if (v[496] === "positive" || v[425] === "yes") {
    v[492] = answered(a.values["communication-adjustments"]);
    shown[492] = 1;
  }
  if (tick(v[492], "other")) {
    v[493] = answered(a.values["communication-adjustments-other-text"]);
    shown[493] = 1;
  }
  if (v[496] === "positive") {
    v[494] = answered(a.values["intermediary-needed"]);
    shown[494] = 1;
  }
  if (
    v[461] === "yes" ||
    v[462] === "yes" ||
    v[463] === "yes" ||
    v[464] === "yes" ||
    v[465] === "yes" ||
    v[466] === "yes" ||
    v[467] === "yes" ||
    v[468] === "yes" ||
    v[469] === "yes" ||
    v[470] === "yes" ||
    v[471] === "yes" ||
    v[472] === "yes"
  ) {
    v[495] = answered(a.values["slcn-detail"]);
    shown[495] = 1;
  }
  if (tick(v[223], "emotional-mental-health")) {
    v[505] = answered(a.values["mental-strengths"]);
    shown[505] = 1;
  }
  if (tick(v[505], "other")) {
    v[506] = answered(a.values["mental-strengths-other-text"]);
    shown[506] = 1;
  }
  if (v[498] === "currently" || v[498] === "previously") {
    rows[507] = a.entries["mh-diagnoses"] ?? [];
    shown[507] = 1;
  }
  {
    const c508: Value[] = [];
    c[508] = c508;
    const c509: Value[] = [];
    c[509] = c509;
    const c510: Value[] = [];
    c[510] = c510;
    const c511: Value[] = [];
    c[511] = c511;
    const c512: Value[] = [];
    c[512] = c512;
    const all = rows[507] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c508[e] = answered(row["mh-diagnoses.condition"]);
      cells += 1;
      c509[e] = answered(row["mh-diagnoses.status"]);
      cells += 1;
      c510[e] = answered(row["mh-diagnoses.from"]);
      if (c510[e] !== null) cells += 1;
      c511[e] = answered(row["mh-diagnoses.to"]);
      if (c511[e] !== null) cells += 1;
      c512[e] = answered(row["mh-diagnoses.help"]);
      if (c512[e] !== null) cells += 1;
    }
  }
  if (v[521] === "positive") {
    v[513] = answered(a.values["mh-crisis"]);
    shown[513] = 1;
  }
  if (tick(v[513], "other")) {
    v[514] = answered(a.values["mh-crisis-other-text"]);
    shown[514] = 1;
  }
  if (v[521] === "positive") {
    v[515] = answered(a.values["mh-support-status"]);
    shown[515] = 1;
  }
  v[516] = answered(a.values["emotional-development"]);
  if (v[516] !== null) shown[516] = 1;
  if (tick(v[516], "other")) {
    v[517] = answered(a.values["emotional-development-other-text"]);
    shown[517] = 1;
  }
  if (v[521] === "positive") {
    v[518] = answered(a.values["mh-triggers"]);
    shown[518] = 1;
  }
  shown[519] = 1;
  if (
    v[498] === "currently" ||
    v[498] === "previously" ||
    v[499] === "yes" ||
    v[500] === "yes" ||
    v[501] === "yes" ||
    v[502] === "yes" ||
    v[503] === "yes" ||
    v[504] === "yes"
  ) {
    v[520] = answered(a.values["mental-detail"]);
    shown[520] = 1;
  }
  v[526] = answered(a.values.bereavement);
  shown[526] = 1;
  if (v[523] === "currently" || v[523] === "previously" || v[525] === "currently" || v[525] === "previously") {
    rows[527] = a.entries["self-harm-episodes"] ?? [];
    shown[527] = 1;
  }
  {
    const c528: Value[] = [];
    c[528] = c528;
    const c529: Value[] = [];
    c[529] = c529;
    const c530: Value[] = [];
    c[530] = c530;
    const c531: Value[] = [];
    c[531] = c531;
    const c532: Value[] = [];
    c[532] = c532;
    const c533: Value[] = [];
    c[533] = c533;
    const all = rows[527] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c528[e] = answered(row["self-harm-episodes.when"]);
      cells += 1;
      c529[e] = answered(row["self-harm-episodes.kind"]);
      cells += 1;
      c530[e] = answered(row["self-harm-episodes.means"]);
      if (c530[e] !== null) cells += 1;
      c531[e] = answered(row["self-harm-episodes.treatment"]);
      cells += 1;
      c532[e] = answered(row["self-harm-episodes.trigger"]);
      if (c532[e] !== null) cells += 1;
      c533[e] = answered(row["self-harm-episodes.where"]);
      if (c533[e] !== null) cells += 1;
    }
  }
  if (
    v[523] === "currently" ||
    v[523] === "previously" ||
    v[524] === "currently" ||
    v[524] === "previously" ||
    v[525] === "currently" ||
    v[525] === "previously"
  ) {
    v[534] = answered(a.values["suicide-signs"]);
    shown[534] = 1;
  }
  if (tick(v[534], "other")) {
    v[535] = answered(a.values["suicide-signs-other-text"]);
    shown[535] = 1;
  }
  if (
    v[523] === "currently" ||
    v[523] === "previously" ||
    v[524] === "currently" ||
    v[524] === "previously" ||
    v[525] === "currently" ||
    v[525] === "previously" ||
    v[526] === "death" ||
    v[526] === "both"
  ) {
    v[536] = answered(a.values["suicide-exposure"]);
    shown[536] = 1;
  }
  if (
    v[523] === "currently" ||
    v[523] === "previously" ||
    v[524] === "currently" ||
    v[524] === "previously" ||
    v[525] === "currently" ||
    v[525] === "previously"
  ) {
    v[537] = answered(a.values["safety-plan"]);
    shown[537] = 1;
  }
}

function part11(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (
    v[523] === "currently" ||
    v[523] === "previously" ||
    v[524] === "currently" ||
    v[524] === "previously" ||
    v[525] === "currently" ||
    v[525] === "previously"
  ) {
    v[538] = answered(a.values["keeps-safe"]);
    shown[538] = 1;
  }
  if (v[65] === "yes") {
    v[539] = answered(a.values["custody-care-plan-open"]);
    shown[539] = 1;
  }
  if (v[526] === "death" || v[526] === "other-loss" || v[526] === "both") shown[540] = 1;
  if (v[526] === "death" || v[526] === "other-loss" || v[526] === "both") {
    v[541] = answered(a.values["bereavement-effects"]);
    shown[541] = 1;
  }
  if (tick(v[541], "other")) {
    v[542] = answered(a.values["bereavement-effects-other-text"]);
    shown[542] = 1;
  }
  if (v[526] === "death" || v[526] === "other-loss" || v[526] === "both") {
    v[543] = answered(a.values["bereavement-support"]);
    shown[543] = 1;
  }
  if (
    v[523] === "currently" ||
    v[523] === "previously" ||
    v[524] === "currently" ||
    v[524] === "previously" ||
    v[525] === "currently" ||
    v[525] === "previously" ||
    v[526] === "death" ||
    v[526] === "other-loss" ||
    v[526] === "both"
  ) {
    v[544] = answered(a.values["self-harm-loss-detail"]);
    shown[544] = 1;
  }
  shown[545] = 1;
  v[545] = f.worked[545] ?? null;
  if (tick(v[223], "substance-misuse")) {
    v[549] = answered(a.values["substance-strengths"]);
    shown[549] = 1;
  }
  if (tick(v[549], "other")) {
    v[550] = answered(a.values["substance-strengths-other-text"]);
    shown[550] = 1;
  }
  if (v[547] === "currently" || v[547] === "previously" || v[548] === "yes") {
    rows[551] = a.entries.substances ?? [];
    shown[551] = 1;
  }
  {
    const c552: Value[] = [];
    c[552] = c552;
    const c553: Value[] = [];
    c[553] = c553;
    const c554: Value[] = [];
    c[554] = c554;
    const c555: Value[] = [];
    c[555] = c555;
    const c556: Value[] = [];
    c[556] = c556;
    const c557: Value[] = [];
    c[557] = c557;
    const c558: Value[] = [];
    c[558] = c558;
    const c559: Value[] = [];
    c[559] = c559;
    const c560: Value[] = [];
    c[560] = c560;
    const c561: Value[] = [];
    c[561] = c561;
    const c562: Value[] = [];
    c[562] = c562;
    const c563: Value[] = [];
    c[563] = c563;
    const all = rows[551] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c552[e] = answered(row["substances.substance"]);
      cells += 1;
      c553[e] = answered(row["substances.status"]);
      cells += 1;
      c554[e] = answered(row["substances.age-first"]);
      if (c554[e] !== null) cells += 1;
      c555[e] = answered(row["substances.last-used"]);
      cells += 1;
      c556[e] = answered(row["substances.frequency"]);
      cells += 1;
      c557[e] = answered(row["substances.amount"]);
      if (c557[e] !== null) cells += 1;
      c558[e] = answered(row["substances.route"]);
      cells += 1;
      c559[e] = answered(row["substances.with"]);
      if (c559[e] !== null) cells += 1;
      c560[e] = answered(row["substances.paid"]);
      if (c560[e] !== null) cells += 1;
      if (tick(c[560]?.[e], "other")) {
        c561[e] = answered(row["substances.paid-other-text"]);
        cells += 1;
      } else c561[e] = null;
      c562[e] = answered(row["substances.wants-change"]);
      cells += 1;
      c563[e] = answered(row["substances.note"]);
      if (c563[e] !== null) cells += 1;
    }
  }
  if (v[547] === "currently" || v[547] === "previously" || v[548] === "yes" || v[588] === "yes") {
    v[564] = answered(a.values["substance-harms"]);
    shown[564] = 1;
  }
  if (tick(v[564], "other")) {
    v[565] = answered(a.values["substance-harms-other-text"]);
    shown[565] = 1;
  }
  if (v[547] === "currently" || v[547] === "previously" || v[548] === "yes" || v[588] === "yes" || null === "yes") {
    v[566] = answered(a.values["withdrawal-risk"]);
    shown[566] = 1;
  }
  if (v[547] === "currently" || v[547] === "previously" || v[548] === "yes") {
    v[567] = answered(a.values["substance-reasons"]);
    shown[567] = 1;
  }
  if (tick(v[567], "other")) {
    v[568] = answered(a.values["substance-reasons-other-text"]);
    shown[568] = 1;
  }
  if (v[547] === "currently" || v[547] === "previously" || v[548] === "yes" || v[587] === "yes") {
    v[569] = answered(a.values["substance-support-status"]);
    shown[569] = 1;
  }
  v[570] = answered(a.values["substance-past-help"]);
  if (v[570] !== null) shown[570] = 1;
  if (v[547] === "currently" || v[547] === "previously" || v[548] === "yes" || v[587] === "yes") {
    v[571] = answered(a.values["substance-detail"]);
    shown[571] = 1;
  }
  shown[586] = 1;
  v[586] = f.worked[586] ?? null;
  v[589] = answered(a.values["time-use"]);
  shown[589] = 1;
  v[591] = answered(a.values["online-concerns"]);
  shown[591] = 1;
  v[592] = answered(a.values["risk-taking"]);
  shown[592] = 1;
  shown[593] = 1;
  if (tick(v[223], "lifestyle")) {
    v[594] = answered(a.values["lifestyle-strengths"]);
    shown[594] = 1;
  }
  if (tick(v[594], "other")) {
    v[595] = answered(a.values["lifestyle-strengths-other-text"]);
    shown[595] = 1;
  }
  rows[596] = a.entries.activities ?? [];
  if ((rows[596]?.length ?? 0) > 0) shown[596] = 1;
  {
    const c597: Value[] = [];
    c[597] = c597;
    const c598: Value[] = [];
    c[598] = c598;
    const c599: Value[] = [];
    c[599] = c599;
    const all = rows[596] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c597[e] = answered(row["activities.what"]);
      cells += 1;
      c598[e] = answered(row["activities.how-often"]);
      cells += 1;
      c599[e] = answered(row["activities.note"]);
      if (c599[e] !== null) cells += 1;
    }
  }
  if (v[589] === "empty" || v[589] === "risky") {
    v[600] = answered(a.values["time-use-concerns"]);
    shown[600] = 1;
  }
  if (tick(v[600], "other")) {
    v[601] = answered(a.values["time-use-concerns-other-text"]);
    shown[601] = 1;
  }
  if (v[590] === "currently" || v[590] === "previously") {
    rows[602] = a.entries["missing-episodes"] ?? [];
    shown[602] = 1;
  }
  {
    const c603: Value[] = [];
    c[603] = c603;
    const c604: Value[] = [];
    c[604] = c604;
    const c605: Value[] = [];
    c[605] = c605;
    const c606: Value[] = [];
    c[606] = c606;
    const c607: Value[] = [];
    c[607] = c607;
    const c608: Value[] = [];
    c[608] = c608;
    const all = rows[602] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c603[e] = answered(row["missing-episodes.from"]);
      cells += 1;
      c604[e] = answered(row["missing-episodes.length"]);
      cells += 1;
      c605[e] = answered(row["missing-episodes.reported"]);
      cells += 1;
      c606[e] = answered(row["missing-episodes.where"]);
      if (c606[e] !== null) cells += 1;
      c607[e] = answered(row["missing-episodes.return-interview"]);
      cells += 1;
      c608[e] = answered(row["missing-episodes.harm"]);
      cells += 1;
    }
  }
  if (v[590] === "currently" || v[590] === "previously") {
    v[609] = answered(a.values["missing-count-12-months"]);
    shown[609] = 1;
  }
  if (v[591] === "yes") {
    v[610] = answered(a.values["online-concern-types"]);
    shown[610] = 1;
  }
  if (tick(v[610], "other")) {
    v[611] = answered(a.values["online-concern-types-other-text"]);
    shown[611] = 1;
  }
  if (v[591] === "yes") {
    v[612] = answered(a.values["online-limits"]);
    shown[612] = 1;
  }
  if (tick(v[612], "other")) {
    v[613] = answered(a.values["online-limits-other-text"]);
    shown[613] = 1;
  }
  if (v[592] === "yes") {
    v[614] = answered(a.values["risk-taking-types"]);
    shown[614] = 1;
  }
  if (tick(v[614], "other")) {
    v[615] = answered(a.values["risk-taking-types-other-text"]);
    shown[615] = 1;
  }
}

function part12(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[93] === "yes") {
    v[616] = answered(a.values["weapon-reasons"]);
    shown[616] = 1;
  }
  if (tick(v[616], "other")) {
    v[617] = answered(a.values["weapon-reasons-other-text"]);
    shown[617] = 1;
  }
  v[618] = answered(a.values.gambling);
  if (v[618] !== null) shown[618] = 1;
  if (
    v[589] === "empty" ||
    v[589] === "risky" ||
    v[590] === "currently" ||
    v[590] === "previously" ||
    v[591] === "yes" ||
    v[592] === "yes"
  ) {
    v[619] = answered(a.values["lifestyle-detail"]);
    shown[619] = 1;
  }
  shown[620] = 1;
  v[620] = f.worked[620] ?? null;
  v[622] = answered(a.values["identity-concerns"]);
  shown[622] = 1;
  if (v[622] === "yes") {
    v[621] = answered(a.values["self-image"]);
    shown[621] = 1;
  }
  v[623] = answered(a.values.discrimination);
  shown[623] = 1;
  if (tick(v[223], "self-identity")) {
    v[624] = answered(a.values["identity-strengths"]);
    shown[624] = 1;
  }
  if (tick(v[624], "other")) {
    v[625] = answered(a.values["identity-strengths-other-text"]);
    shown[625] = 1;
  }
  shown[626] = 1;
  shown[627] = 1;
  if (v[622] === "yes") {
    v[628] = answered(a.values["identity-concern-types"]);
    shown[628] = 1;
  }
  if (tick(v[628], "other")) {
    v[629] = answered(a.values["identity-concern-types-other-text"]);
    shown[629] = 1;
  }
  if (v[623] === "yes") {
    v[630] = answered(a.values["discrimination-where"]);
    shown[630] = 1;
  }
  if (tick(v[630], "other")) {
    v[631] = answered(a.values["discrimination-where-other-text"]);
    shown[631] = 1;
  }
  if (v[622] === "yes" || v[623] === "yes") {
    v[632] = answered(a.values["identity-detail"]);
    shown[632] = 1;
  }
  shown[633] = 1;
  v[633] = f.worked[633] ?? null;
  v[634] = answered(a.values["thinking-concerns"]);
  shown[634] = 1;
  if (tick(v[634], "other")) {
    v[635] = answered(a.values["thinking-concerns-other-text"]);
    shown[635] = 1;
  }
  if (tick(v[223], "thinking-and-behaviour")) {
    v[636] = answered(a.values["thinking-strengths"]);
    shown[636] = 1;
  }
  if (tick(v[636], "other")) {
    v[637] = answered(a.values["thinking-strengths-other-text"]);
    shown[637] = 1;
  }
  if (anyTick(v[634], ["none-of-these", "yet-to-clarify"])) {
    v[638] = answered(a.values["thinking-settings"]);
    shown[638] = 1;
  }
  if (tick(v[638], "other")) {
    v[639] = answered(a.values["thinking-settings-other-text"]);
    shown[639] = 1;
  }
  shown[640] = 1;
  if (
    tick(v[634], "loses-temper") ||
    tick(v[634], "uses-threats-or-violence-to-solve-problems") ||
    tick(v[634], "damages-things-when-upset")
  ) {
    v[641] = answered(a.values["anger-triggers"]);
    shown[641] = 1;
  }
  if (anyTick(v[634], ["none-of-these", "yet-to-clarify"])) {
    v[642] = answered(a.values["calming-steps"]);
    shown[642] = 1;
  }
  if (anyTick(v[634], ["none-of-these", "yet-to-clarify"])) {
    v[643] = answered(a.values["thinking-detail"]);
    shown[643] = 1;
  }
  shown[644] = 1;
  v[644] = f.worked[644] ?? null;
  v[645] = answered(a.values["ete-status"]);
  shown[645] = 1;
  if (!(v[645] === "none" || v[645] === "missing-education")) {
    v[646] = answered(a.values["ete-hours-offered"]);
    shown[646] = 1;
  }
  if (!(v[645] === "none" || v[645] === "missing-education")) {
    v[647] = answered(a.values["ete-hours-attended"]);
    shown[647] = 1;
  }
  v[648] = answered(a.values["ete-concerns"]);
  shown[648] = 1;
  v[649] = answered(a.values.exclusions);
  shown[649] = 1;
  v[650] = answered(a.values["send-status"]);
  shown[650] = 1;
  if (tick(v[223], "learning-education-employment")) {
    v[651] = answered(a.values["learning-strengths"]);
    shown[651] = 1;
  }
  if (tick(v[651], "other")) {
    v[652] = answered(a.values["learning-strengths-other-text"]);
    shown[652] = 1;
  }
  v[653] = answered(a.values["ete-suitable"]);
  if (v[653] !== null) shown[653] = 1;
  if (
    v[648] === "yes" ||
    v[649] === "currently" ||
    v[649] === "previously" ||
    v[645] === "waiting" ||
    v[645] === "missing-education" ||
    v[645] === "none"
  ) {
    rows[654] = a.entries["ete-places"] ?? [];
    shown[654] = 1;
  }
  {
    const c655: Value[] = [];
    c[655] = c655;
    const c656: Value[] = [];
    c[656] = c656;
    const c657: Value[] = [];
    c[657] = c657;
    const c658: Value[] = [];
    c[658] = c658;
    const c659: Value[] = [];
    c[659] = c659;
    const c660: Value[] = [];
    c[660] = c660;
    const all = rows[654] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c655[e] = answered(row["ete-places.name"]);
      cells += 1;
      c656[e] = answered(row["ete-places.kind"]);
      cells += 1;
      c657[e] = answered(row["ete-places.from"]);
      if (c657[e] !== null) cells += 1;
      c658[e] = answered(row["ete-places.to"]);
      if (c658[e] !== null) cells += 1;
      c659[e] = answered(row["ete-places.contact"]);
      if (c659[e] !== null) cells += 1;
      if (!empty(c[658]?.[e])) {
        c660[e] = answered(row["ete-places.why-left"]);
        cells += 1;
      } else c660[e] = null;
    }
  }
}

function part13(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (empty(v[647]) && !(v[645] === "none" || v[645] === "missing-education")) {
    v[661] = answered(a.values["attendance-percent"]);
    shown[661] = 1;
  }
  if (v[648] === "yes") {
    v[662] = answered(a.values["attendance-reasons"]);
    shown[662] = 1;
  }
  if (tick(v[662], "other")) {
    v[663] = answered(a.values["attendance-reasons-other-text"]);
    shown[663] = 1;
  }
  if (v[648] === "yes") {
    v[664] = answered(a.values["ete-concern-types"]);
    shown[664] = 1;
  }
  if (tick(v[664], "other")) {
    v[665] = answered(a.values["ete-concern-types-other-text"]);
    shown[665] = 1;
  }
  shown[697] = 1;
  v[697] = f.worked[697] ?? null;
  if (v[648] === "yes" && v[697] === "yes") {
    v[666] = answered(a.values["reduced-timetable"]);
    shown[666] = 1;
  }
  if (v[649] === "currently" || v[649] === "previously") {
    rows[667] = a.entries["exclusion-list"] ?? [];
    shown[667] = 1;
  }
  {
    const c668: Value[] = [];
    c[668] = c668;
    const c669: Value[] = [];
    c[669] = c669;
    const c670: Value[] = [];
    c[670] = c670;
    const c671: Value[] = [];
    c[671] = c671;
    const c672: Value[] = [];
    c[672] = c672;
    const all = rows[667] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c668[e] = answered(row["exclusion-list.kind"]);
      cells += 1;
      c669[e] = answered(row["exclusion-list.from"]);
      cells += 1;
      if (c[668]?.[e] !== "permanent") {
        c670[e] = answered(row["exclusion-list.days"]);
        cells += 1;
      } else c670[e] = null;
      c671[e] = answered(row["exclusion-list.reason"]);
      if (c671[e] !== null) cells += 1;
      c672[e] = answered(row["exclusion-list.review"]);
      if (c672[e] !== null) cells += 1;
    }
  }
  if (
    v[650] === "sen-support" ||
    v[650] === "assessment" ||
    v[650] === "ehcp" ||
    v[650] === "idp-school" ||
    v[650] === "idp-authority" ||
    v[650] === "old-statement" ||
    v[650] === "suspected"
  ) {
    v[673] = answered(a.values["send-needs"]);
    shown[673] = 1;
  }
  if (tick(v[673], "other")) {
    v[674] = answered(a.values["send-needs-other-text"]);
    shown[674] = 1;
  }
  if (v[650] === "ehcp" || v[650] === "idp-school" || v[650] === "idp-authority") {
    v[675] = answered(a.values["send-plan-date"]);
    shown[675] = 1;
  }
  if (v[650] === "ehcp" || v[650] === "idp-school" || v[650] === "idp-authority") {
    v[676] = answered(a.values["send-plan-authority"]);
    shown[676] = 1;
  }
  if (
    v[650] === "sen-support" ||
    v[650] === "assessment" ||
    v[650] === "ehcp" ||
    v[650] === "idp-school" ||
    v[650] === "idp-authority" ||
    v[650] === "old-statement" ||
    v[650] === "suspected"
  ) {
    v[677] = answered(a.values["send-plan-working"]);
    shown[677] = 1;
  }
  if (
    (v[650] === "none" || v[650] === "sen-support" || v[650] === "yet-to-clarify") &&
    (v[496] === "positive" || v[648] === "yes")
  ) {
    v[678] = answered(a.values["send-assessment-request"]);
    shown[678] = 1;
  }
  if (v[375] === "yes") {
    v[679] = answered(a.values["pep-status"]);
    shown[679] = 1;
  }
  if (v[469] === "yes" || v[648] === "yes") {
    v[680] = answered(a.values["literacy-level"]);
    shown[680] = 1;
  }
  if (v[469] === "yes" || v[648] === "yes") {
    v[681] = answered(a.values["numeracy-level"]);
    shown[681] = 1;
  }
  shown[682] = 1;
  shown[683] = 1;
  shown[684] = 1;
  rows[685] = a.entries.qualifications ?? [];
  if ((rows[685]?.length ?? 0) > 0) shown[685] = 1;
  {
    const c686: Value[] = [];
    c[686] = c686;
    const c687: Value[] = [];
    c[687] = c687;
    const all = rows[685] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c686[e] = answered(row["qualifications.what"]);
      cells += 1;
      c687[e] = answered(row["qualifications.when"]);
      if (c687[e] !== null) cells += 1;
    }
  }
  v[688] = answered(a.values["ete-attitude"]);
  if (v[688] !== null) shown[688] = 1;
  v[689] = answered(a.values["ete-family-attitude"]);
  if (v[689] !== null) shown[689] = 1;
  if (v[645] === "none" || v[645] === "missing-education") {
    v[690] = answered(a.values["neet-since"]);
    shown[690] = 1;
  }
  if (v[645] === "none" || v[645] === "missing-education") {
    v[691] = answered(a.values["neet-barriers"]);
    shown[691] = 1;
  }
  if (tick(v[691], "other")) {
    v[692] = answered(a.values["neet-barriers-other-text"]);
    shown[692] = 1;
  }
  if (v[648] === "yes" || v[645] === "waiting" || v[645] === "missing-education" || v[645] === "none") {
    v[693] = answered(a.values["ete-help"]);
    shown[693] = 1;
  }
  if (tick(v[693], "other")) {
    v[694] = answered(a.values["ete-help-other-text"]);
    shown[694] = 1;
  }
  if (v[65] === "yes") {
    v[695] = answered(a.values["custody-education"]);
    shown[695] = 1;
  }
  if (
    v[648] === "yes" ||
    v[649] === "currently" ||
    v[649] === "previously" ||
    v[645] === "waiting" ||
    v[645] === "missing-education" ||
    v[645] === "none" ||
    v[650] === "sen-support" ||
    v[650] === "assessment" ||
    v[650] === "ehcp" ||
    v[650] === "idp-school" ||
    v[650] === "idp-authority" ||
    v[650] === "old-statement" ||
    v[650] === "suspected"
  ) {
    v[696] = answered(a.values["learning-detail"]);
    shown[696] = 1;
  }
  shown[698] = 1;
  v[698] = f.worked[698] ?? null;
  shown[699] = 1;
  v[699] = f.worked[699] ?? null;
  shown[700] = 1;
  v[700] = f.worked[700] ?? null;
  shown[701] = 1;
  v[701] = f.worked[701] ?? null;
  rows[702] = a.entries["life-events"] ?? [];
  shown[702] = 1;
  {
    const c703: Value[] = [];
    c[703] = c703;
    const c704: Value[] = [];
    c[704] = c704;
    const c705: Value[] = [];
    c[705] = c705;
    const c706: Value[] = [];
    c[706] = c706;
    const c707: Value[] = [];
    c[707] = c707;
    const c708: Value[] = [];
    c[708] = c708;
    const c709: Value[] = [];
    c[709] = c709;
    const c710: Value[] = [];
    c[710] = c710;
    const c711: Value[] = [];
    c[711] = c711;
    const c712: Value[] = [];
    c[712] = c712;
    const all = rows[702] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c703[e] = answered(row["life-events.title"]);
      cells += 1;
      c704[e] = answered(row["life-events.type"]);
      cells += 1;
      c705[e] = answered(row["life-events.date"]);
      cells += 1;
      c706[e] = answered(row["life-events.end"]);
      if (c706[e] !== null) cells += 1;
      c707[e] = answered(row["life-events.effect"]);
      cells += 1;
      c708[e] = answered(row["life-events.now"]);
      if (c708[e] !== null) cells += 1;
      c709[e] = answered(row["life-events.note"]);
      if (c709[e] !== null) cells += 1;
      c710[e] = answered(row["life-events.told-by"]);
      if (c710[e] !== null) cells += 1;
      if (tick(c[710]?.[e], "other")) {
        c711[e] = answered(row["life-events.told-by-other-text"]);
        cells += 1;
      } else c711[e] = null;
      c712[e] = answered(row["life-events.sensitive"]);
      if (c712[e] !== null) cells += 1;
    }
  }
  if ((rows[702]?.length ?? 0) === 0) {
    v[713] = answered(a.values["life-events-none"]);
    shown[713] = 1;
  }
  shown[714] = 1;
  v[714] = f.worked[714] ?? null;
}

function part14(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  {
    const c716: Value[] = [];
    c[716] = c716;
    const c717: Value[] = [];
    c[717] = c717;
    const c718: Value[] = [];
    c[718] = c718;
    const c719: Value[] = [];
    c[719] = c719;
    const c722: Value[] = [];
    c[722] = c722;
    const c723: Value[] = [];
    c[723] = c723;
    const c724: Value[] = [];
    c[724] = c724;
    const c725: Value[] = [];
    c[725] = c725;
    const c726: Value[] = [];
    c[726] = c726;
    const c727: Value[] = [];
    c[727] = c727;
    const c728: Value[] = [];
    c[728] = c728;
    const c729: Value[] = [];
    c[729] = c729;
    const c731: Value[] = [];
    c[731] = c731;
    const c732: Value[] = [];
    c[732] = c732;
    const c733: Value[] = [];
    c[733] = c733;
    const c734: Value[] = [];
    c[734] = c734;
    const c735: Value[] = [];
    c[735] = c735;
    const c736: Value[] = [];
    c[736] = c736;
    const c737: Value[] = [];
    c[737] = c737;
    const c738: Value[] = [];
    c[738] = c738;
    const c739: Value[] = [];
    c[739] = c739;
    const c740: Value[] = [];
    c[740] = c740;
    const c741: Value[] = [];
    c[741] = c741;
    const c742: Value[] = [];
    c[742] = c742;
    const c743: Value[] = [];
    c[743] = c743;
    const c744: Value[] = [];
    c[744] = c744;
    const c745: Value[] = [];
    c[745] = c745;
    const c746: Value[] = [];
    c[746] = c746;
    const c747: Value[] = [];
    c[747] = c747;
    const c748: Value[] = [];
    c[748] = c748;
    const c750: Value[] = [];
    c[750] = c750;
    const c751: Value[] = [];
    c[751] = c751;
    const c752: Value[] = [];
    c[752] = c752;
    const c753: Value[] = [];
    c[753] = c753;
    const c754: Value[] = [];
    c[754] = c754;
    const c755: Value[] = [];
    c[755] = c755;
    const all = rows[715] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c716[e] = answered(row["episodes.title"]);
      cells += 1;
      c717[e] = answered(row["episodes.kind"]);
      cells += 1;
      c718[e] = answered(row["episodes.current"]);
      cells += 1;
      if (c[717]?.[e] === "offence-or-offences") cells += 1;
      c722[e] = answered(row["episodes.place"]);
      cells += 1;
      c723[e] = answered(row["episodes.official-account"]);
      cells += 1;
      c724[e] = answered(row["episodes.child-account"]);
      cells += 1;
      c725[e] = answered(row["episodes.accounts-differ"]);
      if (c725[e] !== null) cells += 1;
      if (c[725]?.[e] === "yes") {
        c726[e] = answered(row["episodes.accounts-differ-details"]);
        cells += 1;
      } else c726[e] = null;
      c727[e] = answered(row["episodes.company"]);
      cells += 1;
      if (
        c[727]?.[e] === "one-other" ||
        c[727]?.[e] === "group-of-peers" ||
        c[727]?.[e] === "older-people" ||
        c[727]?.[e] === "gang"
      ) {
        c728[e] = answered(row["episodes.role"]);
        cells += 1;
      } else c728[e] = null;
      if (
        c[727]?.[e] === "one-other" ||
        c[727]?.[e] === "group-of-peers" ||
        c[727]?.[e] === "older-people" ||
        c[727]?.[e] === "gang"
      ) {
        c729[e] = answered(row["episodes.company-details"]);
        cells += 1;
      } else c729[e] = null;
      if (c[730]?.[e] === "yes" || c[730]?.[e] === "yet-to-clarify") {
        c731[e] = answered(row["episodes.exploited-details"]);
        cells += 1;
      } else c731[e] = null;
      c732[e] = answered(row["episodes.planning"]);
      cells += 1;
      c733[e] = answered(row["episodes.before"]);
      if (c733[e] !== null) cells += 1;
      c734[e] = answered(row["episodes.reasons"]);
      cells += 1;
      if (tick(c[749]?.[e], "substances")) {
        c735[e] = answered(row["episodes.substances"]);
        cells += 1;
      } else c735[e] = null;
      if (tick(c[735]?.[e], "other")) {
        c736[e] = answered(row["episodes.substances-other-text"]);
        cells += 1;
      } else c736[e] = null;
      if (tick(c[749]?.[e], "weapon")) {
        c737[e] = answered(row["episodes.weapon-kind"]);
        cells += 1;
      } else c737[e] = null;
      if (tick(c[737]?.[e], "other")) {
        c738[e] = answered(row["episodes.weapon-kind-other-text"]);
        cells += 1;
      } else c738[e] = null;
      if (tick(c[749]?.[e], "weapon")) {
        c739[e] = answered(row["episodes.weapon-use"]);
        cells += 1;
      } else c739[e] = null;
      c740[e] = answered(row["episodes.force"]);
      if (c740[e] !== null) cells += 1;
      c741[e] = answered(row["episodes.victim-kind"]);
      cells += 1;
      if (anyTick(c[741]?.[e], ["none"])) {
        c742[e] = answered(row["episodes.victim-number"]);
        cells += 1;
      } else c742[e] = null;
      if (anyTick(c[741]?.[e], ["none"])) {
        c743[e] = answered(row["episodes.victim-vulnerable"]);
        cells += 1;
      } else c743[e] = null;
      c744[e] = answered(row["episodes.harm-caused"]);
      cells += 1;
      if (anyTick(c[741]?.[e], ["none"])) {
        c745[e] = answered(row["episodes.harm-effect"]);
        cells += 1;
      } else c745[e] = null;
      c746[e] = answered(row["episodes.harm-possible"]);
      if (c746[e] !== null) cells += 1;
      if (tick(c[749]?.[e], "hostility")) {
        c747[e] = answered(row["episodes.hostility-kind"]);
        cells += 1;
      } else c747[e] = null;
      if (tick(c[747]?.[e], "other")) {
        c748[e] = answered(row["episodes.hostility-kind-other-text"]);
        cells += 1;
      } else c748[e] = null;
      if (anyTick(c[749]?.[e], ["none", "yet-to-clarify"])) {
        c750[e] = answered(row["episodes.elements-details"]);
        cells += 1;
      } else c750[e] = null;
      c751[e] = answered(row["episodes.responsibility"]);
      cells += 1;
      c752[e] = answered(row["episodes.feelings-after"]);
      cells += 1;
      if (anyTick(c[741]?.[e], ["none"])) {
        c753[e] = answered(row["episodes.view-of-victim"]);
        cells += 1;
      } else c753[e] = null;
      c754[e] = answered(row["episodes.amends"]);
      if (c754[e] !== null) cells += 1;
      c755[e] = answered(row["episodes.after"]);
      if (c755[e] !== null) cells += 1;
    }
  }
  if (v[64] === "prevention" && (rows[715]?.length ?? 0) === 0) {
    v[756] = answered(a.values["episodes-none-reason"]);
    shown[756] = 1;
  }
  shown[757] = 1;
  v[757] = f.worked[757] ?? null;
  if ((rows[715]?.length ?? 0) >= 2 || v[770] === "yes") {
    v[758] = answered(a.values["offending-frequency-trend"]);
    shown[758] = 1;
  }
  if ((rows[715]?.length ?? 0) >= 2 || v[770] === "yes") {
    v[759] = answered(a.values["offending-seriousness-trend"]);
    shown[759] = 1;
  }
  if (v[758] === "increasing" || v[759] === "increasing") {
    v[760] = answered(a.values["offending-trend-details"]);
    shown[760] = 1;
  }
  if ((rows[715]?.length ?? 0) >= 2 || v[770] === "yes") {
    v[761] = answered(a.values["offending-common-features"]);
    shown[761] = 1;
  }
  if (tick(v[761], "other")) {
    v[762] = answered(a.values["offending-common-features-other-text"]);
    shown[762] = 1;
  }
  if ((rows[715]?.length ?? 0) >= 2) {
    v[763] = answered(a.values["offending-quiet-times"]);
    shown[763] = 1;
  }
  v[764] = answered(a.values["attitude-signs-of-concern"]);
  shown[764] = 1;
  v[765] = answered(a.values["attitude-signs-of-change"]);
  shown[765] = 1;
  if (anyTick(v[764], ["none"])) {
    v[766] = answered(a.values["attitude-details"]);
    shown[766] = 1;
  }
  v[767] = answered(a.values["attitude-authority"]);
  if (v[767] !== null) shown[767] = 1;
  v[768] = answered(a.values["attitude-family-view"]);
  if (v[768] !== null) shown[768] = 1;
  v[769] = answered(a.values["attitude-shift"]);
  if (v[769] !== null) shown[769] = 1;
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
    const all = rows[771] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c775[e] = answered(row["other-behaviours.description"]);
      cells += 1;
      c776[e] = answered(row["other-behaviours.known"]);
      cells += 1;
      c777[e] = answered(row["other-behaviours.outcome"]);
      cells += 1;
      c778[e] = answered(row["other-behaviours.victims"]);
      if (c778[e] !== null) cells += 1;
      c779[e] = answered(row["other-behaviours.weapon"]);
      if (c779[e] !== null) cells += 1;
    }
  }
  if (v[65] === "yes") {
    v[780] = answered(a.values["behaviour-in-custody"]);
    shown[780] = 1;
  }
  if (v[770] === "yes") {
    v[781] = answered(a.values["other-behaviours-better"]);
    shown[781] = 1;
  }
  v[782] = answered(a.values["goals-own-words"]);
  shown[782] = 1;
  v[783] = answered(a.values["goals-clarity"]);
  if (v[783] !== null) shown[783] = 1;
  v[784] = answered(a.values["good-at"]);
  shown[784] = 1;
  v[785] = answered(a.values.coping);
  shown[785] = 1;
  if (v[786] === "yes") {
    v[787] = answered(a.values["trusted-adult-who"]);
    shown[787] = 1;
  }
  v[788] = answered(a.values["goals-steps"]);
  if (v[788] !== null) shown[788] = 1;
  if (v[783] === "vague" || v[783] === "none") {
    v[789] = answered(a.values["goals-obstacles"]);
    shown[789] = 1;
  }
  if (v[785] === "mixed" || v[785] === "struggles") {
    v[790] = answered(a.values["coping-ways"]);
    shown[790] = 1;
  }
  if (tick(v[790], "other")) {
    v[791] = answered(a.values["coping-ways-other-text"]);
    shown[791] = 1;
  }
  v[792] = answered(a.values["setbacks-overcome"]);
  if (v[792] !== null) shown[792] = 1;
  v[793] = answered(a.values["belief-in-change"]);
  if (v[793] !== null) shown[793] = 1;
  v[794] = answered(a.values["non-offender-identity"]);
  if (v[794] !== null) shown[794] = 1;
  v[795] = answered(a.values["maturity-and-development"]);
  if (v[795] !== null) shown[795] = 1;
  v[796] = answered(a.values["opportunities-now"]);
  shown[796] = 1;
  v[797] = answered(a.values["opportunities-blocked"]);
  if (v[797] !== null) shown[797] = 1;
  if (v[797] === "yes") {
    v[798] = answered(a.values["opportunities-blocked-by"]);
    shown[798] = 1;
  }
  if (v[797] === "yes") {
    v[799] = answered(a.values["opportunities-blocked-details"]);
    shown[799] = 1;
  }
  v[800] = answered(a.values["opportunities-new"]);
  if (v[800] !== null) shown[800] = 1;
  v[801] = answered(a.values["opportunities-history"]);
  if (v[801] !== null) shown[801] = 1;
  v[802] = answered(a.values["motivation-to-change"]);
  shown[802] = 1;
  if (!(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd")) {
    v[803] = answered(a.values["engagement-now"]);
    shown[803] = 1;
  }
  v[805] = answered(a.values["engagement-barriers"]);
  shown[805] = 1;
}

function part15(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (anyTick(v[805], ["none"])) {
    v[806] = answered(a.values["engagement-barriers-details"]);
    shown[806] = 1;
  }
  v[807] = answered(a.values["diversity-considerations"]);
  shown[807] = 1;
  v[808] = answered(a.values["learning-preferences"]);
  shown[808] = 1;
  if (v[64] === "prevention" || v[64] === "out-of-court") {
    v[809] = answered(a.values["voluntary-agreement"]);
    shown[809] = 1;
  }
  if ((rows[176]?.length ?? 0) >= 2 || v[108] === "yes") {
    v[810] = answered(a.values["previous-work"]);
    shown[810] = 1;
  }
  if (v[64] === "court-order" || v[64] === "custody" || v[64] === "bail-remand") {
    v[811] = answered(a.values["compliance-concerns"]);
    shown[811] = 1;
  }
  if (v[811] === "yes") {
    v[812] = answered(a.values["compliance-concerns-details"]);
    shown[812] = 1;
  }
  if (
    v[64] !== "prevention" &&
    ((rows[176]?.length ?? 0) >= 2 ||
      some(rows[176], (i) => c[179]?.[i] === "outcome-22") ||
      some(rows[176], (i) => c[179]?.[i] === "community-resolution"))
  ) {
    v[813] = answered(a.values["previous-restorative-work"]);
    shown[813] = 1;
  }
  if (v[813] === "yes") {
    v[814] = answered(a.values["previous-restorative-details"]);
    shown[814] = 1;
  }
  v[815] = answered(a.values["working-relationship"]);
  if (v[815] !== null) shown[815] = 1;
  if (v[804] === "a-little" || v[804] === "not-at-all") {
    v[816] = answered(a.values["carer-support-details"]);
    shown[816] = 1;
  }
  v[817] = answered(a.values["understanding-of-process"]);
  if (v[817] !== null) shown[817] = 1;
  v[818] = answered(a.values["views-not-heard"]);
  if (v[818] !== null) shown[818] = 1;
  {
    const c820: Value[] = [];
    c[820] = c820;
    const c824: Value[] = [];
    c[824] = c824;
    const c825: Value[] = [];
    c[825] = c825;
    const c826: Value[] = [];
    c[826] = c826;
    const all = rows[819] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c820[e] = answered(row["desistance-factors.category"]);
      cells += 1;
      c824[e] = answered(row["desistance-factors.source"]);
      if (c824[e] !== null) cells += 1;
      c825[e] = answered(row["desistance-factors.child-agrees"]);
      if (c825[e] !== null) cells += 1;
      c826[e] = answered(row["desistance-factors.changeable"]);
      if (c826[e] !== null) cells += 1;
    }
  }
  shown[828] = 1;
  v[828] = f.worked[828] ?? null;
  v[831] = answered(a.values["understanding-context"]);
  shown[831] = 1;
  if (
    !(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd") ||
    (rows[715]?.length ?? 0) >= 2 ||
    v[841] === "yes" ||
    v[885] === "yes" ||
    v[864] === "medium" ||
    v[864] === "high" ||
    v[864] === "very-high" ||
    v[903] === "medium" ||
    v[903] === "high" ||
    v[903] === "very-high"
  ) {
    v[832] = answered(a.values["understanding-interconnections"]);
    shown[832] = 1;
  }
  if (
    !(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd") ||
    (rows[715]?.length ?? 0) >= 2 ||
    v[841] === "yes" ||
    v[885] === "yes" ||
    v[864] === "medium" ||
    v[864] === "high" ||
    v[864] === "very-high" ||
    v[903] === "medium" ||
    v[903] === "high" ||
    v[903] === "very-high"
  ) {
    v[833] = answered(a.values["understanding-desistance"]);
    shown[833] = 1;
  }
  if (
    !(f.stage === "referral-in-prevention" || f.stage === "referral-in-oocd") ||
    (rows[715]?.length ?? 0) >= 2 ||
    v[841] === "yes" ||
    v[885] === "yes" ||
    v[864] === "medium" ||
    v[864] === "high" ||
    v[864] === "very-high" ||
    v[903] === "medium" ||
    v[903] === "high" ||
    v[903] === "very-high"
  ) {
    v[834] = answered(a.values["understanding-child-view"]);
    shown[834] = 1;
  }
  v[835] = answered(a.values["understanding-trauma"]);
  if (v[835] !== null) shown[835] = 1;
  v[836] = answered(a.values["understanding-identity"]);
  if (v[836] !== null) shown[836] = 1;
  v[837] = answered(a.values["understanding-development"]);
  if (v[837] !== null) shown[837] = 1;
  v[838] = answered(a.values["understanding-group"]);
  if (v[838] !== null) shown[838] = 1;
  v[839] = answered(a.values["understanding-confidence"]);
  if (v[839] !== null) shown[839] = 1;
  if (v[839] === "low") {
    v[840] = answered(a.values["understanding-confidence-gaps"]);
    shown[840] = 1;
  }
  if (v[841] === "no") {
    v[842] = answered(a.values["future-harm-none-reason"]);
    shown[842] = 1;
  }
  {
    const c845: Value[] = [];
    c[845] = c845;
    const c848: Value[] = [];
    c[848] = c848;
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
    const all = rows[843] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c845[e] = answered(row["future-behaviours.description"]);
      cells += 1;
      c848[e] = answered(row["future-behaviours.context"]);
      cells += 1;
      c851[e] = answered(row["future-behaviours.evidence"]);
      cells += 1;
      c852[e] = answered(row["future-behaviours.protective"]);
      if (c852[e] !== null) cells += 1;
      c853[e] = answered(row["future-behaviours.setting"]);
      if (c853[e] !== null) cells += 1;
      cells += 1;
      c854[e] = f.columns[854]?.[e] ?? null;
      cells += 1;
      c855[e] = f.columns[855]?.[e] ?? null;
    }
  }
  {
    const c962: Value[] = [];
    c[962] = c962;
    const all = rows[959] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c962[e] = answered(row["plan-targets.links"]);
      cells += 1;
    }
  }
  {
    const c988: Value[] = [];
    c[988] = c988;
    const all = rows[986] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c988[e] = answered(row["external-controls.links"]);
      cells += 1;
    }
  }
  {
    const c1010: Value[] = [];
    c[1010] = c1010;
    const all = rows[1007] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1010[e] = answered(row["contingency-others.links"]);
      if (c1010[e] !== null) cells += 1;
    }
  }
  {
    const c857: Value[] = [];
    c[857] = c857;
    const all = rows[843] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      cells += 1;
      c857[e] = f.columns[857]?.[e] ?? null;
    }
  }
  if (
    some(rows[153], (i) => c[166]?.[i] === "yes") &&
    (f.stage === "pre-sentence-report" ||
      f.stage === "pre-sentence-report-all-options" ||
      f.stage === "post-court-report" ||
      f.stage === "review")
  ) {
    v[858] = answered(a.values["dangerousness-required"]);
    shown[858] = 1;
  }
  if (v[858] === "yes") {
    v[859] = answered(a.values["dangerousness-offence"]);
    shown[859] = 1;
  }
  if (v[858] === "yes") {
    v[860] = answered(a.values["dangerousness-pattern"]);
    shown[860] = 1;
  }
  if (v[858] === "yes") {
    v[861] = answered(a.values["dangerousness-person"]);
    shown[861] = 1;
  }
  if (v[858] === "yes") {
    v[862] = answered(a.values["dangerousness-view"]);
    shown[862] = 1;
  }
  shown[863] = 1;
  v[863] = f.worked[863] ?? null;
  if (v[841] === "yes" || v[864] === "medium" || v[864] === "high" || v[864] === "very-high") {
    v[865] = answered(a.values["rosh-reason"]);
    shown[865] = 1;
  }
  if (v[64] !== "prevention") shown[866] = 1;
  v[868] = answered(a.values["lor-reason"]);
  shown[868] = 1;
}

function part16(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[64] !== "prevention") {
    shown[869] = 1;
    v[869] = f.worked[869] ?? null;
  }
  if (v[869] === "higher-than-the-score" || v[869] === "lower-than-the-score") {
    v[870] = answered(a.values["lor-difference-reason"]);
    shown[870] = 1;
  }
  if (v[871] === "yes") {
    v[872] = answered(a.values["risk-to-children-reason"]);
    shown[872] = 1;
  }
  if (some(rows[153], (i) => c[160]?.[i] === "sexual") || some(rows[153], (i) => c[168]?.[i] === "yes")) {
    v[876] = answered(a.values["sex-offender-register"]);
    shown[876] = 1;
  }
  shown[875] = 1;
  v[875] = f.worked[875] ?? null;
  if (v[875] === "yes") {
    v[878] = answered(a.values["mappa-eligible"]);
    shown[878] = 1;
  }
  if (v[878] === "yes") {
    v[879] = answered(a.values["mappa-category"]);
    shown[879] = 1;
  }
  if (v[878] === "yes") {
    v[880] = answered(a.values["mappa-level"]);
    shown[880] = 1;
  }
  shown[874] = 1;
  v[874] = f.worked[874] ?? null;
  if (
    (f.stage === "review" ||
      f.stage === "pre-release-from-custody" ||
      f.stage === "transfer-to-probation" ||
      f.stage === "transfer-yjs-to-yjs" ||
      f.stage === "case-closure") &&
    v[874] === "yes"
  ) {
    v[873] = answered(a.values["judgement-change-reason"]);
    shown[873] = 1;
  }
  if (v[876] === "yes") {
    v[877] = answered(a.values["sex-offender-register-until"]);
    shown[877] = 1;
  }
  if (v[878] === "yes") {
    v[881] = answered(a.values["mappa-referral-date"]);
    shown[881] = 1;
  }
  if (v[878] === "yes") {
    v[882] = answered(a.values["mappa-next-meeting"]);
    shown[882] = 1;
  }
  if (v[878] === "yes") {
    v[883] = answered(a.values["mappa-details"]);
    shown[883] = 1;
  }
  if (v[878] === "no") {
    v[884] = answered(a.values["mappa-not-reason"]);
    shown[884] = 1;
  }
  if (v[885] === "no") {
    v[886] = answered(a.values["adverse-outcome-none-reason"]);
    shown[886] = 1;
  }
  {
    const c890: Value[] = [];
    c[890] = c890;
    const c892: Value[] = [];
    c[892] = c892;
    const c895: Value[] = [];
    c[895] = c895;
    const c896: Value[] = [];
    c[896] = c896;
    const c897: Value[] = [];
    c[897] = c897;
    const c898: Value[] = [];
    c[898] = c898;
    const all = rows[887] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c890[e] = answered(row["adverse-outcomes.description"]);
      cells += 1;
      c892[e] = answered(row["adverse-outcomes.context"]);
      cells += 1;
      c895[e] = answered(row["adverse-outcomes.evidence"]);
      cells += 1;
      c896[e] = answered(row["adverse-outcomes.protective"]);
      if (c896[e] !== null) cells += 1;
      c897[e] = answered(row["adverse-outcomes.setting"]);
      if (c897[e] !== null) cells += 1;
      cells += 1;
      c898[e] = f.columns[898]?.[e] ?? null;
    }
  }
  {
    const c1018: Value[] = [];
    c[1018] = c1018;
    const all = rows[1015] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1018[e] = answered(row["contingency-safety.links"]);
      if (c1018[e] !== null) cells += 1;
    }
  }
  {
    const c900: Value[] = [];
    c[900] = c900;
    const all = rows[887] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      cells += 1;
      c900[e] = f.columns[900]?.[e] ?? null;
    }
  }
  if (v[885] === "yes" || v[903] === "medium" || v[903] === "high" || v[903] === "very-high") {
    v[901] = answered(a.values["safety-child-view"]);
    shown[901] = 1;
  }
  shown[902] = 1;
  v[902] = f.worked[902] ?? null;
  if (v[885] === "yes" || v[903] === "medium" || v[903] === "high" || v[903] === "very-high") {
    v[904] = answered(a.values["sawb-reason"]);
    shown[904] = 1;
  }
  if (v[903] === "medium" || v[903] === "high" || v[903] === "very-high") {
    v[905] = answered(a.values["safeguarding-referral"]);
    shown[905] = 1;
  }
  if (v[905] === "made" || v[905] === "already-open-there" || v[905] === "needed-not-made-yet") {
    v[906] = answered(a.values["safeguarding-referral-details"]);
    shown[906] = 1;
  }
  if (v[64] !== "prevention") shown[907] = 1;
  shown[908] = 1;
  shown[909] = 1;
  shown[910] = 1;
  shown[911] = 1;
  if (v[878] === "yes") shown[912] = 1;
  if (v[878] === "yes") shown[913] = 1;
  if (some(rows[153], (i) => c[160]?.[i] === "sexual") || some(rows[153], (i) => c[168]?.[i] === "yes")) shown[914] = 1;
  shown[915] = 1;
  shown[916] = 1;
  if (v[64] === "court-order" || v[64] === "custody" || v[64] === "bail-remand") {
    shown[917] = 1;
    v[917] = f.worked[917] ?? null;
  }
  if (v[64] === "court-order" || v[64] === "custody") {
    shown[918] = 1;
    v[918] = f.worked[918] ?? null;
  }
  if (v[64] === "court-order" || v[64] === "custody") {
    v[919] = answered(a.values["scaled-approach-applied"]);
    shown[919] = 1;
  }
  if (v[64] === "court-order" || v[64] === "custody") {
    shown[920] = 1;
    v[920] = f.worked[920] ?? null;
  }
  if (v[920] === "yes") {
    v[921] = answered(a.values["scaled-approach-reason"]);
    shown[921] = 1;
  }
  if (v[64] === "court-order" || v[64] === "custody") {
    shown[922] = 1;
    v[922] = f.worked[922] ?? null;
  }
}

function part17(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  if (v[119] === "yes") shown[923] = 1;
  if (v[119] === "yes") {
    v[924] = answered(a.values["specialist-influence"]);
    shown[924] = 1;
  }
  if (
    v[108] === "yes" ||
    v[108] === "yet-to-clarify" ||
    v[340] === "yes" ||
    v[340] === "yet-to-clarify" ||
    v[650] === "sen-support" ||
    v[650] === "assessment" ||
    v[650] === "ehcp" ||
    v[650] === "idp-school" ||
    v[650] === "idp-authority" ||
    v[650] === "old-statement" ||
    v[650] === "suspected"
  ) {
    v[925] = answered(a.values["other-plans-any"]);
    shown[925] = 1;
  }
  if (v[925] === "yes") {
    rows[926] = a.entries["other-plans"] ?? [];
    shown[926] = 1;
  }
  {
    const c927: Value[] = [];
    c[927] = c927;
    const c928: Value[] = [];
    c[928] = c928;
    const c929: Value[] = [];
    c[929] = c929;
    const c930: Value[] = [];
    c[930] = c930;
    const all = rows[926] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c927[e] = answered(row["other-plans.type"]);
      cells += 1;
      c928[e] = answered(row["other-plans.owner"]);
      cells += 1;
      c929[e] = answered(row["other-plans.review"]);
      if (c929[e] !== null) cells += 1;
      c930[e] = answered(row["other-plans.points"]);
      cells += 1;
    }
  }
  rows[931] = fixed(
    "key-areas",
    ["goals-and-life-opportunities", "not-offending", "not-hurting-others", "keeping-safe", "repairing-harm"],
    a,
  );
  shown[931] = 1;
  {
    const c932: Value[] = [];
    c[932] = c932;
    const c933: Value[] = [];
    c[933] = c933;
    const c934: Value[] = [];
    c[934] = c934;
    const all = rows[931] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      cells += 1;
      c932[e] = f.columns[932]?.[e] ?? null;
      c933[e] = answered(row["key-areas.priority"]);
      cells += 1;
      if (c[933]?.[e] === "first" || c[933]?.[e] === "important" || c[933]?.[e] === "some") {
        c934[e] = answered(row["key-areas.summary"]);
        cells += 1;
      } else c934[e] = null;
    }
  }
  {
    const c961: Value[] = [];
    c[961] = c961;
    const all = rows[959] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c961[e] = answered(row["plan-targets.area"]);
      cells += 1;
    }
  }
  rows[937] = a.entries.resources ?? [];
  shown[937] = 1;
  {
    const c940: Value[] = [];
    c[940] = c940;
    const c938: Value[] = [];
    c[938] = c938;
    const all = rows[937] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c940[e] = answered(row["resources.for"]);
      if (c940[e] !== null) cells += 1;
      c938[e] = answered(row["resources.name"]);
      cells += 1;
    }
  }
  {
    const c935: Value[] = [];
    c[935] = c935;
    const all = rows[931] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      cells += 1;
      c935[e] = f.columns[935]?.[e] ?? null;
    }
  }
  rows[1088] = a.entries["rj-episode"] ?? [];
  shown[1088] = 1;
  {
    const c1101: Value[] = [];
    c[1101] = c1101;
    const all = rows[1088] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1101[e] = answered(row["rj-episode.ready"]);
      cells += 1;
    }
  }
  shown[936] = 1;
  v[936] = f.worked[936] ?? null;
  {
    const c939: Value[] = [];
    c[939] = c939;
    const c941: Value[] = [];
    c[941] = c941;
    const c942: Value[] = [];
    c[942] = c942;
    const c943: Value[] = [];
    c[943] = c943;
    const c944: Value[] = [];
    c[944] = c944;
    const c945: Value[] = [];
    c[945] = c945;
    const all = rows[937] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c939[e] = answered(row["resources.kind"]);
      cells += 1;
      c941[e] = answered(row["resources.offer"]);
      cells += 1;
      c942[e] = answered(row["resources.status"]);
      cells += 1;
      if (
        c[942]?.[e] === "referred" ||
        c[942]?.[e] === "waiting" ||
        c[942]?.[e] === "accepted" ||
        c[942]?.[e] === "started" ||
        c[942]?.[e] === "refused" ||
        c[942]?.[e] === "finished"
      ) {
        c943[e] = answered(row["resources.referral-date"]);
        cells += 1;
      } else c943[e] = null;
      c944[e] = answered(row["resources.result"]);
      if (c944[e] !== null) cells += 1;
      c945[e] = answered(row["resources.proposed"]);
      if (c945[e] !== null) cells += 1;
    }
  }
  if (f.stage === "referral-in-oocd") {
    v[946] = answered(a.values["proposal-summary"]);
    shown[946] = 1;
  }
  v[947] = answered(a.values["resources-missing"]);
  if (v[947] !== null) shown[947] = 1;
  shown[948] = 1;
  v[948] = f.worked[948] ?? null;
  v[949] = answered(a.values["tailoring-plan"]);
  shown[949] = 1;
  if (tick(v[805], "unsafe-places-or-people") || tick(v[805], "travel-or-cost")) {
    v[950] = answered(a.values["tailoring-practical"]);
    shown[950] = 1;
  }
  v[951] = answered(a.values["tailoring-order"]);
  if (v[951] !== null) shown[951] = 1;
  v[952] = answered(a.values["tailoring-carers"]);
  if (v[952] !== null) shown[952] = 1;
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    v[953] = answered(a.values["progress-overall"]);
    shown[953] = 1;
  }
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    v[954] = answered(a.values["progress-summary"]);
    shown[954] = 1;
  }
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    v[955] = answered(a.values["progress-child-view"]);
    shown[955] = 1;
  }
  if (v[953] === "mixed" || v[953] === "little" || v[953] === "worse") {
    v[956] = answered(a.values["progress-setbacks"]);
    shown[956] = 1;
  }
  if (f.stage === "review" && v[64] === "court-order") {
    v[957] = answered(a.values["early-end"]);
    shown[957] = 1;
  }
  shown[958] = 1;
  {
    const c963: Value[] = [];
    c[963] = c963;
    const c964: Value[] = [];
    c[964] = c964;
    const c965: Value[] = [];
    c[965] = c965;
    const c966: Value[] = [];
    c[966] = c966;
    const c968: Value[] = [];
    c[968] = c968;
    const c969: Value[] = [];
    c[969] = c969;
    const c970: Value[] = [];
    c[970] = c970;
    const c971: Value[] = [];
    c[971] = c971;
    const c973: Value[] = [];
    c[973] = c973;
    const all = rows[959] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c963[e] = answered(row["plan-targets.i-will"]);
      cells += 1;
      c964[e] = answered(row["plan-targets.helpers"]);
      if (c964[e] !== null) cells += 1;
      if (tick(c[964]?.[e], "other")) {
        c965[e] = answered(row["plan-targets.helpers-other-text"]);
        cells += 1;
      } else c965[e] = null;
      c966[e] = answered(row["plan-targets.helpers-will"]);
      cells += 1;
      c968[e] = answered(row["plan-targets.know"]);
      cells += 1;
      c969[e] = answered(row["plan-targets.order"]);
      if (c969[e] !== null) cells += 1;
      if (v[65] === "yes") {
        c970[e] = answered(row["plan-targets.place"]);
        cells += 1;
      } else c970[e] = null;
      c971[e] = answered(row["plan-targets.resource"]);
      if (c971[e] !== null) cells += 1;
      if (
        f.stage === "review" ||
        f.stage === "pre-release-from-custody" ||
        f.stage === "transfer-to-probation" ||
        f.stage === "transfer-yjs-to-yjs" ||
        f.stage === "case-closure"
      ) {
        c973[e] = answered(row["plan-targets.progress"]);
        cells += 1;
      } else c973[e] = null;
    }
  }
  shown[974] = 1;
  v[974] = f.worked[974] ?? null;
  shown[981] = 1;
  v[981] = f.worked[981] ?? null;
  if (
    f.stage === "case-closure" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "pre-release-from-custody" ||
    v[981] === "yes"
  ) {
    rows[975] = a.entries["future-targets"] ?? [];
    shown[975] = 1;
  }
  {
    const c976: Value[] = [];
    c[976] = c976;
    const c977: Value[] = [];
    c[977] = c977;
    const c978: Value[] = [];
    c[978] = c978;
    const c979: Value[] = [];
    c[979] = c979;
    const c980: Value[] = [];
    c[980] = c980;
    const all = rows[975] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c976[e] = answered(row["future-targets.want"]);
      cells += 1;
      c977[e] = answered(row["future-targets.i-will"]);
      cells += 1;
      c978[e] = answered(row["future-targets.support"]);
      cells += 1;
      c979[e] = answered(row["future-targets.handover"]);
      cells += 1;
      c980[e] = answered(row["future-targets.hard-times"]);
      cells += 1;
    }
  }
  if (f.stage !== "case-closure") {
    v[982] = answered(a.values["next-review-date"]);
    shown[982] = 1;
  }
  v[983] = answered(a.values["plan-meeting-date"]);
  if (v[983] !== null) shown[983] = 1;
  v[984] = answered(a.values["plan-other-text"]);
  if (v[984] !== null) shown[984] = 1;
  {
    const c990: Value[] = [];
    c[990] = c990;
    const c991: Value[] = [];
    c[991] = c991;
    const c993: Value[] = [];
    c[993] = c993;
    const c994: Value[] = [];
    c[994] = c994;
    const all = rows[986] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c990[e] = answered(row["external-controls.who"]);
      cells += 1;
      c991[e] = answered(row["external-controls.from"]);
      cells += 1;
      c993[e] = answered(row["external-controls.if-not-kept"]);
      if (c993[e] !== null) cells += 1;
      c994[e] = answered(row["external-controls.explained"]);
      if (c994[e] !== null) cells += 1;
    }
  }
  if (v[101] === "yes" || v[864] === "high" || v[864] === "very-high") {
    v[996] = answered(a.values["victim-safety-actions"]);
    shown[996] = 1;
  }
  v[997] = answered(a.values["additional-information"]);
  if (v[997] !== null) shown[997] = 1;
  if (v[65] === "yes") {
    rows[998] = a.entries["temporary-releases"] ?? [];
    shown[998] = 1;
  }
}

function part18(a: Answers, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  {
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
    const c1006: Value[] = [];
    c[1006] = c1006;
    const all = rows[998] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c999[e] = answered(row["temporary-releases.purpose"]);
      cells += 1;
      c1000[e] = answered(row["temporary-releases.activity"]);
      cells += 1;
      c1001[e] = answered(row["temporary-releases.from"]);
      cells += 1;
      c1002[e] = answered(row["temporary-releases.to"]);
      cells += 1;
      c1003[e] = answered(row["temporary-releases.risks"]);
      cells += 1;
      c1004[e] = answered(row["temporary-releases.conditions"]);
      cells += 1;
      c1005[e] = answered(row["temporary-releases.decision"]);
      cells += 1;
      if (c[1005]?.[e] === "done") {
        c1006[e] = answered(row["temporary-releases.result"]);
        cells += 1;
      } else c1006[e] = null;
    }
  }
  {
    const c1013: Value[] = [];
    c[1013] = c1013;
    const all = rows[1007] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1013[e] = answered(row["contingency-others.contact"]);
      cells += 1;
    }
  }
  {
    const c1021: Value[] = [];
    c[1021] = c1021;
    const all = rows[1015] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1021[e] = answered(row["contingency-safety.contact"]);
      cells += 1;
    }
  }
  v[1023] = answered(a.values["plan-explained"]);
  shown[1023] = 1;
  if (tick(v[1023], "other")) {
    v[1024] = answered(a.values["plan-explained-other-text"]);
    shown[1024] = 1;
  }
  v[1025] = answered(a.values["plan-agreement"]);
  shown[1025] = 1;
  if (v[1025] === "partly" || v[1025] === "no") {
    v[1026] = answered(a.values["plan-child-comment"]);
    shown[1026] = 1;
  }
  v[1027] = answered(a.values["plan-carer-comment"]);
  if (v[1027] !== null) shown[1027] = 1;
  v[1028] = answered(a.values["plan-signed-date"]);
  shown[1028] = 1;
  v[1029] = answered(a.values["plan-signed-carer-date"]);
  if (v[1029] !== null) shown[1029] = 1;
  v[1030] = answered(a.values["plan-copy-given"]);
  shown[1030] = 1;
  if (
    some(rows[176], (i) => c[179]?.[i] === "referral-order") ||
    some(rows[176], (i) => c[179]?.[i] === "youth-conditional-caution")
  ) {
    v[1031] = answered(a.values["contract-signed-date"]);
    shown[1031] = 1;
  }
  if (
    some(rows[176], (i) => c[179]?.[i] === "referral-order") ||
    some(rows[176], (i) => c[179]?.[i] === "youth-conditional-caution")
  ) {
    v[1032] = answered(a.values["contract-matches"]);
    shown[1032] = 1;
  }
  v[1034] = answered(a.values["oversight-explanations-note"]);
  if (v[1034] !== null) shown[1034] = 1;
  v[1036] = answered(a.values["oversight-plan-note"]);
  if (v[1036] !== null) shown[1036] = 1;
  if (v[864] === "high" || v[864] === "very-high" || v[903] === "high" || v[903] === "very-high") {
    v[1037] = answered(a.values["oversight-panel"]);
    shown[1037] = 1;
  }
  if (v[1037] === "held") {
    v[1038] = answered(a.values["oversight-panel-actions"]);
    shown[1038] = 1;
  }
  shown[1039] = 1;
  shown[1040] = 1;
  shown[1041] = 1;
  v[1042] = answered(a.values["psr-author"]);
  shown[1042] = 1;
  v[1043] = answered(a.values["psr-requested-type"]);
  shown[1043] = 1;
  v[1044] = answered(a.values["psr-court-steer"]);
  shown[1044] = 1;
  v[1045] = answered(a.values["psr-court-steer-details"]);
  if (v[1045] !== null) shown[1045] = 1;
  v[1046] = answered(a.values["psr-restrictions"]);
  shown[1046] = 1;
  v[1047] = answered(a.values["psr-sources-paragraph"]);
  shown[1047] = 1;
  if ((rows[131]?.length ?? 0) >= 1) {
    v[1048] = answered(a.values["psr-missing-paragraph"]);
    shown[1048] = 1;
  }
  v[1049] = answered(a.values["psr-self-assessment-used"]);
  shown[1049] = 1;
  v[1050] = answered(a.values["psr-offence-paragraph"]);
  shown[1050] = 1;
  v[1051] = answered(a.values["psr-why-paragraph"]);
  shown[1051] = 1;
  v[1052] = answered(a.values["psr-victim-paragraph"]);
  shown[1052] = 1;
  v[1053] = answered(a.values["psr-attitude-paragraph"]);
  shown[1053] = 1;
  v[1054] = answered(a.values["psr-previous-paragraph"]);
  shown[1054] = 1;
  v[1055] = answered(a.values["psr-home-paragraph"]);
  shown[1055] = 1;
  v[1056] = answered(a.values["psr-development-paragraph"]);
  shown[1056] = 1;
  v[1057] = answered(a.values["psr-education-paragraph"]);
  shown[1057] = 1;
  v[1058] = answered(a.values["psr-experience-paragraph"]);
  if (v[1058] !== null) shown[1058] = 1;
  v[1059] = answered(a.values["psr-strengths-paragraph"]);
  shown[1059] = 1;
  v[1060] = answered(a.values["psr-diversity-paragraph"]);
  if (v[1060] !== null) shown[1060] = 1;
  v[1061] = answered(a.values["psr-parent-views-paragraph"]);
  shown[1061] = 1;
}

function part19(a: Answers, f: PlainFacts, v: Value[], shown: Uint8Array, rows: Rows, c: Value[][]): void {
  v[1062] = answered(a.values["psr-reoffending-paragraph"]);
  shown[1062] = 1;
  v[1063] = answered(a.values["psr-harm-paragraph"]);
  shown[1063] = 1;
  if (v[858] === "yes") {
    v[1064] = answered(a.values["psr-dangerousness-paragraph"]);
    shown[1064] = 1;
  }
  v[1065] = answered(a.values["psr-safety-paragraph"]);
  shown[1065] = 1;
  v[1066] = answered(a.values["psr-factors-against-paragraph"]);
  shown[1066] = 1;
  v[1067] = answered(a.values["psr-summary-paragraph"]);
  shown[1067] = 1;
  v[1068] = answered(a.values["psr-options-considered"]);
  shown[1068] = 1;
  if (tick(v[1068], "other")) {
    v[1069] = answered(a.values["psr-options-considered-other-text"]);
    shown[1069] = 1;
  }
  v[1070] = answered(a.values["psr-proposal"]);
  shown[1070] = 1;
  if (
    v[1070] === "referral-order" ||
    v[1070] === "youth-rehabilitation-order" ||
    v[1070] === "youth-rehabilitation-order-with-intensive-supervision" ||
    v[1070] === "youth-rehabilitation-order-with-fostering"
  ) {
    v[1071] = answered(a.values["psr-proposal-length"]);
    shown[1071] = 1;
  }
  if (
    v[1070] === "youth-rehabilitation-order" ||
    v[1070] === "youth-rehabilitation-order-with-intensive-supervision" ||
    v[1070] === "youth-rehabilitation-order-with-fostering"
  ) {
    v[1072] = answered(a.values["psr-requirements"]);
    shown[1072] = 1;
  }
  v[1073] = answered(a.values["psr-proposal-paragraph"]);
  shown[1073] = 1;
  v[1074] = answered(a.values["psr-plan-paragraph"]);
  shown[1074] = 1;
  if (f.stage === "pre-sentence-report-all-options") {
    v[1075] = answered(a.values["psr-custody-paragraph"]);
    shown[1075] = 1;
  }
  v[1076] = answered(a.values["psr-young-person-told"]);
  shown[1076] = 1;
  v[1077] = answered(a.values["psr-young-person-comment"]);
  if (v[1077] !== null) shown[1077] = 1;
  v[1078] = answered(a.values["psr-checked-by"]);
  shown[1078] = 1;
  shown[1079] = 1;
  shown[1080] = 1;
  shown[1081] = 1;
  shown[1082] = 1;
  shown[1083] = 1;
  shown[1084] = 1;
  shown[1085] = 1;
  shown[1086] = 1;
  shown[1087] = 1;
  {
    const c1089: Value[] = [];
    c[1089] = c1089;
    const c1090: Value[] = [];
    c[1090] = c1090;
    const c1091: Value[] = [];
    c[1091] = c1091;
    const c1092: Value[] = [];
    c[1092] = c1092;
    const c1093: Value[] = [];
    c[1093] = c1093;
    const c1094: Value[] = [];
    c[1094] = c1094;
    const c1095: Value[] = [];
    c[1095] = c1095;
    const c1096: Value[] = [];
    c[1096] = c1096;
    const c1097: Value[] = [];
    c[1097] = c1097;
    const c1098: Value[] = [];
    c[1098] = c1098;
    const c1099: Value[] = [];
    c[1099] = c1099;
    const c1100: Value[] = [];
    c[1100] = c1100;
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
    const c1107: Value[] = [];
    c[1107] = c1107;
    const c1108: Value[] = [];
    c[1108] = c1108;
    const all = rows[1088] ?? [];
    for (let e = 0; e < all.length; e += 1) {
      const row = all[e]?.values ?? {};
      c1089[e] = answered(row["rj-episode.which"]);
      cells += 1;
      cells += 1;
      cells += 1;
      cells += 1;
      cells += 1;
      c1094[e] = answered(row["rj-episode.safety-worries"]);
      cells += 1;
      if (c[1094]?.[e] === "yes") {
        c1095[e] = answered(row["rj-episode.safety-details"]);
        cells += 1;
      } else c1095[e] = null;
      if (c[1094]?.[e] === "yes") {
        c1096[e] = answered(row["rj-episode.safety-plan"]);
        cells += 1;
      } else c1096[e] = null;
      c1097[e] = answered(row["rj-episode.young-person-wants"]);
      cells += 1;
      if (tick(c[1097]?.[e], "other")) {
        c1098[e] = answered(row["rj-episode.young-person-wants-other-text"]);
        cells += 1;
      } else c1098[e] = null;
      c1099[e] = answered(row["rj-episode.young-person-says"]);
      if (c1099[e] !== null) cells += 1;
      c1100[e] = answered(row["rj-episode.parent-view"]);
      if (c1100[e] !== null) cells += 1;
      if (c[1101]?.[e] === "not-ready" || c[1101]?.[e] === "not-suitable") {
        c1102[e] = answered(row["rj-episode.ready-reason"]);
        cells += 1;
      } else c1102[e] = null;
      c1103[e] = answered(row["rj-episode.preparation"]);
      if (c1103[e] !== null) cells += 1;
      c1104[e] = answered(row["rj-episode.suitable"]);
      cells += 1;
      if (tick(c[1104]?.[e], "other")) {
        c1105[e] = answered(row["rj-episode.suitable-other-text"]);
        cells += 1;
      } else c1105[e] = null;
      c1106[e] = answered(row["rj-episode.sent-to"]);
      if (c1106[e] !== null) cells += 1;
      if (f.stage === "review" || f.stage === "case-closure") {
        c1107[e] = answered(row["rj-episode.outcome"]);
        cells += 1;
      } else c1107[e] = null;
      if (c[1107]?.[e] === "done-as-planned") {
        c1108[e] = answered(row["rj-episode.learned"]);
        cells += 1;
      } else c1108[e] = null;
    }
  }
  shown[130] = 1;
  v[130] = f.worked[130] ?? null;
  shown[138] = 1;
  v[138] = f.worked[138] ?? null;
  if (
    f.stage === "review" ||
    f.stage === "pre-release-from-custody" ||
    f.stage === "transfer-to-probation" ||
    f.stage === "transfer-yjs-to-yjs" ||
    f.stage === "case-closure"
  ) {
    shown[143] = 1;
    v[143] = f.worked[143] ?? null;
  }
  shown[152] = 1;
  v[152] = f.worked[152] ?? null;
  shown[829] = 1;
  v[829] = f.worked[829] ?? null;
  shown[830] = 1;
  v[830] = f.worked[830] ?? null;
  shown[1033] = 1;
  v[1033] = f.worked[1033] ?? null;
  shown[1035] = 1;
  v[1035] = f.worked[1035] ?? null;
}

/** Comparisons made once, and for each entry of a list. */
export const comparisons: { readonly once: number; readonly perEntry: Readonly<Record<string, number>> } = {
  once: 1440,
  perEntry: {
    "case:addresses": 6,
    "case:identifiers": 2,
    offences: 21,
    outcomes: 40,
    carers: 10,
    "adverse-outcomes": 16,
    episodes: 63,
    "other-behaviours": 8,
    "previous-incidents-list": 5,
    "services-involved": 9,
    "specialist-assessments": 4,
    "sources-used": 4,
    "information-needed": 6,
    "plan-targets": 21,
    "external-controls": 9,
    "desistance-factors": 13,
    "future-behaviours": 16,
    "contingency-others": 7,
    "contingency-safety": 7,
    "remand-history": 5,
    breaches: 5,
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
    "other-plans": 4,
    "key-areas": 5,
    resources: 14,
    "rj-episode": 25,
    "future-targets": 5,
    "temporary-releases": 9,
  },
};

/** How many questions and fields are shown. */
export function shownByPlainConditions(a: Answers, f: PlainFacts): number {
  const v: Value[] = new Array(1109).fill(null);
  const shown = new Uint8Array(1109);
  const rows: Rows = new Array(1109).fill([]);
  const c: Value[][] = new Array(1109).fill([]);
  cells = 0;
  part0(a, f, v, shown, rows, c);
  part1(a, f, v, shown, rows, c);
  part2(a, f, v, shown, rows, c);
  part3(a, f, v, shown);
  part4(a, f, v, shown, rows, c);
  part5(a, f, v, shown, rows, c);
  part6(a, f, v, shown, rows, c);
  part7(a, f, v, shown, rows, c);
  part8(a, f, v, shown, rows, c);
  part9(a, f, v, shown, rows, c);
  part10(a, v, shown, rows, c);
  part11(a, f, v, shown, rows, c);
  part12(a, f, v, shown, rows, c);
  part13(a, f, v, shown, rows, c);
  part14(a, f, v, shown, rows, c);
  part15(a, f, v, shown, rows, c);
  part16(a, f, v, shown, rows, c);
  part17(a, f, v, shown, rows, c);
  part18(a, v, shown, rows, c);
  part19(a, f, v, shown, rows, c);
  let count = cells;
  for (let at = 0; at < shown.length; at += 1) count += shown[at] ?? 0;
  return count;
}
