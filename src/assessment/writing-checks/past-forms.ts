/** Forms of verbs that tell what happened: "pushed", "ymosododd", "arestiwyd". */
export const pastEnglish = /\p{L}{2,}ed$/u;
export const pastWelsh = /^\p{L}{2,}(?:odd|wyd)$/u;

/** A word of such a form that is not one of those that only judge. "To be supervised" has not happened. */
export const hasForm = (plain: string, form: RegExp, bland: ReadonlySet<string>): boolean =>
  plain.split(" ").some((word, at, words) => form.test(word) && !bland.has(word) && words[at - 1] !== "be");
