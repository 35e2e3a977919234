import type { signing as english } from "../en/signing.ts";
import type { Translation } from "../words.ts";

/** What the countersignature page says, in Welsh. A first wording; it awaits a translator's review. */
export const signing: Translation<typeof english> = {
  sign: (part) => `Llofnodi: ${part}`,
  countersignatureOf: (part) => `Cydlofnod: ${part}`,
  changed: (count) => `Wedi newid (${count})`,
  openComments: (count) => `Sylwadau (${count} ar agor)`,
  allOfIt: "Y cyfan",
  asItStandsNow: "Y cyfan, fel y mae nawr",
  returnOrSign: "Dychwelyd neu lofnodi",
  whyNeeded: "Pam y mae angen llofnod",
  says: (name) => `Mae ${name} yn dweud:`,
  returnedBy: (name) => `Dychwelwyd gan ${name ?? "reolwr"}:`,
  seeComments: "Gweler y sylwadau.",
  comments: "Sylwadau",
  noComments: "Dim sylwadau eto. Rhowch sylw wrth ymyl cwestiwn, neu ar un isod.",
  comment: "Sylw",
  open: "Agor",
  onQuestion: (label) => `: ${label}`,
  wholePage: "Y dudalen gyfan",
  besideChanges: (count) => `Mae ${count} sylw wrth ymyl y newidiadau uchod.`,
  settleOneByOne: (count) => `Setlo'r ${count} sylw agored, un ar ôl y llall`,
  youSigned: (part) => `Rydych wedi llofnodi ${part}.`,
  thisWaitsToo: "Mae'r rhan hon yn aros am lofnod hefyd.",
  takeBack: "Tynnu'r cais yn ôl",
  state: {
    signed: (by, when) => `Llofnodwyd gan ${by}, ${when}`,
    void: (by, when) => `Nid yw llofnod ${by}, ${when}, yn ddilys mwyach`,
    asked: (by, when, of) => (of === null ? `Gofynnwyd gan ${by}, ${when}` : `Gofynnwyd gan ${by}, ${when}, i ${of}`),
    returned: "Wedi'i ddychwelyd",
    notAsked: "Heb ofyn amdano eto",
    notNeeded: "Nid oes angen cydlofnod",
  },
  judgements: {
    title: "Barnau",
    heading: "Barnau a rhesymau",
    caption: "Barnau, yr hyn sy'n cynghori pob un, a'r rhesymau",
    judgement: "Barn",
    before: (date) => `Cynt, ${date}`,
    now: "Nawr",
    advises: (level) => `Cyngor: ${level}`,
    reason: "Rheswm",
    notJudged: "Heb ei farnu eto",
    same: "Heb newid",
    noReason: "Dim rheswm wedi'i ysgrifennu",
  },
  since: {
    you: (when) => `Llofnodwyd hwn gennych chi ar ${when}.`,
    signed: (by, when) => `Llofnodwyd hwn gan ${by} ar ${when}.`,
    earlier: (stage, by, when) => `O'i gymharu â'r cam blaenorol (${stage}), a lofnodwyd gan ${by} ar ${when}.`,
    completed: (stage, when) => `O'i gymharu â'r cam blaenorol (${stage}), a gwblhawyd ${when}.`,
    moved: (judgements, answers, sections) => {
      if (judgements + answers === 0) return "Ni ysgrifennwyd dim yn wahanol ers hynny.";
      const parts = [
        ...(judgements > 0 ? [`${judgements} barn`] : []),
        ...(answers > 0 ? [`${answers} ateb mewn ${sections} is-adran`] : []),
      ];
      return `Wedi newid ers hynny: ${parts.join(" a ")}. Mae popeth arall fel yr oedd.`;
    },
  },
  changes: {
    heading: "Wedi newid ers ei lofnodi",
    headingSinceStage: (stage) => `Wedi newid ers y cam blaenorol (${stage})`,
    nothing: "Dim byd: mae pob gair fel yr oedd pan lofnodwyd ef.",
    onlyJudgements: "Dim ond y barnau uchod a'u rhesymau.",
    workedOut: (count) => `Wedi'u cyfrifo o'r rhain: ${count} arall`,
    read: "Wedi'i ddarllen",
    readWhat: (name) => `: ${name}`,
  },
  nav: {
    label: "Beth sydd i'w ddarllen",
    toRead: "I'w ddarllen",
    besides: "Hefyd",
    read: "wedi'i ddarllen",
    notRead: "heb ei ddarllen",
    open: (count) => `${count} ar agor`,
  },
  keys: {
    read: "wedi'i ddarllen, a'r nesaf",
    comment: "sylw",
    suggest: "awgrymu geiriad",
    keep: "cadw'r sylw",
  },
  ask: {
    first: "Gofyn am gydlofnod",
    again: "Gofyn eto",
    whom: "I bwy ydych chi'n gofyn?",
    anyone: "Unrhyw un sy'n cael cydlofnodi",
    anyMayAct: "Gall unrhyw un ohonynt weithredu, hyd yn oed os gofynnwch i un",
    note: "Nodyn, os ydych am ddweud rhywbeth",
    ask: "Gofyn am gydlofnod",
  },
  decide: {
    keep: "Cadw'r hyn a ddarllenwyd",
    whatMustChange: "Beth sy'n rhaid ei newid, os ydych yn ei ddychwelyd?",
    commentsReachAuthor: "Mae sylwadau wrth ymyl cwestiynau yn cyrraedd yr awdur hefyd",
    return: (comments) => (comments === 0 ? "Dychwelyd" : `Dychwelyd gyda ${comments} sylw`),
    signsWhatIsShown:
      "Mae llofnodi yn llofnodi'n union yr hyn y mae'r dudalen hon yn ei ddangos. Os newidiodd unrhyw beth tra oeddech yn darllen, fe'i dangosir i chi yn gyntaf.",
    sign: "Llofnodi",
    allRead: "Mae popeth wedi'i ddarllen a'i ateb.",
    unread: (count) => `${count} newid heb ei ddarllen`,
    checksOpen: (count) => `${count} gwiriad ar agor`,
  },
  unread: {
    heading: (count) => `Nid yw ${count} newid wedi'i farcio fel wedi'i ddarllen.`,
    nothingSigned:
      "Ni lofnodwyd dim eto. Darllenwch nhw a llofnodwch wedyn; neu, os ydych yn eu hadnabod, llofnodwch nawr.",
    signAllTheSame: "Rwy'n eu hadnabod: llofnodi",
  },
  notUnderstood: {
    happened: "Ni ddeallwyd y botwm hwn.",
    toDo: "Ewch yn ôl, ail-lwythwch y dudalen a rhowch gynnig arall arni.",
  },
};
