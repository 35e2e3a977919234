/**
 * Signs of an explanation in English prose that holds no word which says "because" (own). An account names who, where and when, in the past and
 * at length; an explanation is short, general, and speaks of what is felt, wanted, not so, or otherwise. The points were fitted to the texts of
 * `corpus/` (logistic regression on the best sentence of a text, checked by leaving a tenth of them out) and rounded; an explanation has above 0.
 */

/** Words of a kind, and how much each says for an explanation; a sentence counts two of a kind at the most. */
export const signsOfExplaining: readonly { readonly points: number; readonly words: string }[] = [
  // What goes on inside somebody, and what they need.
  {
    points: 12,
    words:
      "trust trusts trusted safe safer safely unsafe safety fear fears fearful feared afraid scared frightened shame ashamed grief grieving loss belong belongs belonging respect respected status proud pride control controls power powerless lonely loneliness alone choose chooses choosing chose choice prove proving need needs needed needing wish wishes hope hopes hoping worth worthless matter matters cares caring love loves loved loyal loyalty panic panics anger angry rage temper bored boredom guilt guilty blame blames risk risks want wants wanted wanting expect expects expected fragile identity confidence esteem stress tired mood calm calmer settled reputation attention meaning sense dare humiliated embarrassed debt owe owes owed money hungry hunger",
  },
  // What is so in general.
  {
    points: 21,
    words:
      "every each any anyone anybody anything nobody noone everyone everybody everything nothing always never ever whatever whoever wherever whenever someone somebody something somewhere anywhere nowhere people adults things usually",
  },
  {
    points: 13,
    words:
      "more less worse better worst best harder hardest easier easiest most least enough too than rather instead same different differently like again faster bigger smaller loudest louder closer nearer further stronger weaker quicker longer older younger calmer",
  },
  {
    points: 11,
    words:
      "not nor neither isn't wasn't hasn't doesn't didn't couldn't wouldn't aren't weren't haven't don't shouldn't cant wont dont isnt wasnt hasnt doesnt didnt couldnt wouldnt",
  },
  { points: 9, words: "but still only just even though although however yet except apart otherwise" },
  {
    points: 14,
    words:
      "will would could can can't cannot may might should must won't wouldn't couldn't i'd he'd she'd they'd he'll she'll they'll hed",
  },
  {
    points: 14,
    words: "that that's it's its it what which who whose where how this these those either thats",
  },
  {
    points: 7,
    words:
      "problem problems pattern patterns thread trigger triggers bottom circle cycle spiral answer answers behind key question point way ways heart core sign signs",
  },
  {
    points: 5,
    words:
      "before after until till once first then since while during between meanwhile when as about one other others another straight",
  },
  // What somebody does as a rule.
  {
    points: 7,
    words:
      "gives gets keeps takes makes stops turns holds reads hits fights runs leaves follows works costs looks sees hears knows comes brings shows tells covers breaks tests loses finds rests pulls sets learns wins hides waits starts ends changes",
  },
  // Naming that there is something, without saying what it does.
  {
    points: -15,
    words:
      "concern concerns concerned factor factors evidence history including include includes area areas present number positive positives negative negatives strength strengths protective known supportive exposure lack poor",
  },
];

/** With which points a text of ten words or fewer begins, and how many it loses with each doubling. */
export const beginning = 19;
export const perDoubling = -27;
/** For each tenth of its words that are numbers, or names inside a sentence; three tenths count at the most. */
export const perTenthOfNumbers = -13;
export const perTenthOfNames = -12;
/** For each arrow, equals sign or semicolon that joins one thing to another; two count at the most. */
export const perJoiningSign = 11;
/** For a list: no verb of being or having, and nobody who does anything. */
export const forList = -15;

/** Without one of these a text is a list of things. */
export const wordsOfSentences: ReadonlySet<string> = new Set(
  "he she they it him her them his their i we is are was were has have had do does did can will would".split(" "),
);
