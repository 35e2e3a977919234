import type { Framework, Option, Question } from "../../framework/language.ts";
import type { OptionWording, QuestionWording, Wording } from "../../framework/wording/pack.ts";
import { inVocabulary, labelFor, titleFor } from "../label-for.ts";
import { ownOptions, wordingIndex } from "./wording-index.ts";

const words = (text: string): string => inVocabulary(text, "prevention");

/** Every fixed text of a framework as a prevention case reads it: its own wording where there is one, else the words of the vocabulary. */
export function preventionWording(framework: Framework): Wording {
  const { sections, subSections, questions } = wordingIndex(framework);
  const each = <One extends { readonly id: string }, Words>(all: Iterable<One>, of: (one: One) => Words) =>
    Object.fromEntries([...all].map((one) => [one.id, of(one)]));
  return {
    sections: each(sections.values(), (section) => ({ title: titleFor(section, "prevention") })),
    subSections: each(subSections.values(), (place) => ({
      title: titleFor(place, "prevention"),
      guide: words(place.guide),
      ...("example" in place && place.example !== undefined ? { example: words(place.example) } : {}),
      ...("leaveOut" in place && place.leaveOut !== undefined ? { leaveOut: words(place.leaveOut) } : {}),
    })),
    questions: each(questions.values(), wordsOf),
    scales: each(framework.scales, ({ options }) => wordsOfOptions(options)),
    stages: each(framework.stages, ({ title, whenUsed, clockStarts }) => ({
      title: words(title),
      whenUsed: words(whenUsed),
      clockStarts: words(clockStarts),
    })),
    flags: each(framework.flags, ({ label }) => ({ label: words(label) })),
  };
}

function wordsOf(question: Question): QuestionWording {
  const options = ownOptions(question);
  const { hint, item } = question;
  return {
    label: labelFor(question, "prevention"),
    ...(hint === undefined ? {} : { hint: words(hint) }),
    ...(question.type === "list" ? { entryName: words(question.entryName) } : {}),
    ...(item?.third === undefined ? {} : { third: item.thirdPrevention ?? words(item.third) }),
    ...(options.length === 0 ? {} : { options: wordsOfOptions(options) }),
  };
}

const wordsOfOptions = (options: readonly Option[]): Readonly<Record<string, OptionWording>> =>
  Object.fromEntries(
    options.map(({ code, label, definition }) => [
      code,
      { label: words(label), ...(definition === undefined ? {} : { definition: words(definition) }) },
    ]),
  );
