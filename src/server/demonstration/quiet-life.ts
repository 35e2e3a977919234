/** Core answers of a child about whom nothing worries anybody; a case says only where it is otherwise. */
import type { Fields } from "./case-of.ts";

const all = (questions: readonly string[], value: string): Fields =>
  Object.fromEntries(questions.map((question) => [question, value]));

export const quietCoreRecord: Fields = all(
  ["previous-incidents", "specific-victim-concern", "staff-safety-concern", "specialist-assessments-any"],
  "no",
);
export const quietHome: Fields = {
  "accommodation-type": "parents",
  ...all(
    [
      "accommodation-concerns",
      "money-concerns",
      "neighbourhood-concerns",
      "parenting-concerns",
      "abuse-by-parent-or-carer",
      "domestic-abuse-witnessed",
      "young-carer",
      "family-concerns",
    ],
    "no",
  ),
};
export const quietRelationships: Fields = {
  "gang-association": "none",
  "friends-mix": "positive",
  "childrens-services-ever": "no",
  "parent-status": "no",
  ...all(
    [
      "sexual-exploitation-risk",
      "criminal-exploitation-risk",
      "radicalisation-risk",
      "relating-concerns",
      "victim-of-harm",
    ],
    "no",
  ),
};
export const quietHealth: Fields = {
  "gp-registered": "yes",
  ...all(
    [
      "phys-condition",
      "phys-symptoms",
      "phys-medication",
      "phys-allergies",
      "phys-fits",
      "phys-growth-weight",
      "phys-eyes-teeth",
      "phys-sexual-health",
    ],
    "no",
  ),
};
export const quietCommunication: Fields = all(
  [
    "slcn-hearing",
    "slcn-understanding",
    "slcn-literal",
    "slcn-expressing",
    "slcn-speech",
    "slcn-social",
    "slcn-attention-memory",
    "slcn-restless",
    "slcn-literacy-time",
    "slcn-change-senses",
    "slcn-head-injury",
    "slcn-diagnosis",
  ],
  "no",
);
export const quietFeelings: Fields = {
  "mh-known": "never",
  ...all(["mh-low-mood", "mh-worry", "mh-trauma", "mh-strong-feelings", "mh-sleep-appetite", "mh-unusual"], "no"),
  ...all(["self-harm", "suicide-thoughts", "suicide-attempt"], "never"),
  bereavement: "no",
};
export const quietLifestyle: Fields = {
  ...all(["drug-use", "alcohol-ever", "missing-episodes-ever"], "never"),
  "time-use": "positive",
  ...all(["online-concerns", "risk-taking", "identity-concerns", "discrimination"], "no"),
  "thinking-concerns": ["none-of-these"],
};
export const quietLearning: Fields = {
  "ete-status": "school",
  "ete-hours-offered": 25,
  "ete-hours-attended": 25,
  "ete-concerns": "no",
  exclusions: "never",
  "send-status": "none",
};
export const quietLife: Fields = {
  ...quietCoreRecord,
  ...quietHome,
  ...quietRelationships,
  ...quietHealth,
  ...quietCommunication,
  ...quietFeelings,
  ...quietLifestyle,
  ...quietLearning,
  "other-behaviours-any": "no",
};
/** The same life, as far as the short framework of prevention and diversion asks about it. */
export const quietShortLife: Fields = {
  ...quietHome,
  ...quietLearning,
  "mh-known": "never",
  "gang-association": "none",
  "friends-mix": "positive",
  "time-use": "positive",
  ...all(["self-harm", "suicide-thoughts", "drug-use", "alcohol-ever", "missing-episodes-ever"], "never"),
  ...all(
    [
      "specific-victim-concern",
      "staff-safety-concern",
      "phys-condition",
      "bereavement",
      "slcn-understanding",
      "slcn-expressing",
      "slcn-diagnosis",
      "discrimination",
      "childrens-services-ever",
      "sexual-exploitation-risk",
      "criminal-exploitation-risk",
      "radicalisation-risk",
      "online-concerns",
      "victim-of-harm",
      "other-behaviours-any",
    ],
    "no",
  ),
};
