import type { help as english } from "../en/help.ts";
import type { Translation } from "../words.ts";

/** What the help says, in Welsh. A first wording; it awaits a translator's review. */
export const help: Translation<typeof english> = {
  about: {
    before: "Mae “Cymorth” ar frig pob tudalen, neu'r fysell ",
    between:
      ", yn arwain at yr hyn sy'n ymwneud â'r dudalen honno. Nid yw bysellau un llythyren byth yn gweithredu tra byddwch yn teipio mewn blwch; gellir eu ",
    link: "diffodd yn eich cyfrif",
    after: ".",
  },
  topics: "Pynciau cymorth",
  whatIsSaved: "Beth sy'n cael ei gadw a phryd",
  whoSees: "Pwy sy'n ei weld",
  keys: "Bysellau",
  nothingToSave: "Nid oes dim yn cael ei gadw yma: dim ond dangos y mae'r dudalen.",
  wholeTeam:
    "Mae ymarferwyr a rheolwyr eich gwasanaeth yn gweld y cyfan. Mae rhywun a gafodd rannau i'w hysgrifennu yn gweld y rhannau hynny yn unig. Nid yw sefydliadau eraill yn gweld dim ohono. Cofnodir pob edrychiad.",
  guide: {
    title: (subSection) => `Canllaw: ${subSection}`,
    howItWorks: "Sut mae tudalen o gwestiynau'n gweithio",
    afterLink: ": bysellau, beth sy'n cael ei gadw a phryd, pwy sy'n ei weld.",
    whatIsAsked: "Yr hyn a ofynnir",
    whatAnswersMean:
      "Ystyr “Ie” yw: mae felly, ac mae'n bwysig i ddiogelwch, ymddygiad neu'r cynllun. Ystyr “I'w egluro eto” yw: nid ydym yn gwybod eto ac rydym yn bwriadu cael gwybod. Ystyr “Ar hyn o bryd” yw nawr neu yn ystod y tri mis diwethaf.",
    further: "Cwestiwn pellach: mae'n agor pan fydd ei angen, neu pan ddewiswch archwilio ymhellach.",
  },
  does: {
    search: "chwilio am bobl ifanc yn ôl enw neu gyfeirnod",
    helpHere: "cymorth gyda'r dudalen rydych arni",
    findQuestion: "dod o hyd i gwestiwn yn y cam",
    findWhileTyping: "dod o hyd i gwestiwn, hefyd tra byddwch yn teipio",
    carryOn: "parhau o'r lle y gwnaethoch adael",
    rows: "y rhes nesaf a'r rhes flaenorol",
    openRow: "agor y rhes",
    people: "y person ifanc nesaf a'r un blaenorol",
    goOnWithStage: "parhau gyda'r cam agored",
    parts: "y rhan flaenorol, y rhan nesaf",
    goOnWhereLeft: "parhau lle mae rhywbeth ar ôl",
    nextLeft: "y peth nesaf sydd ar ôl",
    subSections: "yr is-adran flaenorol, yr is-adran nesaf",
    openQuestion: "agor y cwestiwn",
  },
  home: {
    title: "Eich tudalen hafan",
    purpose:
      "Yr hyn sy'n aros amdanoch: yr hyn a ddychwelwyd atoch, yr hyn sydd i'w wneud yn fuan, yr hyn sydd gyda rhywun arall, a ble gwnaethoch chi stopio ysgrifennu.",
    more: "Mae cam mewn un grŵp yn unig. Y rhif wrth ei ymyl yw nifer yr atebion sydd ar goll o hyd; yr un rhif ydyw ym mhobman. Mae'r hysbysiadau, ar frig pob tudalen, yn dweud beth wnaeth eraill a beth sydd i'w gwblhau; mae pob un yn arwain at ei le, ac wedi'i ddarllen ar ôl ei ddilyn.",
    seenBy:
      "Chi. Mae tudalen hafan rheolwr yn dangos gwaith y tîm, gydag enwau a dyddiadau a heb yr hyn a ysgrifennwyd.",
  },
  people: {
    title: "Pobl ifanc",
    purpose:
      "Pob person ifanc y mae eich gwasanaeth yn gweithio gydag ef neu hi. Teipiwch enw neu gyfeirnod i gulhau'r rhestr. Ychwanegir person ifanc newydd yma.",
    saved: "Caiff person ifanc newydd ei gadw pan bwyswch y botwm, nid cyn hynny.",
    seenBy:
      "Pobl eich gwasanaeth sy'n cadw'r cofnod. Mae rhywun a gafodd rannau i'w hysgrifennu yn gweld y bobl ifanc hynny yn unig.",
  },
  record: {
    title: "Cofnod person ifanc",
    purpose:
      "Y ffeithiau sy'n wir am bob cam: enw, cyfeiriadau, gofalwyr, troseddau, canlyniadau, gwasanaethau. Mae newid yma yn newid ym mhob cam agored.",
    more: "Dechreuir camau yma, un ar y tro: yr asesiad llawn (AssetPlus) neu'r un byr ar gyfer atal a dargyfeirio. Daw'r hyn a ysgrifennwyd yn y cam diwethaf gydag ef, wedi'i farcio fel wedi'i gario ymlaen; edrychwch arno a'i gadarnhau neu ei gywiro.",
    saved: "Mae pob ateb yn cadw ei hun pan adewch ei flwch. Heb JavaScript, pwyswch Cadw ar waelod y dudalen.",
    alsoSeen: "Mae cam wedi'i gwblhau yn cadw'r ffeithiau fel yr oeddent bryd hynny.",
  },
  stage: {
    title: "Cam",
    purpose:
      "Pa mor bell y mae'r cam wedi mynd, pwy sydd wedi llofnodi beth, a'r ffordd ymlaen. Gellir ei ddarllen yn ei gyfanrwydd, ei lawrlwytho, ei gwblhau, ei atal gan reolwr, neu ei ganslo tra nad oes dim wedi'i ysgrifennu.",
    more: "Mae cwblhau yn cadw'r cam fel y mae, am byth: mae angen pob ateb gofynnol a phob llofnod y mae eich gwasanaeth yn gofyn amdano.",
    saved:
      "Caiff yr hyn a ysgrifennwch ar dudalennau'r cam ei gadw yno. Mae cwblhau, atal a chanslo yn digwydd pan bwyswch eu botwm.",
  },
  questions: {
    title: "Tudalen o gwestiynau",
    purpose:
      "Un rhan o'r cam, un cwestiwn i bob rhes. Mae'r hyn sy'n perthyn i'r dudalen ar ei brig; mae sylwadau a phethau gwerth eu gweld wrth ymyl y cwestiwn.",
    more: "Mae cwestiynau pellach yn agor o dan yr ateb sy'n galw amdanynt, ac yn cau eto gydag ef. Caiff ateb sydd wedi cau ei gadw ac mae'n cyfrif fel heb ei roi. Mae “I'w egluro eto” yn cyfrif fel ateb tan yr adolygiad cyntaf.",
    carried:
      "Daw ateb sydd wedi'i farcio fel wedi'i gario ymlaen o gam cynharach ac nid oes neb wedi edrych arno eto: cadarnhewch ef, neu ysgrifennwch ef o'r newydd.",
    saved:
      "Mae pob ateb yn cadw ei hun: yn fuan ar ôl i chi stopio teipio, a phan adewch ei flwch. Mae'r bar ar y brig yn dweud Wedi'i gadw a'r amser, neu y bydd yn rhoi cynnig arall arni. Nid oes dim a deipir yn cael ei daflu: caiff ateb nad yw'n ffitio ei gadw a'i farcio, ac os ysgrifennodd rhywun arall yno yn y cyfamser dangosir y ddau destun i chi. Heb JavaScript, pwyswch Cadw.",
    alsoSeen:
      "Mae pwy bynnag sy'n darllen y dudalen yn gweld yr hyn a gadwyd ar y foment honno, nid yr hyn rydych yn ei deipio.",
  },
  find: {
    title: "Dod o hyd i gwestiwn",
    purpose:
      "Mae'n dod o hyd i unrhyw gwestiwn yn ôl ei eiriau neu'r hyn mae pobl yn ei alw: CSE, county lines, NEET, EHCP, s.20, VMP. Nid yw mân wallau teipio'n gwneud drwg.",
    more: "Mae'n edrych mewn cwestiynau, dewisiadau, awgrymiadau a chanllawiau, byth yn yr hyn a ysgrifennwyd am berson ifanc. Mae'n dweud pan nad yw'r cam hwn yn gofyn rhywbeth, a pha ateb fyddai'n ei agor.",
    saved: "Nid oes dim yn cael ei gadw yma, ac ni chedwir yr hyn rydych yn chwilio amdano mewn unrhyw log.",
    seenBy: "Chi yn unig.",
  },
  left: {
    title: "Yr hyn sydd ar ôl",
    purpose:
      "Popeth sy'n sefyll rhwng nawr a chwblhau, pob un yn ddolen i'r union gwestiwn: atebion sydd ar goll, atebion wedi'u cario ymlaen nad edrychwyd arnynt eto, rhestri sydd angen cofnod, llofnodion.",
    more: "Nid yw'r hyn sydd werth ei weld yn dal dim yn ôl. Cyngor ydyw.",
  },
  read: {
    title: "Darllen y cam",
    purpose:
      "Y cam fel testun o'r dechrau i'r diwedd, gyda'r hyn a ddangosir ac a atebwyd yn unig. Dangosir cam wedi'i gwblhau fel y'i gofynnwyd bryd hynny.",
    more: "Mae PDF a Word yn cynnwys yr un peth. Ystyriwch pwy fydd yn ei ddarllen cyn ei anfon.",
    alsoSeen: "Cofnodir lawrlwythiad gyda'ch enw.",
  },
  history: {
    title: "Hanes",
    purpose:
      "Pwy ysgrifennodd beth, a phryd. Gellir darllen cam fel yr oedd ar unrhyw adeg gynharach, a gellir cymharu dau destun air am air.",
  },
  timeline: {
    title: "Llinell amser",
    purpose:
      "Yr hyn sydd â dyddiad, dros fywyd y person ifanc: troseddau wedi'u rhifo yn ôl dyddiad, beth ddigwyddodd, cartref, ysgol, iechyd, gwasanaethau, dalfa. Dewiswch lonydd ac amser, neu chwyddwch; rhoddir yr hyn sy'n orlawn ynghyd gyda'i nifer. Lluniedir dyddiad heb ei ddiwrnod gyda llinell dros yr amser y gall ei olygu.",
    more: "Mae'r tabl o dan y lluniad yn dweud yr un peth mewn geiriau, ac mae pob rhes yn arwain at y man lle y'i hysgrifennwyd. Cyfrifir yr hyn sy'n gorgyffwrdd o'r dyddiadau; chi sydd i ddweud pam. Ar bapur mae'n cymryd A4 ar ei draws, ac nid yw diogelu arno oni bai eich bod yn ticio ei fod yn perthyn yno.",
  },
  compare: {
    title: "Cymharu",
    purpose:
      "Unrhyw ddwy adeg o unrhyw ddau o gamau'r plentyn ochr yn ochr, gyda'r geiriau a newidiodd wedi'u marcio, pwy a'u newidiodd a phryd. Mae'r rhestr ar y chwith yn dweud faint o atebion a newidiodd ym mhob is-adran.",
    more: "Dewiswch ddwy adeg ag enw, neu gam ar ddyddiad ac amser. Mae'n argraffu fel y mae.",
  },
  sign: {
    title: "Cydlofnod",
    purpose:
      "Mae rheolwr yn darllen rhan o'r cam, yn rhoi sylwadau ar gwestiynau, ac yn ei llofnodi neu ei dychwelyd. Mae llofnod yn llofnodi'r hyn a ddarllenwyd: pan fydd hwnnw'n newid wedyn, mae'r llofnod yn syrthio; pan gaiff ei roi yn ôl, mae'r llofnod yn sefyll eto.",
    more: "Nid oes neb yn llofnodi ei waith ei hun.",
    saved: "Caiff sylwadau, ceisiadau a llofnodion eu cadw pan bwyswch eu botwm.",
    seenBy: "Pobl eich gwasanaeth sy'n gweld y cam cyfan. Nid yw sylwadau'n rhan o'r cam a argreffir.",
  },
  account: {
    title: "Eich cyfrif",
    purpose: "Pwy sydd wedi mewngofnodi, tan pryd, a'r hyn y cewch ei wneud. Gellir diffodd bysellau un llythyren yma.",
    saved: "Caiff dewisiadau eu cadw pan bwyswch Cadw, ar gyfer y porwr hwn.",
    seenBy: "Chi.",
  },
};
