import type { refusals as english } from "../en/refusals.ts";
import type { Translation } from "../words.ts";

/** What the server itself says when something cannot be done, in Welsh. A first wording; it awaits a translator's review. */
export const refusals: Translation<typeof english> = {
  titles: {
    400: "Ni ellid deall hyn",
    401: "Mewngofnodwch i barhau",
    403: "Ni allwch wneud hyn",
    404: "Nid oes dim yma",
    405: "Ni ellir gwneud hyn yma",
    409: "Newidiodd rhywbeth yn y cyfamser",
    413: "Mae hwn yn rhy fawr",
    422: "Nid yw hyn yn ffitio",
    500: "Aeth rhywbeth o'i le ar ein hochr ni",
    503: "Ddim ar gael am y tro",
  },
  giveReference: "Os ydych yn rhoi gwybod am hyn, rhowch y cyfeirnod",
  stillInForm:
    "Ni newidiwyd dim. Mae'r hyn a deipiwyd gennych yn dal yn y ffurflen: ewch yn ôl yn eich porwr i ddod o hyd iddo.",
  stillInPage:
    "Ni newidiwyd dim. Mae'r hyn a deipiwyd gennych yn dal ar y dudalen y daethoch ohoni: ewch yn ôl i ddod o hyd iddo.",
  tooLarge: {
    happened: (megabytes) => `Mae'r hyn a anfonwyd yn fwy na'r ${megabytes} MB sy'n ffitio yma.`,
    toDo: "Cadwch ef mewn rhannau llai, neu rhowch y rhan hiraf mewn atodiad.",
  },
  notUnderstood: {
    happened: "Ni ellid darllen yr hyn a anfonwyd.",
    toDo: "Llwythwch y dudalen eto a'i anfon unwaith yn rhagor. Rhaid i raglen anfon ffurflen neu JSON gyda'r math cynnwys cywir.",
  },
  withoutToken: {
    happened: "Daeth hwn heb yr arwydd mai un o'n tudalennau ni a'i hanfonodd, felly ni chafodd ei dderbyn.",
    kept: "Ni newidiwyd dim. Mae'r hyn a deipiwyd gennych wedi'i gadw, i chi yn unig.",
    notKept: "Ni newidiwyd dim. Mae'r hyn a deipiwyd gennych yn dal ar y dudalen y daethoch ohoni.",
    sendFromThere: "Edrychwch arno a'i anfon eto oddi yno.",
    copy: "Ewch yn ôl, copïwch yr hyn a deipiwyd gennych, llwythwch y dudalen eto a'i roi i mewn yno.",
    openKept: "Agor yr hyn a gadwyd",
  },
  notAllowed: {
    happened: "Nid yw eich rôl yn caniatáu hyn.",
    toDo: "Gofynnwch i'ch rheolwr neu weinyddwr os oes ei angen arnoch ar gyfer eich gwaith.",
  },
  signInNeeded: {
    happened: "Nid ydych wedi mewngofnodi mwyach.",
    kept: "Mae'r hyn a deipiwyd gennych yn dal ar y dudalen hon.",
    toDo: "Mewngofnodwch eto; bydd y cadw wedyn yn parhau ohono'i hun.",
  },
  signInToSend: {
    happened: "Roedd eich mewngofnodi wedi dod i ben pan anfonwyd hwn.",
    kept: "Ni newidiwyd dim eto. Mae'r hyn a deipiwyd gennych wedi'i gadw, a dim ond chi all ei agor.",
    notKept:
      "Ni newidiwyd dim, ac ni allem ddweud pwy biau hwn, felly nid yw wedi'i gadw yma. Mae'n dal yn y ffurflen: ewch yn ôl yn eich porwr i ddod o hyd iddo.",
    sendOrDiscard: "Mewngofnodwch eto, yna anfonwch ef neu ei daflu.",
    copy: "Ewch yn ôl a chopïwch yr hyn a deipiwyd gennych, yna mewngofnodwch eto.",
  },
  notHere: {
    happened: (methods) => `Dim ond gyda ${methods.join(" neu ")} y gellir defnyddio'r cyfeiriad hwn.`,
    toDo: "Agorwch y dudalen y daethoch ohoni a rhowch gynnig arni oddi yno.",
  },
  fault: {
    happened: "Ataliwyd hyn gan nam ar ein hochr ni.",
    toDo: "Rhowch gynnig arall arni. Os bydd yn digwydd eto, rhowch wybod i'ch gweinyddwr.",
  },
  unavailable: {
    happened: "Nid yw'r gronfa ddata yn ateb ar hyn o bryd.",
    toDo: "Rhowch gynnig arall arni ymhen munud.",
  },
};
