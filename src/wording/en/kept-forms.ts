/** What the page of forms that were kept says. */
export const keptForms = {
  nothingWaits: "Nothing is waiting for you",
  everythingTaken: "Everything that you sent was taken.",
  keptForYou: "Kept for you",
  stillHere: "This was sent when you were not signed in any more, so it was not taken. It is still here.",
  sentOn: (moment: string): string => `Sent on ${moment}`,
  cannotBeOpened:
    "It can no longer be opened, because this installation's secret was changed since. You can only discard it.",
  chooseFiles: (names: string): string => `Files are not kept: choose ${names} again on the page itself.`,
  sentBeside: (count: number): string =>
    count === 1 ? "One more field of the page" : `${count} more fields of the page`,
  sendNow: "Send it now",
  discard: "Discard it",
};
