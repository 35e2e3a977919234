import type { SignedPart } from "../../framework/language.ts";
import { countersigningWords } from "../../wording/countersigning.ts";

/** What the parts are called on every screen, in the language of the request. */
export const partNames: Readonly<Record<SignedPart, string>> = {
  get explanations() {
    return countersigningWords().parts.explanations;
  },
  get pathways() {
    return countersigningWords().parts.pathways;
  },
  get modules() {
    return countersigningWords().parts.modules;
  },
};
