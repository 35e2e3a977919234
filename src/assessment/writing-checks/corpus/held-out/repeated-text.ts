import type { Corpus, CorpusText } from "../corpus.ts";

const of = (question: string, text: string, ...beside: readonly (readonly [string, string])[]): CorpusText => ({
  question,
  text,
  beside: beside.map(([other, words]) => ({ question: other, text: words })),
});

const school =
  "Mason has been at the pupil referral unit since October and goes in on two mornings a week. He gets there on time if his sister walks with him. His tutor Mr Bevan says that he can do the maths when nobody is watching and that he throws the book when somebody is.";
const street =
  "The flat is above the chip shop on Station Road. There have been two stabbings within a hundred yards since the summer and Mason says he goes round the back way after dark. The neighbours are friendly and one of them has given him a bike.";
const drink =
  "She drinks vodka with older girls at weekends, about half a bottle between three. She has been sick and has lost a night twice. She does not drink in the week and has never drunk at home.";

/** Written before the rules were read by their writer: copies and near copies, and texts that only share their subject. */
export const heldOutRepeats: Corpus<CorpusText> = {
  fires: [
    of("thinking-detail", school, ["learning-detail", school]),
    of("lifestyle-detail", street, ["neighbourhood-detail", street]),
    of("lifestyle-detail", drink.toUpperCase(), ["substance-detail", drink]),
    of(
      "relating-detail",
      "Mason has been at the PRU since October and goes in on two mornings a week. He gets there on time if his sister walks with him. His tutor says that he can do the maths when nobody is watching and that he throws the book when somebody is.",
      ["learning-detail", school],
    ),
    of("lifestyle-detail", drink.replaceAll(". ", ".\n- "), ["substance-detail", drink]),
    of("mental-detail", `${drink} CAMHS are aware of this.`, ["substance-detail", drink]),
    of(
      "physical-detail",
      "She drinks vodka with older girls at weekends, about half a bottle between three. She has been sick and has lost a night twice.",
      ["substance-detail", drink],
    ),
    of("living-detail", `${street} ${school}`, ["neighbourhood-detail", street], ["learning-detail", school]),
    of(
      "thinking-detail",
      "There have been two stabbings within a hundred yards since the summer and Mason says he goes round the back way after dark. The level is medium.",
      ["neighbourhood-detail", street],
    ),
    of(
      "living-detail",
      "The flat is above the chip shop on station road.  There have been two stabbings, within a hundred yards, since the summer; and Mason says he goes round the back way after dark",
      ["neighbourhood-detail", street],
    ),
    of("relating-detail", school, ["thinking-detail", school]),
  ],
  silent: [
    of(
      "thinking-detail",
      "He can work things out when it is quiet. With others looking on he throws whatever is nearest.",
      ["learning-detail", school],
    ),
    of("lifestyle-detail", "Weekends are drinking with the older girls; in the week she is in by seven.", [
      "substance-detail",
      drink,
    ]),
    of(
      "living-detail",
      "Two bedrooms over a shop, shared with his sister and her baby. He says it is loud until midnight.",
      ["neighbourhood-detail", street],
    ),
    of("physical-detail", "She has been sick twice after drinking and the GP has given advice.", [
      "substance-detail",
      drink,
    ]),
    of("mental-detail", "Says he is fine. His sister thinks otherwise and has asked for help.", [
      "learning-detail",
      school,
    ]),
    of("psr-home-paragraph", street, ["neighbourhood-detail", street]),
    of("family-detail", "His sister walks with him.", ["learning-detail", school]),
    of(
      "sawb-reason",
      "Two stabbings close to home since the summer, and he has changed the way that he walks back at night.",
      ["neighbourhood-detail", street],
    ),
    of(
      "learning-detail",
      "Placed at the pupil referral unit since October. Attendance last month was 12 of 16 sessions. He has been given a laptop.",
      [
        "thinking-detail",
        "He thinks well about engines and badly about people. He has been at the pupil referral unit since October.",
      ],
    ),
    of("relating-detail", "Gets on with Mr Bevan, who coached his brother.", ["learning-detail", school]),
    of(
      "contingency-others.action",
      "Ring the duty social worker on the out of hours number and tell the placement manager at once.",
      [
        "contingency-safety.action",
        "Ring the duty social worker on the out of hours number and tell the placement manager at once.",
      ],
    ),
    of(
      "substance-detail",
      "She told me about the vodka herself. It began in the summer with a girl from her old school.",
      ["lifestyle-detail", "Out on Fridays and Saturdays with girls from her old school who are older than her."],
    ),
  ],
};
