import { is } from "../../conditions.ts";
import { choices, ref, scale, single, subSection } from "../../define.ts";

export const releasePublicProtection = subSection({
  id: "release-public-protection",
  title: "MAPPA and public protection",
  guide: "Referral is due six months before release. Check eligibility even if you think not.",
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
