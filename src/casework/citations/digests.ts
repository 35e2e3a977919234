import type { AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { JsonValue } from "../countersignature/canonical-json.ts";
import { digestOf } from "../countersignature/digest.ts";

/** What a fact said, without its words: two facts that differ, differ here. Of an entry, everything that is said in it. */
export const factDigest = (value: AnswerValue | ListEntry["values"]): string =>
  digestOf(JSON.parse(JSON.stringify(value)) as JsonValue);

/** A phrase as it is looked up: the store holds no words of a child a second time (law 1). */
export const phraseDigest = (phrase: string): string => digestOf(phrase.toWellFormed());
