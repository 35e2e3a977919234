import type { notices as english } from "../en/notices.ts";
import type { Translation } from "../words.ts";

/** What notices say, in Welsh. A first wording; it awaits a translator's review. */
export const notices: Translation<typeof english> = {
  title: "Hysbysiadau",
  newOnes: (count) => `${count} newydd`,
  inBar: (count) => (count === 0 ? "Hysbysiadau" : `Hysbysiadau (${count} newydd)`),
  none: "Nid oes dim wedi digwydd eto y dylech wybod amdano. Dywedir yma beth mae eraill yn ei wneud yn eich gwaith, a beth sydd i'w gwblhau.",
  noneNew: "Nid oes dim byd newydd.",
  earlier: "Cynharach",
  isNew: "Newydd",
  markAllRead: "Marcio'r cyfan fel wedi'u darllen",
  allRead: "Wedi'u marcio fel wedi'u darllen.",
  nowHere: "Nid yw'r hysbysiad hwnnw yma mwyach. Efallai fod yr hyn yr oedd yn sôn amdano wedi dod i ben.",
  older: "Hysbysiadau hŷn",
  newest: "Hysbysiadau diweddaraf",
  caption: "Beth wnaeth eraill, a beth sydd i'w gwblhau, y diweddaraf yn gyntaf",
  choice: "Chi sy'n dewis pa rai o'r rhain a gewch drwy e-bost, a phryd: ",
  choiceLink: "Eich cyfrif",
  somebody: "person ifanc nad yw ei gofnod yn agored i chi",
  stage: (title) => `Cam: ${title}`,
  newlyReceived: (count) => `Newydd i chi (${count})`,
  newlyReceivedLink: "newydd i chi",
  kinds: {
    "countersignature-asked": ({ by, of, part }) => `Mae ${by} yn gofyn am lofnod: ${part}, ${of}`,
    "countersignature-returned": ({ by, of, part }) =>
      `Dychwelodd ${by} ${part} gyda'r hyn y mae'n rhaid ei newid: ${of}`,
    "countersignature-signed": ({ by, of, part }) => `Llofnododd ${by} ${part}: ${of}`,
    "signature-fell": ({ by, of, part }) =>
      `Nid yw llofnod yn sefyll mwyach, gan fod ${by} wedi newid yr hyn a lofnodwyd: ${part}, ${of}`,
    "comment-added": ({ by, of }) => `Ysgrifennodd ${by} sylw: ${of}`,
    "comment-answered": ({ by, of }) => `Atebodd ${by} sylw: ${of}`,
    "contributor-given": ({ by, of }) => `Mae ${by} yn gofyn i chi ysgrifennu rhannau o gam: ${of}`,
    "contributor-taken-back": ({ by, of }) => `Cymerodd ${by} yn ôl y rhannau y gofynnwyd i chi eu hysgrifennu: ${of}`,
    "contributor-handed-in": ({ by, of }) => `Cyflwynodd ${by} eu rhannau: ${of}`,
    "contributor-returned": ({ by, of }) => `Dychwelodd ${by} eich rhannau gyda'r hyn y mae'n rhaid ei newid: ${of}`,
    "cover-set": ({ by, of }) => `Mae ${by} yn gofyn i chi weithredu yn lle perchennog cam: ${of}`,
    "cover-ended": ({ by, of }) => `Daeth ${by} â'ch cyfnod yn lle perchennog cam i ben: ${of}`,
    "owner-changed-to-you": ({ by, of }) => `Gwnaeth ${by} chi'n berchennog cam: ${of}`,
    "owner-changed-from-you": ({ by, of }) => `Rhoddodd ${by} eich cam i berchennog arall: ${of}`,
    "case-given": ({ by, of }) => `Gwnaeth ${by} chi'n rheolwr achos: ${of}`,
    "stage-stopped": ({ by, of }) => `Ataliodd ${by} gam. Cedwir popeth a ysgrifennwyd: ${of}`,
    "stage-cancelled": ({ by, of }) => `Canslodd ${by} gam: ${of}`,
    "restricted-record-opened": ({ by, of }) =>
      `Agorodd ${by} gofnod cyfyngedig gyda rheswm y dylech ei ddarllen: ${of}`,
    "stage-due-soon": ({ of, day }) => `Mae cam i'w gwblhau erbyn ${day}: ${of}`,
    "stage-overdue": ({ of, day }) => `Roedd cam i'w gwblhau erbyn ${day} ac mae'n hwyr: ${of}`,
  },
  mail: {
    subject: (count) => `AssetPlus: ${count} hysbysiad`,
    hello: (name) => `Helo ${name},`,
    happened: "digwyddodd hyn yn eich gwaith:",
    open: (address) => `Agor: ${address}`,
    all: (address) => `Pob hysbysiad: ${address}`,
    choose: (address) => `Dewis pryd y cewch e-bost, neu ddim: ${address}`,
    why: "Mae'r e-bost hwn yn enwi pobl ifanc drwy flaenlythrennau a chyfeirnod yn unig. Atebwch yn AssetPlus: nid oes neb yn darllen atebion i'r cyfeiriad hwn.",
  },
  choices: {
    title: "E-bost am hysbysiadau",
    when: "Pryd ydych chi eisiau e-bost?",
    about:
      "Mae e-bost yn enwi pobl ifanc drwy flaenlythrennau a chyfeirnod yn unig. Yn AssetPlus ei hun fe welwch bob hysbysiad ar unwaith, beth bynnag a ddewiswch.",
    atOnce: "Ar unwaith",
    atOnceHint: "Daw'r hyn sy'n dilyn o fewn munud gyda'i gilydd",
    digest: "Unwaith bob bore gwaith",
    digestHint: "Un e-bost gyda phopeth sy'n dal yn newydd, am hanner awr wedi saith",
    none: "Dim e-bost",
    language: "Ym mha iaith?",
    noAddress:
      "Nid oes cyfeiriad e-bost ar eich cyfrif, felly nid anfonir e-bost. Gall pwy bynnag sy'n cadw cyfrifon eich gwasanaeth ei ychwanegu.",
    practice: "Ymarfer yw hwn: nid anfonir e-bost byth oddi yma.",
    saved: "Cadwyd eich dewis am e-bost.",
    notUnderstood: {
      happened: "Ni ddeallwyd y dewis hwnnw am e-bost.",
      toDo: "Ewch yn ôl i'ch cyfrif a dewiswch eto.",
    },
  },
};
