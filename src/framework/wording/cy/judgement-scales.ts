import type { Wording } from "../pack.ts";
import { other } from "./scale-words.ts";

const impacts = {
  minor: { label: "Mân" },
  moderate: { label: "Cymedrol" },
  major: { label: "Mawr" },
  critical: { label: "Critigol" },
};

/** The scales of Explanations and conclusions in Welsh: impact, likelihood, how soon, how sure, and of what. A first wording; it awaits a translator's review. */
export const judgementScales = {
  impact: {
    minor: {
      ...impacts.minor,
      definition: "Gofid, niwsans neu golled fach; mae pobl yn dod drosto'n gyflym heb gymorth",
    },
    moderate: {
      ...impacts.moderate,
      definition:
        "Dolur, ofn neu golled wirioneddol y gall fod angen triniaeth neu gymorth ar ei chyfer, ond y mae pobl yn gwella'n dda ohoni",
    },
    major: {
      ...impacts.major,
      definition: "Anaf difrifol i'r corff neu'r meddwl; byddai gwella yn araf, yn anodd neu'n anghyflawn",
    },
    critical: {
      ...impacts.critical,
      definition: "Marwolaeth, anaf i'r corff neu'r meddwl sy'n newid bywyd, neu anaf difrifol i nifer o bobl",
    },
  },
  "impact-self": {
    minor: { ...impacts.minor, definition: "Trallod neu anghysur dros dro; mae gofal arferol yn ddigon" },
    moderate: {
      ...impacts.moderate,
      definition: "Niwed amlwg i iechyd, teimladau neu ddatblygiad; mae angen cymorth, a disgwylir gwella",
    },
    major: {
      ...impacts.major,
      definition: "Niwed sylweddol: anaf difrifol, cam-drin, camfanteisio neu chwalfa y mae'n anodd gwella ohoni",
    },
    critical: {
      ...impacts.critical,
      definition: "Marwolaeth, neu niwed i'r corff neu'r meddwl sy'n newid ei fywyd neu ei bywyd am byth",
    },
  },
  likelihood: {
    unlikely: {
      label: "Annhebygol",
      definition: "Gallai ddigwydd, ond byddai'n rhaid i rywbeth newid yn gyntaf",
    },
    possible: { label: "Posibl", definition: "Mae rhai o'r amodau yno; gallai fynd y naill ffordd neu'r llall" },
    likely: {
      label: "Tebygol",
      definition: "Mae'r rhan fwyaf o'r amodau yno; rydym yn ei ddisgwyl oni bai bod rhywbeth yn ei atal",
    },
    "very-likely": {
      label: "Tebygol iawn",
      definition: "Mae'n digwydd, yn dal i ddigwydd, neu mae'r holl amodau yn eu lle",
    },
  },
  imminence: {
    "not-soon": { label: "Ddim yn fuan", definition: "Dim arwydd ohono yn y chwe mis nesaf fel y mae pethau" },
    months: { label: "O fewn misoedd", definition: "Gallai ddod yn y mis i'r chwe mis nesaf" },
    weeks: { label: "O fewn wythnosau", definition: "Gallai ddod yn y pedair wythnos nesaf" },
    now: { label: "Unrhyw bryd nawr", definition: "Gallai ddod heddiw neu cyn gynted ag y bydd cyfle" },
  },
  confidence: {
    high: { label: "Sicr", definition: "Mae sawl ffynhonnell yn cytuno" },
    medium: { label: "Eithaf sicr", definition: "Tystiolaeth dda gyda rhai bylchau" },
    low: { label: "Ansicr", definition: "Bylchau pwysig neu adroddiadau sy'n gwrthdaro" },
  },
  "entry-status": {
    current: { label: "Cyfredol" },
    lower: { label: "Yno o hyd, yn llai" },
    higher: { label: "Yno o hyd, yn fwy" },
    ended: { label: "Ddim yn bryder mwyach", definition: "Mae angen gair o reswm" },
  },
  setting: {
    community: { label: "Yn y gymuned" },
    custody: { label: "Yn y ddalfa" },
    both: { label: "Y ddau" },
  },
  "mappa-category": {
    "1": { label: "Categori 1", definition: "Ar y gofrestr troseddwyr rhyw" },
    "2": {
      label: "Categori 2",
      definition: "Troseddau treisgar, troseddau rhywiol eraill a rhai troseddau eraill, gyda dedfryd ddigon hir",
    },
    "3": { label: "Categori 3", definition: "Troseddwyr peryglus eraill" },
    "4": { label: "Categori 4", definition: "Terfysgaeth neu risg o derfysgaeth" },
  },
  "mappa-level": {
    "1": { label: "Lefel 1", definition: "Rheolir gan un asiantaeth gan rannu gwybodaeth" },
    "2": { label: "Lefel 2", definition: "Mae sawl asiantaeth yn cyfarfod ac yn rheoli gyda'i gilydd" },
    "3": { label: "Lefel 3", definition: "Uwch reolwyr yn ymwneud; y risg neu'r pryder cyhoeddus mwyaf" },
  },
  "future-behaviour-type": {
    violence: { label: "Trais" },
    "violence-weapon": { label: "Trais gydag arf" },
    "weapon-carrying": { label: "Cario arfau" },
    robbery: { label: "Lladrad" },
    "partner-abuse": { label: "Cam-drin cymar" },
    "family-violence": { label: "Trais tuag at riant, gofalwr, brawd neu chwaer" },
    "sexual-contact": { label: "Niwed rhywiol trwy gyffwrdd" },
    "sexual-online": { label: "Niwed rhywiol ar-lein" },
    stalking: { label: "Stelcio neu aflonyddu" },
    threats: { label: "Bygwth neu fwlio" },
    hate: { label: "Trosedd casineb" },
    "gang-violence": { label: "Trais gan grŵp neu gang" },
    extremism: { label: "Trais eithafol" },
    arson: { label: "Cynnau tanau" },
    burglary: { label: "Bwrgleriaeth" },
    theft: { label: "Dwyn neu dwyll" },
    damage: { label: "Difrod" },
    driving: { label: "Gyrru'n beryglus" },
    "drug-supply": { label: "Cyflenwi cyffuriau" },
    "exploiting-others": { label: "Tynnu plant eraill i mewn i droseddu neu gam-drin" },
    "staff-assault": { label: "Ymosod ar staff neu'r heddlu" },
    disorder: { label: "Anhrefn neu ymddygiad gwrthgymdeithasol" },
    "animal-cruelty": { label: "Creulondeb i anifeiliaid" },
    "custody-violence": { label: "Trais neu anhrefn yn y ddalfa" },
    other,
  },
  "adverse-outcome-type": {
    death: { label: "Marwolaeth", definition: "Yn codi'r rhybudd yn y Cofnod Craidd" },
    "physical-harm": {
      label: "Niwed corfforol",
      definition: "Yn codi'r rhybudd yn y Cofnod Craidd; yn cynnwys hunan-niweidio",
    },
    "emotional-harm": { label: "Niwed emosiynol neu seicolegol" },
    "mental-illness": { label: "Iechyd meddwl gwaeth" },
    "sexual-harm": { label: "Cam-drin neu niwed rhywiol" },
    "sexual-exploitation": { label: "Camfanteisio rhywiol" },
    "criminal-exploitation": { label: "Camfanteisio troseddol" },
    trafficking: { label: "Masnachu pobl neu gaethwasiaeth fodern" },
    neglect: { label: "Esgeulustod" },
    "family-abuse": { label: "Cam-drin neu drais gartref" },
    "relationship-abuse": { label: "Cam-drin gan gymar" },
    "violence-by-others": { label: "Trais neu ddial gan eraill" },
    bullying: { label: "Bwlio neu gasineb" },
    radicalisation: { label: "Cael ei dynnu neu ei thynnu i eithafiaeth" },
    "going-missing": { label: "Mynd ar goll" },
    homelessness: { label: "Colli cartref neu leoliad" },
    "substance-harm": { label: "Niwed o alcohol neu gyffuriau" },
    "untreated-health": { label: "Cyflwr iechyd heb ei drin" },
    "lost-learning": { label: "Colli addysg neu waith" },
    "lost-family": { label: "Colli teulu neu bobl allweddol" },
    "online-harm": { label: "Niwed ar-lein" },
    "custody-harm": { label: "Niwed o fod yn y ddalfa" },
    accident: { label: "Damwain trwy fentro" },
    other,
  },
  "harm-cause": {
    "own-behaviour": {
      label: "Ymddygiad y person ifanc ei hun",
      definition: "Yr hyn y mae'r person ifanc yn ei wneud neu ddim yn ei wneud",
    },
    circumstances: {
      label: "Amgylchiadau'r person ifanc",
      definition: "Sut ac ymhle y mae'r person ifanc yn byw, iechyd, digwyddiadau",
    },
    "others-acts": {
      label: "Yr hyn y mae eraill yn ei wneud neu'n methu ei wneud",
      definition: "Teulu, cyfoedion, oedolion, gwasanaethau",
    },
  },
} satisfies Wording["scales"];
