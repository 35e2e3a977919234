/**
 * Ids that the data name and this version does not hold yet; a condition on them counts as unanswered. The start-up check accepts these
 * and nothing else. Nothing is awaited now: whoever adds data that names what is to come names it here.
 */
export const awaited: { readonly questions: readonly string[]; readonly sections: readonly string[] } = {
  questions: [],
  sections: [],
};
