import { configuration as cy } from "./cy/configuration.ts";
import { configuration as en } from "./en/configuration.ts";
import { wordsOf } from "./words.ts";

/** What the pages say on which a service is set up by its administrators. */
export const configurationWords = wordsOf("configuration", en, cy);
