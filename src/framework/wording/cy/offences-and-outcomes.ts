import type { Wording } from "../pack.ts";

const correctionReason = { label: "Pam y newidioch y gwerth hwn?" };

/** Offences and outcomes in Welsh. A first wording; it awaits a translator's review. */
export const offencesAndOutcomes = {
  subSections: {
    "offence-list": {
      title: "Troseddau",
      guide:
        "Ffeithiau o'r cofnod achos a phapurau'r heddlu neu'r llys. Un llinell i bob trosedd; mae sawl trosedd o'r un achlysur yn rhannu pennod. Mae materion dim camau pellach a brysbennu yn mynd i Ymddygiadau eraill, nid yma.",
      example:
        "Dwyn o siop, 3 Mai 2026, tua 4.40pm; deliwyd ag ef yn yr un achlysur â difrod troseddol i ddrws y siop. Daw'r teitl, y cod a'r dyddiad o bapurau'r heddlu dyddiedig 10 Mai.",
      leaveOut:
        "Beth ddigwyddodd a'r hyn y mae pobl yn ei ddweud amdano: ysgrifennwch hynny yn Beth ddigwyddodd, pennod wrth bennod. Dim enwau pobl a niweidiwyd.",
    },
    "outcome-list": {
      title: "Canlyniadau",
      guide:
        "Un llinell i bob achlysur y cafodd y person ifanc ei rybuddio neu ei ddedfrydu, faint bynnag o droseddau a gwmpaswyd. Rhowch y rhai cynharach i mewn hefyd: mae'r sgôr yn dibynnu arnynt. Ffeithiau yn unig.",
      example:
        "Rhybuddiad amodol ieuenctid, a roddwyd ar 21 Ionawr 2026, am ddau fater ar 4 a 9 Rhagfyr 2025; gorffennodd ar 20 Ebrill 2026. Gwiriwyd y dyddiad a'r teitl yn erbyn cofnodion yr heddlu ar 2 Mai.",
      leaveOut:
        "Sut yr ymatebodd y person ifanc i ganlyniad: mae hynny'n mynd yn Ymgysylltu a chyfranogi. Materion a ddaeth i ben heb gamau pellach: mae'r rheini'n mynd yn Ymddygiadau eraill o bryder arbennig.",
    },
    "score-facts": {
      title: "Ffeithiau ar gyfer y sgôr ailgollfarnu",
      guide:
        "Nid yw'r sgôr yn edrych ond ar ffeithiau na allant newid: oed, rhyw, hanes a math o drosedd. Mae'n ymwneud â grwpiau o bobl; nid barn derfynol ar y person ifanc hwn ydyw. Gwiriwch yr hanes; yna defnyddiwch eich barn yn Esboniadau a chasgliadau.",
      example:
        "Gwiriwyd yr hanes yn erbyn cofnodion yr heddlu ar 14 Mai 2026: mae un rhybuddiad ar goll o'n rhestr, a roddwyd gan heddlu arall ym mis Awst 2024, pan oedd hi'n 13 oed. Gofynnwyd i'r heddlu hwnnw am yr union ddiwrnod.",
      leaveOut:
        "Rhesymau dros feddwl bod y tebygolrwydd yn uwch neu'n is na'r sgôr: mae'r rheini'n mynd yn Dyfarniadau am eraill ac am aildroseddu.",
    },
  },
  questions: {
    offences: {
      label: "Troseddau",
      labelPrevention: "Digwyddiadau (gyda rhai cynharach y deliwyd â hwy, os oes rhai)",
      entryName: "trosedd",
    },
    "offences.title": { label: "Trosedd" },
    "offences.code": { label: "Cod y drosedd" },
    "offences.date": { label: "Dyddiad y drosedd" },
    "offences.date-to": { label: "Y dyddiad olaf, os parhaodd dros amser" },
    "offences.status": { label: "Beth yw'r sefyllfa?" },
    "offences.plea": { label: "Ple neu gyfaddefiad" },
    "offences.group": { label: "Grŵp y drosedd at ddibenion ystadegau" },
    "offences.group-correction-reason": correctionReason,
    "offences.seriousness": { label: "Sgôr difrifoldeb, 1 i 8" },
    "offences.seriousness-correction-reason": correctionReason,
    "offences.score-category": { label: "Categori ar gyfer y sgôr ailgollfarnu" },
    "offences.score-category-correction-reason": correctionReason,
    "offences.specified": { label: "Trosedd dreisgar, rywiol neu derfysgol benodedig?" },
    "offences.specified-correction-reason": correctionReason,
    "offences.mappa-qualifying": { label: "A allai'r drosedd hon ddod o dan MAPPA?" },
    "offences.mappa-qualifying-correction-reason": correctionReason,
    "offences.episode": { label: "O ba bennod y mae'n rhan?" },
    "offences.outcome": { label: "Pa ganlyniad a ddeliodd â hi?" },
    "offences.primary": { label: "Trosedd fwyaf difrifol y canlyniad hwnnw?" },
    "offences.primary-correction-reason": correctionReason,
    "offences.current": { label: "Yn rhan o'r hyn y mae'r asesiad hwn yn ymwneud ag ef?" },
    "offences.tic": { label: "A gymerwyd i ystyriaeth gan y llys?" },

    outcomes: { label: "Rhybuddiadau, dedfrydau a chanlyniadau eraill", entryName: "canlyniad" },
    "outcomes.date": { label: "Dyddiad y rhybuddiad neu'r ddedfryd" },
    "outcomes.conviction-date": { label: "Dyddiad yr euogfarn, os oedd yn gynharach" },
    "outcomes.type": { label: "Canlyniad" },
    "outcomes.kind": {
      label: "Euogfarn, rhybuddiad neu'r naill na'r llall",
      options: {
        conviction: { label: "Euogfarn" },
        caution: { label: "Rhybuddiad" },
        neither: { label: "Y naill na'r llall" },
      },
    },
    "outcomes.tier": {
      label: "Lefel y canlyniad",
      options: {
        "pre-court": { label: "Cyn llys" },
        "first-tier": { label: "Haen gyntaf" },
        community: { label: "Cymunedol" },
        custody: { label: "Y ddalfa" },
        other: { label: "Arall" },
      },
    },
    "outcomes.body": { label: "Llys neu heddlu" },
    "outcomes.length": { label: "Hyd mewn misoedd" },
    "outcomes.requirements": { label: "Gofynion neu amodau" },
    "outcomes.ancillary": {
      label: "Gorchmynion eraill a wnaed",
      options: {
        "criminal-behaviour-order": { label: "Gorchymyn ymddygiad troseddol" },
        "restraining-order": { label: "Gorchymyn atal" },
        "sexual-harm-prevention-order": { label: "Gorchymyn atal niwed rhywiol" },
        "knife-crime-prevention-order": { label: "Gorchymyn atal troseddau cyllyll" },
        "serious-crime-prevention-order": { label: "Gorchymyn atal troseddau difrifol" },
        "football-banning-order": { label: "Gorchymyn gwahardd pêl-droed" },
        "driving-ban": { label: "Gwaharddiad rhag gyrru" },
        "parenting-order": { label: "Gorchymyn rhianta" },
        compensation: { label: "Iawndal" },
        "deprivation-or-forfeiture": { label: "Amddifadu o eiddo neu fforffedu" },
        "notification-requirements": { label: "Gofynion hysbysu" },
        other: { label: "Arall" },
      },
    },
    "outcomes.ancillary-other-text": { label: "Beth arall?" },
    "outcomes.start": { label: "Goruchwyliaeth yn dechrau" },
    "outcomes.end": { label: "Goruchwyliaeth yn dod i ben" },
    "outcomes.release-date": { label: "Rhyddhau o'r ddalfa, gwirioneddol neu ddisgwyliedig" },
    "outcomes.current": {
      label: "Ai dyma'r canlyniad (neu'r canlyniad disgwyliedig) y mae'r asesiad hwn ar ei gyfer?",
    },
    "outcomes.status": {
      label: "Beth yw'r sefyllfa nawr?",
      options: {
        pending: { label: "Yn yr arfaeth" },
        active: { label: "Yn weithredol" },
        completed: { label: "Wedi'i gwblhau" },
        "revoked-early-for-good-progress": { label: "Wedi'i ddirymu'n gynnar am gynnydd da" },
        "revoked-and-re-sentenced": { label: "Wedi'i ddirymu a'i ailddedfrydu" },
        "ended-by-breach": { label: "Daeth i ben oherwydd torri amodau" },
        "appealed-or-set-aside": { label: "Apeliwyd neu rhoddwyd o'r neilltu" },
      },
    },
    "outcomes.what-helped": { label: "Beth a enillodd y person ifanc ohono; beth na weithiodd?" },

    "remand-history": { label: "Cyfnodau o fechnïaeth, remand a dalfa", entryName: "cyfnod" },
    "remand-history.type": { label: "Statws" },
    "remand-history.from": { label: "O" },
    "remand-history.to": { label: "Hyd at" },
    "remand-history.place": { label: "Ymhle" },
    "remand-history.compliance": { label: "Sut aeth hi?" },

    breaches: { label: "Materion torri amodau ac adalw", entryName: "mater torri amodau neu adalw" },
    "breaches.date": { label: "Dyddiad y camau torri amodau" },
    "breaches.order": { label: "I ba ganlyniad neu drwydded y mae'n perthyn?" },
    "breaches.reason": { label: "Pam?" },
    "breaches.stage": { label: "Beth yw'r sefyllfa?" },
    "breaches.result": { label: "Y canlyniad" },

    "sanction-history-checked": {
      label:
        "A yw'r rhestr o rybuddiadau a dedfrydau cynharach yn gyflawn, ac wedi'i gwirio yn erbyn cofnodion yr heddlu?",
    },
    "earlier-sanctions-entered": { label: "Faint o rybuddiadau neu ddedfrydau cynharach sydd ar goll o'r rhestr?" },
    "earlier-first-sanction-date": { label: "Dyddiad y cyntaf ohonynt" },
    "earlier-conviction-any": { label: "A oedd unrhyw un ohonynt yn euogfarn yn y llys?" },
    "previous-sanctions": { label: "Nifer y sancsiynau cynharach" },
    "first-sanction-date": { label: "Dyddiad y sancsiwn cyntaf" },
    "age-first-sanction": { label: "Oed adeg y sancsiwn cyntaf" },
    "age-first-conviction": { label: "Oed adeg yr euogfarn gyntaf" },
    "age-first-sentence": { label: "Oed adeg y ddedfryd llys gyntaf" },
    "age-first-custody": { label: "Oed adeg y ddedfryd gyntaf o garchar" },
    "age-current-sanction": { label: "Oed adeg y sancsiwn presennol" },
    "score-follow-up-date": { label: "Dechrau'r ddwy flynedd y mae'r sgôr yn edrych ymlaen drostynt" },
    "score-status-group": {
      label: "Cyntaf neu ailadroddus, rhybuddiad neu euogfarn",
      options: {
        "first-caution": { label: "Rhybuddiad cyntaf" },
        "repeat-caution": { label: "Rhybuddiad pellach" },
        "first-conviction-nothing-before": { label: "Euogfarn gyntaf, dim byd o'i blaen" },
        "conviction-after-earlier-sanctions": { label: "Euogfarn ar ôl sancsiynau cynharach" },
      },
    },
    "score-offence-category": { label: "Categori'r brif drosedd bresennol" },
    "yogrs-one-year": { label: "Y siawns o sancsiwn newydd o fewn blwyddyn, mewn canran" },
    "yogrs-two-year": { label: "Y siawns o sancsiwn newydd o fewn dwy flynedd, mewn canran" },
    "yogrs-missing": { label: "Pam nad oes sgôr" },
    "indicative-lor": { label: "Y lefel y mae'r sgôr yn pwyntio ati" },
  },
} satisfies Wording;
