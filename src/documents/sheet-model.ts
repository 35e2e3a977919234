import type { DocumentHead } from "./model.ts";

/** One line of a block; drawn as "label: text" with what stands under it in small letters. */
export interface SheetLine {
  readonly label: string | null;
  readonly text: string;
  /** It says that there is nothing, or how much more there is. */
  readonly quiet: boolean;
  readonly foot: string | null;
}

/** `wide`: over the whole width, lines side by side. `tags`: the same, each line that is not quiet in a box. `column`: in one of two columns. */
export type SheetForm = "wide" | "tags" | "column";

export interface SheetBlock {
  readonly title: string;
  readonly form: SheetForm;
  readonly lines: readonly SheetLine[];
}

/** A document on exactly one side of A4, in letters as large as its text allows. Texts are in any script; a line feed in them counts as a space. */
export interface SheetModel extends DocumentHead {
  /** How it stands and who may see it: the line under the title. */
  readonly about: string;
  /** With what it was asked: small, beside the moment at which it was made. */
  readonly source: string;
  /** Said where texts had to be cut so that the side holds them all. */
  readonly shortened: string;
  /** Blocks over the whole width come before those in columns. */
  readonly blocks: readonly SheetBlock[];
}
