import type { Wording } from "../pack.ts";

const yetToClarify = { label: "I'w egluro eto" };
const noneOfThese = { label: "Dim un o'r rhain" };
const somethingElse = { label: "Rhywbeth arall" };

/** What is going well, home and money, the neighbourhood and life events, in Welsh. A first wording; it awaits a translator's review. */
export const living = {
  subSections: {
    "strengths-first": {
      guide:
        "Gofynnwch hyn yn gyntaf a gofynnwch i'r person ifanc. Mae pob pwnc a farciwch yn agor ei restr ei hun o gryfderau ar dudalen y pwnc hwnnw; gallwch agor y lleill yno hefyd. Mae o leiaf un pwnc yn mynd yn dda i bron bawb. Marciwch ffeithiau, fel y mae'r person ifanc ac eraill yn eu gweld; daw eu hystyr yn nes ymlaen.",
      example:
        "Marciodd deulu a chwaraeon: ‘Nain, a dwi heb golli hyfforddi ers y Pasg.’ Ychwanegodd ei diwtor dosbarth ddysgu ar 4 Mehefin, am ei fod yn darllen i grŵp Blwyddyn 7 bob dydd Gwener.",
      leaveOut: "Pryderon, a ofynnir ar dudalen pob pwnc, a gobeithion at y dyfodol, sy'n mynd yn Gwydnwch a nodau.",
    },
    "living-arrangements": {
      guide:
        "Cofnodwch ffeithiau: ble mae'r person ifanc yn cysgu mewn gwirionedd, a yw'r cartref hwnnw'n ddiogel ac yn sefydlog, ac a yw arian yn bryder. Cedwir pwy sy'n byw yno unwaith, yn y rhestr o ofalwyr a phobl allweddol. Dywedwch beth mae'n ei olygu i ymddygiad yn Esboniadau a Chasgliadau.",
      example:
        "Ers 2 Chwefror mae wedi cysgu ar soffa ei ewythr; tan y Pasg, medd ei ewythr. Daeth y trydan i ben ddwywaith ym mis Mawrth. Dywedodd wrthym ar 20 Mawrth, ‘Mae'n gynnes a does neb yn gweiddi, ond does gen i ddim goriad.’",
      leaveOut:
        "Pwy yw'r bobl gartref, sy'n mynd yn Rhieni, gofalwyr a phobl allweddol, a sut maent yn dod ymlaen, sy'n mynd yn Teulu a rhwydweithiau ehangach.",
    },
    neighbourhood: {
      guide:
        "Cofnodwch ffeithiau: sut le yw'r ardal leol i'r person ifanc hwn: beth sy'n helpu a beth sy'n gwneud bywyd yn anoddach neu'n llai diogel. Mae gan grwpiau a chamfanteisio eu tudalen eu hunain. Peidiwch â disgrifio ardal fel un beryglus heb ddweud sut mae'n effeithio ar y person ifanc hwn.",
      example:
        "Ni wnaiff ddefnyddio'r danffordd wrth y siopau ers iddi gael ei dilyn yno ar 7 Tachwedd, fel y dywedodd wrth ei gweithiwr ieuenctid. Mae'n teimlo'n ddiogel yn y llyfrgell: ‘Maen nhw'n fy nabod i ac yn gadael i mi aros tan chwech.’",
      leaveOut:
        "Grwpiau sy'n tynnu'r person ifanc i mewn neu'n ei fygwth: ysgrifennwch y rheini yn Camfanteisio a grwpiau niweidiol. Dim darlun cyffredinol o'r ardal.",
    },
    "life-events-section": {
      guide:
        "Ffeithiau yn unig: rhestrwch ddigwyddiadau a ffurfiodd fywyd y person ifanc, da a drwg, gyda dyddiadau mor agos ag y gallwch. Cânt eu cario ymlaen i bob asesiad diweddarach ac ymddangos ar y llinell amser wrth ymyl troseddau a gwasanaethau. Dywedwch beth maent yn ei olygu yn Esboniadau a Chasgliadau.",
      example:
        "Haf 2021, yn 10 oed: symudodd o Gaerdydd gyda'i mam dros nos a newidiodd ysgol. Dywed ei mam iddynt adael am nad oedd yn ddiogel; dywed D., ‘Ches i ddim dweud ta-ta wrth fy nghi.’",
      leaveOut:
        "Newidiadau bob dydd na adawodd ôl. Mae cysylltiadau â gweithwyr yn mynd yn Cysylltiadau â gwasanaethau; cartrefi cynharach yn Trefniadau byw, tai a chyllid.",
    },
  },
  questions: {
    "money-concerns": {
      label: "A yw diffyg arian yn broblem i'r person ifanc neu'r bobl y mae'n byw gyda nhw?",
      hint: "Meddyliwch am fwyd, gwres, rhent, teithio, dyled.",
    },
    "living-strengths": {
      label: "Beth sy'n mynd yn dda gartref, gyda thai neu gydag arian?",
      options: {
        "settled-and-safe-home": { label: "Cartref sefydlog a diogel" },
        "wants-to-stay-there": { label: "Eisiau aros yno" },
        "has-their-own-space": { label: "Mae ganddo ei le ei hun" },
        "adults-at-home-are-supportive": { label: "Mae'r oedolion gartref yn gefnogol" },
        "household-manages-on-its-money": { label: "Mae'r aelwyd yn ymdopi â'i harian" },
        "manages-own-money-well": { label: "Yn rheoli ei arian ei hun yn dda" },
        "none-of-these": noneOfThese,
        "yet-to-clarify": yetToClarify,
        other: somethingElse,
      },
    },
    "living-people": { label: "Pobl y mae'r person ifanc yn byw gyda nhw" },
    "accommodation-suitable": { label: "A yw'r cartref hwn yn addas i'r person ifanc?" },
    "accommodation-concern-types": {
      label: "Beth yw'r pryderon am y cartref?",
      options: {
        overcrowded: { label: "Gorlawn" },
        "poor-condition-damp-cold-broken": { label: "Cyflwr gwael (llaith, oer, wedi torri)" },
        "no-private-or-quiet-space": { label: "Dim lle preifat na thawel" },
        "temporary-or-short-stay": { label: "Arhosiad dros dro neu fyr" },
        "notice-to-leave-or-eviction": { label: "Rhybudd i adael neu droi allan" },
        "tenancy-at-risk-because-of-behaviour": { label: "Tenantiaeth mewn perygl oherwydd ymddygiad" },
        "family-may-ask-them-to-leave": { label: "Gall y teulu ofyn iddo adael" },
        "stays-in-different-places": { label: "Yn aros mewn gwahanol leoedd" },
        "unsafe-people-in-or-around-the-home": { label: "Pobl anniogel yn y cartref neu o'i gwmpas" },
        "home-used-by-others-for-drugs-or-crime-cuckooing": {
          label: "Y cartref yn cael ei ddefnyddio gan eraill ar gyfer cyffuriau neu drosedd (cogio)",
        },
        "far-from-school-or-family-or-support": { label: "Ymhell o'r ysgol neu'r teulu neu gymorth" },
        "placed-outside-the-home-area": { label: "Wedi'i leoli y tu allan i'r ardal gartref" },
        "mixed-with-unsafe-adults": { label: "Ynghanol oedolion anniogel" },
        "not-right-for-a-health-need-or-disability": { label: "Ddim yn iawn ar gyfer angen iechyd neu anabledd" },
        "placement-breaking-down": { label: "Lleoliad yn chwalu" },
        "wants-to-live-somewhere-else": { label: "Eisiau byw yn rhywle arall" },
        other: somethingElse,
      },
    },
    "homelessness-duty": {
      label: "A ofynnwyd i'r cyngor helpu am y gall y person ifanc golli ei gartref neu am nad oes ganddo un?",
      hint: "Mae plentyn digartref 16 neu 17 oed yn mynd at wasanaethau plant yn gyntaf.",
      options: {
        "not-needed": { label: "Nid oes angen" },
        "childrens-services-asked": { label: "Gofynnwyd i wasanaethau plant" },
        "housing-service-asked": { label: "Gofynnwyd i'r gwasanaeth tai" },
        "both-asked": { label: "Gofynnwyd i'r ddau" },
        "not-yet": { label: "Ddim eto" },
        "yet-to-clarify": yetToClarify,
      },
    },
    "accommodation-moves": {
      label: "Sawl gwaith y mae'r person ifanc wedi symud cartref yn ystod y 12 mis diwethaf?",
    },
    "accommodation-history.why-moved": { label: "Pam y symudodd" },
    "address-fit-for-conditions": {
      label: "A allai'r cyfeiriad hwn gynnal cyrffyw, tag, amod mechnïaeth neu drwydded?",
      options: {
        yes: { label: "Gallai" },
        "yes-with-support": { label: "Gallai, gyda chymorth" },
        no: { label: "Na allai" },
        "yet-to-clarify": yetToClarify,
      },
    },
    "money-concern-types": {
      label: "Beth yw'r problemau arian?",
      hint: "Mae arian na ellir ei esbonio yn arwydd o gamfanteisio; mae gamblo o dan ffordd o fyw. Ticiwch ef yno, nid yma.",
      options: {
        "young-person-has-no-money-of-their-own": { label: "Nid oes gan y person ifanc arian ei hun" },
        "household-short-of-money-for-food-or-heating": { label: "Yr aelwyd yn brin o arian ar gyfer bwyd neu wres" },
        "rent-or-bill-arrears": { label: "Ôl-ddyledion rhent neu filiau" },
        "benefits-stopped-or-late-or-not-claimed": { label: "Budd-daliadau wedi stopio neu'n hwyr neu heb eu hawlio" },
        "cannot-pay-for-travel": { label: "Methu talu am deithio" },
        "owes-money-to-lenders": { label: "Mewn dyled i fenthycwyr" },
        "owes-money-to-people-who-may-hurt-them": { label: "Mewn dyled i bobl a all ei frifo" },
        "no-bank-account": { label: "Dim cyfrif banc" },
        "no-proof-of-identity": { label: "Dim prawf adnabod" },
        "fine-or-court-payment-owed": { label: "Dirwy neu daliad llys yn ddyledus" },
        other: somethingElse,
      },
    },
    "income-sources": {
      label: "O ble y daw arian y person ifanc ei hun?",
      options: {
        wages: { label: "Cyflog" },
        "training-or-college-allowance": { label: "Lwfans hyfforddi neu goleg" },
        benefits: { label: "Budd-daliadau" },
        family: { label: "Teulu" },
        "care-leaver-payments": { label: "Taliadau gadael gofal" },
        "none-of-these": noneOfThese,
        "yet-to-clarify": yetToClarify,
        other: somethingElse,
      },
    },
    "living-detail": {
      label: "Beth ddylai'r darllenydd ei wybod am gartref, tai ac arian, a sut y gwyddom?",
      hint: "Cynhwyswch eiriau'r person ifanc ei hun.",
    },
    "accommodation-suitable-result": { label: "Llety addas" },
    "concern-accommodation": { label: "Pryder llety" },
    "concern-finances": { label: "Pryder arian" },
    "neighbourhood-strengths": {
      label: "Beth sy'n helpu yn yr ardal leol?",
      hint: "Mae manylion gweithgareddau'n mynd yn y rhestr gweithgareddau o dan ffordd o fyw.",
      options: {
        "feels-they-belong": { label: "Yn teimlo ei fod yn perthyn" },
        "friendly-neighbours-or-community": { label: "Cymdogion neu gymuned gyfeillgar" },
        "club-or-sports-or-youth-centre-they-use": {
          label: "Clwb neu chwaraeon neu ganolfan ieuenctid y mae'n ei defnyddio",
        },
        "faith-group": { label: "Grŵp ffydd" },
        "safe-places-to-go": { label: "Lleoedd diogel i fynd" },
        "good-transport": { label: "Trafnidiaeth dda" },
        "none-of-these": noneOfThese,
        "yet-to-clarify": yetToClarify,
        other: somethingElse,
      },
    },
    "neighbourhood-concern-types": {
      label: "Beth yw'r problemau yn yr ardal?",
      options: {
        "drug-dealing": { label: "Delio cyffuriau" },
        "groups-in-conflict": { label: "Grwpiau mewn gwrthdaro" },
        "knife-or-gun-violence": { label: "Trais â chyllyll neu ynnau" },
        "anti-social-behaviour": { label: "Ymddygiad gwrthgymdeithasol" },
        "hate-or-prejudice": { label: "Casineb neu ragfarn" },
        "family-or-home-targeted": { label: "Y teulu neu'r cartref yn cael ei dargedu" },
        "conflict-with-neighbours": { label: "Gwrthdaro â chymdogion" },
        "nothing-to-do": { label: "Dim byd i'w wneud" },
        "cut-off-rural-or-poor-transport": { label: "Ynysig (gwledig neu drafnidiaeth wael)" },
        "new-to-the-area": { label: "Yn newydd i'r ardal" },
        "often-stopped-or-moved-on-by-police": {
          label: "Yn aml yn cael ei stopio neu ei symud ymlaen gan yr heddlu",
        },
        "online-conflict-that-spills-into-the-area": { label: "Gwrthdaro ar-lein sy'n gorlifo i'r ardal" },
        other: somethingElse,
      },
    },
    "unsafe-places.reason": {
      label: "Pam",
      options: {
        "threat-to-the-young-person": { label: "Bygythiad i'r person ifanc" },
        "court-or-licence-condition": { label: "Amod llys neu drwydded" },
        "conflict-between-groups": { label: "Gwrthdaro rhwng grwpiau" },
        exploitation: { label: "Camfanteisio" },
        other: { label: "Arall" },
      },
    },
    "unsafe-places.note": { label: "Beth sydd angen i staff ei wybod", hint: "Dim enw dioddefwr." },
    "neighbourhood-detail": { label: "Beth ddylai'r darllenydd ei wybod am yr ardal, a sut y gwyddom?" },
    "concern-local-issues": { label: "Pryder am faterion lleol" },
    "life-events.now": { label: "A yw'n dal i effeithio arno?" },
    "life-events.note": { label: "Beth ddigwyddodd a phwy sy'n dweud hynny", hint: "Dim enw dioddefwr." },
    "life-events.told-by": {
      label: "Pwy ddywedodd wrthym",
      options: {
        "young-person": { label: "Person ifanc" },
        "parent-or-carer": { label: "Rhiant neu ofalwr" },
        "school-or-college": { label: "Ysgol neu goleg" },
        "childrens-services": { label: "Gwasanaethau plant" },
        health: { label: "Iechyd" },
        "police-or-court": { label: "Yr heddlu neu'r llys" },
        "earlier-assessment": { label: "Asesiad cynharach" },
        other: somethingElse,
      },
    },
    "life-events.sensitive": { label: "Cadw oddi ar gopïau i'r plentyn a'r teulu?" },
    "life-events-none": {
      label: "Onid oes digwyddiad bywyd arwyddocaol yn hysbys eto?",
      options: { "none-known-yet": { label: "Dim yn hysbys eto" } },
    },
  },
} satisfies Wording;
