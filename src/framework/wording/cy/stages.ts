import type { Wording } from "../pack.ts";

/** What the stages of AssetPlus are called. Awaits a translator's review. */
export const stageTitles: NonNullable<Wording["stages"]> = {
  "referral-in-prevention": {
    clockStarts: "derbyn yr atgyfeiriad",
    title: "Atgyfeirio i mewn: atal",
    whenUsed: "Asesiad cyntaf o berson ifanc a atgyfeiriwyd ar gyfer gwaith atal; dim canlyniad am drosedd",
  },
  "referral-in-oocd": {
    clockStarts: "dyrannu'r achos",
    title: "Atgyfeirio i mewn: datrysiad y tu allan i'r llys",
    whenUsed:
      "Asesiad cyntaf cyn neu ar ôl datrysiad y tu allan i'r llys (rhybuddiad ieuenctid, rhybuddiad amodol ieuenctid; eraill yn ôl dewis lleol)",
  },
  "placement-notification": {
    clockStarts: "y gwrandawiad neu'r adalw",
    title: "Hysbysiad lleoliad",
    whenUsed: "Adalw, neu wrandawiad torri amodau, lle gallai dalfa ddilyn",
  },
  "bail-recommendation": {
    clockStarts: "cynnal y gwrandawiad",
    title: "Argymhelliad mechnïaeth",
    whenUsed: "Gwrandawiad mechnïaeth lle mae perygl o remand; hefyd i reoli pecyn mechnïaeth ar ôl ei roi",
  },
  "sentenced-no-report": {
    clockStarts: "y ddedfryd",
    title: "Dedfrydwyd, dim adroddiad",
    whenUsed: "Rhoddwyd dedfryd heb adroddiad ysgrifenedig",
  },
  "pre-sentence-report": {
    clockStarts: "y gwrandawiad dedfrydu",
    title: "Adroddiad cyn dedfrydu",
    whenUsed: "Gorchmynnwyd adroddiad, disgwylir dedfryd gymunedol",
  },
  "pre-sentence-report-all-options": {
    clockStarts: "y gwrandawiad dedfrydu",
    title: "Adroddiad cyn dedfrydu (pob dewis)",
    whenUsed: "Gorchmynnwyd adroddiad, mae dalfa'n bosibl",
  },
  "post-court-report": {
    clockStarts: "cofnodi canlyniad y llys",
    title: "Adroddiad ar ôl y llys",
    whenUsed: "Ar ôl remand i lety cadw ieuenctid neu ddedfryd o garchar",
  },
  "referral-order-report": {
    clockStarts: "y gorchymyn atgyfeirio",
    title: "Adroddiad gorchymyn atgyfeirio",
    whenUsed: "Y panel cyntaf ar ôl gorchymyn atgyfeirio",
  },
  "entering-custody": {
    clockStarts: "cyrraedd",
    title: "Mynd i ddalfa",
    whenUsed: "Wrth gyrraedd sefydliad diogel, ar remand neu dan ddedfryd",
  },
  "pre-release-from-custody": {
    clockStarts: "y cyfarfod rhyddhau",
    title: "Cyn rhyddhau o ddalfa",
    whenUsed: "Cyn rhyddhau ar ddiwedd y rhan yn y ddalfa; mae pob ochr yn gwneud ei hun",
  },
  review: {
    clockStarts: "cwblhau'r cam diwethaf a adolygodd y casgliadau a'r cynllun",
    title: "Adolygiad",
    whenUsed:
      "Adolygiad wedi'i gynllunio, newid mewn amgylchiadau, rhyddhau dros dro, symud rhwng sefydliadau, ateb i gam yr ochr arall",
  },
  "transfer-to-probation": {
    clockStarts: "y trosglwyddo a gynlluniwyd",
    title: "Trosglwyddo i'r gwasanaeth prawf",
    whenUsed: "Cyn symud i wasanaethau oedolion yn 18 oed neu'n agos at hynny",
  },
  "transfer-yjs-to-yjs": {
    clockStarts: "dod i wybod am y symud",
    title: "Trosglwyddo i wasanaeth cyfiawnder ieuenctid arall",
    whenUsed: "Cyn symud yn llwyr, neu ar ddechrau trefniant gofalu dros dro",
  },
  "case-closure": {
    clockStarts: "diwedd y gwaith gyda'r gwasanaeth",
    title: "Cau'r achos",
    whenUsed: "Diwedd y gwaith: adolygiad olaf a chynllun gadael",
  },
};
