import type { Refusal } from "../../casework/refusal.ts";

/** A save that did not come in the form that our own pages use. */
export const notUnderstoodSave: Refusal = {
  status: 400,
  code: "not-understood",
  happened: "This save was not understood.",
  kept: "Nothing was changed. What you typed is still on your page.",
  toDo: "Reload the page and try again.",
};
