import type { Wording } from "../pack.ts";

const inTheirWords = "Gofynnwch yn eu geiriau eu hunain; bydd galwad ffôn yn gwneud y tro.";

/** What parents and carers are asked, in Welsh. A first wording; it awaits a translator's review. */
export const carerForms = {
  subSections: {
    "carer-start": {
      guide:
        "Un ffurflen i bob rhiant neu ofalwr sydd am gael un. Mae dros y ffôn yn iawn. Yr hyn y mae rhieni a gofalwyr yn ei ddweud: ffeithiau a barn fel y maent yn eu gweld, nid eich dadansoddiad chi.",
      example:
        "Dros y ffôn gyda'i ofalwr maeth ar 8 Medi, wedi'i deipio wrth iddi siarad: ‘Mae'n gadael y drws ar agor nawr pan fydd wedi ypsetio. Llynedd roedd yn ei gloi.’ Fe'i darllenwyd yn ôl iddi, ac ychwanegodd, ‘ac mae'n bwyta gyda ni’.",
      leaveOut:
        "Eich barn am y rhiant neu'r gofalwr, sy'n mynd i “Rhianta, gofal a goruchwyliaeth”; geiriau na ddywedasant neu na fyddent yn eu dangos i'r person ifanc.",
    },
    "carer-form-start": {
      guide: "Un ffurflen i bob rhiant neu ofalwr sydd am gael un. Mae dros y ffôn yn iawn.",
      example:
        "Ei fam-gu, dros y ffôn ar 4 Tachwedd, 25 munud; roedd cyfieithydd Pwyleg ar y lein. Dewisodd adael y dudalen am iechyd allan.",
      leaveOut:
        "Yr hyn a ddywedodd: mae hynny ar y tudalennau sy'n dilyn. Ei chyfeiriad a'i hawliau, sydd yn y cofnod achos.",
    },
    "carer-about-child": {
      guide:
        "Geiriau ar gyfer gofalwyr maeth a staff preswyl: “y plentyn yr ydych yn gofalu amdano”. Un ffurflen i bob rhiant neu ofalwr sydd am gael un.",
      example:
        "‘Ef yw'r cyntaf i godi pan fydd angen rhywbeth ar ei nain.’ Mae'r ddau'n cyd-dynnu ‘weithiau'n dda, weithiau ddim’ ers symud ym mis Mawrth. ‘Y nosweithiau sy'n fy mhoeni: mae'n mynd allan pan fydda i'n cysgu.’ Ganwyd chwe wythnos yn gynnar; siaradodd yn hwyr.",
      leaveOut:
        "Eich barn chi am y rhiant, a'r hyn y mae'r plentyn yn ei ddweud: mae gan bob un ei ffurflen ei hun. Ysgrifennir ystyr y pryder yn Esboniadau a chasgliadau.",
    },
    "carer-health-lifestyle": {
      guide: "Mae atebion am iechyd yn mynd i'r pwnc iechyd. Dywedwch pwy fydd yn eu gweld.",
      example:
        "‘Mae ganddo anadlydd ac mae'n ei anghofio. Nid yw'n fe ei hun ers mis Medi: ar ei draed tan bedwar, dim brecwast.’ Mae'n poeni ychydig am ganabis: ‘Rwy'n ei arogli ar ei got’. Amser rhydd: beiciau, gyda dau fachgen o'i hen ysgol.",
      leaveOut:
        "Diagnosis na roddodd unrhyw feddyg. Enwau ffrindiau lle gallai'r hyn y mae'r rhiant yn ei ddweud eu rhoi nhw neu'r plentyn mewn perygl: dywedwch wrth y gweithiwr, ac ysgrifennwch beth a wnaed.",
    },
    "carer-school": {
      guide: inTheirWords,
      example:
        "‘Mae'n mynd, gan mwyaf; mae'n cerdded allan o fathemateg.’ Gofynnodd am brawf dyslecsia ym Mlwyddyn 8 ac ni chlywodd ddim. Mae'n gweithio'n dda gyda'r tiwtor dosbarth, ‘nid gyda neb uwch ei phen’.",
      leaveOut:
        "Ffigurau presenoldeb ac adroddiadau, sy'n mynd i Dysgu, addysg, hyfforddiant a chyflogaeth gyda'u ffynhonnell.",
    },
    "carer-home": {
      guide: "Gofynnwch hyn ar eich pen eich hun gyda'r rhiant neu'r gofalwr, nid o flaen partner.",
      example:
        "‘Mae'n gyfyng, chwech ohonom mewn dwy ystafell. I mewn erbyn naw ar ddyddiau ysgol, ac felly y mae hi fel arfer.’ Mae hi'n teimlo'n ddiogel ei hun; nid yw'n siŵr ei fod ef pan fydd ei lystad yn yfed. Hoffai gael help gyda'r ôl-ddyledion rhent.",
      leaveOut:
        "Yr hyn a ddywedodd oedolyn arall yn y cartref wrthych; yr hyn y gallai partner ei ddarllen a'i ddefnyddio yn erbyn yr un a siaradodd. Penderfynwch gyda'r rhiant ble y cedwir hynny.",
    },
    "carer-behaviour": {
      guide: inTheirWords,
      example:
        "‘Pan fydd pethau'n dda mae'n coginio i ni i gyd. Pan na fydd mae'n cau'r drws yn glep ac yn gwrthod siarad tan drannoeth. Gadewch lonydd iddo am awr, wedyn dewch â phaned.’ Gwthiodd ei frawd ddwywaith ers y Pasg; ni chafodd neb niwed.",
      leaveOut:
        "Ymddygiad a wyddoch o bapurau'r heddlu neu'r ysgol, sy'n mynd o dan Troseddu; geiriau fel ‘heriol’ na ddefnyddiodd y rhiant.",
    },
    "carer-offending": {
      guide: "Cyn dyfarniad peidiwch â gofyn am y drosedd.",
      example:
        "‘Roedd am i'r bechgyn eraill feddwl ei fod yn un ohonyn nhw. Gallai ddigwydd eto os aiff yn ôl i'r parc hwnnw. Nid yw'n gallu edrych arnaf pan siaradwn amdano.’ Byddai'n mynd gydag ef i ymddiheuro.",
      leaveOut:
        "Enwau a chyfeiriadau unrhyw un a gafodd niwed; yr hyn y mae'r rhiant yn ei ddyfalu am blant eraill a oedd yno; eich barn chi am farn y rhiant.",
    },
    "carer-strengths": {
      guide: inTheirWords,
      example:
        "‘Unrhyw beth ag injan. Trwsiodd beiriant lladd gwair y cymydog a gwrthod cymryd arian.’ Mae'n falch ei fod wedi ei ffonio ei hun o orsaf yr heddlu. Ymhen blwyddyn: ‘lle yn y garej, a gartref i de’.",
      leaveOut:
        "Cryfderau a welsoch chi eich hun: ysgrifennwch nhw ar dudalen eu pwnc. Canmoliaeth na roddodd y rhiant.",
    },
    "carer-working": {
      guide: inTheirWords,
      example:
        "‘Rydych chi'n ffonio pan ddywedwch y gwnewch; nid felly'r gweithiwr diwethaf.’ Hoffai gael rhywun i siarad ag ef am osod ffiniau. Neges destun ar ôl pedwar; llythyrau mewn print bras. Dywedwyd wrtho am y panel, ‘ond nid beth mae'n ei benderfynu’.",
      leaveOut:
        "Cwynion am weithiwr a enwir, sy'n mynd at reolwr. Cynlluniau a wnaed gyda'r rhiant: maent yn Llwybrau a chynllunio.",
    },
    "carer-timeline": {
      guide:
        "Tynnwch linell o enedigaeth hyd heddiw. Rhieni sy'n dweud y digwyddiadau; nid oes rhaid ateb dim. Mae pob cofnod a dderbynnir yn dod yn ddigwyddiad bywyd. Ffeithiau fel y mae rhieni a gofalwyr yn eu cofio; nid yma y penderfynir beth oedd ystyr digwyddiad.",
      example:
        "Tynnodd ei fam ‘2019: caeodd siop Taid, symudon ni i gyd i mewn gyda'n gilydd’ a dywedodd, ‘Roedd yn saith oed a stopiodd siarad yn yr ysgol y gwanwyn hwnnw.’ Roedd yn sicr o'r flwyddyn, nid o'r mis.",
      leaveOut:
        "Digwyddiadau y gwyddoch amdanynt o bapurau, sy'n mynd yn syth i “Digwyddiadau bywyd arwyddocaol”; ystyr na roddodd y rhiant.",
    },
  },
  questions: {
    "pc-form": { label: "Pa ffurflen sydd gan rieni a gofalwyr yn y cam hwn?" },
    "carer-forms": { label: "Beth mae rhieni a gofalwyr yn ei ddweud", entryName: "ffurflen" },
    "carer-forms.who": {
      label: "Pwy sy'n llenwi hon?",
      options: { "somebody-else": { label: "Rhywun arall" } },
    },
    "carer-forms.who-else": { label: "Os nad ydynt yn y rhestr: eu henw, a phwy ydynt i'r plentyn" },
    "carer-forms.way": {
      label: "Sut y'i gwnaed?",
      options: {
        "on-screen": { label: "Ar sgrin" },
        "on-paper": { label: "Ar bapur" },
        "by-phone": { label: "Dros y ffôn" },
        "face-to-face": { label: "Wyneb yn wyneb" },
        "with-an-interpreter": { label: "Gyda chyfieithydd" },
      },
    },
    "carer-forms.date": { label: "Pryd y dywedasant hyn?", hint: "Os oedd ar ddiwrnod heblaw heddiw." },
    "carer-forms.describe": { label: "Beth yw tri pheth da am eich plentyn?" },
    "carer-forms.relationship": { label: "Sut ydych chi'n dod ymlaen gyda'ch plentyn ar hyn o bryd?" },
    "carer-forms.since": { label: "A oes unrhyw beth wedi newid i'ch plentyn ers y tro diwethaf?" },
    "carer-forms.worries": { label: "Beth sy'n eich poeni fwyaf am eich plentyn nawr?" },
    "carer-forms.understanding": {
      label: "A yw eich plentyn yn deall yr hyn y mae pobl yn ei ddweud, ac yn dod o hyd i eiriau'n hawdd?",
    },
    "carer-forms.childhood": {
      label: "A oedd unrhyw beth yn anodd pan oedd eich plentyn yn fach (iechyd, geni, anaf, symud, gwahanu)?",
    },
    "carer-forms.health": {
      label: "A oes problem iechyd, anabledd neu feddyginiaeth y dylem wybod amdani?",
    },
    "carer-forms.mood": { label: "Sut mae eich plentyn i'w weld ynddo'i hun?" },
    "carer-forms.selfharm": { label: "A ydych yn poeni y gallai eich plentyn frifo ei hun?" },
    "carer-forms.substances": { label: "A ydych yn poeni am ysmygu, diod neu gyffuriau?" },
    "carer-forms.sleep": { label: "Sut mae cwsg, bwyd ac egni?" },
    "carer-forms.friends": {
      label:
        "Sut ydych chi'n teimlo am y bobl y mae eich plentyn yn treulio amser gyda nhw, wyneb yn wyneb ac ar-lein?",
    },
    "carer-forms.free-time": { label: "Beth mae eich plentyn yn ei wneud yn ei amser rhydd?" },
    "carer-forms.exploited": {
      label: "A yw eich plentyn wedi cael arian, dillad neu ffonau na allwch eu hesbonio, neu wedi mynd ar goll?",
    },
    "carer-forms.missing-now": { label: "A yw eich plentyn ar goll nawr?" },
    "carer-forms.school-go": { label: "A yw eich plentyn yn mynd i'r ysgol, coleg neu waith?" },
    "carer-forms.school-help": {
      label: "A oes help ychwanegol, neu a ddylai fod (darllen, ysgrifennu, sylw, ymddygiad)?",
    },
    "carer-forms.school-works": { label: "Pa mor dda ydych chi a'r ysgol yn gweithio gyda'ch gilydd?" },
    "carer-forms.home-life": { label: "Sut mae pethau gartref i'r teulu?" },
    "carer-forms.rules": { label: "Pa reolau sydd gennych, ac a ydynt yn cael eu cadw?" },
    "carer-forms.safe": { label: "A ydych chi a'ch plentyn yn teimlo'n ddiogel gartref?" },
    "carer-forms.own-needs": {
      label:
        "A oes rhywbeth y mae arnoch chi eich hun angen help ag ef (iechyd, arian, tai, diod neu gyffuriau, straen)?",
    },
    "carer-forms.support": { label: "Pwy sy'n eich cefnogi chi?" },
    "carer-forms.behaviour": {
      label: "Beth mae eich plentyn yn ei wneud pan aiff pethau'n dda, a phan aiff pethau o chwith?",
    },
    "carer-forms.calm": { label: "Beth sy'n eu helpu i dawelu? Beth sy'n ei wneud yn waeth?" },
    "carer-forms.violence": {
      label: "A yw eich plentyn wedi bod yn dreisgar neu'n fygythiol tuag atoch chi neu eraill gartref?",
    },
    "carer-forms.offending": { label: "Beth ydych chi'n meddwl a arweiniodd at yr hyn a ddigwyddodd?" },
    "carer-forms.offending-again": {
      label: "A ydych yn meddwl y gallai ddigwydd eto? Beth fyddai'n ei atal?",
    },
    "carer-forms.offending-felt": { label: "Sut mae eich plentyn yn teimlo am y peth nawr?" },
    "carer-forms.offending-put-right": {
      label: "A fyddech yn cefnogi eich plentyn i wneud iawn â'r rhai yr effeithiwyd arnynt?",
    },
    "carer-forms.strengths": { label: "Beth mae eich plentyn yn dda am ei wneud neu'n frwd drosto?" },
    "carer-forms.proud": { label: "Beth ydych chi'n falch ohono?" },
    "carer-forms.hopes": { label: "Beth yw eich gobaith i'ch plentyn mewn blwyddyn?" },
    "carer-forms.yjs": { label: "Sut ydych chi'n teimlo am ein gwaith gyda'ch plentyn?" },
    "carer-forms.help-wanted": { label: "Beth fyddai'n eich helpu chi fel rhiant neu ofalwr?" },
    "carer-forms.contact": {
      label: "Sut a phryd y gallwn gysylltu â chi orau? A oes angen cyfieithydd neu brint bras arnoch?",
    },
    "carer-forms.informed": {
      label: "A ddywedwyd wrthych beth sy'n digwydd, mewn geiriau yr ydych yn eu deall?",
    },
    "carer-events": {
      label: "Beth ddigwyddodd ym mywyd eich plentyn y dylem wybod amdano?",
      entryName: "digwyddiad",
    },
    "carer-events.form": { label: "Pwy ddywedodd wrthym?" },
    "carer-events.when": { label: "Tua phryd, neu pa mor hen?" },
    "carer-events.what": { label: "Beth ddigwyddodd?" },
    "carer-events.kind": {
      label: "Pa fath?",
      options: {
        "moved-home": { label: "Symud cartref" },
        "moved-school": { label: "Symud ysgol" },
        "lost-someone": { label: "Colli rhywun" },
        "family-split-or-new-partner": { label: "Teulu'n gwahanu neu bartner newydd" },
        "birth-of-a-child": { label: "Geni plentyn" },
        "illness-or-injury": { label: "Salwch neu anaf" },
        "prison-in-the-family": { label: "Carchar yn y teulu" },
        bullying: { label: "Bwlio" },
        "violence-or-abuse": { label: "Trais neu gam-drin" },
        care: { label: "Gofal" },
        "a-proud-moment": { label: "Eiliad o falchder" },
        other: { label: "Arall" },
      },
    },
    "carer-events.effect": { label: "Sut yr effeithiodd ar eich plentyn?" },
    "carer-events.share": { label: "A gaiff eich plentyn weld eich bod wedi dweud hyn wrthym?" },
    "carer-events.checked": {
      label: "Ymarferydd: wedi'i ychwanegu at y rhestr o ddigwyddiadau bywyd?",
      options: {
        added: { label: "Ychwanegwyd" },
        "already-there": { label: "Yno eisoes" },
        "not-added": { label: "Nid ychwanegwyd" },
      },
    },
    "carer-events.reason": { label: "Pam nas ychwanegwyd?" },
  },
} satisfies Wording;
