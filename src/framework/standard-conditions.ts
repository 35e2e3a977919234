/**
 * The standard conditions of release, as a template that a service may put its own in place of. The licence says in plain words what
 * article 3(2) of the Criminal Justice (Sentencing) (Licence Conditions) Order 2015 (SI 2015/337) asks of everyone on licence. The
 * notice of supervision under a detention and training order has no list in law; ours is our own.
 */
interface StandardConditions {
  readonly document: "notice-of-supervision" | "licence";
  /** Kept with the stage: a reader must know which text the young person was shown. */
  readonly heading: string;
  readonly conditions: readonly string[];
}

export const standardConditions: readonly StandardConditions[] = [
  {
    document: "notice-of-supervision",
    heading: "Notice of supervision: standard conditions, template 1 of 2026",
    conditions: [
      "Keep in touch with your supervising officer in the way they tell you.",
      "Go to every appointment, and let your supervising officer visit you where you live.",
      "Live where your supervising officer has agreed, and ask before you stay anywhere else overnight.",
      "Go to the school, college, training or work that was agreed with you.",
      "Tell your supervising officer at once when your address, phone number, school or work changes.",
      "Do not commit any offence.",
    ],
  },
  {
    document: "licence",
    heading: "Licence: standard conditions, template 1 of 2026",
    conditions: [
      "Behave well, and do nothing that works against the purpose of your licence.",
      "Do not commit any offence.",
      "Keep in touch with your supervising officer in the way they tell you.",
      "Let your supervising officer visit you in the way they tell you.",
      "Live where your supervising officer has agreed, and ask before you stay anywhere else for a night or more.",
      "Only do work that your supervising officer has agreed to, and tell them before you start.",
      "Do not travel outside the United Kingdom, the Channel Islands and the Isle of Man unless your supervising officer has agreed, or you are removed under immigration law.",
    ],
  },
];
