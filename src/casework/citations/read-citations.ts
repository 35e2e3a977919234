import type { Address } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { seesPlaceOf, standingFact } from "./citable-facts.ts";
import { citationsOf, type StoredCitation } from "./citation-store.ts";
import { phraseDigest } from "./digests.ts";
import { piecesOf } from "./phrases.ts";

/** How a cited fact stands now: as it was cited, changed on a day, or no longer recorded. */
export type Standing =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly on: Date | null }
  | { readonly kind: "gone" };

/** A piece of a text, and the fact that it cites; null where it is words alone. All pieces joined are the text. */
export interface ReadPiece {
  readonly text: string;
  readonly cites: { readonly address: Address; readonly standing: Standing } | null;
}

/** Reads a text with its citations. */
export type CitationReader = (text: string) => readonly ReadPiece[];

/** Where nothing is cited, every text is words alone. */
const citesNothing: CitationReader = (text) => [{ text, cites: null }];

/**
 * Reads the citations in the texts of a stage as this person sees it. A fact that they do not see stays the words that it is in the text.
 *
 * @param until of a stage as it stood at a moment: what was cited later was not cited yet
 */
export async function readCitations(work: Work, visible: VisibleStage, until?: Date): Promise<CitationReader> {
  if (!mayCite(visible)) return citesNothing;
  return readerOf(visible, await citationsOf(work, visible.head.youngPersonId), until);
}

/** As `readCitations`, from citations that were read. */
function readerOf(visible: VisibleStage, citations: ReadonlyMap<string, StoredCitation>, until?: Date): CitationReader {
  if (citations.size === 0) return citesNothing;
  const standings = new Map<string, Standing>();
  const standingOf = (phrase: string, citation: StoredCitation): Standing => {
    const known = standings.get(phrase);
    if (known !== undefined) return known;
    const standing = compared(visible, citation);
    standings.set(phrase, standing);
    return standing;
  };
  return (text) =>
    piecesOf(text).map((piece): ReadPiece => {
      const citation = piece.bracketed ? citations.get(phraseDigest(piece.text)) : undefined;
      const isOne =
        citation !== undefined &&
        !(until !== undefined && citation.citedAt > until) &&
        seesPlaceOf(visible, citation.address);
      const cites = isOne ? { address: citation.address, standing: standingOf(piece.text, citation) } : null;
      return { text: piece.text, cites };
    });
}

function compared(visible: VisibleStage, { address, factDigest }: StoredCitation): Standing {
  const now = standingFact(visible, address);
  if (now === null) return { kind: "gone" };
  return now.digest === factDigest ? { kind: "same" } : { kind: "changed", on: now.at };
}

/** Whether any text of the stage holds a bracket: most hold none, and nothing is asked of the database. */
function mayCite({ answers }: VisibleStage): boolean {
  const holds = (value: unknown): boolean => typeof value === "string" && value.includes("[");
  return (
    Object.values(answers.values).some(holds) ||
    Object.values(answers.entries).some((entries) => entries.some(({ values }) => Object.values(values).some(holds)))
  );
}
