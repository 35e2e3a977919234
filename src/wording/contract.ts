import { contract as cy } from "./cy/contract.ts";
import { contract as en } from "./en/contract.ts";
import { wordsOf } from "./words.ts";

/** What is said of a plan beside the contract or plan that was signed with the young person. */
export const contractWords = wordsOf("contract", en, cy);
