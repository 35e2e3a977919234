import type { qualityChecks as english } from "../en/quality-checks.ts";
import type { Translation } from "../words.ts";

/** The quality checklist of a manager, in Welsh. A first wording; it awaits a translator's review. */
export const qualityChecks: Translation<typeof english> = {
  checklist: "Rhestr wirio ansawdd",
  kept: (answered, due) => `${answered} o ${due} wedi'u hateb, wedi'u cadw ar gyfer archwilio`,
  keptWith: "Cedwir eich atebion gyda'ch llofnod neu'ch dychweliad.",
  earlier: (when) => `Atebwyd gennych chi ar ${when}`,
  results: { met: "Wedi'i fodloni", partly: "Yn rhannol", "not-met": "Heb ei fodloni" },
  notChosen: "Dim wedi'i ddewis",
  allMet: "Pob un wedi'i fodloni",
  allMetIn: (section) => `: ${section}`,
  note: "Nodyn",
  noteOn: (check) => `: ${check}`,
  yourNote: "Eich nodyn ar y gwiriad hwn",
  together: "gyda'i adran",
  keep: "Cadw'r rhestr wirio",
  nothingChangedHere: (count) => `${count} gwiriad lle na newidiodd dim`,
  noChecks: "Nid oes gan eich gwasanaeth wiriadau ar gyfer y rhan hon.",
  sections: {
    "core-record": "Cofnod craidd",
    "personal-family-social": "Personol, teuluol a chymdeithasol",
    "self-assessment": "Hunanasesiad",
    offending: "Troseddu",
    foundations: "Sylfeini ar gyfer newid",
    explanations: "Esboniadau a chasgliadau",
    pathways: "Llwybrau a chynllunio",
    modules: "Modiwlau",
    all: "Y cyfan",
  },
  usedBy: (name, when) => `Rhestr wirio ${name}, ${when}`,
  outcome: { signed: "wedi'i chadw gyda'r llofnod", returned: "wedi'i chadw gyda'r dychweliad" },
  notAsked: {
    happened: "Ni ofynnir y gwiriad hwn am y rhan hon.",
    toDo: "Ail-lwythwch y dudalen ac atebwch y gwiriadau y mae'n eu dangos.",
  },
  stillOpen: {
    happened: (count) =>
      `Nid yw ${count} gwiriad ansawdd wedi'i ateb, ac mae ar eich gwasanaeth angen pob un cyn llofnod.`,
    toDo: "Atebwch y gwiriadau sydd ar agor, a llofnodwch wedyn. Gallwch ei ddychwelyd nawr.",
  },
  checks: {
    "qc-core-current": "Mae manylion, cysylltiadau a statws gofal yn gywir heddiw.",
    "qc-core-alerts":
      "Byddai dieithryn sy'n darllen y rhybuddion yn gwybod y peryglon, ac nid oes rhybudd yn ein synnu yn ddiweddarach yn y testun.",
    "qc-core-sources":
      "Roedd y person ifanc, rhiant neu ofalwr ac o leiaf un asiantaeth bartner yn ffynonellau, a chafodd ffeithiau allweddol eu gwirio ddwywaith.",
    "qc-core-gaps": "Mae'r hyn sydd ar goll wedi'i enwi, gyda phwy a phryd; ychydig sydd ar ôl i'w egluro.",
    "qc-core-change":
      "Mewn adolygiad: mae'r hyn a newidiodd yn amlwg, a gadawyd y rhannau na newidiodd yn llonydd gyda rheswm.",
    "qc-pfs-depth": "Edrychwyd yn fanwl ar y pynciau sy'n peri pryder; ni lenwyd y lleill er mwyn eu llenwi.",
    "qc-pfs-strengths": "Mae'r cryfderau'n wir ac yn benodol, nid yn gwrteisi.",
    "qc-pfs-screening": "Mae'r sgrinio'n gyflawn ac arweiniodd atebion cadarnhaol at rywbeth.",
    "qc-pfs-safeguarding":
      "Mae niwed, esgeulustod, camfanteisio a chyfnodau ar goll wedi'u cofnodi gyda dyddiadau a chamau gweithredu.",
    "qc-pfs-agencies": "Gofynnwyd am wybodaeth gan bartneriaid a'i defnyddio.",
    "qc-self-used": "Mae hunanasesiadau'r person ifanc a'r gofalwr yno, a thrafodir y gwahaniaethau.",
    "qc-off-episodes":
      "Mae gan bob digwyddiad y ddau gyfrif ac mae'n dweud beth ddigwyddodd, i bwy (dim enwau), gyda pha effaith.",
    "qc-off-patterns": "Gwelir patrymau ar draws digwyddiadau, gyda chyfnodau tawel.",
    "qc-off-other": "Mae ymddygiad na chyrhaeddodd y llys wedi'i gynnwys, a pha mor sicr ydym ni.",
    "qc-off-attitudes": "Disgrifir agweddau ag enghreifftiau, nid labeli.",
    "qc-fnd-goals": "Mae'r gobeithion yng ngeiriau'r person ifanc ac fe'u defnyddir yn nes ymlaen.",
    "qc-fnd-diversity":
      "Mae amrywiaeth yn ymwneud â'r person ifanc hwn, gan gynnwys gwahaniaethu, ac yn newid sut rydym yn gweithio.",
    "qc-fnd-barriers": "Deellir bod yr hyn sy'n ei gwneud yn anodd cymryd rhan yn angen.",
    "qc-fnd-factors":
      "Mae'r ffactorau'n ymdrin â'r ddwy ochr, yn dweud sut maent yn gweithio, ac mae'r graddau'n gweddu i'r diffiniadau.",
    "qc-exp-analysis": "Mae'n egluro pam, ac nid yw'n ailadrodd yr hanes.",
    "qc-exp-connections": "Cysylltir digwyddiadau bywyd, gofal, gwasanaethau a throseddu mewn amser.",
    "qc-exp-voice": "Clywir esboniad y person ifanc ac fe'i hatebir.",
    "qc-exp-structure": "Pwysir oedran, trawma, hunaniaeth ac amgylchiadau, heb esgusodi na beio.",
    "qc-exp-future": "Mae pob ymddygiad a allai wneud niwed yn benodol: beth, i bwy, pryd, pa mor fuan.",
    "qc-exp-harm": "Gwahaniaethir rhwng niwed a niwed difrifol; mae'r graddau'n cyfateb i'r diffiniadau a'r rhesymau.",
    "qc-exp-victims": "Caiff dioddefwyr gwirioneddol a phosibl eu diogelu yn y meddwl a'r geirio.",
    "qc-exp-lor": "Mae'r tebygolrwydd yn defnyddio'r sgôr a ffactorau a all newid; mae rheswm dros unrhyw wahaniaeth.",
    "qc-exp-safety":
      "Mae'r farn ar ddiogelwch yn seiliedig ar ganlyniadau gydag achos, effaith ac amseriad, a gwnaed unrhyw atgyfeiriad.",
    "qc-exp-history": "Ystyrir ymddygiad blaenorol, digwyddiadau ac asesiadau asiantaethau eraill.",
    "qc-plan-link": "Mae pob risg, angen a chryfder blaenoriaethol yn arwain at darged, adnodd neu reolaeth.",
    "qc-plan-child": "Mae'r targedau'n brin, yn glir, yng ngeiriau'r plentyn, yn bosibl ac wedi'u hamseru.",
    "qc-plan-strengths": "Defnyddir cryfderau a chyfleoedd, nid problemau yn unig.",
    "qc-plan-others": "Mae'r cynllun yn amddiffyn eraill, gan gynnwys dioddefwyr gwirioneddol a phosibl.",
    "qc-plan-safety":
      "Mae'r cynllun yn cadw'r person ifanc yn ddiogel ac yn cyd-fynd â chynlluniau asiantaethau eraill.",
    "qc-plan-rj": "Archwiliwyd cyfleoedd adferol.",
    "qc-plan-tailored": "Mae'r gwaith wedi'i deilwra i gyfathrebu, dysgu, diwylliant a bywyd ymarferol.",
    "qc-plan-resources": "Ystyriwyd y gwasanaeth, asiantaethau gwirfoddol, cymunedol ac eraill; codwyd bylchau.",
    "qc-plan-level": "Mae'r dwyster yn gweddu i'r lefel; mae gwyro oddi wrthi'n eithriadol ac â rheswm.",
    "qc-plan-contingency":
      "Os bydd pethau'n newid: penodol, gydag enwau, rhifau a chyflymder; gellid ei ddefnyddio heno.",
    "qc-plan-owned":
      "Cymerodd y person ifanc a'r gofalwyr ran, llofnodasant ac mae ganddynt gopi; dangosir anghytundeb.",
    "qc-plan-exit": "Mae'r ffordd allan wedi'i chynllunio mewn pryd.",
    "qc-mod-restorative": "Nid oes manylion dioddefwyr yn y modiwl adferol ac mae'n dangos agweddau fesul digwyddiad.",
    "qc-mod-report":
      "Mae'r adroddiad yn darllen fel un testun, yn addas i'r llys neu'r panel ac yn cyfateb i'r asesiad.",
    "qc-mod-custody": "Mae'r wybodaeth am fechnïaeth, remánd a dalfa yn ddigon ar gyfer noson gyntaf ddiogel.",
    "qc-review-timely":
      "Wedi'i wneud mewn pryd ac ar ôl newid sylweddol; mae cynnydd ac anawsterau'n newid y barnau neu'r cynllun.",
    "qc-defensible":
      "Gellid amddiffyn y penderfyniadau yn ddiweddarach: camau rhesymol, dulliau dibynadwy, rhesymau wedi'u cofnodi, polisi wedi'i ddilyn, eraill wedi'u hymgynghori.",
  },
};
