import type { Address } from "../../../framework/answers.ts";
import { currentLanguage, type Language, languageOf } from "../../../wording/current-language.ts";
import { planPath } from "../plan/plan-paths.ts";

/** How a copy is wanted. It stands in the address, so that the same copy can be made again; an address of an answer says nothing of it. */
export interface Copy {
  /** Null: the young person's own, as the record has it. */
  readonly language: Language | null;
  readonly large: boolean;
  /** Texts that were looked at and may stand. */
  readonly letThrough: readonly Address[];
}

/** More texts than a copy holds. Own. */
const most = 40;

export const readCopy = (query: URLSearchParams): Copy => ({
  language: languageOf(query.get("language")),
  large: query.get("print") === "large",
  letThrough: query.getAll("stands").slice(0, most),
});

/** The young person's copy of a plan. */
export function copyPath(stageId: string, copy: Partial<Copy> = {}): string {
  const query = new URLSearchParams();
  if (copy.language != null) query.set("language", copy.language);
  if (copy.large) query.set("print", "large");
  for (const address of copy.letThrough ?? []) query.append("stands", address);
  return `${planPath(stageId)}/copy${query.size === 0 ? "" : `?${query}`}`;
}

/** The record holds the preferred language as somebody typed it. */
const welsh = /^\s*(?:welsh|cymraeg)\b/i;

/** In which language a copy is made: as asked, else Welsh where that is the young person's, else that of whoever makes it. */
export function languageFor({ language }: Copy, preferred: unknown): Language {
  return language ?? (typeof preferred === "string" && welsh.test(preferred) ? "cy" : currentLanguage());
}
