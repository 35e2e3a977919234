import type { comments as english } from "../en/comments.ts";
import type { Translation } from "../words.ts";

/** What stands round a comment, in Welsh. A first wording; it awaits a translator's review. */
export const comments: Translation<typeof english> = {
  comment: "Rhoi sylw",
  commentOrSuggest: "Rhoi sylw neu awgrymu geiriad",
  onQuestion: (label) => `: ${label}`,
  yourComment: "Eich sylw",
  wording: "Geiriad a awgrymir, os oes gennych un",
  wordingHint: "Gall yr awdur ei dderbyn fel y mae",
  wordingToEdit: "Golygwch yr ateb: mae'r awdur yn gweld yr hyn a newidiwyd gennych, a gall ei dderbyn fel y mae",
  keep: "Cadw'r sylw",
  acceptWording: "Derbyn y geiriad",
  settled: "Wedi'i setlo",
  acceptedBy: (name) => `Derbyniwyd y geiriad gan ${name}`,
  settledBy: (name) => `Setlwyd gan ${name}`,
  answer: "Ateb",
  commentOf: (name) => ` sylw ${name}`,
  yourAnswer: "Eich ateb",
  send: "Anfon yr ateb",
};
