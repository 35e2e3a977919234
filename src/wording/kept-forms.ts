import { keptForms as cy } from "./cy/kept-forms.ts";
import { keptForms as en } from "./en/kept-forms.ts";
import { wordsOf } from "./words.ts";

/** What the page of forms that were kept says. */
export const keptFormsWords = wordsOf("kept-forms", en, cy);
