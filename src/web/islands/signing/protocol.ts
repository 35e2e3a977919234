/** What the server answers when the script of the countersignature page has something kept. */
export interface SigningReply {
  readonly at: string;
  /** Pieces of the page by the id of the element whose content they are (an element of the same id outermost: the element itself). */
  readonly pieces: readonly { readonly id: string; readonly html: string }[];
}
