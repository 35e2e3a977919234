/**
 * Words swapped in fixed texts of prevention cases, longest first; never in what people have typed. A label with a prevention
 * wording of its own is replaced whole instead. Source: content part 20, prevention-vocabulary.
 */
export const preventionVocabulary: readonly (readonly [words: string, instead: string])[] = [
  ["factors for and against desistance", "what helps and what gets in the way of staying out of trouble"],
  ["offending and anti-social behaviour", "incidents and anti-social behaviour"],
  ["understanding offending behaviour", "understanding behaviour"],
  ["attitudes to offending", "attitudes to the behaviour"],
  ["likelihood of reoffending", "likelihood of offending"],
  ["episodes of offending", "incidents"],
  ["episode of offending", "incident"],
  ["pre-sentence report", "referral summary"],
  ["panel report", "referral summary"],
  ["end of the order", "end of our work together"],
  ["stop offending", "keep out of trouble"],
  ["not offending", "staying out of trouble"],
  ["offending", "behaviour"],
  ["offences", "incidents"],
  ["offence", "incident"],
  ["victims", "people affected"],
  ["victim", "person affected"],
];
