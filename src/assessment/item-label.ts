import { type HomeWord, homeWords } from "../framework/home-words.ts";
import type { Question } from "../framework/language.ts";
import { labelFor, type Vocabulary } from "./label-for.ts";

/** How a self-assessment talks to this young person. */
export interface Voice {
  readonly person: "first" | "third";
  readonly home: HomeWord;
  readonly vocabulary: Vocabulary;
}

/** The words of an item: "I" or "someone like me", the words of the form, and the words for where the young person lives. */
export function itemLabel(question: Pick<Question, "label" | "labelPrevention" | "item">, voice: Voice): string {
  let words = inPerson(question, voice);
  for (const [said, instead] of homeWords[voice.home]) words = words.replace(said, instead);
  return words;
}

function inPerson(question: Pick<Question, "label" | "labelPrevention" | "item">, voice: Voice): string {
  const { third, thirdPrevention } = question.item ?? {};
  if (voice.person === "third") {
    if (voice.vocabulary === "prevention" && thirdPrevention !== undefined) return thirdPrevention;
    if (third !== undefined) return third;
  }
  return labelFor(question, voice.vocabulary);
}
