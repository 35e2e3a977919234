/** What the worker reads before a self-assessment is begun, by its topic in English. A first wording; it awaits a translator's review. */
export const accessibleGuidance: Readonly<Record<string, { readonly topic: string; readonly text: string }>> = {
  Words: {
    topic: "Geiriau",
    text: "Darllenwch yn uchel yr hyn sy'n anodd, mewn geiriau y mae'r person ifanc yn eu defnyddio. Un syniad ar y tro.",
  },
  Sound: {
    topic: "Sain",
    text: "Gofynnwch cyn chwarae sain lle gall eraill glywed. Cynigiwch glustffonau.",
  },
  Pictures: {
    topic: "Lluniau",
    text: "Gall pob ateb fod yn llun ac yn air. Cynigiwch gardiau lluniau yn lle'r ffurflen.",
  },
  Answers: {
    topic: "Atebion",
    text: "Mae “Ddim yn siŵr” a “Byddai'n well gen i beidio â dweud” yn atebion da. Nid yw gadael un allan byth yn “na”.",
  },
  Languages: {
    topic: "Ieithoedd",
    text: "Cymraeg neu Saesneg fel y mynnant. Ieithoedd eraill gyda chyfieithydd nad yw'n rhiant.",
  },
  Supporters: {
    topic: "Cefnogwyr",
    text: "Hwy sy'n dewis pwy sy'n eistedd gyda nhw. Mae cefnogwr yn darllen ac yn clicio, ac nid yw'n ateb. Gellir gwneud cartref, iechyd a ffrindiau ar eu pen eu hunain.",
  },
  Stopping: {
    topic: "Stopio",
    text: "Stopiwch unrhyw bryd; cedwir y lle. Dau wedi'u gadael allan yn olynol: gofynnwch a yw'n ormod.",
  },
  Privacy: {
    topic: "Preifatrwydd",
    text: "Dywedwch pwy sy'n ei weld, ac eto cyn cartref, iechyd a ffrindiau. Ni ddangosir ffurflen rhiant i'r person ifanc, na'i ffurflen yntau i'r rhiant, heb gytundeb.",
  },
  Feelings: {
    topic: "Teimladau",
    text: "Dywedwch beth sy'n dod cyn tudalen anodd. Gwnewch dudalen dda ar ei hôl: ffrindiau, neu'r hyn y maent yn dda am ei wneud.",
  },
  Custody: {
    topic: "Dalfa",
    text: "Nid oes neb yn ateb am frifo ei hun ar ei ben ei hun nac yn y nos: arhoswch ar gyfer y dudalen honno. Dywedwch “yma” ac “ar yr uned”.",
  },
  Needs: {
    topic: "Anghenion",
    text: "Awtistiaeth: golwg dawel, geiriau manwl. ADHD: rhannau byr gydag egwyl. Anabledd dysgu: cardiau lluniau, chi'n teipio. Trawma: peidiwch byth â phwyso am yr hyn a ddigwyddodd.",
  },
  Culture: {
    topic: "Diwylliant",
    text: "Gofynnwch sut maent am gael eu henwi. Defnyddiwch eu geiriau eu hunain am deulu. Peidiwch â chymryd ffydd, teulu na rhywedd yn ganiataol.",
  },
  Paper: { topic: "Papur", text: "Teipiwch ef fel y'i dywedwyd, gyda'r diwrnod y'i dywedwyd." },
};
