import type { contributors as english } from "../en/contributors.ts";
import type { Translation } from "../words.ts";

/** Who writes a stage beside its owner, in Welsh. A first wording; it awaits a translator's review. */
export const contributors: Translation<typeof english> = {
  title: "Pwy sy'n ysgrifennu'r cam hwn",
  ownerIs: (owner) => `${owner} yw perchennog y cam hwn, a gall ysgrifennu ym mhob rhan ohono unrhyw bryd.`,
  restricted: {
    notOffered: (count) =>
      `Mae'r cofnod hwn wedi'i gyfyngu. Nid yw ${count} person o'ch gwasanaeth wedi'u henwi arno ac ni ellir eu dewis yma.`,
    seeNothing: (names) =>
      `Heb eu henwi ar y cofnod hwn mwyach, a heb weld yr hyn a roddwyd o'r blaen: ${names}. Cymerwch ef yn ôl, neu gofynnwch i reolwr eu henwi ar y cofnod.`,
  },
  given: {
    title: "Rhannau a roddwyd i eraill",
    none: "Ni roddwyd unrhyw ran i neb.",
    caption: "Rhannau a roddwyd i eraill, a sut maent yn sefyll",
    who: "Pwy",
    parts: "Rhannau",
    standing: "Sut mae'n sefyll",
    deeds: "Beth allwch chi ei wneud",
    with: (since, due) => (due === null ? `Rhoddwyd ${since}` : `Rhoddwyd ${since}, disgwylir erbyn ${due}`),
    late: "Hwyr",
    handedIn: (when) => `Cyflwynwyd ${when}`,
    returned: (when) => `Dychwelwyd ${when}`,
    takeBack: "Cymryd yn ôl",
    takeBackFrom: (name) => ` oddi wrth ${name}`,
    change: "Newid yr hyn a roddir",
    return: "Ei ddychwelyd",
    returnTo: (name) => `Ei ddychwelyd i ${name}`,
    why: "Beth sy'n rhaid ei newid?",
    whyHint: "Maent yn darllen hyn, ac yn gallu ysgrifennu yn eu rhannau eto",
  },
  give: {
    title: "Rhoi rhannau i rywun",
    titleFor: (name) => `Newid yr hyn a roddir i ${name}`,
    toWhom: "I bwy?",
    which: "Pa rannau?",
    whichHint:
      "Maent yn ysgrifennu'r rhannau hyn, ac yn gweld dim arall o'r cam hwn ond ei grynodeb, oni bai eu bod yn gweithio gydag achosion cyfan",
    due: "Erbyn pryd? (dewisol)",
    note: "Nodyn (dewisol)",
    noteHint: "Beth sydd ei angen arnoch ganddynt, a'r hyn y dylent ei wybod cyn dechrau",
    submit: "Rhoi'r rhannau hyn",
  },
  standIns: {
    title: "Gweithredu dros y perchennog",
    none: "Nid oes neb yn gweithredu dros y perchennog.",
    proxy: (name, owner, from, until) => `Mae ${name} yn gweithredu dros ${owner} o ${from} hyd ${until}.`,
    cover: (name, owner, from, until) => `Mae ${name} yn cyflenwi dros ${owner} o ${from} hyd ${until}.`,
    end: "Dod ag ef i ben nawr",
    endOf: (name) => `: ${name}`,
    name: "Enwi rhywun i weithredu dros y perchennog",
    setCover: "Pennu pwy sy'n cyflenwi tra bo'r perchennog i ffwrdd",
    what: "Maent yn ysgrifennu, yn gofyn am lofnodion ac yn cwblhau'r cam fel y gwna'r perchennog. Mae popeth a wnânt yn dweud iddo gael ei wneud dros y perchennog. Ni allant ei lofnodi. Daw i ben ohono'i hun.",
    who: "Pwy?",
    from: "O",
    until: "Hyd",
    bothDays: "Mae'r ddau ddiwrnod yn gynwysedig",
    why: "Pam?",
    every: "Pob cam agored sydd gan y perchennog hwn",
    submit: "Gadael iddynt weithredu",
    submitCover: "Pennu'r cyflenwi",
  },
  reassign: {
    title: "Rhoi'r cam i berchennog arall",
    what: "Mae popeth a ysgrifennwyd yn aros, o dan enw'r sawl a'i hysgrifennodd. Nid yw'r sawl a fu'n gweithredu dros y perchennog hyd yn hyn yn gwneud hynny mwyach.",
    toWhom: "I bwy?",
    why: "Pam?",
    alsoCase: "Daw'n rheolwr achos y person ifanc hefyd",
    submit: "Rhoi'r cam iddynt",
  },
  dueDate: {
    title: "Newid erbyn pryd y mae disgwyl y cam",
    change: "Newid",
    byWhen: "Erbyn pryd y mae disgwyl y cam?",
    hint: "Dywedir wrth y perchennog. Mae'r diwrnod blaenorol yn aros yn yr hanes, gyda'r rheswm.",
    why: "Pam?",
    submit: "Newid y dyddiad",
  },
  late: {
    title: "Teipiwyd ar ôl i ran gael ei chymryd yn ôl",
    what: "Fe'i cedwir yma ac nid yw'n sefyll yn unman arall. Cymerwch ef drosodd, a daw'n ateb, o dan eich enw chi; neu gadewch ef allan.",
    typed: (name, when) => `Teipiodd ${name} hyn ${when}:`,
    standsNow: "Beth sydd yno nawr:",
    nothing: "Dim byd",
    take: "Ei gymryd drosodd",
    leave: "Ei adael allan",
    about: (question) => `: ${question}`,
  },
  log: {
    title: "Beth ddigwyddodd",
    nothing: "Nid oes dim wedi digwydd eto rhwng pobl y cam hwn.",
  },
  yours: {
    asked: (owner, when) => `Mae ${owner} yn gofyn i chi ysgrifennu hyn. Rhoddwyd ${when}.`,
    due: (day) => `Disgwylir erbyn ${day}.`,
    handedIn: (when) => `Cyflwynoch hyn ${when}. Gallwch ei ddarllen.`,
    returned: (when) => `Daeth yn ôl atoch ${when}:`,
    handInTitle: "Cyflwyno",
    handInWhat: (owner, left) =>
      left === 0
        ? `Mae popeth a ofynnir yno. Dywedir wrth ${owner}, ac yna nid eich lle chi yw newid y rhannau mwyach.`
        : `Mae ${left} ateb ar goll o hyd. Gallwch gyflwyno er hynny: mae ${owner} yn gweld beth sydd ar goll.`,
    handIn: "Cyflwyno i'r perchennog",
    takeUpAgain: "Ailgydio ynddo",
    parts: "Eich rhannau",
    handedInNow: "Cyflwynwyd.",
    handedInTold: (owner) =>
      `Mae ${owner} yn ei weld nawr. Gallwch ddarllen eich rhannau, ac ailgydio ynddynt os oes rhywbeth ar goll.`,
    takenUpNow: "Eich lle chi yw ei ysgrifennu eto.",
    changedSince: (name, count) =>
      `Mae ${name} wedi newid ${count} ateb yma ers ei roi i chi. Fe'u dangosir fel y maent yn sefyll nawr; mae'r hanes yn dweud beth oedd yno o'r blaen.`,
    summary: "Crynodeb o'r cam hwn",
    summaryWhat: "Yr hyn y cewch ei wybod am y rhannau y mae eraill yn eu hysgrifennu.",
    notJudged: "heb ei farnu eto",
    flags: "Baneri",
    noFlags: "dim",
  },
  withOther: (name, due) =>
    due === null
      ? `Gofynnwyd i ${name} ysgrifennu'r rhan hon.`
      : `Gofynnwyd i ${name} ysgrifennu'r rhan hon erbyn ${due}.`,
  withOtherHandedIn: (name, when) => `Cyflwynodd ${name} y rhan hon ${when}.`,
  toPeople: "Pwy sy'n ysgrifennu'r cam hwn",
  told: {
    given: (name) => `Gofynnwyd i ${name}, sy'n ei weld ar ei dudalen gartref.`,
    takenBack: (name) => `Cymerwyd yn ôl oddi wrth ${name}. Mae'r hyn a ysgrifennwyd yn aros lle y mae.`,
    returned: (name) => `Dychwelwyd i ${name}.`,
    standIn: (name, stages) =>
      stages === 1 ? `Mae ${name} yn gweithredu.` : `Mae ${name} yn gweithredu, mewn ${stages} cam.`,
    ended: "Mae wedi dod i ben.",
    reassigned: (name) => `${name} yw perchennog y cam hwn nawr.`,
    dueChanged: "Newidiwyd y dyddiad, a dywedir wrth y perchennog.",
    taken: "Hwn yw'r ateb nawr.",
    left: "Fe'i gadawyd allan. Mae'r archwiliad yn cadw mai felly y penderfynoch.",
  },
  tooLate: {
    happened: (name, when) =>
      `Cymerodd ${name} y rhan hon yn ôl ${when}, tra oedd eich tudalen ar agor. Nid eich lle chi yw ei hysgrifennu mwyach.`,
    happenedStandIn: (name, when) =>
      `Daeth ${name} â'ch cyfnod o weithredu i ben ${when}, tra oedd eich tudalen ar agor. Nid eich lle chi yw ysgrifennu'r cam hwn mwyach.`,
    happenedOwner: (name, when) =>
      `Rhoddodd ${name} y cam hwn i berchennog arall ${when}, tra oedd eich tudalen ar agor. Nid eich lle chi yw ei ysgrifennu mwyach.`,
    kept: "Cedwir yr hyn a deipiwyd gennych wedyn i berchennog y cam, a all ei gymryd drosodd. Mae'r hyn a gadwyd cyn hynny yn sefyll, o dan eich enw chi.",
    toDo: "Nid oes rhaid i chi wneud dim. Os oes gennych fwy i'w ddweud, dywedwch wrth y perchennog.",
    youTyped: "Yr hyn a deipiwyd gennych",
  },
};
