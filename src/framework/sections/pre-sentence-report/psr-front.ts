import { choices, person, ref, shortText, single, subSection } from "../../define.ts";

export const psrFront = subSection({
  id: "psr-front",
  title: "Front sheet",
  guide: "Filled in for you. Check names, court, date and offences. Facts only.",
  example:
    "Youth court, 14 May at ten. The bench asked on 16 April for a report on all options and said that a community sentence was in its mind.",
  leaveOut:
    "Any view of yours, which goes to “Conclusion and proposal”; names and addresses of those who were harmed, which go nowhere in the report.",
  questions: [
    ref("psr-see-court-hearings", "Court, date", "core never", ["court-hearings"]),

    ref("psr-see-person-name", "Young person", "core never", ["case:given-names", "case:family-name"], {
      note: "Name, date of birth, age at hearing, address (optional to print)",
    }),

    ref("psr-see-offences", "Offences before the court", "core never", ["offences"], {
      note: "Offence, date, plea or finding",
    }),

    person("psr-author", "Report author", "core stage", { uses: ["report:psr"], note: "Filled with the stage owner." }),

    single(
      "psr-requested-type",
      "Which report was asked for?",
      "core stage",
      choices(
        "Full pre-sentence report",
        "Stand-down (oral or short) report",
        "Update of an earlier report",
        "Not known yet",
      ),
      {
        uses: ["stats"],
        hint: "An earlier report may be used again if it is under 3 months old and nothing has changed",
        from: "public: practice of pre-sentence reports",
      },
    ),

    single(
      "psr-court-steer",
      "What did the court say about seriousness or sentence?",
      "core stage",
      choices(
        "All options open",
        "Community sentence",
        "Custody likely",
        "Dangerousness to be assessed",
        "Nothing said",
      ),
      { uses: ["report:psr"], note: "Chooses the stage: custody likely means all options" },
    ),

    shortText("psr-court-steer-details", "Say more about what the court said", "further never"),

    shortText("psr-restrictions", "Who may see this report?", "core never", {
      hint: "Standard confidentiality line; anything to be kept from open court",
    }),
  ],
});
