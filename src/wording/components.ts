import { components as cy } from "./cy/components.ts";
import { components as en } from "./en/components.ts";
import { wordsOf } from "./words.ts";

/** What components say by themselves. */
export const componentsWords = wordsOf("components", en, cy);
