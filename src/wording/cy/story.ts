import type { story as en } from "../en/story.ts";
import type { Translation } from "../words.ts";

/** What a stage read as a story says. First Welsh wording, awaiting a translator's review. */
export const story: Translation<typeof en> = {
  title: "Darllen fel stori",
  heading: (stage: string): string => `${stage}, fel stori`,
  asAsked: "Cwestiwn wrth gwestiwn",
  wholeStory: "Y stori gyfan",
  yourPartsOnly: "Dyma stori'r rhannau yr ydych chi'n eu hysgrifennu. Mae eraill yn ysgrifennu'r gweddill.",
  change: "Newid",
  done: "Wedi gorffen",
  leaveIt: "Ei adael fel yr oedd",
  openPage: "Agor ei dudalen",
  carried: "Wedi'i gario ymlaen, heb ei gadarnhau",
  keptAsTyped: "wedi'i gadw fel y'i teipiwyd; nid yw'n ffitio'r cwestiwn",
  unanswered: (count: number): string =>
    count === 1 ? "Nid oes ateb i 1 cwestiwn yma" : `Nid oes ateb i ${count} cwestiwn yma`,
};
