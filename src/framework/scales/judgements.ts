import type { Scale } from "../language.ts";

export const judgementsScales: readonly Scale[] = [
  {
    id: "impact",
    options: [
      {
        code: "minor",
        label: "Minor",
        definition: "Upset, nuisance or small loss; people get over it quickly without help",
      },
      {
        code: "moderate",
        label: "Moderate",
        definition: "Real hurt, fear or loss that may need treatment or support, but from which people recover well",
      },
      {
        code: "major",
        label: "Major",
        definition: "Serious injury to body or mind; recovery would be slow, hard or not complete",
      },
      {
        code: "critical",
        label: "Critical",
        definition: "Death, life-changing injury to body or mind, or serious injury to several people",
      },
    ],
  },
  {
    id: "impact-self",
    options: [
      { code: "minor", label: "Minor", definition: "Passing distress or discomfort; usual care is enough" },
      {
        code: "moderate",
        label: "Moderate",
        definition: "Clear harm to health, feelings or development; help is needed, recovery expected",
      },
      {
        code: "major",
        label: "Major",
        definition: "Significant harm: serious injury, abuse, exploitation or breakdown that is hard to recover from",
      },
      {
        code: "critical",
        label: "Critical",
        definition: "Death, or harm to body or mind that changes their life for good",
      },
    ],
  },
  {
    id: "likelihood",
    options: [
      { code: "unlikely", label: "Unlikely", definition: "Could happen, but something would have to change first" },
      { code: "possible", label: "Possible", definition: "Some of the conditions are there; it might go either way" },
      {
        code: "likely",
        label: "Likely",
        definition: "Most conditions are there; we expect it unless something stops it",
      },
      {
        code: "very-likely",
        label: "Very likely",
        definition: "It is happening, keeps happening, or all conditions are in place",
      },
    ],
  },
  {
    id: "imminence",
    options: [
      { code: "not-soon", label: "Not soon", definition: "No sign of it in the next six months as things are" },
      { code: "months", label: "Within months", definition: "Could come in the next one to six months" },
      { code: "weeks", label: "Within weeks", definition: "Could come in the next four weeks" },
      { code: "now", label: "Any time now", definition: "Could come today or as soon as there is a chance" },
    ],
  },
  {
    id: "rosh",
    options: [
      {
        code: "low",
        label: "Low",
        definition: "Nothing at present points to serious harm to anyone; ordinary work is enough",
      },
      {
        code: "medium",
        label: "Medium",
        definition:
          "They could do serious harm, but probably not unless circumstances get worse; watch for those changes",
      },
      {
        code: "high",
        label: "High",
        definition: "They could do serious harm at any time; extra control, supervision and joint work are needed",
      },
      {
        code: "very-high",
        label: "Very high",
        definition: "Serious harm is expected as soon as there is a chance; several agencies must act at once",
      },
    ],
  },
  {
    id: "lor",
    options: [
      {
        code: "low",
        label: "Low",
        definition: "Further offending is not expected in the next two years as things are",
      },
      {
        code: "medium",
        label: "Medium",
        definition: "Further offending may well happen; help and change in key factors can tip it",
      },
      { code: "high", label: "High", definition: "Further offending is expected unless much changes" },
    ],
  },
  {
    id: "sawb",
    options: [
      { code: "low", label: "Low", definition: "No particular harm expected; usual care and services are enough" },
      {
        code: "medium",
        label: "Medium",
        definition: "Some harm is possible; can be managed within usual work and known services",
      },
      {
        code: "high",
        label: "High",
        definition: "Clear signs that real harm may come; early, planned action with other agencies is needed",
      },
      {
        code: "very-high",
        label: "Very high",
        definition: "Serious harm is happening or close; safeguarding action is needed now",
      },
    ],
  },
  {
    id: "confidence",
    options: [
      { code: "high", label: "Sure", definition: "Several sources agree" },
      { code: "medium", label: "Fairly sure", definition: "Good evidence with some gaps" },
      { code: "low", label: "Not sure", definition: "Important gaps or conflicting accounts" },
    ],
  },
  {
    id: "entry-status",
    options: [
      { code: "current", label: "Current" },
      { code: "lower", label: "Still there, less" },
      { code: "higher", label: "Still there, more" },
      { code: "ended", label: "No longer a concern", definition: "Needs a word of reason" },
    ],
  },
  {
    id: "setting",
    options: [
      { code: "community", label: "In the community" },
      { code: "custody", label: "In custody" },
      { code: "both", label: "Both" },
    ],
  },
  {
    id: "mappa-category",
    options: [
      { code: "1", label: "Category 1", definition: "On the sex offender register" },
      {
        code: "2",
        label: "Category 2",
        definition: "Violent, other sexual and some other offences with a long enough sentence",
      },
      { code: "3", label: "Category 3", definition: "Other dangerous offenders" },
      { code: "4", label: "Category 4", definition: "Terrorism or terrorism risk" },
    ],
  },
  {
    id: "mappa-level",
    options: [
      { code: "1", label: "Level 1", definition: "Managed by one agency with information shared" },
      { code: "2", label: "Level 2", definition: "Several agencies meet and manage together" },
      { code: "3", label: "Level 3", definition: "Senior managers involved; highest risk or public concern" },
    ],
  },
  {
    id: "future-behaviour-type",
    options: [
      { code: "violence", label: "Violence" },
      { code: "violence-weapon", label: "Violence with a weapon" },
      { code: "weapon-carrying", label: "Weapon carrying" },
      { code: "robbery", label: "Robbery" },
      { code: "partner-abuse", label: "Abuse of a partner" },
      { code: "family-violence", label: "Violence to parent, carer or sibling" },
      { code: "sexual-contact", label: "Sexual harm by contact" },
      { code: "sexual-online", label: "Sexual harm online" },
      { code: "stalking", label: "Stalking or harassment" },
      { code: "threats", label: "Threats or bullying" },
      { code: "hate", label: "Hate crime" },
      { code: "gang-violence", label: "Group or gang violence" },
      { code: "extremism", label: "Extremist violence" },
      { code: "arson", label: "Fire-setting" },
      { code: "burglary", label: "Burglary" },
      { code: "theft", label: "Theft or fraud" },
      { code: "damage", label: "Damage" },
      { code: "driving", label: "Dangerous driving" },
      { code: "drug-supply", label: "Supplying drugs" },
      { code: "exploiting-others", label: "Drawing other children into crime or abuse" },
      { code: "staff-assault", label: "Assault on staff or police" },
      { code: "disorder", label: "Disorder or anti-social behaviour" },
      { code: "animal-cruelty", label: "Cruelty to animals" },
      { code: "custody-violence", label: "Violence or disorder in custody" },
      { code: "other", label: "Other" },
    ],
  },
  {
    id: "adverse-outcome-type",
    options: [
      { code: "death", label: "Death", definition: "Raises the core record alert" },
      { code: "physical-harm", label: "Physical harm", definition: "Raises the core record alert; includes self-harm" },
      { code: "emotional-harm", label: "Emotional or psychological harm" },
      { code: "mental-illness", label: "Worse mental health" },
      { code: "sexual-harm", label: "Sexual abuse or harm" },
      { code: "sexual-exploitation", label: "Sexual exploitation" },
      { code: "criminal-exploitation", label: "Criminal exploitation" },
      { code: "trafficking", label: "Trafficking or modern slavery" },
      { code: "neglect", label: "Neglect" },
      { code: "family-abuse", label: "Abuse or violence at home" },
      { code: "relationship-abuse", label: "Abuse by a partner" },
      { code: "violence-by-others", label: "Violence or retaliation by others" },
      { code: "bullying", label: "Bullying or hate" },
      { code: "radicalisation", label: "Being drawn into extremism" },
      { code: "going-missing", label: "Going missing" },
      { code: "homelessness", label: "Losing home or placement" },
      { code: "substance-harm", label: "Harm from alcohol or drugs" },
      { code: "untreated-health", label: "Untreated health condition" },
      { code: "lost-learning", label: "Loss of education or work" },
      { code: "lost-family", label: "Loss of family or key people" },
      { code: "online-harm", label: "Harm online" },
      { code: "custody-harm", label: "Harm from being in custody" },
      { code: "accident", label: "Accident through risk-taking" },
      { code: "other", label: "Other" },
    ],
  },
  {
    id: "harm-cause",
    options: [
      { code: "own-behaviour", label: "Their own behaviour", definition: "What they do or do not do" },
      { code: "circumstances", label: "Their circumstances", definition: "How and where they live, health, events" },
      { code: "others-acts", label: "What others do or fail to do", definition: "Family, peers, adults, services" },
    ],
  },
];
