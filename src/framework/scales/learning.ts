import type { Scale } from "../language.ts";

export const learningScales: readonly Scale[] = [
  {
    id: "ete-status",
    options: [
      { code: "school", label: "Mainstream school" },
      { code: "special-school", label: "Special school" },
      {
        code: "pru",
        label: "Pupil referral unit or alternative provision",
        definition: "In Wales, education other than at school",
      },
      { code: "home-education", label: "Educated at home by parents' choice" },
      { code: "tuition", label: "Home, hospital or online tuition arranged by the council" },
      { code: "college", label: "College or sixth form" },
      { code: "training", label: "Training or traineeship" },
      { code: "apprenticeship", label: "Apprenticeship" },
      { code: "work-full-time", label: "Full-time work" },
      { code: "work-part-time", label: "Part-time work" },
      { code: "custody-education", label: "Education in custody" },
      { code: "waiting", label: "Place agreed, waiting to start", flagged: true },
      {
        code: "missing-education",
        label: "School age with no school place",
        definition: "Child missing education; tell the council",
        flagged: true,
      },
      { code: "none", label: "Over school age with no education, training or work", flagged: true, closing: true },
      { code: "other", label: "Other", definition: "For example caring full time, or too ill" },
      { code: "yet-to-clarify", label: "Yet to clarify", closing: true },
    ],
  },
  {
    id: "exclusion-kind",
    options: [
      { code: "suspension", label: "Suspension", definition: "Fixed time" },
      { code: "permanent", label: "Permanent exclusion" },
      { code: "informal", label: "Sent home without a record" },
      { code: "isolation", label: "Long internal isolation" },
      { code: "managed-move", label: "Managed move" },
      { code: "college", label: "Excluded from college or training" },
    ],
  },
  {
    id: "send-status",
    options: [
      { code: "none", label: "None known", closing: true },
      { code: "sen-support", label: "SEN support", definition: "England; extra help with no EHC plan", flagged: true },
      { code: "assessment", label: "Being assessed for a plan", flagged: true },
      { code: "ehcp", label: "EHC plan", definition: "England; education, health and care plan", flagged: true },
      {
        code: "idp-school",
        label: "IDP kept by school or college",
        definition: "Wales; individual development plan",
        flagged: true,
      },
      { code: "idp-authority", label: "IDP kept by the local authority", definition: "Wales", flagged: true },
      {
        code: "old-statement",
        label: "Older statement or plan",
        definition: "Made before EHC plans or IDPs, or lapsed",
        flagged: true,
      },
      { code: "suspected", label: "Suspected, nothing in place", flagged: true },
      { code: "yet-to-clarify", label: "Yet to clarify", closing: true },
    ],
  },
  {
    id: "basic-skill",
    options: [
      { code: "fine", label: "Fine for daily life" },
      { code: "some-help", label: "Needs some help" },
      {
        code: "much-help",
        label: "Needs a lot of help",
        definition: "Cannot use written plans or letters without help",
        flagged: true,
      },
      { code: "yet-to-clarify", label: "Yet to clarify", closing: true },
    ],
  },
];
