import { and, flagged, has, is, isEmpty, isIn, isNotEmpty, not, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  copyOf,
  list,
  multi,
  narrative,
  number,
  partialDate,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const livingArrangements = subSection({
  id: "living-arrangements",
  title: "Living arrangements, housing and finances",
  guide:
    "Record facts: where the young person really sleeps, whether that home is safe and settled, and whether money is a worry. Who lives there is kept once, in the list of carers and key people. Say what it means for behaviour in Explanations and Conclusions.",
  example:
    "Since 2 February he has slept on his uncle's sofa; his uncle says until Easter. The electricity ran out twice in March. He told us on 20 March, ‘It's warm and nobody shouts, but I've got no key.’",
  leaveOut:
    "Who the people at home are, which goes in Parents, carers and key people, and how they get on, which goes in Family and wider networks.",
  questions: [
    single("accommodation-type", "Where is the young person living now?", "core stage", scale("accommodation"), {
      uses: [
        "desistance:living-arrangements",
        "stats",
        "summary",
        "child-voice:family-home-relationships",
        "report:psr",
        "report:bail",
        "report:custody",
      ],
      hint: "Where they sleep most nights, even if the file has another address.",
      note: "Offered from the current address in the case record.",
    }),

    single(
      "accommodation-concerns",
      "Are there worries about where the young person is living, or about how long they can stay there?",
      "core stage",
      scale("ytc"),
      {
        uses: [
          "desistance:living-arrangements",
          "stats",
          "summary",
          "child-voice:family-home-relationships",
          "report:psr",
          "report:bail",
        ],
        note: 'Offer "yes" when accommodation-type is flagged. A yes prompts: consider a children\'s services or housing referral and check missing episodes.',
        from: "seed: trigger question for missing and housing referrals",
      },
    ),

    single(
      "money-concerns",
      "Is lack of money a problem for the young person or the people they live with?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:living-arrangements", "stats", "child-voice:family-home-relationships"],
        hint: "Think about food, heating, rent, travel, debt.",
      },
    ),

    multi(
      "living-strengths",
      "What is going well at home, with housing or with money?",
      "further shown",
      choices(
        "Settled and safe home",
        "Wants to stay there",
        "Has their own space",
        "Adults at home are supportive",
        "Household manages on its money",
        "Manages own money well",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "living-arrangements"),
        uses: ["desistance:living-arrangements", "plan", "child-voice:family-home-relationships"],
      },
    ),

    ref("living-people", "People the young person lives with", "further never", ["carers"], {
      onlyEntries: is("carers.lives-with", "yes"),
      uses: ["report:psr"],
      note: "Shows entries with carers.lives-with = yes. Editable; one list for the whole framework (part 20).",
    }),

    partialDate("accommodation-since", "When did they start living there?", "further never", {
      uses: ["desistance:living-arrangements", "timeline:home"],
    }),

    single(
      "accommodation-suitable",
      "Is this home suitable for the young person?",
      "further shown",
      scale("ytc-good"),
      {
        when: flagged("accommodation-type", "accommodation-concerns"),
        uses: ["desistance:living-arrangements", "stats", "report:psr", "report:bail"],
        note: "Feeds accommodation-suitable-result.",
        from: "public: KPI 1 counts suitable accommodation",
      },
    ),

    multi(
      "accommodation-concern-types",
      "What are the worries about the home?",
      "further shown",
      choices(
        "Overcrowded",
        "Poor condition (damp, cold, broken)",
        "No private or quiet space",
        "Temporary or short stay",
        "Notice to leave or eviction",
        "Tenancy at risk because of behaviour",
        "Family may ask them to leave",
        "Stays in different places",
        "Unsafe people in or around the home",
        "Home used by others for drugs or crime (cuckooing)",
        "Far from school or family or support",
        "Placed outside the home area",
        "Mixed with unsafe adults",
        "Not right for a health need or disability",
        "Placement breaking down",
        "Wants to live somewhere else",
      ),
      { when: flagged("accommodation-concerns"), uses: ["desistance:living-arrangements", "plan"] },
    ),

    single(
      "homelessness-duty",
      "Has the council been asked to help because the young person may lose their home or has none?",
      "further shown",
      choices(
        "Not needed",
        "Children's services asked",
        "Housing service asked",
        "Both asked",
        "Not yet",
        "Yet to clarify",
      ),
      {
        when: or(
          isIn("accommodation-type", "no-fixed", "emergency"),
          has("accommodation-concern-types", "notice-to-leave-or-eviction"),
          has("accommodation-concern-types", "family-may-ask-them-to-leave"),
          has("accommodation-concern-types", "placement-breaking-down"),
          isIn("release-address-type", "local-authority-place-not-yet-named", "nothing-arranged"),
        ),
        uses: ["desistance:living-arrangements", "plan", "report:bail"],
        hint: "A homeless child aged 16 or 17 goes to children's services first.",
        note: "Services have a duty to refer in England; Wales has its own housing law. `Not yet` raises a task.",
      },
    ),

    number(
      "accommodation-moves",
      "How many times has the young person moved home in the last 12 months?",
      "further never",
      { from: 0, to: 99 },
      {
        when: or(
          flagged("accommodation-type", "accommodation-concerns"),
          flagged("care-s20", "care-s31", "care-rlaa", "care-yda"),
        ),
        uses: ["desistance:living-arrangements", "stats"],
        note: "Whole number, 0 to 99.",
      },
    ),

    list(
      "accommodation-history",
      "Earlier homes that matter",
      "further never",
      { entryName: "home", entryLabel: "accommodation-history.type" },
      [
        partialDate("accommodation-history.from", "From", "further shown", { uses: ["timeline:home"] }),
        partialDate("accommodation-history.to", "To", "further never", { uses: ["timeline:home"] }),
        single("accommodation-history.type", "Kind of home", "further shown", scale("accommodation")),
        shortText("accommodation-history.why-moved", "Why they moved", "further never"),
      ],
      {
        uses: ["desistance:living-arrangements", "timeline:home"],
        note: "Offered from the address history of the case record. Care placements go in care-periods, not here.",
      },
    ),

    single(
      "address-fit-for-conditions",
      "Could this address support a curfew, tag, bail condition or licence?",
      "further shown",
      choices("Yes", "Yes with support", "No", "Yet to clarify"),
      {
        when: isIn(
          "stage",
          "bail-recommendation",
          "pre-sentence-report",
          "pre-sentence-report-all-options",
          "pre-release-from-custody",
        ),
        uses: ["desistance:living-arrangements", "report:psr", "report:bail", "report:custody"],
        noCarry: true,
        note: "The Bail and Remand and Leaving Custody modules refer here.",
      },
    ),

    multi(
      "money-concern-types",
      "What are the money problems?",
      "further shown",
      choices(
        "Young person has no money of their own",
        "Household short of money for food or heating",
        "Rent or bill arrears",
        "Benefits stopped or late or not claimed",
        "Cannot pay for travel",
        "Owes money to lenders",
        "Owes money to people who may hurt them",
        "No bank account",
        "No proof of identity",
        "Fine or court payment owed",
      ),
      {
        when: flagged("money-concerns"),
        uses: ["desistance:living-arrangements", "plan"],
        hint: "Money that cannot be explained is an exploitation sign; gambling is under lifestyle. Tick it there, not here.",
      },
    ),

    multi(
      "income-sources",
      "Where does the young person's own money come from?",
      "further never",
      choices(
        "Wages",
        "Training or college allowance",
        "Benefits",
        "Family",
        "Care leaver payments",
        "None of these",
        "Yet to clarify",
      ),
      { uses: ["desistance:living-arrangements"] },
    ),

    narrative(
      "living-detail",
      "What should the reader know about home, housing and money, and how do we know?",
      "further shown",
      {
        when: flagged("accommodation-concerns", "money-concerns"),
        uses: ["desistance:living-arrangements", "report:psr", "report:ro", "report:custody"],
        hint: "Include the young person's own words.",
      },
    ),

    computed(
      "accommodation-suitable-result",
      "Accommodation suitable",
      "further never",
      byCases(
        [
          {
            when: or(isIn("accommodation-type", "no-fixed", "emergency"), is("accommodation-suitable", "no")),
            value: "no",
          },
          {
            when: or(
              is("accommodation-suitable", "yes"),
              and(
                is("accommodation-concerns", "no"),
                isNotEmpty("accommodation-type"),
                not(flagged("accommodation-type")),
              ),
            ),
            value: "yes",
          },
        ],
        "yet-to-clarify",
      ),
      {
        options: scale("ytc"),
        uses: ["stats"],
        note: "no when accommodation-type is no-fixed or emergency or accommodation-suitable = no; yes when accommodation-suitable = yes, or accommodation-concerns = no and accommodation-type not flagged; else yet-to-clarify.",
      },
    ),

    computed(
      "concern-accommodation",
      "Accommodation concern",
      "further never",
      byCases(
        [
          {
            when: or(
              flagged("accommodation-concerns", "accommodation-type"),
              is("accommodation-suitable-result", "no"),
            ),
            value: "yes",
          },
          {
            when: or(isEmpty("accommodation-concerns"), is("accommodation-concerns", "yet-to-clarify")),
            value: "yet-to-clarify",
          },
        ],
        "no",
      ),
      {
        options: scale("ytc"),
        uses: ["stats"],
        note: "yes when flagged(accommodation-concerns, accommodation-type) or accommodation-suitable-result = no.",
      },
    ),

    computed("concern-finances", "Money concern", "further never", copyOf("money-concerns"), {
      options: scale("ytc"),
      uses: ["stats"],
      note: "Same answer as money-concerns.",
    }),
  ],
});
