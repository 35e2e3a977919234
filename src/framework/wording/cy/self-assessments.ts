import type { Wording } from "../pack.ts";
import { carerForms } from "./carer-forms.ts";
import { selfAssessmentItems } from "./self-assessment-items.ts";

/** What may be shown to others is asked by the very words of each item. */
const shareOptions = Object.fromEntries(
  Object.entries(selfAssessmentItems)
    .filter(([id]) => id !== "sa-privacy-understood")
    .map(([id, { label }]) => [id, { label }]),
);

/** The self-assessments of young people and of parents and carers, in Welsh. A first wording; it awaits a translator's review. */
export const selfAssessments = {
  subSections: {
    "sa-start": {
      guide:
        "Darllenwch y dudalen hon gyda'ch gilydd. Gadewch i'r person ifanc ddewis sut mae am ei wneud. Gwiriwch ei fod yn gwybod pwy fydd yn ei gweld. Ffeithiau yn unig: sut, ble, pryd a chyda phwy y'i gwnaed.",
      example:
        "Gwnaed ar 6 Tachwedd yn y llyfrgell gyda'i gweithiwr cymorth y tu allan. Roedd am i rywun ei ddarllen yn uchel a dywedodd, ‘Teipia di, siarada i.’ Dywedodd yn ôl wrthyf pwy all ei weld, felly gwn ei bod yn deall.",
      leaveOut:
        "Atebion i'r tudalennau sy'n dilyn; eich barn chi am pam y dewiswyd ffordd, neu ddewis na wnaeth y person ifanc.",
    },
    "family-home-relationships": {
      guide:
        "Dywedwch “y bobl rwy'n byw gyda nhw” i blentyn mewn gofal. Peidiwch â gofyn am “mam a dad” oni bai bod y plentyn yn gwneud. Atebion y person ifanc ei hun; ffeithiau fel y mae'n eu gweld, nid eich dadansoddiad chi.",
      example:
        "Dewisodd ‘ddim wir’ am gael ei chlywed a dywedodd, ‘Mae Nain yn gwrando, ond mae hi'n cysgu pan dwi'n cyrraedd adre.’ Nid oedd am ddweud mwy, felly stopiais yno.",
      leaveOut:
        "Dyfalu beth oedd yn ei olygu neu beth na ddywedodd; mae'r hyn y mae eraill yn ei ddweud am gartref yn mynd i “Teulu a rhwydweithiau ehangach”.",
    },
    "smoking-drinking-drugs": {
      guide:
        "Nid oes angen enwau cyffuriau. Byddwch yn glir nad yw'r atebion yn mynd at yr heddlu oni bai bod rhywun mewn perygl. Atebion y person ifanc ei hun; ffeithiau fel y mae'n eu gweld, nid eich dadansoddiad chi.",
      example:
        "Dywedodd, ‘Fepio bob dydd, yfed mewn partïon, Calan Gaeaf oedd yr un diwethaf.’ A yw diod wedi'i wneud yn sâl? ‘Unwaith, wnaeth fy nghefnder fy nghario adre.’ Gofynnodd am beidio â siarad am y gweddill heddiw, felly gadawsom ef.",
      leaveOut:
        "Symiau neu enwau na roddodd; mae'r hyn yr ydych chi neu eraill yn ei wybod yn mynd i “Camddefnyddio sylweddau”.",
    },
    "health-and-feelings": {
      guide:
        "Dechreuwch gyda'r hyn sy'n dda. Cymerwch egwyl ar ôl y dudalen hon. Byddwch â rhifau cymorth wrth law. Atebion y person ifanc ei hun; ffeithiau fel y mae'n eu gweld, nid eich dadansoddiad chi.",
      example:
        "Ar 9 Ionawr dewisodd yr ail wyneb a dywedodd, ‘Mae fy mol i'n dynn bob nos Sul.’ Pan fydd yn ddrwg, mae'n anwesu ei chath. Cawsom egwyl ar ôl y dudalen hon, gan iddi ofyn am un.",
      leaveOut:
        "Enw salwch neu reswm na roddodd; mae'r hyn a ganfu gweithiwr iechyd yn mynd i “Datblygiad emosiynol ac iechyd meddwl”.",
    },
    friends: {
      guide:
        "Cynhwyswch ffrindiau ar-lein. Gofynnwch am gariadon gyda'r gair y mae'r person ifanc yn ei ddefnyddio. Atebion y person ifanc ei hun; ffeithiau fel y mae'n eu gweld, nid eich dadansoddiad chi.",
      example:
        "Dywedodd, a theipiais innau: ‘Mae gen i un ffrind go iawn, dim ond yno mae'r lleill.’ Am gael ei orfodi i wneud pethau dewisodd ‘weithiau’ ac ychwanegodd, ‘dim ond pan maen nhw'n benthyg pethau i mi’.",
      leaveOut:
        "Geiriau fel “gang” neu “camfanteisio” na ddefnyddiodd; mae eich pryder chi yn mynd i “Camfanteisio a grwpiau niweidiol”.",
    },
    "school-college-work": {
      guide:
        "Dywedwch “dysgu” os nad oes ysgol ar hyn o bryd. Atebion y person ifanc ei hun; ffeithiau fel y mae'n eu gweld, nid eich dadansoddiad chi.",
      example:
        "Dewisodd ‘weithiau’ am fynd i mewn a dywedodd, ‘Byddwn i'n mynd petai'r wers gynta ddim gyda fo, mae'n darllen y marciau'n uchel.’ Mae celf yn wahanol: ‘Mae'r stafell yna'n dawel.’",
      leaveOut:
        "Ffigurau presenoldeb neu farn yr ysgol, sy'n mynd i “Dysgu, addysg, hyfforddiant a chyflogaeth”; gair mwy tyner na'r un a ddefnyddiwyd.",
    },
    "my-offending": {
      guide:
        "Defnyddiwch y gair y mae'r person ifanc yn ei ddefnyddio. Peidiwch â phwyso. Cyn dyfarniad gofynnwch yr eitemau sydd wedi'u marcio “cyn y llys” yn unig. Atebion y person ifanc ei hun; ffeithiau fel y mae'n eu gweld, nid eich dadansoddiad chi.",
      example:
        "Dywedodd, ‘Ro'n i'n dangos fy hun, ac wedyn roedd hi'n rhy hwyr.’ Cyn iddo ddigwydd roedd wedi diflasu, wedyn yn teimlo'n sâl. Ysgrifennais ‘dangos fy hun’ am mai ei geiriau hi ydynt, a'u darllen yn ôl iddi.",
      leaveOut:
        "Edifeirwch neu fai na soniodd amdano; mae'r hyn sy'n esbonio'r ymddygiad yn eich barn chi yn mynd i “Deall ymddygiad troseddol”.",
    },
    behaviour: {
      guide:
        "Siaradwch am “pan aiff pethau o chwith”, nid “ymddygiad gwael”. Atebion y person ifanc ei hun; ffeithiau fel y mae'n eu gweld, nid eich dadansoddiad chi.",
      example:
        "Ysgrifennwyd fel y'i dywedodd ar 3 Mai: ‘Dwi'n mynd yn wallgo pan fydd pobl yn sibrwd, achos dwi'n meddwl ei fod amdana i.’ Gofynnais beth sy'n helpu a dywedodd, ‘Mynd allan. Neb yn fy nilyn.’",
      leaveOut:
        "Eich geiriau chi yn lle geiriau'r person ifanc, fel “problem dymer”; mae eich dehongliad yn mynd i “Meddwl ac ymddygiad”.",
    },
    "my-future": {
      guide:
        "Gorffennwch y dudalen hon ar rywbeth da. Mae'r atebion hyn yn cychwyn Fy nghynllun. Atebion y person ifanc ei hun, yn ei eiriau ei hun; nid ffeithiau wedi'u gwirio na dadansoddiad.",
      example:
        "Chwarddodd a dywedodd, ‘Dwi'n dda am drwsio beics a chael fy mrawd i gysgu.’ Mewn blwyddyn mae am gael ‘goriad i fy nrws fy hun’. Teipiwyd fel y'i dywedwyd, ac yntau'n gwylio'r sgrin.",
      leaveOut:
        "Nod yr hoffech chi iddo ei gael; mae camau tuag at ei nod ei hun yn mynd i “Ein cynllun ymyrryd: fy nhargedau”.",
    },
    "working-with-us": {
      guide:
        "Defnyddir yma'r enw gwasanaeth a osododd yr ardal. Atebion y person ifanc ei hun; ffeithiau fel y mae'n eu gweld, nid eich dadansoddiad chi.",
      example:
        "Pam mae'n anodd dod? Ticiodd y bws a dywedodd, ‘Dau fws, ac mae pobl yn syllu arna i.’ Dylai ei gweithiwr ‘decstio, nid ffonio, achos dwi ddim yn ateb’.",
      leaveOut: "Rhesymau yr ydych chi'n eu tybio dros golli ymweliadau, sy'n mynd i “Ymgysylltu a chyfranogi”.",
    },
    "sa-review-extra": {
      guide:
        "Gofynnwch cyn y tudalennau pwnc. Canmolwch yn gyntaf. Atebion y person ifanc ei hun; ffeithiau fel y mae'n eu gweld, nid eich dadansoddiad chi.",
      example:
        "Ar 12 Ebrill dywedodd, ‘Y peth gorau ydi 'mod i'n cysgu yn nhŷ Dad ar nos Wener rŵan. Codi sy anodda.’ Mae am gael sesiwn dydd Mawrth yn hwyrach, felly ysgrifennais, ‘Gawn ni ddechrau am un ar ddeg?’",
      leaveOut: "Cynnydd a welwch chi ond na chafodd ei enwi, sy'n mynd i “Cynnydd cyffredinol”.",
    },
    "sa-end-extra": {
      guide:
        "Fe'i defnyddir hefyd i ddysgu sut mae'r gwasanaeth yn gwneud; caiff atebion eu cyfrif heb enwau. Atebion y person ifanc ei hun; barn, felly nid yw'n cael ei gwirio na'i dadansoddi.",
      example:
        "Pan ofynnwyd beth mae fwyaf balch ohono, dywedodd, ‘Galla i gerdded heibio iddyn nhw rŵan.’ Beth na helpodd: ‘Gormod o ffurflenni.’ Teipiais y ddau, a gwenu ar yr ail.",
      leaveOut:
        "Diolch neu ganmoliaeth na roddodd; mae eich barn chi am yr hyn a helpodd yn mynd i “Cynnydd cyffredinol”.",
    },
    "sa-transfer-extra": {
      guide:
        "Gwnewch ef gyda'r hen weithiwr; dangoswch ef i'r gweithiwr newydd yn y cyfarfod ar y cyd. Atebion y person ifanc ei hun; ffeithiau fel y mae'n eu gweld, nid eich dadansoddiad chi.",
      example:
        "Mae am i'r gweithiwr newydd wybod: ‘Paid â sefyll y tu ôl i mi. A dwi'n dweud na gynta, wedyn dwi'n meddwl.’ Gofynnodd, ‘Fydd hi'n gwybod am Nain?’ felly ysgrifenasom y cwestiwn hwnnw.",
      leaveOut:
        "Beth fyddech chi'n ei ddweud wrth y gweithiwr newydd, sy'n mynd i “Y symud” neu “Symud i wasanaethau oedolion”.",
    },
    ...carerForms.subSections,
  },
  questions: {
    "sa-form": { label: "Pa ffurflen?" },
    "sa-form-correction-reason": { label: "Pam wnaethoch chi newid y gwerth hwn?" },
    "sa-voice": {
      label: "Sut wyt ti eisiau iddi siarad?",
      options: { i: { label: "“fi”" }, "someone-like-me": { label: "“rhywun fel fi”" } },
    },
    "sa-way": {
      label: "Sut wyt ti eisiau ei wneud?",
      options: {
        "read-it-myself": { label: "Ei ddarllen fy hun" },
        "have-it-read-to-me-sound": { label: "Ei glywed yn cael ei ddarllen (sain)" },
        "with-my-worker": { label: "Gyda fy ngweithiwr" },
        "with-someone-i-trust": { label: "Gyda rhywun rwy'n ymddiried ynddo" },
        "talk-and-my-worker-types": { label: "Siarad, a fy ngweithiwr yn teipio" },
        "with-pictures-only": { label: "Gyda lluniau yn unig" },
        other: { label: "Rhywbeth arall" },
      },
    },
    "sa-language": {
      label: "Pa iaith?",
      options: {
        english: { label: "Saesneg" },
        cymraeg: { label: "Cymraeg" },
        "another-one": { label: "Un arall" },
      },
    },
    "sa-date": {
      label: "Pryd y dywedwyd hyn?",
      hint: "Os oedd ar ddiwrnod heblaw heddiw: ar bapur, neu cyn ei deipio.",
    },
    "sa-where": {
      label: "Ble rydyn ni?",
      options: {
        "at-home": { label: "Gartref" },
        "at-the-office": { label: "Yn y swyddfa" },
        "at-school": { label: "Yn yr ysgol" },
        "at-court": { label: "Yn y llys" },
        "in-a-secure-place": { label: "Mewn lle diogel dan glo" },
        "on-the-phone-or-online": { label: "Ar y ffôn neu ar-lein" },
        "somewhere-else": { label: "Rhywle arall" },
      },
    },
    "sa-helped-by": {
      label: "Pwy helpodd?",
      options: {
        nobody: { label: "Neb" },
        worker: { label: "Gweithiwr" },
        parent: { label: "Rhiant" },
        interpreter: { label: "Cyfieithydd" },
        "somebody-else": { label: "Rhywun arall" },
      },
    },
    "sa-helper": {
      label: "Pwy sy'n dy helpu di heddiw?",
      hint: "Enw cyntaf, a phwy yw'r person i ti.",
    },
    "sa-where-i-live": {
      label: "Ble wyt ti'n byw nawr?",
      options: {
        "with-a-parent": { label: "Gyda rhiant" },
        "with-family": { label: "Gyda theulu" },
        "foster-home": { label: "Cartref maeth" },
        "childrens-home": { label: "Cartref plant" },
        "my-own-place-or-hostel": { label: "Fy lle fy hun neu hostel" },
        "a-secure-place": { label: "Lle diogel dan glo" },
        "moving-around": { label: "Symud o le i le" },
      },
    },
    ...selfAssessmentItems,
    "sa-share-choice": {
      label: "Cewch ddangos y ddau ateb hyn gen i i bobl eraill sy'n fy helpu",
      hint: "Dau, neu ddim un.",
      third: "Cewch ddangos y ddau ateb hyn",
      options: { ...shareOptions, none: { label: "Dim un" } },
    },
    ...carerForms.questions,
  },
} satisfies Wording;
