import type { signIn as english } from "../en/sign-in.ts";
import type { Translation } from "../words.ts";

/** What is said on the way in and out, in Welsh. A first wording; it awaits a translator's review. */
export const signIn: Translation<typeof english> = {
  whoAreYou: "Pwy ydych chi heddiw?",
  demonstration: "Arddangosiad yw hwn. Dewiswch berson i weld y gwasanaeth fel y mae'r person hwnnw'n ei weld.",
  invented: "Mae pob sefydliad, person ac achos wedi'i ddyfeisio. Peidiwch â nodi dim am blentyn go iawn.",
  person: "Person",
  whatTheyDo: "Eu gwaith",
  nobodyToChoose:
    "Nid oes pobl arddangos yn y gronfa ddata hon. Dechreuwch gyda DEMO=1 ar un wag, neu osodwch OIDC_ISSUER i wasanaeth mewngofnodi eich sefydliad.",
  signedOut: "Rydych wedi allgofnodi",
  savedIsKept:
    "Mae popeth a gadwyd gennych yn ddiogel. Ni all tudalen sy'n dal ar agor mewn tab arall gadw dim mwyach.",
  beginAgain: "Dechreuwch eto.",
  sentIsKept: "Mae beth bynnag a anfonwyd gennych o'r blaen wedi'i gadw.",
  tooOld: "Ni ellir gorffen y mewngofnodi hwn: mae'n rhy hen, neu fe'i dechreuwyd mewn porwr arall.",
  notFinished:
    "Ni chafodd y mewngofnodi hwn ei orffen: cafodd ei ganslo, mae'n rhy hen, neu fe'i dechreuwyd mewn porwr arall.",
  serviceAway: {
    happened: "Nid yw gwasanaeth mewngofnodi eich sefydliad yn ateb.",
    toDo: "Rhowch gynnig arall arni ymhen munud. Os bydd yn parhau, rhowch wybod i'r rhai sy'n gofalu am fewngofnodi yn eich sefydliad.",
    tryAgain: "Rhoi cynnig arall arni",
  },
  unknownPerson: {
    happened: "Mae'r gwasanaeth mewngofnodi yn eich adnabod, ond nid oes gennych gyfrif gweithredol yn AssetPlus.",
    toDo: "Gofynnwch i weinyddwr AssetPlus eich sefydliad eich ychwanegu, neu mewngofnodwch gyda'r cyfrif rydych yn ei ddefnyddio ar gyfer y gwaith hwn.",
    another: "Mewngofnodi gyda chyfrif arall",
  },
};
