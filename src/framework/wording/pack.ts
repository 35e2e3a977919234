/**
 * Words for a framework, apart from its structure: a partial replacement, keyed by id. A service that holds the official wording loads it
 * as a pack; the Welsh wording is one too. `assessment/wording/` reads, checks and applies packs.
 */
import type { EntryGridWords } from "../language.ts";

/** Any of these texts. */
type Texts<Name extends string> = { readonly [Each in Name]?: string };

export type WordingLanguage = "en" | "cy";

/** Words of one option, by its code. */
export type OptionWording = Texts<"label" | "definition">;

/**
 * Words of a question or of a field of a list. `entryName`: of a list, what one entry is called; `third`: of an item of a self-assessment,
 * its words for children who find "I" hard; `short`: the question in a word or two.
 */
export type QuestionWording = Texts<
  "label" | "labelPrevention" | "hint" | "short" | "entryName" | "third" | "thirdPrevention"
> & {
  /** Of a question with options of its own; those of a scale stand in `scales`. */
  readonly options?: Readonly<Record<string, OptionWording>>;
  /** Of a list whose entries have a grid. */
  readonly grid?: Texts<keyof EntryGridWords>;
};
export type SectionWording = Texts<"title" | "titlePrevention">;
/** Also of a page of a long entry. */
export type SubSectionWording = Texts<"title" | "titlePrevention" | "guide" | "example" | "leaveOut">;
export type StageWording = Texts<"title" | "whenUsed" | "clockStarts">;
export type FlagWording = Texts<"label">;

/** The words themselves; what is left out keeps the words that it has. */
export interface Wording {
  readonly sections?: Readonly<Record<string, SectionWording>>;
  readonly subSections?: Readonly<Record<string, SubSectionWording>>;
  readonly questions?: Readonly<Record<string, QuestionWording>>;
  /** By scale, then by code. */
  readonly scales?: Readonly<Record<string, Readonly<Record<string, OptionWording>>>>;
  readonly stages?: Readonly<Record<string, StageWording>>;
  readonly flags?: Readonly<Record<string, FlagWording>>;
}

/** Words that fit one version of one framework. */
export interface WordingPack extends Wording {
  readonly framework: string;
  readonly version: string;
  readonly language: WordingLanguage;
}
