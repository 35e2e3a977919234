/** What the page and the server say to each other about one saved answer. */

/** `input` is what the control holds: a text, the codes that are ticked, or "" for cleared. */
export interface SaveRequest {
  readonly address: string;
  readonly input: string | readonly string[];
  /** The version that the page has seen; 0 when there was no answer. */
  readonly version: number;
}

/** The evaluation's difference, in words ready to show. */
export interface SavedReply {
  readonly version: number;
  /** ISO time. */
  readonly at: string;
  /** Kept although it does not fit: the sentence that says why. */
  readonly unfitting: string | null;
  /** Addresses of questions that this save opened and closed. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  /** What stands under answers that this save changed, or asks for now; null for nothing. */
  readonly feet?: Readonly<Record<string, { readonly mark: string; readonly text: string } | null>>;
  /** Worked-out values that changed: address to lines. */
  readonly computed: Readonly<Record<string, readonly string[]>>;
  /** Of the sub-section of the saved answer; null when it did not change. */
  readonly leftHere: number | null;
  readonly leftInStage: number;
  /** Marks of sub-sections that moved. */
  readonly navigation: readonly { readonly subSection: string; readonly mark: string; readonly word: string }[];
  /** Sentence when this save made a signature void or let it stand again. */
  readonly signature: string | null;
}

/** The same for attached files, with their list as it stands now, as HTML of our own. */
export interface FilesReply extends SavedReply {
  readonly list: string;
}

export interface ConflictReply {
  readonly theirs: { readonly text: string; readonly author: string; readonly at: string; readonly version: number };
}

export type SaveOutcome =
  | { readonly kind: "saved"; readonly version: number; readonly at: Date; readonly reply: SavedReply }
  | { readonly kind: "conflict"; readonly theirs: ConflictReply["theirs"] }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "signed-out"; readonly signInUrl: string }
  | { readonly kind: "failed"; readonly why: "network" | "server" };
