import type { attaching as english } from "../en/attaching.ts";
import type { Translation } from "../words.ts";

/** What is said about attached files, in Welsh. A first wording; it awaits a translator's review. */
export const attaching: Translation<typeof english> = {
  kept: "Nid atodwyd y ffeil hon. Mae popeth arall fel yr oedd.",
  kinds: {
    pdf: "PDF",
    docx: "Word",
    xlsx: "Excel",
    msg: "neges Outlook",
    jpg: "llun JPEG",
    png: "llun PNG",
  },
  bytes: (count) => `${count} beit`,
  empty: {
    happened: "Nid oes dim yn y ffeil hon: nid oes ganddi yr un beit.",
    toDo: "Agorwch hi ar eich cyfrifiadur i weld ai hi yw'r un gywir, cadwch hi eto, a'i hatodi eto.",
  },
  tooLarge: {
    happened: (most) => `Mae'r ffeil hon yn fwy na ${most}, sef y mwyaf y gellir ei atodi.`,
    toDo: "Cadwch hi'n llai (sgan â llai o ddotiau, llun mewn maint llai) neu mewn rhannau, ac atodwch hynny.",
  },
  tooMany: {
    happened: (most) => `Mae ${most} ffeil yma eisoes, sef y mwyaf y mae un ateb yn ei ddal.`,
    toDo: "Tynnwch y rhai nad oes eu hangen mwyach, neu rhowch sawl papur mewn un PDF.",
  },
  tooManyAtOnce: {
    happened: "Gyda'i gilydd, mae'r ffeiliau a ddaeth gyda'r ffurflen hon yn fwy nag y mae'n ei dal ar unwaith.",
    toDo: "Atodwch hon nawr, gyda'r cadw nesaf.",
  },
  program: {
    happened:
      "Yn ôl yr hyn sydd ynddi, rhaglen yw hon, beth bynnag a ddywed ei henw. Ni chaiff rhaglenni byth eu hatodi.",
    toDo: "Os oeddech yn disgwyl dogfen, peidiwch â'i hagor, a rhowch wybod i'r bobl sy'n gofalu am eich cyfrifiaduron.",
  },
  macros: {
    happened: "Mae'r ffeil hon yn cynnwys macros, sef rhaglenni bach. Ni chaiff ffeiliau â macros byth eu hatodi.",
    toDo: "Cadwch hi heb facros fel .docx neu .xlsx, neu fel PDF, ac atodwch hynny.",
  },
  "old-office": {
    happened: "Ffeil o raglen Office hŷn yw hon, a all gynnwys macros.",
    toDo: "Agorwch hi, cadwch hi fel .docx, .xlsx neu PDF, ac atodwch hynny.",
  },
  "phone-photo": {
    happened: "Llun ar y ffurf y mae rhai ffonau'n ei defnyddio (HEIC) yw hwn, na all llawer o gyfrifiaduron ei agor.",
    toDo: "Rhannwch ef o'r ffôn fel JPEG, neu agorwch ef a'i gadw fel JPEG, ac atodwch hynny.",
  },
  picture: {
    happened: "Llun o fath na dderbynnir yma yw hwn.",
    toDo: "Agorwch ef, cadwch ef fel JPEG neu PNG, ac atodwch hynny.",
  },
  archive: {
    happened: "Ffolder wedi'i bacio mewn un ffeil yw hwn.",
    toDo: "Dadbaciwch ef, ac atodwch y ffeiliau ynddo fesul un.",
  },
  other: {
    happened:
      "Yn ôl yr hyn sydd ynddi, nid yw hon yn un o'r mathau y gellir eu hatodi: PDF, Word (.docx), Excel (.xlsx), neges Outlook (.msg), JPEG neu PNG.",
    toDo: "Cadwch hi fel un ohonynt, PDF os nad ydych yn siŵr, ac atodwch hynny.",
  },
  takes: (most) => `PDF, Word, Excel, neges Outlook, JPEG neu PNG, hyd at ${most} yr un.`,
  remove: "Tynnu",
  notAttached: (count) => (count === 1 ? "Nid atodwyd un ffeil" : `Nid atodwyd ${count} ffeil`),
  restIsSaved: "Mae popeth arall a ysgrifennoch ac a atodoch wedi'i gadw.",
  withoutName: "Ffeil heb enw",
  chooseAgain: (question) => `Dewis ffeil eto: ${question}`,
};
