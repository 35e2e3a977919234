/**
 * How a self-assessment works for every child, as far as it is data: times, helplines, languages, and what a worker can do.
 * Source: content part 40, accessible-guidance and self-assessment-rules. Numbers there are our own and can be configured.
 */

/** Named where something may be about safety now. Defaults: a service keeps its own list. */
export const helplines: readonly { readonly name: string; readonly number: string }[] = [
  { name: "Childline", number: "0800 1111" },
  { name: "Samaritans", number: "116 123" },
  { name: "Emergency", number: "999" },
];

/** What the worker reads before the form is begun, topic by topic. */
export const accessibleGuidance: readonly { readonly topic: string; readonly text: string }[] = [
  { topic: "Words", text: "Read out what is hard, in words the young person uses. One idea at a time." },
  { topic: "Sound", text: "Ask before sound is played where others can hear. Offer headphones." },
  { topic: "Pictures", text: "Each answer can be a picture and a word. Offer picture cards in place of the form." },
  {
    topic: "Answers",
    text: "“Not sure” and “I would rather not say” are good answers. Leaving one out is never a “no”.",
  },
  {
    topic: "Languages",
    text: "English or Welsh as they like. Other languages with an interpreter who is not a parent.",
  },
  {
    topic: "Supporters",
    text: "They pick who sits with them. A supporter reads and clicks, and does not answer. Home, health and friends may be done alone.",
  },
  {
    topic: "Stopping",
    text: "Stop at any time; the place is kept. Two left out in a row: ask whether it is too much.",
  },
  {
    topic: "Privacy",
    text: "Say who sees it, before home, health and friends again. A parent’s form and the young person’s are not shown to the other without agreement.",
  },
  {
    topic: "Feelings",
    text: "Say what comes before a hard page. Do a good page after it: friends, or what they are good at.",
  },
  {
    topic: "Custody",
    text: "Nobody answers about hurting themselves alone or at night: stay for that page. Say “here” and “on the unit”.",
  },
  {
    topic: "Needs",
    text: "Autism: calm look, exact words. ADHD: short parts with a break. Learning disability: picture cards, you type. Trauma: never press about what happened.",
  },
  {
    topic: "Culture",
    text: "Ask how they want to be named. Use their own family words. Take no faith, family or gender for granted.",
  },
  { topic: "Paper", text: "Type it in as it was said, with the day it was said." },
];
