import type { contributorRefusals as english } from "../en/contributor-refusals.ts";
import type { Translation } from "../words.ts";

/** Why something between the people of a stage was not done, in Welsh. A first wording; it awaits a translator's review. */
export const contributorRefusals: Translation<typeof english> = {
  noPartChosen: {
    happened: "Ni ddewiswyd unrhyw ran.",
    toDo: "Dewiswch o leiaf un rhan. I beidio â rhoi dim mwyach, cymerwch yn ôl yr hyn a roddwyd.",
  },
  noSuchPart: {
    happened: "Nid yw un o'r rhannau a ddewiswyd yn bodoli yn y cam hwn.",
    toDo: "Llwythwch y dudalen eto a dewiswch eto.",
  },
  noSuchHelper: {
    happened: "Ni ellir rhoi rhannau o'r cam i'r person hwn.",
    toDo: "Dewiswch rywun o'ch gwasanaeth o'r rhestr.",
  },
  badDueDate: {
    happened: "Nid yw'r diwrnod y mae ei angen erbyn yn ddyddiad cyfan.",
    toDo: "Rhowch ddiwrnod, mis a blwyddyn, er enghraifft 5 3 2026, neu gadewch y tri yn wag.",
  },
  dueDateOutside: {
    happened: "Nid yw hwnnw'n ddiwrnod y gallai'r cam hwn fod i'w orffen erbyn.",
    toDo: "Rhowch ddyddiad cyfan, er enghraifft 5 3 2026: heb fod cyn i'r cam ddechrau, a dwy flynedd ymlaen ar y mwyaf.",
  },
  dueAlready: {
    happened: "Mae disgwyl y cam erbyn y diwrnod hwnnw eisoes.",
    toDo: "Rhowch ddiwrnod arall, neu gadewch ef fel y mae.",
  },
  dueChangedMeanwhile: {
    happened: "Newidiodd rhywun arall y dyddiad tra oedd eich tudalen ar agor.",
    toDo: "Ail-lwythwch y dudalen, gweld erbyn pryd y mae disgwyl y cam nawr, a'i newid wedyn os yw'n dal yn anghywir.",
  },
  shutOut: {
    happened: (name) =>
      `Mae cofnod y person ifanc hwn wedi'i gyfyngu, ac nid yw ${name} wedi'i enwi arno: ni fyddai'n gweld dim o'r cam hwn.`,
    toDo: "Dewiswch rywun arall, neu gofynnwch i reolwr ei enwi ar y cofnod yn gyntaf.",
  },
  ownsIt: {
    happened: "Y person hwn yw perchennog y cam ac mae'n ysgrifennu'r cyfan ohono yn barod.",
    toDo: "Dewiswch rywun arall.",
  },
  nothingGiven: {
    happened: "Nid oes gan y person hwn unrhyw ran o'r cam hwn mwyach.",
    toDo: "Llwythwch y dudalen eto i weld beth sydd gan bwy.",
  },
  notHandedIn: {
    happened: "Nid yw'r rhannau hyn wedi'u cyflwyno, felly nid oes dim i'w ddychwelyd.",
    toDo: "Llwythwch y dudalen eto i weld sut maent yn sefyll. Gallwch ysgrifennu ynddynt eich hun unrhyw bryd.",
  },
  badPeriod: {
    happened: "Nid yw'r dyddiau o a hyd yn gwneud cyfnod y gallai rhywun weithredu ynddo.",
    toDo: "Rhowch ddau ddyddiad cyfan, yr ail heb fod cyn y cyntaf na chyn heddiw, a dim mwy na blwyddyn rhyngddynt.",
  },
  ownerStandsIn: {
    happened: "Ni all y perchennog weithredu yn ei le ei hun.",
    toDo: "Dewiswch rywun arall.",
  },
  mayNotStandIn: {
    happened: "Dim ond gyda rhannau a roddir iddo y mae'r person hwn yn gweithio, ac ni all weithredu dros berchennog.",
    toDo: "Dewiswch ymarferydd neu reolwr.",
  },
  standsInAlready: {
    happened: "Mae'r person hwn eisoes yn gweithredu dros y perchennog yn y cyfnod hwnnw.",
    toDo: "Dewch â hynny i ben yn gyntaf, neu dewiswch ddyddiau eraill.",
  },
  noStandInToEnd: {
    happened: "Mae hyn wedi dod i ben eisoes.",
    toDo: "Llwythwch y dudalen eto i weld pwy sy'n gweithredu.",
  },
  ownerChangedMeanwhile: {
    happened: "Rhoddodd rhywun arall y cam hwn i berchennog arall tra oedd eich tudalen ar agor.",
    toDo: "Llwythwch y dudalen eto, gwelwch pwy yw'r perchennog nawr, a dewiswch eto os dylai fod yn rhywun arall.",
  },
  ownedAlready: {
    happened: "Y person hwn yw perchennog y cam eisoes.",
    toDo: "Dewiswch rywun arall.",
  },
  cannotOwn: {
    happened: "Ni all y person hwn fod yn berchen ar gam.",
    toDo: "Dewiswch ymarferydd neu reolwr o'ch gwasanaeth.",
  },
  noLateAnswer: {
    happened: "Mae rhywun wedi penderfynu am y testun hwn eisoes.",
    toDo: "Llwythwch y dudalen eto i weld beth sydd yno nawr.",
  },
  notUnderstood: {
    happened: "Gofynnodd y dudalen am rywbeth nad yw'n bod.",
    toDo: "Llwythwch y dudalen eto a rhowch gynnig arall arni.",
  },
  tooLong: {
    happened: (most) => `Mae'r testun yn hirach na ${most} nod.`,
    toDo: "Byrhewch ef. Mae'r hyn sy'n hirach yn perthyn mewn ateb neu sylw.",
  },
};
