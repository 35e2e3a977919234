/**
 * Words as search compares them: without case, accents (Welsh ŵ, ŷ, â … are found by w, y, a) and apostrophes; dots inside an abbreviation
 * fall away (s.20, E.T.E.), everything else that is no letter or number parts words.
 */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, "")
    .replace(/&/g, " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** The same as one string. */
export const phraseOf = (text: string): string => wordsOf(text).join(" ");

/** What somebody says, compared whole: hyphens, dots and blanks make no difference (s 20, s.20, s20). */
export const sayingOf = (text: string): string => wordsOf(text).join("");
