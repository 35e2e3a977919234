import type { Wording } from "../pack.ts";

const wasIt = { yes: { label: "Do" }, no: { label: "Naddo" } };

/** What a stage says of itself, in Welsh. A first wording; it awaits a translator's review. */
export const stageDetails = {
  subSections: {
    "stage-opening": {
      title: "Pam y cam hwn a phwy sy'n ei ysgrifennu",
      guide:
        "Un perchennog sy'n ysgrifennu'r cam. Gall eraill helpu gyda rhannau ohono. Dywedwch pam y cafodd ei agor fel bod darllenydd yn gwybod am beth i chwilio. Ffeithiau sy'n perthyn yma, nid dadansoddi.",
      example:
        "Ni ellid gwirio cofnodion ysgol o gyn Blwyddyn 9: caeodd yr academi yn 2024 ac mae'r cyngor yn dal i chwilio amdanynt. Daw'r hyn a ddywedwn am y blynyddoedd hynny gan D. a mam D. yn unig.",
      leaveOut:
        "Papurau yr ydych yn gobeithio eu cael o hyd, a phwy fydd yn eu cael: rhestrwch y rheini yn Ffynonellau ar gyfer y cam hwn.",
    },
    "review-details": {
      title: "Ar gyfer beth y mae'r adolygiad hwn",
      guide:
        "Mae adolygiad yn diweddaru'r hyn sydd wedi newid. Nid asesiad newydd ydyw. Marciwch bob adran fel un a newidiwyd, neu a wiriwyd heb newid. Ffeithiau yn unig sy'n perthyn ar y dudalen hon.",
      example:
        "Newid mewn amgylchiadau. Symudodd o gartref ei fam i leoliad maeth ar 9 Chwefror, fel y dywedodd ei weithiwr cymdeithasol wrthym drannoeth, felly daw'r adolygiad hwn chwe wythnos cyn yr un a gynlluniwyd.",
      leaveOut:
        "Manylion yr hyn sydd wedi newid: ysgrifennwch hynny yn Beth a newidiodd (adolygiadau yn unig). Peidiwch ag ailadrodd tudalennau sy'n dal yn gywir.",
    },
    "temporary-release-review": {
      title: "Rhyddhau dros dro",
      guide:
        "Defnyddiwch adolygiad ar gyfer rhyddhau dros dro, nid y cam cyn rhyddhau. Cynlluniwch ef mewn cyfarfod a drefnwyd lle gallwch. Ffeithiau yn unig: dyddiadau, diben, cyfeiriad ac amodau.",
      example:
        "Rhyddhau am y dydd ar 18 Ebrill, 9am tan 5pm, ar gyfer cyfweliad coleg. Ei modryb sy'n mynd â hi ac yn ei chasglu. Cytunwyd yn y cyfarfod adolygu ar 2 Ebrill; dywedodd ei bod ‘yn nerfus ond yn barod’.",
      leaveOut:
        "Cynlluniau ar gyfer y rhyddhau terfynol: mae'r rheini'n mynd yn Adrodd a diwrnod y rhyddhau a Lle bydd y person ifanc yn byw.",
    },
    "closure-details": {
      title: "Dod â'r gwaith i ben",
      guide:
        "Edrychwch yn ôl yn deg a chynlluniwch y ffordd allan. Ysgrifennwch gymorth nesaf y person ifanc fel targedau at y dyfodol yn y cynllun. Ffeithiau yw'r dyddiad a'r rheswm; eich dadansoddiad chi yw'r hyn y mae angen cymorth ag ef o hyd.",
      example:
        "Nid oes ganddi ddeintydd o hyd: caeodd y practis ei restr ym mis Mai ac nid oes neb arall wedi ymgymryd â hyn. Yn ein cyfarfod olaf dros frecwast ar 12 Mehefin dywedodd, ‘Dwi'n gwybod pwy i'w ffonio.’",
      leaveOut:
        "Anghenion y mae gwasanaeth wedi cytuno i ymgymryd â hwy: ysgrifennwch y rheini yn Fy nhargedau at y dyfodol; mae i ba raddau y cyrhaeddwyd pob targed yn mynd yn Cynnydd cyffredinol.",
    },
  },
  questions: {
    "stage-side": {
      label: "Cam pa sefydliad yw hwn?",
      options: {
        "youth-justice-service": { label: "Gwasanaeth cyfiawnder ieuenctid" },
        "secure-establishment": { label: "Sefydliad diogel" },
      },
    },
    "stage-trigger-date": { label: "O ba ddyddiad y daeth y cam hwn yn ddyledus?" },
    "stage-due-date": { label: "Disgwylir erbyn" },
    "stage-late-reason": { label: "Os yw'n hwyr, pam?" },
    "stage-limited-information": {
      label: "A ysgrifennwyd hyn ar sail gwybodaeth gyfyngedig?",
      options: wasIt,
    },
    "stage-limited-information-details": { label: "Beth na ellid ei wirio?" },
    "stage-paper-first": {
      label: "A ysgrifennwyd unrhyw ran yn gyntaf ar bapur neu all-lein?",
      options: wasIt,
    },
    "stage-paper-first-file": { label: "Sgan neu ffotograff o'r papur" },

    "review-occasion": {
      label: "Pa fath o adolygiad yw hwn?",
      options: {
        "planned-review": { label: "Adolygiad wedi'i gynllunio" },
        "change-of-circumstances": { label: "Newid mewn amgylchiadau" },
        "plan-agreed-after-sentence-or-panel": { label: "Cynllun y cytunwyd arno ar ôl dedfryd neu banel" },
        "answer-to-the-other-organisations-stage": { label: "Ateb i gam y sefydliad arall" },
        "after-a-custody-planning-or-review-meeting": { label: "Ar ôl cyfarfod cynllunio neu adolygu yn y ddalfa" },
        "temporary-release": { label: "Rhyddhau dros dro" },
        "move-between-secure-establishments": { label: "Symud rhwng sefydliadau diogel" },
        "start-of-licence-or-supervision": { label: "Dechrau trwydded neu oruchwyliaeth" },
        "possible-early-end": { label: "Posibilrwydd o ddod i ben yn gynnar" },
        "breach-or-enforcement": { label: "Torri amodau neu orfodi" },
      },
    },
    "stage-see-review-reason": { label: "Beth newidiodd" },
    "stage-see-review-change-summary": { label: "Beth sydd wedi newid ers y tro diwethaf" },
    "stage-see-review-changed-sections": { label: "Adrannau a newidiwyd, neu a wiriwyd heb newid" },
    "stage-see-yet-to-clarify-count": { label: "Atebion sy'n dal \"i'w hegluro eto\"" },
    "stage-see-progress-summary": { label: "Cynnydd cyffredinol" },
    "self-assessment-latest": { label: "Dyddiad hunanasesiad diweddaraf y person ifanc" },

    "stage-see-temporary-releases": { label: "Rhyddhau dros dro: cynlluniau ac amodau" },

    "closure-date": { label: "Ar ba ddyddiad y daeth y gwaith i ben?" },
    "closure-reason": {
      label: "Pam y daeth y gwaith i ben?",
      options: {
        "finished-as-planned": { label: "Wedi gorffen fel y cynlluniwyd" },
        "ended-early-for-good-progress-revoked-or-discharged": {
          label: "Wedi dod i ben yn gynnar am gynnydd da (dirymwyd neu rhyddhawyd)",
        },
        "ended-by-a-new-sentence": { label: "Wedi dod i ben oherwydd dedfryd newydd" },
        "resentenced-after-breach": { label: "Ailddedfrydwyd ar ôl torri amodau" },
        "moved-to-another-youth-justice-service": { label: "Symudwyd i wasanaeth cyfiawnder ieuenctid arall" },
        "moved-to-probation": { label: "Symudwyd i'r gwasanaeth prawf" },
        "voluntary-work-ended-by-choice": { label: "Gwaith gwirfoddol a ddaeth i ben o ddewis" },
        "not-guilty-or-case-dropped": { label: "Dieuog, neu gollyngwyd yr achos" },
        "young-person-died": { label: "Bu farw'r person ifanc" },
        other: { label: "Arall" },
      },
    },
    "closure-reason-other": { label: "Dywedwch fwy am pam y daeth y gwaith i ben" },
    "closure-reoffending": { label: "A fu unrhyw droseddau neu honiadau newydd yn ystod y gwaith?" },
    "closure-what-helped": { label: "Beth a wnaeth y gwahaniaeth mwyaf?" },
    "closure-remaining-needs": { label: "Beth sy'n dal i fod angen cymorth ond heb darged at y dyfodol, a pham?" },
    "stage-see-future-targets": { label: "Targedau at y dyfodol (cynllun gadael)" },
    "closure-goodbye": { label: "Sut y cynlluniwyd ac y nodwyd y diwedd gyda'r person ifanc?" },
    "closure-way-back": { label: "A yw'r person ifanc yn gwybod sut i ofyn am gymorth yn nes ymlaen?" },
  },
} satisfies Wording;
