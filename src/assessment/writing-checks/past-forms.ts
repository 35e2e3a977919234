/** Forms of verbs that tell what happened: "pushed", "ymosododd", "arestiwyd". */
export const pastEnglish = /\p{L}{2,}ed$/u;
export const pastWelsh = /^\p{L}{2,}(?:odd|wyd)$/u;

/** Before one of these a past form says how somebody is, or what may yet be done: "when he is dysregulated", "to be supervised". */
const states = new Set(
  "be is are being become becomes get gets feel feels remain remains stay stays seem seems appear appears very so more too easily highly".split(
    " ",
  ),
);

/** A word of such a form that is not one of those that only judge, and tells what happened. */
export const hasForm = (plain: string, form: RegExp, bland: ReadonlySet<string>): boolean =>
  plain.split(" ").some((word, at, words) => form.test(word) && !bland.has(word) && !states.has(words[at - 1] ?? ""));
