/** Answers that many scales share, in Welsh. They await a translator's review. */
export const other = { label: "Arall" };
export const yetToClarify = { label: "I'w egluro eto" };
export const notKnown = { label: "Ddim yn hysbys" };
export const notKnownYet = { label: "Ddim yn hysbys eto" };
export const notAskedYet = { label: "Heb ei ofyn eto" };
export const somethingElse = { label: "Rhywbeth arall" };
/** Where nothing of a list applies. */
export const none = { label: "Dim" };
export const no = { label: "Na" };
export const mixed = { label: "Cymysg" };

/** Yes, no, yet to clarify, each with what it means. */
export const ytc = {
  yes: { label: "Ie", definition: "Mae felly, ac mae'n bwysig i ddiogelwch, ymddygiad neu'r cynllun" },
  no: { label: "Na", definition: "Nid yw felly, neu mae'n rhy fach i fod o bwys" },
  "yet-to-clarify": {
    ...yetToClarify,
    definition: "Nid ydym yn gwybod eto ac rydym yn bwriadu cael gwybod",
  },
};
