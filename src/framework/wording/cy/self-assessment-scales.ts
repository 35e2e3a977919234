import type { Wording } from "../pack.ts";
import { no, none, somethingElse } from "./scale-words.ts";

const notSure = { label: "Ddim yn siŵr" };
const ratherNot = { label: "Byddai'n well gen i beidio â dweud" };
const agree = {
  "yes-lots": { label: "Ydy, llawer" },
  "a-bit": { label: "Ychydig" },
  "not-really": { label: "Ddim wir" },
  no,
  "rather-not": ratherNot,
};

/** The answers of the self-assessments in Welsh, in a child's words. A first wording; it awaits a translator's review. */
export const selfAssessmentScales = {
  "sa-often": {
    never: { label: "Byth" },
    sometimes: { label: "Weithiau" },
    "a-lot": { label: "Llawer" },
    "not-sure": notSure,
    "rather-not": ratherNot,
  },
  "sa-agree": { ...agree, "not-sure": notSure },
  "sa-agree-none": { ...agree, none: { label: "Does gen i ddim un" } },
  "sa-yes-no": { yes: { label: "Ie" }, no, "not-sure": notSure, "rather-not": ratherNot },
  "sa-face": {
    happy: { label: "Hapus" },
    ok: { label: "Iawn" },
    worried: { label: "Yn poeni" },
    sad: { label: "Trist" },
    scared: { label: "Ofnus" },
    angry: { label: "Crac" },
    mixed: { label: "Cymysglyd" },
    "rather-not": ratherNot,
  },
  "sa-when": {
    never: { label: "Na, erioed" },
    past: { label: "Amser maith yn ôl" },
    month: { label: "Yn y mis diwethaf" },
    now: { label: "Nawr" },
    "rather-talk": { label: "Byddai'n well gen i siarad am y peth" },
  },
  "sa-change": {
    better: { label: "Gwell" },
    same: { label: "Tua'r un fath" },
    worse: { label: "Gwaeth" },
    "not-sure": notSure,
  },
  "sa-help-list": {
    school: { label: "Ysgol neu waith" },
    home: { label: "Cartref neu rywle i fyw" },
    feelings: { label: "Fy nheimladau" },
    friends: { label: "Ffrindiau" },
    drugs: { label: "Yfed, cyffuriau neu fepio" },
    money: { label: "Arian" },
    safe: { label: "Bod yn ddiogel" },
    temper: { label: "Fy nhymer" },
    "put-right": { label: "Unioni pethau" },
    health: { label: "Fy iechyd" },
    "something-else": somethingElse,
  },
  "sa-barrier-list": {
    far: { label: "Mae'n rhy bell" },
    money: { label: "Arian bws" },
    "unsafe-way": { label: "Nid yw'r ffordd yno yn ddiogel" },
    "school-work": { label: "Ysgol neu waith" },
    caring: { label: "Rwy'n gofalu am rywun" },
    forget: { label: "Rwy'n anghofio" },
    words: { label: "Mae'r geiriau'n anodd" },
    "not-like": { label: "Dydw i ddim yn ei hoffi" },
    none: { label: "Does dim yn ei gwneud yn anodd" },
  },
  "sa-form": {
    initial: { label: "Ffurflen gyntaf" },
    review: { label: "Ffurflen adolygu" },
    end: { label: "Ffurflen ddiwedd" },
    transfer: { label: "Ffurflen drosglwyddo", definition: "y person ifanc yn unig" },
    prevention: { label: "Ffurflen atal" },
  },
  "sa-carer-level": {
    "very-well": { label: "Da iawn" },
    "quite-well": { label: "Eithaf da" },
    "not-well": { label: "Ddim yn dda" },
    "not-sure": notSure,
  },
  "sa-carer-worry": {
    no: { label: "Ddim yn poeni" },
    "a-little": { label: "Yn poeni ychydig" },
    very: { label: "Yn poeni'n fawr" },
  },
  "sa-carer-needs": {
    none,
    health: { label: "Iechyd" },
    money: { label: "Arian neu ddyled" },
    housing: { label: "Tai" },
    "drink-drugs": { label: "Alcohol neu gyffuriau" },
    stress: { label: "Straen neu deimlo'n isel" },
    safety: { label: "Bod yn ddiogel gartref" },
    parenting: { label: "Syniadau am rianta" },
    other: somethingElse,
  },
  "sa-effect": {
    "made-stronger": { label: "Wedi'i wneud neu ei gwneud yn gryfach" },
    little: { label: "Fawr o effaith" },
    some: { label: "Rhywfaint o effaith" },
    big: { label: "Effaith fawr" },
  },
} satisfies Wording["scales"];
