import type { Wording } from "../pack.ts";

/** What a manager checks before a module is sent, and what was sent to whom, in Welsh. A first wording; it awaits a translator's review. */
export const sending = {
  subSections: {
    "module-oversight": {
      guide:
        "Ar gyfer y rheolwr. Gwiriad byr y gellir anfon y modiwl: ffeithiau diogelwch, tôn, dim enw dioddefwr, cynnig clir. Penderfyniad gyda'i reswm.",
      example:
        "Gellir ei anfon. Darllenais ef ar 6 Mai am bedwar: mae nodyn alergedd y gweithiwr iechyd ynddo, mae'r dôn yn deg ac mae'r cynnig yn glir. Tynnwyd un enw stryd allan, am ei fod yn dangos ble mae'r siopwr yn byw.",
      leaveOut:
        "Newidiadau i'r geiriau, y mae'r gweithiwr yn eu gwneud ar y dudalen ei hun; cymeradwyo'r cam cyfan, sy'n mynd i “Cydlofnodi a throsolwg”.",
    },
    "sending-log": {
      guide:
        "Llenwir gan y system pan anfonir cam. Ychwanegwch alwadau ffôn a phapurau a anfonwyd mewn ffyrdd eraill. Ffeithiau yn unig.",
      example:
        "Ffoniais y llywodraethwr ar ddyletswydd am 5.20 yr hwyr ar 3 Ebrill am yr anadlydd a adawyd yn y gell. Bydd yn ei nôl heno ac yn ffonio ei fam. Anfonwyd llythyr y meddyg drwy bost diogel am 5.40.",
      leaveOut:
        "Yr hyn y mae'r papurau yn ei ddweud, sy'n aros ynddynt; eich barn am risg, sy'n mynd i'w thudalen ei hun cyn i chi ffonio.",
    },
  },
  questions: {
    "module-check-checklist": { label: "Gwiriwch cyn anfon" },
    "stage-sent": {
      label: "Anfonwyd at eraill neu rannwyd ag eraill",
      entryName: "cofnod o'r hyn a anfonwyd",
    },
    "stage-sent.to": {
      label: "At ba wasanaeth neu berson?",
      options: {
        "placements-team": { label: "Tîm lleoliadau" },
        "secure-establishment": { label: "Sefydliad diogel" },
        "another-youth-justice-service": { label: "Gwasanaeth cyfiawnder ieuenctid arall" },
        probation: { label: "Gwasanaeth prawf" },
        court: { label: "Llys" },
        "childrens-services": { label: "Gwasanaethau plant" },
        health: { label: "Iechyd" },
        education: { label: "Addysg" },
        "restorative-or-victim-worker": { label: "Gweithiwr adferol neu weithiwr dioddefwyr" },
        "police-or-mappa": { label: "Heddlu neu MAPPA" },
        "young-person": { label: "Person ifanc" },
        "parent-or-carer": { label: "Rhiant neu ofalwr" },
        "other-service": { label: "Gwasanaeth arall" },
      },
    },
    "stage-sent.person": { label: "Pwy" },
    "stage-sent.when": { label: "Dyddiad ac amser" },
    "stage-sent.how": {
      label: "Sut",
      hint: "Ni chaniateir ffacs.",
      options: {
        system: { label: "Y system" },
        "secure-email": { label: "E-bost diogel" },
        "paper-by-hand": { label: "Papur â llaw" },
        post: { label: "Y post" },
        "meeting-or-call": { label: "Cyfarfod neu alwad" },
      },
    },
    "stage-sent.what": { label: "Beth" },
    "stage-sent.basis": { label: "Pam y'i rhannwyd, ac a yw'r person ifanc yn gwybod?" },
    "stage-sent.result": {
      label: "Canlyniad",
      options: {
        received: { label: "Derbyniwyd" },
        "information-accepted": { label: "Derbyniwyd yr wybodaeth" },
        "information-rejected": { label: "Gwrthodwyd yr wybodaeth" },
        "no-answer-yet": { label: "Dim ateb eto" },
      },
    },
    "stage-sent.reason": { label: "Rheswm, os gwrthodwyd" },
    "urgent-answers": { label: "Atebion sy'n galw am alwad ffôn ar unwaith" },
    "urgent-calls": { label: "Galwadau ffôn brys", entryName: "galwad ffôn" },
    "urgent-calls.who": { label: "Pwy a ffoniwyd?" },
    "urgent-calls.when": { label: "Pryd?" },
    "urgent-calls.about": { label: "Am beth, a beth y cytunwyd arno?" },
  },
} satisfies Wording;
