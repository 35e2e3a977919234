import type { understanding as en } from "../en/understanding.ts";
import type { Translation } from "../words.ts";

/** What stands round the text in which the behaviour is understood. First Welsh wording, awaiting a translator's review. */
export const understanding: Translation<typeof en> = {
  wholeTimeline: "Y llinell amser gyfan, a'r un peth mewn geiriau",
  nothingDated: "Nid oes dim â dyddiad wedi'i gofnodi eto.",
  weighFactors: "Eu pwyso gyda'i gilydd",
  ownWords: "Yn eu geiriau eu hunain",
  nothingSaid: "Nid yw'r person ifanc na rhiant neu ofalwr wedi dweud dim am hyn mewn hunanasesiad eto.",
};
