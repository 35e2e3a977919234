import type { stageLife as english } from "../en/stage-life.ts";
import type { Translation } from "../words.ts";

/** What may be done with a stage, in Welsh. A first wording; it awaits a translator's review. */
export const stageLife: Translation<typeof english> = {
  keptUnclear: (reason) => `Wedi'i adael i'w egluro eto: ${reason}`,
  stays: "Ni newidiwyd dim yn y cam. Mae'r hyn a deipiwyd gennych yn dal ar eich tudalen.",
  askOwnerOrManager: "Gofynnwch i berchennog y cam neu i reolwr.",
  handedInAlready: "Rydych wedi cyflwyno eich rhannau. Ailgydiwch ynddynt i barhau i ysgrifennu.",
  notYours: {
    other: "Ni allwch wneud hyn yn y cam hwn.",
    "write-answer": "Nid chi sydd i ysgrifennu'r rhan hon o'r cam. Gall ei berchennog ei rhoi i chi.",
    confirm: "Nid chi sydd i gadarnhau'r rhan hon o'r cam. Gall ei berchennog ei rhoi i chi.",
    sign: "Ni allwch lofnodi'r cam hwn: mae angen caniatâd i gydlofnodi, ac nid oes neb yn llofnodi ei waith ei hun.",
    return:
      "Ni allwch ddychwelyd y cam hwn: mae angen caniatâd i gydlofnodi, ac nid oes neb yn penderfynu ar ei waith ei hun.",
    complete: "Dim ond perchennog y cam hwn, rhywun a enwyd ar ei ran, neu reolwr a all ei gwblhau.",
    stop: "Dim ond rheolwr a all atal cam.",
    cancel: "Dim ond perchennog y cam hwn neu reolwr a all ei ganslo.",
    "grant-contributor":
      "Dim ond perchennog y cam hwn, rhywun a enwyd ar ei ran, neu reolwr a all roi rhannau ohono i eraill.",
    "hand-in": "Nid oes gennych rannau o'r cam hwn i'w cyflwyno.",
    "take-up-again": "Nid ydych wedi cyflwyno dim y gallech ailgydio ynddo.",
    "return-part": "Dim ond perchennog y cam hwn, rhywun a enwyd ar ei ran, neu reolwr a all ddychwelyd rhan.",
    "settle-late-answer":
      "Dim ond perchennog y cam hwn, rhywun a enwyd ar ei ran, neu reolwr a all benderfynu am yr hyn a deipiwyd yn hwyr.",
    "name-proxy": "Dim ond perchennog y cam hwn neu reolwr a all enwi rhywun i weithredu yn ei le.",
    "set-cover": "Dim ond rheolwr a all bennu pwy sy'n gweithredu dros berchennog sy'n absennol.",
    "change-due-date": "Dim ond rheolwr a all newid y dyddiad y mae disgwyl cam.",
    "change-owner": "Dim ond rheolwr a all roi cam i berchennog arall.",
    "move-to-version": "Dim ond perchennog y cam hwn neu reolwr a all ei symud i'r fersiwn newydd.",
  },
  closed: {
    "in-progress": "Ni ellir gwneud hyn tra bo'r cam ar y gweill.",
    completed: "Mae'r cam hwn wedi'i gwblhau. Ni newidir cam wedi'i gwblhau byth.",
    stopped: "Ataliwyd y cam hwn gan reolwr. Gellir ei ddarllen, nid ei newid.",
    cancelled: "Canslwyd y cam hwn.",
    toDo: "Copïwch yr hyn a deipiwyd gennych. Dechreuwch y cam nesaf a'i roi yno, neu gofynnwch i reolwr.",
  },
  nothingStarted: "Ni ddechreuwyd dim.",
  noSuchStage: {
    happened: (type) => `Nid oes math o gam o'r enw “${type}”.`,
    toDo: "Dewiswch un o'r camau ar y rhestr.",
  },
  notWhole: {
    happened: (stage) =>
      `Ni ellir dechrau'r cam “${stage}” eto: nid yw'r fersiwn hwn o'r fframwaith yn gofyn y cyfan ohono.`,
    toDo: "Dewiswch gam arall o'r rhestr, neu defnyddiwch y ffurflen a ddefnyddiodd eich gwasanaeth hyd yn hyn.",
  },
  noTriggerDate: {
    happened: "Nid oedd y dyddiad y mae'r cam yn cyfrif ohono yn ddyddiad cyfan.",
    toDo: "Rhowch ddiwrnod, mis a blwyddyn, er enghraifft 5 Mawrth 2026.",
  },
  noSuchOwner: {
    happened: "Ni all y person a enwyd yn berchennog fod yn berchen ar gam yma.",
    toDo: "Dewiswch ymarferydd neu reolwr o'ch gwasanaeth.",
  },
  alreadyOpen: {
    happened: (stage, since, owner) =>
      `Mae “${stage}” ar agor i'r person ifanc hwn ers ${since}, a'i berchennog yw ${owner}. Dim ond un cam sydd ar agor ar y tro.`,
    another: "Mae cam arall ar agor i'r person ifanc hwn. Dim ond un cam sydd ar agor ar y tro.",
    kept: "Ni ddechreuwyd dim, ac ni newidiwyd y cam agored.",
    toDo: "Gorffennwch y cam agored, neu gofynnwch i reolwr ei atal, ac yna dechreuwch yr un newydd.",
  },
  mayNotStart: {
    otherKind: (stage) => `Nid sefydliad o'r math hwn sy'n dechrau cam “${stage}”.`,
    otherRole: "Ymarferwyr a rheolwyr sy'n dechrau camau.",
    atCourt: (stage) =>
      `Yn y llys rydych yn dechrau camau mechnïaeth a dalfa. Y rheolwr achos sy'n dechrau “${stage}”.`,
    toDo: "Gofynnwch i'r rheolwr achos neu i reolwr ei ddechrau.",
  },
  notComplete: {
    happened: (left) => `Nid yw'r cam wedi'i gwblhau eto: ${left.join(", ")}.`,
    answers: (count) => `mae ${count} ateb ar goll`,
    checks: (count) => (count === 1 ? "nid yw 1 peth yn cyd-fynd" : `nid yw ${count} o bethau'n cyd-fynd`),
    signatures: (count) => (count === 2 ? "mae angen 2 lofnod" : `mae angen ${count} llofnod`),
    kept: "Cedwir popeth a ysgrifennwyd. Mae'r cam yn aros ar agor.",
    toDo: "Ewch drwy'r rhestr o'r hyn sydd ar ôl, yna cwblhewch y cam.",
  },
  noReason: {
    happened: "Ni roddwyd rheswm.",
    kept: "Ni newidiwyd y cam.",
    toDo: "Dywedwch mewn ychydig eiriau pam, er mwyn i ddarllenydd diweddarach wybod.",
  },
  somethingWritten: {
    happened: "Ysgrifennwyd rhywbeth yn y cam hwn, felly ni ellir ei ganslo.",
    kept: "Mae'r cam fel yr oedd.",
    toDo: "Gorffennwch ef, neu gofynnwch i reolwr ei atal gyda rheswm. Cedwir wedyn yr hyn a ysgrifennwyd a gellir ei gario ymlaen.",
  },
  versionIsCurrent: {
    happened: "Gofynnir y cam hwn gyda'r fersiwn diweddaraf yn barod.",
    toDo: "Ewch ymlaen â'r cam.",
  },
  writtenSince: {
    happened: "Ysgrifennwyd rhywbeth yn y cam hwn ar ôl dangos i chi beth fyddai'n symud.",
    kept: "Ni symudwyd y cam, a chedwir popeth a ysgrifennwyd.",
    toDo: "Edrychwch eto ar beth fydd yn symud, ac yna ei symud.",
  },
  deletedEntry: "Cofnod a ddilëwyd",
};
