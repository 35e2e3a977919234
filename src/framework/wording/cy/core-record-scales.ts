import type { Wording } from "../pack.ts";
import { none, other, ytc } from "./scale-words.ts";

const levels = {
  low: "Isel",
  medium: "Canolig",
  high: "Uchel",
  veryHigh: "Uchel iawn",
};

/** The scales that Core Record uses, in Welsh. A first wording; it awaits a translator's review. */
export const coreRecordScales: NonNullable<Wording["scales"]> = {
  "yes-no": { yes: { label: "Ie" }, no: { label: "Na" } },
  ytc,
  "case-type": {
    prevention: { label: "Atal", definition: "Atgyfeiriwyd am gymorth; ni ddeliwyd ag unrhyw drosedd" },
    "out-of-court": { label: "Y tu allan i'r llys", definition: "Rhybuddiad neu ganlyniad arall gan yr heddlu" },
    "bail-remand": { label: "Mechnïaeth neu remand", definition: "Gerbron y llys, heb ei ddelio ag ef eto" },
    "court-order": {
      label: "Gorchymyn llys yn y gymuned",
      definition: "Yn cynnwys gwaith cyn dedfrydu ar gyfer canlyniad cymunedol",
    },
    custody: { label: "Y ddalfa", definition: "Dedfryd o garchar, yn y ddalfa neu ar drwydded" },
  },
  "incident-type": {
    death: { label: "Marwolaeth y person ifanc" },
    "suicide-attempt": { label: "Ymgais i gyflawni hunanladdiad neu hunan-niweidio difrifol" },
    "victim-serious": { label: "Dioddefwr trosedd ddifrifol neu niwed difrifol" },
    "charged-serious": {
      label: "Wedi'i gyhuddo o drosedd ddifrifol iawn",
      definition: "Llofruddiaeth, ymgais i lofruddio, dynladdiad, trais rhywiol, niwed corfforol difrifol, terfysgaeth",
    },
    exploitation: { label: "Camfanteisio rhywiol neu droseddol" },
    "child-protection": { label: "Ymholiad neu gynllun amddiffyn plant" },
    missing: { label: "Ar goll gyda phryder difrifol" },
    "custody-event": { label: "Digwyddiad difrifol yn y ddalfa" },
    other,
  },
  "service-type": {
    "childrens-social-care": { label: "Gofal cymdeithasol plant" },
    "early-help": { label: "Cymorth cynnar neu gymorth i deuluoedd" },
    "mental-health": { label: "Iechyd meddwl" },
    "physical-health": { label: "Iechyd corfforol" },
    substance: { label: "Gwasanaeth cyffuriau ac alcohol" },
    education: { label: "Ysgol, coleg neu hyfforddiant" },
    send: { label: "Gwasanaeth anghenion arbennig neu ychwanegol" },
    "speech-language": { label: "Therapi lleferydd ac iaith" },
    police: { label: "Yr heddlu neu dîm cymdogaeth" },
    "youth-justice": { label: "Gwasanaeth cyfiawnder ieuenctid arall" },
    housing: { label: "Tai" },
    "exploitation-violence": { label: "Lleihau camfanteisio neu drais" },
    "victim-support": { label: "Cymorth i ddioddefwyr neu gymorth cam-drin domestig" },
    voluntary: { label: "Grŵp gwirfoddol neu gymunedol" },
    "youth-service": { label: "Gwasanaeth ieuenctid neu fentora" },
    immigration: { label: "Mewnfudo neu loches" },
    probation: { label: "Y gwasanaeth prawf" },
    secure: { label: "Sefydliad diogel" },
    other,
  },
  "assessment-type": {
    "education-psychology": { label: "Addysg neu seicoleg" },
    "education-plan": { label: "Cynllun addysg, iechyd a gofal neu gynllun datblygu unigol" },
    "mental-health": { label: "Iechyd meddwl neu seiciatrig" },
    health: { label: "Iechyd corfforol neu asesiad iechyd llawn" },
    substance: { label: "Camddefnyddio sylweddau" },
    "speech-language": { label: "Lleferydd ac iaith" },
    "sexual-behaviour": { label: "Ymddygiad rhywiol niweidiol (megis AIM)" },
    violence: { label: "Trais (megis SAVRY)" },
    "social-care": { label: "Gofal cymdeithasol neu blant a theuluoedd" },
    exploitation: { label: "Camfanteisio" },
    extremism: { label: "Eithafiaeth" },
    "fire-setting": { label: "Cynnau tanau" },
    neuro: { label: "Awtistiaeth, ADHD neu niwroanabledd arall" },
    "earlier-youth-justice": {
      label: "Asesiad cyfiawnder ieuenctid cynharach mewn offeryn arall",
      definition: "Nid camau cynharach yma",
    },
    other,
  },
  "source-type": {
    "young-person": { label: "Person ifanc" },
    "parent-carer": { label: "Rhiant neu ofalwr" },
    "self-assessment": { label: "Hunanasesiad" },
    "home-visit": { label: "Ymweliad cartref" },
    "social-care": { label: "Gofal cymdeithasol plant" },
    school: { label: "Ysgol, coleg neu hyfforddiant" },
    health: { label: "Iechyd" },
    substance: { label: "Gwasanaeth cyffuriau ac alcohol" },
    police: { label: "Cofnod neu wybodaeth yr heddlu" },
    "prosecution-papers": { label: "Papurau'r erlyniad" },
    court: { label: "Papurau neu orchymyn y llys" },
    "earlier-record": { label: "Cofnodion neu asesiadau cynharach" },
    specialist: { label: "Asesiad arbenigol" },
    placement: { label: "Lleoliad neu sefydliad" },
    "victim-worker": { label: "Gweithiwr dioddefwyr neu weithiwr adferol" },
    "other-service": { label: "Gwasanaeth arall" },
  },
  "local-mark": { none, other },
  "local-risk": {
    "sexual-exploitation": { label: "Camfanteisio rhywiol" },
    "criminal-exploitation": { label: "Camfanteisio troseddol" },
    extremism: { label: "Eithafiaeth neu radicaleiddio" },
    missing: { label: "Mynd ar goll" },
    knife: { label: "Cyllell neu arf" },
    "domestic-abuse": { label: "Trais domestig neu deuluol gan y person ifanc" },
    "sexual-behaviour": { label: "Ymddygiad rhywiol niweidiol" },
    fire: { label: "Cynnau tanau" },
    hate: { label: "Digwyddiadau casineb" },
    online: { label: "Niwed ar-lein" },
  },
  "engagement-level": {
    well: { label: "Yn cymryd rhan yn dda" },
    mixed: { label: "I fyny ac i lawr" },
    little: { label: "Prin yn cymryd rhan" },
    none: { label: "Ddim yn cymryd rhan" },
    "too-early": { label: "Rhy gynnar i ddweud" },
  },
  rosh: {
    low: {
      label: levels.low,
      definition: "Nid oes dim ar hyn o bryd yn awgrymu niwed difrifol i neb; mae gwaith arferol yn ddigon",
    },
    medium: {
      label: levels.medium,
      definition:
        "Gallai'r person ifanc wneud niwed difrifol, ond mae'n debyg na fydd oni bai bod amgylchiadau'n gwaethygu; gwyliwch am y newidiadau hynny",
    },
    high: {
      label: levels.high,
      definition:
        "Gallai'r person ifanc wneud niwed difrifol ar unrhyw adeg; mae angen rheolaeth, goruchwyliaeth a chydweithio ychwanegol",
    },
    "very-high": {
      label: levels.veryHigh,
      definition: "Disgwylir niwed difrifol cyn gynted ag y bydd cyfle; rhaid i sawl asiantaeth weithredu ar unwaith",
    },
  },
  lor: {
    low: { label: levels.low, definition: "Ni ddisgwylir rhagor o droseddu yn y ddwy flynedd nesaf fel y mae pethau" },
    medium: {
      label: levels.medium,
      definition:
        "Mae'n ddigon posibl y bydd rhagor o droseddu; gall cymorth a newid mewn ffactorau allweddol droi'r fantol",
    },
    high: { label: levels.high, definition: "Disgwylir rhagor o droseddu oni bai bod llawer yn newid" },
  },
  sawb: {
    low: {
      label: levels.low,
      definition: "Ni ddisgwylir niwed penodol; mae'r gofal a'r gwasanaethau arferol yn ddigon",
    },
    medium: {
      label: levels.medium,
      definition: "Mae rhywfaint o niwed yn bosibl; gellir ei reoli o fewn gwaith arferol a gwasanaethau hysbys",
    },
    high: {
      label: levels.high,
      definition:
        "Arwyddion clir y gallai niwed gwirioneddol ddod; mae angen gweithredu cynnar, wedi'i gynllunio, gydag asiantaethau eraill",
    },
    "very-high": {
      label: levels.veryHigh,
      definition: "Mae niwed difrifol yn digwydd neu'n agos; mae angen camau diogelu nawr",
    },
  },
};
