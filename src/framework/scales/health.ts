import type { Scale } from "../language.ts";

export const healthScales: readonly Scale[] = [
  {
    id: "screening-tool",
    options: [
      { code: "health", label: "Physical and mental health" },
      { code: "slcn", label: "Speech, language, communication and neuro-disability" },
      { code: "audit", label: "Alcohol (AUDIT)" },
    ],
  },
  {
    id: "screening-next",
    options: [
      { code: "nothing", label: "Nothing needed", definition: "All answers negative, or a reason is given" },
      { code: "advice", label: "Advice or information given" },
      { code: "in-place", label: "Right help already in place" },
      { code: "specialist-assessment", label: "Ask for a specialist assessment" },
      { code: "refer", label: "Refer for support" },
      { code: "urgent", label: "Urgent: same day" },
      { code: "declined", label: "Young person does not want help now", definition: "Ask again at review" },
    ],
  },
  {
    id: "loss-kind",
    options: [
      { code: "no", label: "No" },
      { code: "death", label: "A death", flagged: true },
      { code: "other-loss", label: "Another loss", flagged: true },
      { code: "both", label: "Both", flagged: true },
      { code: "yet-to-clarify", label: "Yet to clarify", closing: true },
    ],
  },
  {
    id: "support-status",
    options: [
      { code: "not-needed", label: "No help needed" },
      { code: "not-offered", label: "Needed, not yet offered", flagged: true },
      { code: "waiting", label: "Offered, waiting to start" },
      { code: "refused", label: "Offered, refused", flagged: true },
      { code: "attending", label: "Attending" },
      { code: "not-attending", label: "Started, not attending", flagged: true },
      { code: "finished", label: "Finished" },
      { code: "yet-to-clarify", label: "Yet to clarify", closing: true },
    ],
  },
  {
    id: "neuro-condition",
    options: [
      { code: "adhd", label: "ADHD", definition: "Attention deficit hyperactivity disorder" },
      { code: "autism", label: "Autism" },
      {
        code: "learning-disability",
        label: "Learning disability",
        definition: "Wide difficulty with learning and daily skills",
      },
      { code: "dld", label: "Developmental language disorder" },
      { code: "dyslexia", label: "Dyslexia", definition: "Reading and writing" },
      { code: "dyscalculia", label: "Dyscalculia", definition: "Numbers" },
      { code: "dyspraxia", label: "Dyspraxia", definition: "Movement and planning" },
      { code: "stammer", label: "Stammer or speech disorder" },
      { code: "hearing", label: "Hearing loss" },
      { code: "brain-injury", label: "Acquired brain injury" },
      { code: "fasd", label: "Fetal alcohol spectrum disorder" },
      { code: "epilepsy", label: "Epilepsy", definition: "Also list under health conditions if it needs care" },
      { code: "tourette", label: "Tourette's or tics" },
      { code: "other", label: "Other" },
    ],
  },
];
