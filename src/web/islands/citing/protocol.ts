/** What the server answers to a page in which facts are cited. */

export interface FoundFact {
  readonly address: string;
  /** As it is cited, in its brackets. */
  readonly phrase: string;
  /** The title of the page that shows it. */
  readonly page: string;
}

export interface FoundReply {
  /** The first of them. */
  readonly facts: readonly FoundFact[];
  /** How many there are. */
  readonly found: number;
}

export interface CitedReply {
  /** What the text takes in. */
  readonly phrase: string;
  /** Where the fact is read. */
  readonly href: string;
}
