import { practiceWords } from "../wording/practice.ts";
import type { DocumentHead } from "./model.ts";

/**
 * The same document, saying on its cover, in its properties and at the foot of every page that it is practice. Every document of a practice
 * start goes through here.
 */
export function practiceMarked<Model extends DocumentHead>(model: Model): Model {
  const say = practiceWords();
  return {
    ...model,
    title: say.documentTitle(model.title),
    subject: say.documentTitle(model.subject),
    footer: `${say.documentFooter} ${model.footer}`,
  };
}
