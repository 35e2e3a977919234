/** A practitioner's calendar feed, and what stands in it: initials and references, no name and nothing that was written. */
export const calendar = {
  title: "Your dates in a calendar",
  about:
    "A calendar program can show when your stages, panels, targets, hearings and reviews are due. It names young people by initials and reference only.",
  none: "You have no calendar address.",
  made: (when: string): string =>
    `Your calendar address was made on ${when}. It is not shown again: make a new one if it is lost.`,
  make: "Make a calendar address",
  makeAgain: "Make a new address",
  makeAgainHint: "The address of before stops working at once.",
  revoke: "Take the address back",
  revoked: "The address was taken back. It shows nothing any more.",
  isNew: "Your new calendar address",
  copyNow:
    "Copy it into your calendar program now (“subscribe” or “add by address”). It is shown this once. Whoever has it sees these dates without signing in: give it to nobody.",
  address: "Calendar address",
  back: "Your account",
  name: "AssetPlus",
  days: {
    stage: (title: string, of: string): string => `Due: ${title}, ${of}`,
    panelDue: (of: string): string => `Risk panel due, ${of}`,
    panel: (of: string): string => `Risk panel, ${of}`,
    target: (of: string): string => `Target due, ${of}`,
    hearing: (of: string): string => `Hearing, ${of}`,
    review: (of: string): string => `Review due, ${of}`,
  },
};
