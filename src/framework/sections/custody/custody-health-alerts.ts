import { is, isIn, or } from "../../conditions.ts";
import { choices, narrative, ref, scale, shortText, single, subSection } from "../../define.ts";

export const custodyHealthAlerts = subSection({
  id: "custody-health-alerts",
  title: "Health and medicine alerts",
  guide:
    "Known facts come from the health topic. Add only what matters for the next 72 hours. Facts only, with who said them.",
  example:
    "His mother says that he takes epilepsy tablets at eight each morning; today's was missed. The tablets are in the sealed bag with the escort. The court nurse saw him at one and rang the unit.",
  leaveOut:
    "Long-term health history, which stays on “Physical health and development”; thoughts of self-harm, which go to “First-night safety”.",
  questions: [
    ref("custody-see-health-conditions", "Health conditions", "core never", ["health-conditions"]),

    ref("custody-see-allergy-detail", "Allergies", "core never", ["allergy-detail"], {
      note: "Urgent if life-threatening",
    }),

    ref("custody-see-disability-adjustments", "Disability and daily help needed", "core never", [
      "disability-adjustments",
    ]),

    ref("custody-see-medications", "Medicines", "core never", ["medications"], { hint: "Name, dose, times" }),

    single(
      "custody-medicine-with-them",
      "Is the medicine with the young person?",
      "core stage",
      choices("Yes", "No", "Some", "Takes none", "Not known yet"),
      { noCarry: true },
    ),

    shortText("custody-next-dose", "When is the next dose due, and which?", "core shown", {
      when: isIn("custody-medicine-with-them", "yes", "no", "some"),
      noCarry: true,
      hint: "Phone at once if it is due before tomorrow morning.",
      note: "urgent if due before tomorrow morning",
    }),

    single("custody-health-now", "Any injury, illness or pain today?", "core stage", scale("ytc"), {
      noCarry: true,
      hint: "Include head injury, force used on arrest, signs of pregnancy.",
      note: "Not `phys-symptoms`: asked anew today.",
    }),

    narrative("custody-health-now-details", "What, and has a health worker seen it?", "core shown", {
      when: is("custody-health-now", "yes"),
      noCarry: true,
      hint: "Phone this through at once.",
      note: "urgent",
    }),

    ref("custody-see-pregnancy-due", "Pregnancy, or a baby under 18 months", "core never", ["pregnancy-due"], {
      note: "Urgent: mother and baby place",
    }),

    ref("custody-see-substances", "Drugs and alcohol", "core never", ["substances"]),

    ref(
      "custody-see-withdrawal-risk",
      "Could they become unwell if they stop suddenly?",
      "core never",
      ["withdrawal-risk"],
      { note: "Asked once, in Substance misuse; opens here too when custody-recent-use = yes. urgent if yes" },
    ),

    single(
      "custody-recent-use",
      "Has the young person used alcohol or drugs in the last 48 hours?",
      "core stage",
      scale("ytc"),
      { noCarry: true, note: "Not `withdrawal-risk`: this is about today only." },
    ),

    shortText("custody-withdrawal-details", "What, how much, when?", "core shown", {
      when: or(is("custody-recent-use", "yes"), is("withdrawal-risk", "yes")),
      noCarry: true,
      hint: "Phone this through at once. Include things swallowed or hidden in the body.",
      note: "urgent",
    }),

    ref("custody-see-mh-diagnoses", "Mental health: diagnosis and services", "core never", ["mh-diagnoses"]),

    ref("custody-see-mental-health-concerns", "Mental health concerns now", "core never", ["mental-health-concerns"]),

    ref(
      "custody-see-communication-adjustments",
      "Speech, language, learning and attention: how to speak with them",
      "core never",
      ["communication-adjustments"],
      { hint: "Includes autism, ADHD, brain injury" },
    ),

    ref("custody-see-gp-practice", "GP", "core never", ["gp-practice"], {
      note: "Optional; never blocks sending",
      from: "seed 004",
    }),

    single(
      "custody-health-consent",
      "Does the young person agree that health information is shared with the establishment's nurse?",
      "further never",
      choices("Yes", "No, shared for safety", "Not asked yet"),
      { noCarry: true, note: "Who asked, when" },
    ),
  ],
});
