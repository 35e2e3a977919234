import type { Wording } from "../pack.ts";

const notKnownYet = { label: "Ddim yn hysbys eto" };

/** The hearing, in Welsh. A first wording; it awaits a translator's review. */
export const courtHearing = {
  subSections: {
    "hearing-facts": {
      title: "Y gwrandawiad",
      guide:
        "Cofnodwch y gwrandawiad unwaith. Mae pob modiwl llys yn ei ddarllen o'r fan hon. Mae gwrandawiadau'r gorffennol yn aros yn y rhestr. Ffeithiau yn unig: beth a benderfynwyd, gan bwy ac am ba resymau a roddwyd.",
      example:
        "Llys ieuenctid, 9 Hydref am ddau. Daeth ei daid. Anfonwyd adref ar fechnïaeth gyda chyrffyw carreg y drws o wyth; dywedodd y fainc, ‘Rwyt wedi ei gadw am fis, felly rydym yn ymddiried ynot.’",
      leaveOut:
        "Eich barn am y penderfyniad, sy'n mynd i'r adroddiad ar gyfer y llys; sut mae'r person ifanc wedyn, sy'n mynd i “Ar ôl y llys” os yw'n mynd i'r ddalfa.",
    },
  },
  questions: {
    "court-hearings.court": { label: "Y llys" },
    "court-hearings.type": {
      label: "Pa lys ydyw?",
      options: {
        "youth-court": { label: "Llys ieuenctid" },
        "adult-magistrates-court": { label: "Llys ynadon oedolion" },
        "crown-court": { label: "Llys y Goron" },
        appeal: { label: "Apêl" },
        "not-known-yet": notKnownYet,
      },
    },
    "court-hearings.time": {
      label: "Amser, os yw'n hysbys",
      hint: "Cymerir 10:00 tra bydd hwn yn wag.",
    },
    "court-hearings.purpose": {
      label: "Ar gyfer beth y mae'r gwrandawiad?",
      options: {
        "first-hearing": { label: "Gwrandawiad cyntaf" },
        bail: { label: "Mechnïaeth" },
        plea: { label: "Ple" },
        trial: { label: "Treial" },
        sentence: { label: "Dedfryd" },
        breach: { label: "Torri gorchymyn" },
        recall: { label: "Galw'n ôl" },
        "review-of-an-order": { label: "Adolygu gorchymyn" },
        "revocation-or-resentence": { label: "Dirymu neu ailddedfrydu" },
        appeal: { label: "Apêl" },
        other: { label: "Arall" },
        "not-known-yet": notKnownYet,
      },
    },
    "court-hearings.attendance": {
      label: "Sut mae'r person ifanc yn cymryd rhan?",
      options: {
        "in-person": { label: "Wyneb yn wyneb" },
        "by-video-link-from-a-secure-establishment": { label: "Drwy gyswllt fideo o sefydliad diogel" },
        "by-video-link-from-a-police-station": { label: "Drwy gyswllt fideo o orsaf heddlu" },
        "not-present": { label: "Ddim yn bresennol" },
      },
    },
    "court-hearings.solicitor": { label: "Cyfreithiwr y person ifanc", hint: "Enw, cwmni, ffôn" },
    "court-hearings.parent-present": {
      label: "A oedd rhiant, gofalwr neu oedolyn cefnogol arall yno?",
      options: { yes: { label: "Oedd" }, no: { label: "Nac oedd" }, "not-known-yet": notKnownYet },
    },
    "court-hearings.supporter": { label: "Pwy ddaeth?" },
    "court-hearings.communication-help": {
      label: "Pa help sydd ei angen i ddilyn y gwrandawiad?",
      hint: "Cyfieithydd, cyfryngwr, egwyliau, geiriau byr",
    },
    "court-hearings.outcome": {
      label: "Beth a benderfynodd y llys?",
      options: {
        "bail-no-conditions": { label: "Mechnïaeth, dim amodau" },
        "bail-with-conditions": { label: "Mechnïaeth gydag amodau" },
        "remand-to-local-authority-accommodation": { label: "Remand i lety awdurdod lleol" },
        "remand-to-youth-detention": { label: "Remand i lety cadw ieuenctid" },
        "custodial-sentence": { label: "Dedfryd o garchar" },
        "youth-rehabilitation-order": { label: "Gorchymyn adsefydlu ieuenctid" },
        "referral-order": { label: "Gorchymyn atgyfeirio" },
        "other-sentence": { label: "Dedfryd arall" },
        adjourned: { label: "Gohiriwyd" },
        "dropped-or-acquitted": { label: "Gollyngwyd yr achos neu ddieuog" },
        "not-known-yet": notKnownYet,
        other: { label: "Rhywbeth arall" },
      },
    },
    "court-hearings.outcome-reasons": {
      label: "Pa resymau a roddodd y llys?",
      hint: "Rhaid i'r llys roi ei resymau dros remand i lety cadw ieuenctid yn ysgrifenedig.",
    },
    "court-hearings.understood": { label: "A ddeallodd y person ifanc beth a benderfynwyd?" },
    "hearing-see-offences": {
      label: "Troseddau neu honiadau gerbron y llys",
      labelPrevention: "Digwyddiadau neu honiadau gerbron y llys",
    },
    "hearing-see-outcomes": { label: "Dedfryd neu orchymyn" },
    "hearing-see-external-controls": {
      label: "Gorchmynion ac amodau eraill mewn grym",
      hint: "Gorchmynion sifil, mechnïaeth bresennol, cyrffyw, cyfyngiadau",
    },
  },
} satisfies Wording;
