import type { countersigning as english } from "../en/countersigning.ts";
import type { Translation } from "../words.ts";

/** What is said about signatures, in Welsh. A first wording; it awaits a translator's review. */
export const countersigning: Translation<typeof english> = {
  noteStays: "Ni newidiwyd dim. Mae eich nodyn yn dal ar eich tudalen.",
  parts: {
    explanations: "Esboniadau a Chasgliadau",
    pathways: "Llwybrau a Chynllunio",
    modules: "modiwlau’r cam",
  },
  noSuchPart: {
    happened: (part) => `Nid oes gan y cam hwn gydlofnod ar gyfer “${part}”.`,
    toDo: "Ewch yn ôl i'r cam a dewiswch un o'r rhannau y mae'n eu dangos.",
  },
  partNotComplete: {
    happened: (part, gaps) =>
      `Mae ${gaps === 1 ? "un bwlch" : `${gaps} o fylchau`} o hyd yn y rhan hon (${part}), felly nid anfonwyd hi i'w llofnodi.`,
    toDo: "Gweithiwch drwy'r rhestr o'r hyn sydd ar ôl, yna gofynnwch eto.",
  },
  alreadyAsked: {
    happened: (name, when) => `Gofynnodd ${name} am y llofnod hwn ar ${when}, ac mae'n aros am ateb.`,
    toDo: "Arhoswch am yr ateb, neu tynnwch y cais yn ôl a gofynnwch eto.",
  },
  alreadySigned: {
    happened: (name, part, when) => `Llofnododd ${name} y rhan hon (${part}) ar ${when}, ac mae'r llofnod yn sefyll.`,
    toDo: "Nid oes angen dim yma. Os bydd y cynnwys yn newid, gofynnwch eto.",
  },
  cannotSignForYou: {
    happened: "Ni all y person a ddewisoch gydlofnodi'r cam hwn.",
    toDo: "Dewiswch rywun sy'n cael cydlofnodi ac na ysgrifennodd y cam, neu gofynnwch i bawb sy'n cael.",
  },
  notOpen: {
    signed: (name, part, when) =>
      `Llofnododd ${name} y rhan hon (${part}) ar ${when}. Nid oes dim i'w benderfynu nawr.`,
    returned: (name, part, when) =>
      `Dychwelodd ${name} y rhan hon (${part}) ar ${when}. Nid oes dim i'w benderfynu nawr.`,
    withdrawn: (name, part, when) =>
      `Tynnodd ${name} y cais ar gyfer y rhan hon (${part}) yn ôl ar ${when}. Nid oes dim i'w benderfynu nawr.`,
    neverAsked: (part) =>
      `Nid oes neb wedi gofyn i'r rhan hon (${part}) gael ei llofnodi. Nid oes dim i'w benderfynu nawr.`,
    toDo: "Llwythwch y dudalen eto i weld sut mae'r cam yn sefyll.",
  },
  ownWork: {
    happened:
      "Chi a ddechreuodd y cam hwn neu a ysgrifennodd atebion yn y rhan hon, ac nid oes neb yn llofnodi ei waith ei hun.",
    toDo: "Gofynnwch i berson arall sy'n cael cydlofnodi.",
  },
  explanationsFirst: {
    happened:
      "Gellir llofnodi Llwybrau a Chynllunio unwaith y bydd Esboniadau a Chasgliadau wedi'i lofnodi a'i lofnod yn sefyll.",
    toDo: "Llofnodwch neu dychwelwch Esboniadau a Chasgliadau yn gyntaf.",
  },
  changedWhileReading: {
    happened: (part) => `Newidiodd rhywbeth yn y rhan hon (${part}) tra oeddech yn darllen, felly ni lofnodwyd hi.`,
    kept: "Ni lofnodwyd dim. Cedwir eich sylwadau a'ch rhestr wirio.",
    reload: "Llwythwch y dudalen eto, darllenwch beth newidiodd, a llofnodwch eto.",
    readBelow: "Darllenwch isod beth newidiodd, a llofnodwch eto.",
  },
  returnNeedsNote: {
    happened: "Dychwelir rhan gyda nodyn, neu gyda sylw agored, sy'n dweud beth sy'n rhaid ei newid.",
    toDo: "Ysgrifennwch frawddeg i'r awdur, neu rhowch sylw ar gwestiwn, a'i dychwelyd wedyn.",
  },
  notYoursToWithdraw: {
    happened: "Dim ond perchennog y cam hwn, rhywun a enwyd ar ei ran, neu reolwr a all dynnu'r cais yn ôl.",
    toDo: "Gofynnwch i berchennog y cam.",
  },
  signatureFell: (name) =>
    `Nid yw llofnod ${name} yn ddilys mwyach: newidiodd rhywbeth ers hynny. Rhowch ef yn ôl a bydd yn sefyll eto, neu gofynnwch am un newydd.`,
  moved: {
    otherOrder: "Mae'r cwestiynau mewn trefn arall neu o dan deitlau eraill.",
    recordChanged: (what) => `Newidiodd y cofnod: ${what}.`,
    entryAdded: (entry, list) => `ychwanegwyd ${entry} at “${list}”`,
    entryRemoved: (entry, list) => `tynnwyd ${entry} o “${list}”`,
    order: (list) => `newidiwyd trefn “${list}”`,
    wording: (question) => `gofynnir “${question}” mewn geiriau eraill`,
    added: (question) => `atebwyd “${question}”`,
    removed: (question) => `nid yw “${question}” yno mwyach`,
    changed: (question) => `newidiwyd “${question}”`,
    addedIn: (question, entry) => `atebwyd “${question}” yn ${entry}`,
    removedIn: (question, entry) => `nid yw “${question}” yno mwyach yn ${entry}`,
    changedIn: (question, entry) => `newidiwyd “${question}” yn ${entry}`,
  },
};
