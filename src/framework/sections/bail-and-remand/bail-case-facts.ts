import { isIn } from "../../conditions.ts";
import { choices, ref, scale, shortText, single, subSection } from "../../define.ts";

export const bailCaseFacts = subSection({
  id: "bail-case-facts",
  title: "The case at court",
  guide: "Ten minutes' work. Everything known already is filled in: check it and move on. Facts only.",
  example:
    "Held since Tuesday, 6.40 pm, 15 hours by the time we met. The interview lasted twelve minutes in the court cells with her social worker on the phone, because the van was waiting.",
  leaveOut:
    "The prosecution's reasons against bail, which go to “Objections and answers”; your view, which goes to “Your recommendation”.",
  questions: [
    ref("bail-see-court-hearings", "The hearing", "core never", ["court-hearings"]),

    ref("bail-see-offences", "What is alleged", "core never", ["offences"], {
      hint: 'Write "alleged" until there is a conviction.',
      note: 'Charge, date, plea; wording "alleged" before conviction',
    }),

    ref(
      "bail-see-looked-after-now",
      "Is the young person looked after, and by which authority?",
      "core never",
      ["looked-after-now"],
      { readOnly: true, note: "Decides who is told; read-only if from the care record" },
    ),

    shortText("bail-custody-time-so-far", "How long has the young person been held since arrest?", "further never", {
      noCarry: true,
      hint: "Hours at the police station and in cells; tiredness and missed medicine",
    }),

    single(
      "bail-police-bail",
      "Were they on bail or released under investigation before this?",
      "core stage",
      choices("On bail", "Released under investigation", "Neither", "Not known yet"),
      { noCarry: true },
    ),

    single("bail-co-accused", "Are others accused in the same case?", "further never", scale("ytc"), {
      noCarry: true,
      note: "Initials only on any document for the young person or family",
    }),

    ref("bail-people-consulted", "Who did you speak to for this assessment?", "core never", ["sources-used"], {
      noCarry: true,
      note: "Asked once, in Sources for this stage",
    }),

    single(
      "bail-interview-place",
      "Where did you see the young person?",
      "core stage",
      choices(
        "Court cells",
        "Court building",
        "Police station",
        "Home",
        "Video link",
        "Secure establishment",
        "Not seen",
      ),
      { noCarry: true },
    ),

    shortText("bail-interview-limits", "What limited the interview?", "further never", {
      when: isIn("bail-interview-place", "court-cells", "police-station", "video-link", "not-seen"),
      noCarry: true,
      hint: "Time, privacy, upset, refusal, interpreter missing",
    }),
  ],
});
