/** First Welsh wording, awaiting a translator's review. */
import type { review as en } from "../en/review.ts";
import type { Translation } from "../words.ts";

const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} a ${parts.at(-1)}`;
const quoted = (labels: readonly string[]): string => and(labels.slice(0, 4).map((label) => `“${label}”`));

export const review: Translation<typeof en> = {
  changedMeanwhile: {
    happened: (labels) =>
      labels.length === 0
        ? "Newidiodd rhywbeth yma wrth i chi ddarllen."
        : `Newidiwyd wrth i chi ddarllen: ${quoted(labels)}${labels.length > 4 ? ` a ${labels.length - 4} arall` : ""}.`,
    kept: "Ni chadarnhawyd dim, ac ni chollwyd dim. Mae'r hyn a newidiwyd isod, fel y mae'n sefyll nawr.",
    toDo: "Darllenwch ef eto, yna cadarnhewch.",
  },
  openedOneByOne: {
    happened: (labels) => `Digwyddodd rhywbeth a allai wneud y rhain yn anghywir: ${quoted(labels)}.`,
    kept: "Ni chadarnhawyd dim.",
    toDo: "Agorwch bob un, a dywedwch yno ei fod yn dal yn gywir, neu newidiwch ef.",
  },
  nothingToConfirm: {
    happened: "Nid oes dim yma yn aros i gael ei gadarnhau.",
    kept: "Ni newidiwyd dim.",
    toDo: "Ewch ymlaen â'r hyn sydd ar ôl.",
  },
  nothingUnclear: {
    happened: "Nid oedd yr ateb hwn yn un oedd eto i'w egluro yn y cam blaenorol.",
    kept: "Ni newidiwyd dim.",
    toDo: "Edrychwch ar yr ateb fel y mae'n sefyll nawr.",
  },
  noReasonGiven: {
    happened: "Ni roddwyd rheswm dros adael hwn yn agored.",
    kept: "Mae'r ateb yn aros fel yr oedd.",
    toDo: "Dywedwch mewn brawddeg pam na ellir ei setlo eto a beth fydd yn ei setlo, neu atebwch ef.",
  },
  reasonTooLong: {
    happened: (longest) => `Mae'r rheswm yn hirach na ${longest} nod.`,
    kept: "Mae'r ateb yn aros fel yr oedd. Mae eich testun yn dal ar y dudalen cyn hon.",
    toDo: "Ewch yn ôl a'i fyrhau; mae manylion yn perthyn i'r atebion.",
  },
};
