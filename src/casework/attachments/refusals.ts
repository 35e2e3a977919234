/** Why a file was not attached. What was typed in the same form is kept. */
import { attachingWords } from "../../wording/attaching.ts";
import { type Refusal, type RefusalWords, spoken } from "../refusal.ts";
import { sizeInWords } from "./file-words.ts";
import type { Sniffed } from "./sniff-kind.ts";

const asItWas = (words: Omit<RefusalWords, "kept">): RefusalWords => ({ ...words, kept: attachingWords().kept });

export const emptyFile: Refusal = spoken(422, "file-empty", () => asItWas(attachingWords().empty));

export function fileTooLarge(limit: number): Refusal {
  const { happened, toDo } = attachingWords().tooLarge;
  return { status: 413, code: "file-too-large", ...asItWas({ happened: happened(sizeInWords(limit)), toDo }) };
}

export function tooManyFiles(most: number): Refusal {
  const { happened, toDo } = attachingWords().tooMany;
  return { status: 422, code: "too-many-files", ...asItWas({ happened: happened(most), toDo }) };
}

export const tooManyAtOnce: Refusal = spoken(413, "too-many-at-once", () => asItWas(attachingWords().tooManyAtOnce));

type Why = Extract<Sniffed, { ok: false }>["why"];

export const notTaken = (why: Why): Refusal => ({ status: 422, code: "file-kind", ...asItWas(attachingWords()[why]) });
