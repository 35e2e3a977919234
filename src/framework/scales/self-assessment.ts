/**
 * Answers of self-assessments: a picture and a word each. `picture` is the idea of the drawing; `reading` says how an answer is
 * read. "I would rather not say" and "Not sure" are never counted as no. No score is made of any of them (content part 40). `ordered`
 * is there for the arrows that show a change since last time: faces have no order, and "Better" is a change already.
 */
import type { Option, Scale } from "../language.ts";

const answer = (code: string, label: string, picture: string, reading?: string): Option => ({
  code,
  label,
  attributes: { picture, ...(reading === undefined ? {} : { reading }) },
});

export const selfAssessmentScales: readonly Scale[] = [
  {
    id: "sa-agree",
    ordered: ["no", "not-really", "a-bit", "yes-lots"],
    options: [
      answer("yes-lots", "Yes, lots", "big smiling face, full circle"),
      answer("a-bit", "A bit", "small smile, three-quarter circle"),
      answer("not-really", "Not really", "flat face, quarter circle"),
      answer("no", "No", "sad face, empty circle"),
      answer("not-sure", "Not sure", "question mark"),
      answer("rather-not", "I would rather not say", "closed door", "never counted as no"),
    ],
  },
  {
    id: "sa-agree-none",
    ordered: ["no", "not-really", "a-bit", "yes-lots"],
    options: [
      answer("yes-lots", "Yes, lots", "big smiling face, full circle"),
      answer("a-bit", "A bit", "small smile, three-quarter circle"),
      answer("not-really", "Not really", "flat face, quarter circle"),
      answer("no", "No", "sad face, empty circle"),
      {
        code: "none",
        label: "I do not have one",
        closing: true,
        attributes: { picture: "dash", reading: "not a concern" },
      },
      answer("rather-not", "I would rather not say", "closed door", "never counted as no"),
    ],
  },
  {
    id: "sa-form",
    options: [
      { code: "initial", label: "First form" },
      { code: "review", label: "Review form" },
      { code: "end", label: "End form" },
      { code: "transfer", label: "Transfer form", definition: "young person only" },
      { code: "prevention", label: "Prevention form" },
    ],
  },
  {
    id: "sa-often",
    ordered: ["never", "sometimes", "a-lot"],
    options: [
      answer("never", "Never", "empty bar"),
      answer("sometimes", "Sometimes", "half bar"),
      answer("a-lot", "A lot", "full bar"),
      answer("not-sure", "Not sure", "question mark"),
      answer("rather-not", "I would rather not say", "closed door", "never counted as never"),
    ],
  },
  {
    id: "sa-yes-no",
    ordered: ["no", "yes"],
    options: [
      answer("yes", "Yes", "thumb up"),
      answer("no", "No", "thumb down"),
      answer("not-sure", "Not sure", "hand tilted"),
      answer("rather-not", "I would rather not say", "closed door"),
    ],
  },
  {
    id: "sa-face",
    options: [
      answer("happy", "Happy", "smiling"),
      answer("ok", "OK", "plain"),
      answer("worried", "Worried", "wavy mouth"),
      answer("sad", "Sad", "tear"),
      answer("scared", "Scared", "wide eyes"),
      answer("angry", "Angry", "frown"),
      answer("mixed", "Mixed up", "two halves"),
      answer("rather-not", "I would rather not say", "closed door"),
    ],
  },
  {
    id: "sa-when",
    ordered: ["never", "past", "month", "now"],
    options: [
      answer("never", "No, never", "open circle"),
      answer("past", "A long time ago", "clock going back", "not tell-now, the worker reads it the same day"),
      answer("month", "In the last month", "calendar", "tell-now"),
      answer("now", "Now", "hand held", "tell-now"),
      answer("rather-talk", "I would rather talk about it", "two people", "worker is asked at once"),
    ],
  },
  {
    id: "sa-change",
    options: [
      answer("better", "Better", "arrow up"),
      answer("same", "About the same", "arrow level"),
      answer("worse", "Worse", "arrow down"),
      answer("not-sure", "Not sure", "question mark"),
    ],
  },
  {
    id: "sa-help-list",
    options: [
      answer("school", "School or work", "book"),
      answer("home", "Home or a place to live", "house"),
      answer("feelings", "My feelings", "heart"),
      answer("friends", "Friends", "two people"),
      answer("drugs", "Drink, drugs or vaping", "bottle crossed by a hand"),
      answer("money", "Money", "coin"),
      answer("safe", "Being safe", "shield"),
      answer("temper", "My temper", "cloud"),
      answer("put-right", "Putting things right", "handshake"),
      answer("health", "My health", "plus sign"),
      answer("something-else", "Something else", "star"),
    ],
  },
  {
    id: "sa-barrier-list",
    options: [
      answer("far", "It is too far", "bus"),
      answer("money", "Bus money", "coin"),
      answer("unsafe-way", "The way there is not safe", "road"),
      answer("school-work", "School or work", "book"),
      answer("caring", "I look after someone", "heart"),
      answer("forget", "I forget", "clock"),
      answer("words", "The words are hard", "speech bubble"),
      answer("not-like", "I do not like it", "flat face"),
      { code: "none", label: "Nothing makes it hard", closing: true, attributes: { picture: "smile" } },
    ],
  },
  {
    id: "sa-carer-level",
    ordered: ["not-well", "quite-well", "very-well"],
    options: [
      { code: "very-well", label: "Very well" },
      { code: "quite-well", label: "Quite well" },
      { code: "not-well", label: "Not well" },
      { code: "not-sure", label: "Not sure" },
    ],
  },
  {
    id: "sa-carer-worry",
    ordered: ["no", "a-little", "very"],
    options: [
      { code: "no", label: "Not worried" },
      { code: "a-little", label: "A little worried" },
      { code: "very", label: "Very worried" },
    ],
  },
  {
    id: "sa-carer-needs",
    options: [
      { code: "none", label: "None", closing: true },
      { code: "health", label: "Health" },
      { code: "money", label: "Money or debt" },
      { code: "housing", label: "Housing" },
      { code: "drink-drugs", label: "Drink or drugs" },
      { code: "stress", label: "Stress or feeling low" },
      { code: "safety", label: "Being safe at home" },
      { code: "parenting", label: "Ideas for parenting" },
      { code: "other", label: "Something else" },
    ],
  },
  {
    id: "sa-effect",
    options: [
      { code: "made-stronger", label: "Made them stronger", attributes: { lifeEventEffect: "helped" } },
      { code: "little", label: "Little effect", attributes: { lifeEventEffect: "none" } },
      { code: "some", label: "Some effect" },
      { code: "big", label: "A big effect" },
    ],
  },
];
