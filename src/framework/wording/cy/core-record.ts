import type { Wording } from "../pack.ts";

/** Core Record in Welsh: its pages and questions. A first wording; it awaits a translator's review. */
export const coreRecord = {
  subSections: {
    "core-person": {
      title: "Y person ifanc",
      guide:
        "Daw o'r cofnod achos. Gwiriwch gyda'r person ifanc a'i gywiro yma: mae'n newid yn y cofnod ac ym mhobman arall y'i dangosir. Ffeithiau yn unig.",
      example:
        "Ar 11 Mai gofynnodd am gael ei alw wrth ei enw canol, a dangosodd i ni ei gyfeiriad newydd ar y llythyr tenantiaeth. Mae'n siarad Pwyleg gartref ac yn dweud nad oes arno ef eisiau cyfieithydd, ‘ond mae ar Mam’.",
      leaveOut:
        "Ystyr hunaniaeth i'r person ifanc: mae ei eiriau ei hun neu ei geiriau ei hun am hynny yn perthyn i Hunaniaeth.",
    },
    "core-carers": {
      title: "Rhieni, gofalwyr a phobl allweddol",
      guide:
        "Pawb sydd â chyfrifoldeb rhiant ac unrhyw un sy'n gofalu am y person ifanc o ddydd i ddydd. Gofynnir pa mor dda y maent yn cyd-dynnu yn Rhianta, teulu a pherthnasoedd. Ffeithiau yn unig: pwy ydynt, a beth ydynt i'r person ifanc.",
      example:
        "Mam-gu, yn gofalu amdani o ddydd i ddydd ers Awst 2025; nid oes ganddi gyfrifoldeb rhiant. Mae gan ei mam, a rhaid gofyn iddi hi am gydsyniad. Mae'n well gan y fam-gu alwadau cyn hanner dydd a llythyrau mewn print bras.",
      leaveOut:
        "Pa mor dda y maent yn cyd-dynnu neu'n magu'r person ifanc: mae hynny'n mynd yn Teulu a rhwydweithiau ehangach neu Rhianta, gofal a goruchwyliaeth.",
    },
    "core-care": {
      title: "Statws gofal",
      guide:
        "I'w weld yma ac yn Hanes gofal. Newidiwch ef yn y naill le neu'r llall; un ffaith ydyw. Gall y gwasanaethau plant gadarnhau'r statws cyfreithiol. Ffeithiau yn unig, nid beth y maent yn ei olygu.",
      example:
        "Wedi'i letya trwy gytundeb ers 14 Ionawr 2025, fel y cadarnhaodd ei weithiwr cymdeithasol trwy e-bost ar 3 Mawrth 2026. Cynllun amddiffyn plant (esgeulustod) o fis Mehefin 2023 hyd fis Mai 2024.",
      leaveOut:
        "Sut brofiad fu gofal a beth ddigwyddodd ynddo: ysgrifennwch hynny yn Hanes gofal a'r gwasanaethau plant.",
    },
    "core-alerts": {
      title: "Risgiau a phryderon ar yr olwg gyntaf",
      guide:
        "Mae'r rhan fwyaf o hyn yn ei lenwi ei hun. Dim ond y cwestiynau sydd â blwch ateb sydd eich angen chi. Dywedwch beth y mae'n rhaid i ddarllenydd newydd ei wybod heddiw. Ffaith yw'r hyn a ysgrifennwch yma: beth sy'n hysbys, pwy sy'n ei ddweud a beth y mae'n rhaid i staff ei wneud.",
      example:
        "Mae ei gefnder hŷn mewn perygl: dywedodd wrth y gweithiwr ar ddyletswydd ar 6 Mai, ‘Fe ga i fe'n ôl am beth wnaeth e.’ Rhoddwyd gwybod i'r heddlu yr un diwrnod. Peidiwch â threfnu i'r ddau ddod yr un prynhawn.",
      leaveOut:
        "Pa mor debygol yw niwed a pham: barnwch hynny yn Ymddygiad yn y dyfodol a allai niweidio eraill neu Diogelwch a lles. Dim byd sydd drosodd ac wedi'i setlo.",
    },
    "core-services": {
      title: "Cysylltiad â gwasanaethau",
      guide:
        "Rhowch ddyddiadau dechrau a gorffen hyd yn oed os nad ydynt ond yn fis neu'n flwyddyn: nhw sy'n llunio'r llinell amser. Mae'r hyn yr oedd y cysylltiad yn ei olygu i'r person ifanc yn perthyn i Esboniadau a chasgliadau. Ffeithiau yn unig.",
      example:
        "Gwasanaeth iechyd meddwl plant a'r glasoed, Hydref 2024 i Fawrth 2025: chwe sesiwn ar gwsg a phanig, a ddaeth i ben pan symudodd y teulu. Mae llythyr cau'r gweithiwr ar y ffeil. Dim gwasanaeth arall nawr.",
      leaveOut: "Barn y person ifanc am y cymorth a sut y cymerodd ran: ysgrifennwch hynny yn Ymgysylltu a chyfranogi.",
    },
    "core-sources": {
      title: "Ffynonellau ar gyfer y cam hwn",
      guide:
        "Dim ond yr hyn a ddefnyddiwyd gennych y tro hwn. Anelwch at fwy nag un ffynhonnell ar unrhyw beth o bwys, a dywedwch beth sy'n dal ar goll. Ffeithiau yn unig.",
      example:
        "Pennaeth blwyddyn dros y ffôn, 16 Mehefin, 20 munud: presenoldeb a chyfeillgarwch. I'w gael o hyd: adroddiad y pediatregydd, y gofynnodd y rheolwr achos amdano ar 9 Mehefin ac a addawyd erbyn 30 Mehefin.",
      leaveOut:
        "Yr hyn a ddywedodd ffynhonnell wrthych: rhowch hynny ar dudalen ei bwnc. Mae ffynonellau camau cynharach yn aros gyda'r camau hynny.",
    },
    "core-review": {
      title: "Beth a newidiodd (adolygiadau yn unig)",
      guide:
        "Newidiwch y rhannau a newidiodd yn unig. Mae rheolwyr yn gweld yr union rannau hynny. Nid ailysgrifennu yw adolygiad. Ffeithiau sy'n perthyn yma: beth a newidiodd, pryd, a phwy sy'n dweud hynny.",
      example:
        "Gwell: yn y coleg bedwar diwrnod yr wythnos ers 8 Medi, fel y mae'r tiwtor yn cadarnhau. Gwaeth: symudodd ei llystad yn ôl ar 20 Hydref; dywed, ‘Dwi'n aros yn fy stafell nawr.’ Nid oes dim arall wedi newid ers mis Gorffennaf.",
      leaveOut:
        "Pam y mae'r newid yn bwysig, sy'n mynd yn Esboniadau a chasgliadau, a sut aeth pob targed, sy'n mynd yn Cynnydd cyffredinol.",
    },
    "core-summary": {
      title: "Y cynllun a'r adolygiad ar yr olwg gyntaf",
      guide:
        "Does dim i'w lenwi. Dyma'r crynodeb un dudalen y gellir ei rannu â phartneriaid y cytunwyd arnynt. Mae'r hyn a ddywed yn ffaith neu'n farn yn ôl y dudalen y daw ohoni.",
      example:
        "Llinell grynodeb dda, fel y mae ei thudalen ei hun yn ei rhoi: ‘Clwb bocsio ddwywaith yr wythnos ers mis Mawrth; dywed yr hyfforddwr ei fod nawr yn aros i helpu'r rhai iau. Mae yntau eisiau hyfforddi.’",
      leaveOut: "Unrhyw beth newydd: cywirwch destun anghywir neu goll ar y dudalen y daw ohoni, ac mae'n newid yma.",
    },
  },
  questions: {
    "person-name": { label: "Enw" },
    "person-preferred-name": { label: "Yr enw y mae'r person ifanc yn hoffi cael ei alw" },
    "person-other-names": { label: "Enwau eraill a ddefnyddir" },
    "person-date-of-birth": { label: "Dyddiad geni" },
    "person-age": { label: "Oed heddiw" },
    "person-sex": { label: "Rhyw a gofnodwyd at ddibenion ystadegau" },
    "person-gender-identity": {
      label: "Hunaniaeth o ran rhywedd a rhagenwau, os ydynt yn wahanol neu'n bwysig iddo neu iddi",
    },
    "person-ethnicity": { label: "Ethnigrwydd" },
    "person-religion": { label: "Crefydd neu gred" },
    "person-nationality": { label: "Cenedligrwydd a statws mewnfudo" },
    "person-language": { label: "Dewis iaith ac angen am gyfieithydd" },
    "person-address": { label: "Cyfeiriad cartref, a'r cyfeiriad presennol os yw'n wahanol" },
    "person-contact": { label: "Y ffordd orau o gysylltu" },
    "person-numbers": { label: "Cyfeirnodau" },
    "person-home-service": { label: "Gwasanaeth cyfiawnder ieuenctid cartref a rheolwr achos" },
    "person-host-service": { label: "Gwasanaeth neu sefydliad sy'n lletya, a'r gweithiwr yno" },
    "case-type": { label: "Math o achos" },
    "in-custody": { label: "Mewn llety cadw ieuenctid yn awr?" },
    "person-photo": { label: "Ffotograff", hint: "Dim ond lle mae'r polisi lleol yn caniatáu." },

    carers: { label: "Rhieni, gofalwyr a phobl allweddol eraill", entryName: "rhiant, gofalwr neu berson allweddol" },
    "carers.person": { label: "Enw" },
    "carers.relationship": {
      label: "Perthynas â'r person ifanc",
      options: {
        mother: { label: "Mam" },
        father: { label: "Tad" },
        "step-parent": { label: "Llys-riant" },
        grandparent: { label: "Tad-cu/taid neu fam-gu/nain" },
        sibling: { label: "Brawd neu chwaer" },
        "other-relative": { label: "Perthynas arall" },
        "foster-carer": { label: "Gofalwr maeth" },
        "residential-worker": { label: "Gweithiwr preswyl" },
        "corporate-parent": { label: "Rhiant corfforaethol" },
        partner: { label: "Cymar" },
        friend: { label: "Ffrind" },
        other: { label: "Arall" },
      },
    },
    "carers.parental-responsibility": { label: "A oes ganddo neu ganddi gyfrifoldeb rhiant?" },
    "carers.lives-with": { label: "Ydy'r person ifanc yn byw gyda'r person hwn?" },
    "carers.contact": { label: "Sut i gysylltu â'r person hwn" },
    "carers.safe-contact": {
      label: "A yw'n ddiogel cysylltu â'r person hwn, ac a gytunwyd ar hynny?",
      options: { yes: { label: "Ydy" }, "only-as-noted": { label: "Dim ond fel y nodwyd" }, no: { label: "Nac ydy" } },
    },
    "carers.contact-note": { label: "Beth sydd angen i ni fod yn ofalus yn ei gylch?" },
    "carers.needs": {
      label: "Anghenion iaith, anabledd neu ddarllen",
      hint: "Cynigir y cynllun a llythyrau ar ffurf y gallant ei defnyddio.",
    },

    "core-care-status": { label: "Statws gofal a hanes gyda'r gwasanaethau plant" },
    "core-child-protection": { label: "Cynllun amddiffyn plant, nawr neu o'r blaen" },
    "core-abuse-victim": { label: "Gwyddys iddo neu iddi gael ei niweidio gan riant neu ofalwr" },
    "core-domestic-abuse": { label: "Gwyddys iddo neu iddi fyw gyda cham-drin domestig" },

    "alert-rosh": { label: "Risg o niwed difrifol i eraill" },
    "alert-score": { label: "Sgôr ailgollfarnu" },
    "alert-lor": { label: "Tebygolrwydd o aildroseddu", labelPrevention: "Tebygolrwydd o droseddu" },
    "alert-risk-to-children": { label: "Wedi'i asesu'n risg i blant?" },
    "alert-safety-wellbeing": { label: "Pryder am ddiogelwch a lles" },
    "alert-physical-harm": { label: "Risg o niwed corfforol (hunan-niweidio neu niwed gan eraill)" },
    "alert-death": { label: "Risg o farwolaeth, gan gynnwys hunanladdiad" },
    "alert-gang": { label: "Cysylltiadau â gangiau" },
    "alert-physical-health": { label: "Pryder am iechyd corfforol neu anabledd" },
    "alert-mental-health": { label: "Pryder am iechyd meddwl" },
    "alert-substance": { label: "Pryder am gamddefnyddio sylweddau" },
    "alert-slcn": { label: "Pryder am leferydd, iaith, cyfathrebu neu niwroanabledd" },
    "alert-looked-after": { label: "Plentyn sy'n derbyn gofal neu berson sy'n gadael gofal" },
    "alert-exploitation": { label: "Pryder am gamfanteisio rhywiol neu droseddol" },
    "alert-weapon": { label: "Cariwyd neu defnyddiwyd arf" },
    "previous-incidents": {
      label: "A fu digwyddiad diogelu neu amddiffyn y cyhoedd o'r blaen?",
      hint: "Gwiriwch gofnodion y gwasanaeth a hen hysbysiadau o ddigwyddiadau difrifol, nid yn unig yr hyn y mae'r teulu'n ei ddweud.",
    },
    "previous-incidents-list": { label: "Digwyddiadau", entryName: "digwyddiad" },
    "previous-incidents-list.date": { label: "Pryd?" },
    "previous-incidents-list.type": { label: "Pa fath o ddigwyddiad?" },
    "previous-incidents-list.description": { label: "Beth a ddigwyddodd, yn fyr" },
    "previous-incidents-list.notified": {
      label: "Pwy gafodd wybod, a phryd?",
      hint: "Cyfeirnod yr hysbysiad os oes un.",
    },
    "previous-incidents-list.learning": { label: "Beth a ddysgwyd neu a newidiwyd o ganlyniad?" },
    "specific-victim-concern": {
      label: "A oes unrhyw berson penodol, hysbys mewn perygl oddi wrth y person ifanc?",
      hint: "Seiliwch hyn ar benodau ac ymddygiad yn y dyfodol.",
    },
    "specific-victim-details": { label: "Pwy sydd mewn perygl, a pham?" },
    "staff-safety-concern": { label: "A oes unrhyw beth y mae'n rhaid i staff ei wybod i gadw eu hunain yn ddiogel?" },
    "staff-safety-details": {
      label: "Beth yw'r pryder, a beth y mae'n rhaid i staff ei wneud?",
      hint: "Ymweliadau cartref, gweithio ar eich pen eich hun, pwy arall sydd yn y cyfeiriad, anifeiliaid.",
    },
    "local-risks": { label: "Risgiau eraill y mae eich ardal yn gofyn am eu nodi" },
    "local-risks-added": { label: "A oes risg a enwir yn lleol nad oes ateb arall yn ei chwmpasu?" },
    "local-risks-details": { label: "Dywedwch fwy am y risg leol a nodwyd gennych" },

    "services-any": {
      label: "A oes unrhyw weithwyr proffesiynol neu wasanaethau eraill yn ymwneud, nawr neu o'r blaen?",
    },
    "services-involved": { label: "Gwasanaethau a gweithwyr proffesiynol", entryName: "gwasanaeth" },
    "services-involved.service": { label: "Gwasanaeth neu sefydliad" },
    "services-involved.kind": { label: "Math o wasanaeth" },
    "services-involved.worker": { label: "Y gweithiwr a sut i gael gafael arno neu arni" },
    "services-involved.from": { label: "O" },
    "services-involved.to": { label: "Hyd at (gadewch yn wag os yw'n parhau)" },
    "services-involved.reason": { label: "Pam yr oeddent yn ymwneud?" },
    "services-involved.lead": { label: "Ai dyma'r gweithiwr proffesiynol arweiniol?" },
    "services-involved.engagement": { label: "Sut y cymerodd y person ifanc ran?" },
    "services-involved.what-helped": { label: "Beth a helpodd, a beth na wnaeth?" },
    "specialist-assessments-any": {
      label: "A oes asesiadau arbenigol y dylem eu defnyddio?",
      hint: "Nid camau cynharach yr asesiad hwn.",
    },
    "specialist-assessments": { label: "Asesiadau arbenigol", entryName: "asesiad arbenigol" },
    "specialist-assessments.kind": { label: "Pa fath?" },
    "specialist-assessments.by": { label: "Pwy a'i gwnaeth?" },
    "specialist-assessments.date": { label: "Pryd?" },
    "specialist-assessments.findings": { label: "Beth oedd ei gasgliad a'i gyngor?" },
    "specialist-assessments.file": { label: "Atodwch ef" },

    "sources-used": { label: "Ffynonellau a ddefnyddiwyd yn y cam hwn", entryName: "ffynhonnell" },
    "sources-used.kind": { label: "Beth neu bwy?" },
    "sources-used.detail": { label: "Enw, rôl neu ddogfen" },
    "sources-used.date": { label: "Dyddiad gweld, siarad neu dderbyn" },
    "sources-used.checked": {
      label: "A gafodd ei wirio yn erbyn ffynhonnell arall?",
      options: { yes: { label: "Do" }, "in-part": { label: "Yn rhannol" }, no: { label: "Naddo" } },
    },
    "sources-used.file": { label: "Atodwch ef", hint: "Word, Excel, neges Outlook, PDF neu ddelwedd." },
    "information-needed-any": { label: "A oes unrhyw wybodaeth bwysig yn dal ar goll?" },
    "information-needed": { label: "Gwybodaeth i'w chael o hyd", entryName: "darn o wybodaeth sydd ar goll" },
    "information-needed.what": { label: "Beth sydd ar goll?" },
    "information-needed.from": { label: "Gan bwy y daw?" },
    "information-needed.plan": { label: "Sut y cewch chi hi, ac erbyn pryd? Os yw'n hwyr, pam?" },
    "information-needed.due": { label: "Disgwylir erbyn" },
    "information-needed.matters": {
      label: "A allai newid dyfarniad?",
      options: { yes: { label: "Gallai" }, possibly: { label: "O bosibl" }, no: { label: "Na allai" } },
    },
    "information-needed.received": { label: "Derbyniwyd ar" },
    "information-needed-open": { label: "Dywedwyd nad yw'n hysbys eto" },
    "yet-to-clarify-count": { label: "Cwestiynau i'w hegluro o hyd" },
    "contact-with-child": {
      label: "Sawl gwaith y gwelwyd y person ifanc ar gyfer y cam hwn, ac ymhle?",
      hint: "Er enghraifft ddwywaith, gartref ac yn y swyddfa. Os na chafodd ei weld, dywedwch pam.",
    },

    "review-reason": {
      label: "Pa newidiadau sy'n ysgogi hyn?",
      options: {
        "none-planned": { label: "Dim (wedi'i gynllunio)" },
        "new-offence-or-allegation": { label: "Trosedd neu honiad newydd" },
        "change-at-home-or-in-care": { label: "Newid gartref neu mewn gofal" },
        "change-in-education-or-work": { label: "Newid mewn addysg neu waith" },
        "safeguarding-event": { label: "Digwyddiad diogelu" },
        "risk-to-others-event": { label: "Digwyddiad risg i eraill" },
        "entering-or-leaving-custody": { label: "Mynd i'r ddalfa neu ei gadael" },
        health: { label: "Iechyd" },
        "good-progress": { label: "Cynnydd da" },
        "new-information": { label: "Gwybodaeth newydd" },
        other: { label: "Rhywbeth arall" },
      },
    },
    "review-reason-other-text": { label: "Beth arall?" },
    "review-change-summary": { label: "Beth sydd wedi newid ers y cam diwethaf, er gwell neu er gwaeth?" },
    "review-changed-sections": { label: "Adrannau a newidiwyd" },

    "summary-targets": { label: "Beth y mae'r person ifanc yn gweithio arno nawr" },
    "summary-next-review": { label: "Dyddiad yr adolygiad nesaf" },
    "summary-controls": { label: "Rheolaethau a chyfyngiadau mewn grym" },
    "summary-strengths": { label: "Y pethau cryfaf o'i blaid neu o'i phlaid" },
    "summary-against": {
      label: "Y prif bethau sy'n tynnu tuag at droseddu",
      labelPrevention: "Y prif bethau sy'n tynnu tuag at drafferth",
    },
    "summary-future-harm": { label: "Ymddygiad a allai niweidio eraill" },
    "summary-adverse-outcomes": { label: "Niwed a allai ddod i'r person ifanc" },
    "summary-if-things-change": { label: "Os bydd pethau'n newid: pwy sy'n gwneud beth" },
    "summary-one-page": { label: "Crynodeb un dudalen i'w rannu" },
  },
} satisfies Wording;
