import type { commenting as english } from "../en/commenting.ts";
import type { Translation } from "../words.ts";

/** Why a comment was not kept, answered or closed, in Welsh. A first wording; it awaits a translator's review. */
export const commenting: Translation<typeof english> = {
  stays: "Ni newidiwyd dim. Mae'r hyn a deipiwyd gennych yn dal ar eich tudalen.",
  nothingToAttach: {
    happened: (address) => `Nid yw'r cam hwn yn dangos cwestiwn na rhan “${address}” i chi.`,
    toDo: "Llwythwch y dudalen eto a rhowch sylw ar gwestiwn y mae'n ei ddangos.",
  },
  emptyComment: {
    happened: "Mae angen rhai geiriau, neu eiriad awgrymedig, ar sylw.",
    toDo: "Ysgrifennwch yr hyn yr hoffech ei ddweud, yna cadwch y sylw.",
  },
  notText: {
    happened: "Gellir awgrymu geiriad ar gyfer atebion sy'n destun yn unig.",
    toDo: "Dywedwch yn y sylw pa ateb y byddech chi'n ei ddewis.",
  },
  nothingSuggested: {
    happened: "Nid yw'r sylw hwn yn awgrymu geiriad.",
    toDo: "Newidiwch yr ateb eich hun, neu atebwch y sylw.",
  },
  alreadyClosed: {
    happened: (name) => `Mae ${name} wedi cau'r sylw hwn.`,
    toDo: "Ysgrifennwch sylw newydd os oes mwy i'w ddweud.",
  },
  notYoursToClose: {
    happened: "Dim ond y sawl a ysgrifennodd y sylw, neu reolwr, a all ddweud ei fod wedi'i setlo.",
    toDo: "Atebwch y sylw, neu derbyniwch ei eiriad.",
  },
};
