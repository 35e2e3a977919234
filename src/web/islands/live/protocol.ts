/** What the server tells an open page of what others do. It names people and answers; what is in the answers the page reads for itself. */

export interface ToldPerson {
  readonly name: string;
  /** Address of the question in which they write. */
  readonly address: string | null;
}

export interface ToldChange {
  readonly address: string;
  readonly version: number;
  readonly author: string;
  /** By the person themself, in another window. */
  readonly own: boolean;
}

export interface ToldEnd {
  readonly status: "completed" | "stopped" | "cancelled";
  readonly by: string;
}

/** Everything at once, for a page that has no stream. */
export interface LiveReply {
  /** Up to where the changes are told: `answers.facts`. */
  readonly since: string;
  readonly changes: readonly ToldChange[];
  readonly people: readonly ToldPerson[];
  readonly closed: ToldEnd | null;
}

/** The same as events of a stream, by name. The id of `changed` is the `since` of the next stream. */
export interface LiveEvents {
  readonly people: { readonly people: readonly ToldPerson[] };
  readonly changed: { readonly changes: readonly ToldChange[] };
  readonly closed: ToldEnd;
  /** The stream is over. `again`: open another one; `not-yours`: the page may not be seen any more. */
  readonly over: { readonly why: "signed-out" | "not-yours" | "again" };
}

/** What the page says of itself. */
export interface HereRequest {
  readonly page: string;
  readonly address: string | null;
}

/** How often a page says that it is open (milliseconds, own): it may fail twice before its person counts as gone. */
export const sayHereEvery = 8_000;

/** With this header a page reads itself anew: it is the same view going on. */
export const readsAnewHeader = "x-reads-anew";
