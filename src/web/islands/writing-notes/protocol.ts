/** What was noticed about the writing of a page, as it stands now: ready to be shown, by the address of the answer. Others have no note. */
export interface NotesReply {
  readonly pieces: readonly { readonly address: string; readonly html: string }[];
}
