import { count } from "../../conditions.ts";
import { choices, narrative, person, ref, scale, shortText, single, subSection } from "../../define.ts";

export const releaseLife = subSection({
  id: "release-life",
  title: "School, work, health and family",
  guide:
    "Say what starts on which day. A referral alone is not an arrangement. Facts that are arranged, each with its day; not analysis.",
  example:
    "Bricklaying course starts Monday 4 November at nine, tutor met on the phone. Two weeks of tablets go out with him; the new doctor sees him on the sixth. His sister cooks on Sundays because his mother works then.",
  leaveOut:
    "Needs for which nothing is arranged yet, which go to “Release date and type” as still open; conditions, which go to “Licence or supervision conditions”.",
  questions: [
    narrative("release-education", "School, college, training or work from", "core stage", {
      uses: ["plan", "report:release"],
      hint: "What, where, hours, start date, contact and how they will travel.",
    }),

    single(
      "release-education-confirmed",
      "Is the place confirmed?",
      "core stage",
      choices("Yes", "Offered, not confirmed", "Applied", "Nothing yet", "Not needed", "Not known yet"),
      { uses: ["stats"] },
    ),

    single(
      "release-education-records",
      "Work done in custody, results and plan sent on?",
      "further never",
      scale("ytc-na"),
      { hint: "Certificates; an education, health and care plan or individual development plan." },
    ),

    ref("release-see-sen-identified", "Special educational needs", "core never", ["sen-identified"]),

    narrative("release-health", "Health: what continues, who takes over, first appointment", "core stage", {
      uses: ["plan"],
      hint: "GP registration, dentist, glasses, treatment.",
    }),

    shortText("release-medicine-supply", "Medicine to take out: what, how many days?", "core stage", {
      hint: 'Write "none" if there is none.',
    }),

    shortText("release-mental-health", "Mental health: who takes over, first appointment", "further never", {
      uses: ["plan"],
    }),

    shortText("release-substance", "Substance misuse: who takes over, first appointment", "further never", {
      uses: ["plan"],
      hint: "Include the risk of overdose after a break.",
    }),

    ref("release-see-self-harm-episodes", "Self-harm in custody", "core never", ["self-harm-episodes"], {
      note: "Add new events in the health topic",
    }),

    narrative("release-family", "Family and people who matter: what was agreed?", "core stage", {
      uses: ["plan"],
      hint: "Who is glad, who is worried, rules at home, brothers and sisters.",
    }),

    narrative("release-parent-view", "What do parents or carers need when the young person comes home?", "core stage"),

    shortText("release-own-child", "Contact with own child", "further shown", { when: count("own-children", ">=", 1) }),

    narrative("release-friends", "Whom do they want to keep away from, and who will help?", "further never", {
      uses: ["child-voice:sa-friends-good"],
    }),

    narrative("release-money", "Money, benefits, bank account, identity papers, phone", "core stage", {
      uses: ["plan"],
      hint: "Birth certificate, National Insurance number, travel card.",
    }),

    person("release-mentor", "A trusted person for the first weeks", "further never", { uses: ["plan"] }),

    narrative(
      "release-identity-work",
      "What has the young person built in custody that must not be lost?",
      "core never",
      {
        uses: ["plan"],
        hint: "Skills, roles and hopes.",
        from: "public: constructive resettlement, Youth Justice Board",
      },
    ),
  ],
});
