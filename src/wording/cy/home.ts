import type { home as english } from "../en/home.ts";
import type { Translation } from "../words.ts";

/** What the home pages say, in Welsh. A first wording; it awaits a translator's review. */
export const home: Translation<typeof english> = {
  askedOfYou: (count) => `Gofynnodd eraill i chi (${count})`,
  askedFor: (owner, when) => `ar ran ${owner}, gofynnwyd ${when}`,
  part: { returned: "Daeth yn ôl atoch:", handedIn: "Cyflwynwyd" },
  standingIn: {
    title: "Rydych yn gweithredu dros eraill",
    for: (owner, until) => `dros ${owner}, hyd ${until}`,
  },
  onThisPage: "Ar y dudalen hon",
  dayAndPeople: (day, people) => (people === null ? `${day}.` : `${day}. Mae gennych ${people}.`),
  stage: {
    comments: (count, from) => `${count} sylw${from === "" ? "" : ` gan ${from}`}`,
    withWording: (count) => `, ${count} gyda geiriad y gallwch ei dderbyn`,
    nothingUntilTheyAnswer: "Dim byd nes iddynt ateb",
    askOrComplete: "Gofynnwch am lofnod, neu ei gwblhau",
    confirm: (count) => `Cadarnhewch ${count} ateb`,
    answerWhatIsLeft: (count) => `Atebwch yr hyn sydd ar ôl: ${count}`,
    returned: (part, by, when) => `${part}: dychwelwyd${by === null ? "" : ` gan ${by}`} ${when}`,
    toSignAsked: (name, part, when) => `${name ?? "Rheolwr"} i lofnodi ${part}, gofynnwyd ${when}`,
    writtenAfterSigning: (part, when) => `Ysgrifennwyd ynddo ar ôl i ${part} gael ei lofnodi ${when}`,
    noDate: "Dim dyddiad wedi'i osod",
    was: (day) => `Roedd ${day}`,
    toConfirm: (count) => `${count} i'w gadarnhau`,
  },
  leftOff: {
    title: "Ble gwnaethoch chi adael",
    stopped: (when) => `Gwnaethoch stopio ${when}.`,
    stoppedAfter: (when) => `Gwnaethoch stopio ${when} ar ôl`,
    isSaved: "Mae wedi'i gadw.",
    carryOn: "Parhau i ysgrifennu",
  },
  columns: {
    wanted: "Yr hyn sydd ei angen",
    nextForYou: "Nesaf i chi",
  },
  toSign: { title: "I'w llofnodi", link: "i'w llofnodi", note: "Yr hynaf yn gyntaf" },
  overdue: { title: "Wedi mynd heibio", link: "wedi mynd heibio", note: "Mae'r dyddiad cau wedi mynd heibio" },
  atRisk: {
    title: "Mewn perygl o fod yn hwyr",
    link: "mewn perygl",
    note: "I'w gwneud o fewn 5 diwrnod gwaith, gyda mwy ar goll nag y gellir ei ysgrifennu erbyn hynny",
  },
  returnedByUs: {
    title: "Wedi'u dychwelyd, heb ofyn eto",
    link: "wedi'u dychwelyd",
    note: "Gyda'r ymarferydd",
  },
  unallocated: {
    title: "Heb neb yn gyfrifol amdanynt",
    link: "heb reolwr achos",
    note: "Pobl ifanc heb reolwr achos gweithredol",
  },
  returnedToYou: {
    title: "Wedi'u dychwelyd atoch",
    link: "wedi'u dychwelyd atoch",
    note: "Mae rheolwr yn gofyn am rywbeth",
  },
  due: { link: "o fewn 14 diwrnod", note: "Y rhai hwyr a'r cynharaf yn gyntaf" },
  waiting: { title: "Gyda rhywun arall", link: "gyda rhywun arall", note: "Dim byd gennych chi nes iddynt ateb" },
  later: { link: "yn nes ymlaen" },
  nothingInList: "Nid oes dim yn y rhestr hon nawr.",
  allOfThem: (shown, total) => `Y ${shown} cyntaf o ${total}: dangos y cyfan`,
  backHome: "Yn ôl i'ch tudalen hafan",
  giveCaseManager: "Rhoi rheolwr achos iddynt",
  added: (reference, when) => `${reference}, ychwanegwyd ${when}`,
  with: (owner) => `Gyda ${owner}`,
  partWith: (owner) => `, gyda ${owner}`,
  signatureAskedFor: "Gofynnwyd am lofnod",
  returnedAndSince: (by, when, writtenSince) =>
    `Dychwelwyd gan ${by ?? "reolwr"} ${when}. ${writtenSince ? "Ysgrifennwyd ynddo ers hynny" : "Dim byd wedi'i ysgrifennu ers hynny"}`,
  readAndSign: (part) => `Darllen a llofnodi ${part}`,
  asked: (name, when) => `Gofynnodd ${name} ${when}`,
  writtenSince: "Ysgrifennwyd ynddo ers hynny",
  service: {
    title: "Eich gwasanaeth",
    ofYourOwn: "o'ch rhai eich hun",
    askedOfYou: "wedi'u gofyn gennych",
    caption: "Yr hyn sy'n aros amdanoch, a'r hyn sy'n hwyr",
    nothing: "Nid oes dim yn aros am eich llofnod, nid oes dim yn hwyr, ac mae gan bawb reolwr achos.",
    ownStages: (count) => `Eich camau eich hun (${count})`,
    ownCaption: "Camau rydych chi'n berchen arnynt",
  },
  workload: {
    caption: "Yr hyn sydd gan bob person",
    person: "Person",
    openStages: "Camau agored",
    returned: "Wedi'u dychwelyd atynt",
    whoHasWhat: "Pwy sydd â beth",
    late: (count) => `${count} yn hwyr`,
  },
  dates: {
    next14Days: "Y 14 diwrnod nesaf",
    nothingDue: "Nid oes dim i'w wneud.",
    andWhatOthersAsk: "Dyddiadau a'r hyn mae eraill yn ei ofyn",
  },
  nothingToDo: {
    title: (count) => `Dim i'w wneud nawr (${count})`,
    note: "Nid oes cam ar agor",
    link: "heb ddim i'w wneud",
  },
  work: {
    title: "Eich gwaith",
    caption: "Eich pobl ifanc, yn ôl yr hyn sydd ei angen gennych",
  },
  noOpenStage: {
    before: "Nid oes gennych gam agored. ",
    open: "Agorwch berson ifanc",
    between: " i ddechrau un, neu ",
    add: "ychwanegwch berson ifanc",
    after: ".",
  },
  given: {
    title: "Wedi'i roi i chi",
    nothing:
      "Nid oes neb wedi gofyn i chi ysgrifennu dim ar hyn o bryd. Pan fydd rhywun yn rhoi rhan o gam i chi, bydd yn ymddangos yma, gyda dolen sy'n ei hagor.",
  },
  records: {
    title: "Cofnodion achos",
    whatYouDo:
      "Chi sy'n cadw ffeithiau'r cofnod achos: manylion, rhieni a gofalwyr, troseddau a chanlyniadau. Ymarferwyr sy'n ysgrifennu asesiadau.",
    whatYouSend: "Mae'r hyn sydd wedi'i gwblhau yn aros i chi ei anfon.",
    find: "Dod o hyd i berson ifanc",
  },
  hello: (name) => `Helo, ${name}`,
  opensNoRecord: "Nid yw eich rôl yn agor cofnod unrhyw berson ifanc yma.",
  account: { before: "Mae ", link: "eich cyfrif", after: " yn dweud fel pwy rydych wedi mewngofnodi." },
  noWorkYet: "Nid oes tudalennau ar gyfer eich rôl yn y fersiwn hon eto.",
  noWork: {
    "placements-officer":
      "Bydd yr hyn y mae gwasanaethau'n ei anfon ar gyfer penderfyniad lleoliad yn ymddangos yma pan fydd anfon yn rhan o'r fersiwn hon.",
    "probation-officer": "Bydd achosion a drosglwyddir i chi yn ymddangos yma pan fydd anfon yn rhan o'r fersiwn hon.",
  },
  keys: {
    carryOn: "parhau o'r lle y gwnaethoch adael",
    open: "agor",
  },
};
