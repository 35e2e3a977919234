import { is } from "../../conditions.ts";
import { choices, ref, scale, single, subSection } from "../../define.ts";

export const releasePublicProtection = subSection({
  id: "release-public-protection",
  title: "MAPPA and public protection",
  guide:
    "Referral is due six months before release. Check eligibility even if you think not. Facts: who was told, when, and what they said; the judgement shown was made earlier.",
  example:
    "Referred on 3 January, six months before release; the meeting on 20 January set level 2. The scheme has given its views. Children's services were told on 21 January, because his small cousin lives in the flat.",
  leaveOut:
    "What people who were harmed said or where they live, which stays with the victim contact scheme; reasons for risk, which stay in Explanations and Conclusions.",
  questions: [
    ref("release-see-mappa-category", "MAPPA category and level", "core never", ["mappa-category"]),

    ref("release-see-mappa-eligible", "MAPPA eligible", "core never", ["mappa-eligible"]),

    ref("release-see-mappa-referral-date", "MAPPA referral made on", "core never", ["mappa-referral-date"], {
      note: "Due six months before release",
    }),

    ref("release-see-mappa-details", "MAPPA details", "core never", ["mappa-details"]),

    ref("release-see-rosh-judgement", "Risk of serious harm", "core never", ["rosh-judgement"]),

    ref("release-see-future-behaviours", "Future behaviours after release", "core never", ["future-behaviours"]),

    ref("release-see-sex-offender-register", "Sex offender register", "core never", ["sex-offender-register"], {
      note: "Sign-on within 3 days is put in the day plan",
    }),

    single(
      "release-victim-scheme",
      "Has the victim contact scheme given its views?",
      "further never",
      choices("Yes", "No", "Not applicable", "Not known yet"),
      { yjsOnly: true, hint: "Only whether it has; not who, and not what was said." },
    ),

    single(
      "release-children-contact",
      "Any child who needs protection from this young person on release?",
      "core shown",
      scale("ytc"),
      { when: is("risk-to-children", "yes"), hint: "Tell children's services. Role only, no name." },
    ),
  ],
});
