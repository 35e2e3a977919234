import { account as cy } from "./cy/account.ts";
import { account as en } from "./en/account.ts";
import { wordsOf } from "./words.ts";

/** What the page about one's account says. */
export const accountWords = wordsOf("account", en, cy);
