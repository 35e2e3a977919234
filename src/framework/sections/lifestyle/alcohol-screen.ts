import { and, compare, is, isIn, not, or } from "../../conditions.ts";
import { byCases, choices, computed, scale, single, subSection, worked } from "../../define.ts";

export const alcoholScreen = subSection({
  id: "alcohol-screen",
  title: "Alcohol screening (AUDIT)",
  guide:
    "The AUDIT is a ten-question alcohol check by the World Health Organization. Ask about the last year. Show the drinks chart for units. It was made for adults, so lower scores matter more for a child. Only facts belong here: the young person's own answers.",
  example:
    "Asked on 3 March with the drinks chart: about twice a month, four cans, about eight units, at a friend's. Once in the last year he could not remember the night before: ‘That scared me.’",
  leaveOut:
    "Other drugs, smoking, and why the young person drinks: those go in Substance misuse. Your own guess where there was no answer.",
  questions: [
    single("alcohol-ever", "Does the young person drink alcohol?", "core stage", scale("cpn"), {
      uses: ["desistance:substance-misuse", "stats", "child-voice:smoking-drinking-drugs"],
      note: "Previously means not in the last year. never completes the tool with a score of 0; previously asks items 9 and 10 only.",
    }),

    single("audit-1", "How often do you have a drink with alcohol in it?", "further shown", scale("audit-often"), {
      when: isIn("alcohol-ever", "currently", "yet-to-clarify"),
      uses: ["desistance:substance-misuse", "child-voice:smoking-drinking-drugs"],
      note: "AUDIT item 1, reworded.",
    }),

    single(
      "audit-2",
      "On a day when you drink, about how many units do you have?",
      "further shown",
      scale("audit-amount"),
      {
        when: isIn("audit-1", "1", "2", "3", "4"),
        uses: ["desistance:substance-misuse"],
        note: "AUDIT item 2, reworded. UK version counts units.",
        from: "public: AUDIT, World Health Organization",
      },
    ),

    single(
      "audit-3",
      "How often do you have a lot on one occasion: 6 units or more if female, 8 or more if male?",
      "further shown",
      scale("audit-how-often"),
      {
        when: isIn("audit-1", "1", "2", "3", "4"),
        uses: ["desistance:substance-misuse"],
        note: "AUDIT item 3, reworded.",
        from: "public: UK version",
      },
    ),

    single(
      "audit-4",
      "In the last year, how often could you not stop once you had started?",
      "further shown",
      scale("audit-how-often"),
      {
        when: and(isIn("audit-1", "1", "2", "3", "4"), not(and(is("audit-2", "0"), is("audit-3", "0")))),
        uses: ["desistance:substance-misuse"],
        note: "AUDIT item 4. Items 4 to 8 are skipped and score 0 when items 2 and 3 both score 0.",
      },
    ),

    single(
      "audit-5",
      "In the last year, how often did drinking stop you doing what was expected of you?",
      "further shown",
      scale("audit-how-often"),
      {
        when: and(isIn("audit-1", "1", "2", "3", "4"), not(and(is("audit-2", "0"), is("audit-3", "0")))),
        uses: ["desistance:substance-misuse"],
        note: "AUDIT item 5.",
      },
    ),

    single(
      "audit-6",
      "In the last year, how often did you need a drink in the morning to get going after drinking a lot?",
      "further shown",
      scale("audit-how-often"),
      {
        when: and(isIn("audit-1", "1", "2", "3", "4"), not(and(is("audit-2", "0"), is("audit-3", "0")))),
        uses: ["desistance:substance-misuse"],
        note: "AUDIT item 6.",
      },
    ),

    single(
      "audit-7",
      "In the last year, how often did you feel guilty or sorry after drinking?",
      "further shown",
      scale("audit-how-often"),
      {
        when: and(isIn("audit-1", "1", "2", "3", "4"), not(and(is("audit-2", "0"), is("audit-3", "0")))),
        uses: ["desistance:substance-misuse"],
        note: "AUDIT item 7.",
      },
    ),

    single(
      "audit-8",
      "In the last year, how often could you not remember the night before because of drinking?",
      "further shown",
      scale("audit-how-often"),
      {
        when: and(isIn("audit-1", "1", "2", "3", "4"), not(and(is("audit-2", "0"), is("audit-3", "0")))),
        uses: ["desistance:substance-misuse"],
        note: "AUDIT item 8.",
      },
    ),

    single(
      "audit-9",
      "Have you or anyone else been hurt because of your drinking?",
      "further shown",
      scale("audit-ever"),
      {
        when: isIn("alcohol-ever", "currently", "previously", "yet-to-clarify"),
        uses: ["desistance:substance-misuse", "plan"],
        note: "AUDIT item 9.",
      },
    ),

    single(
      "audit-10",
      "Has a relative, friend, doctor or worker been worried about your drinking, or told you to cut down?",
      "further shown",
      scale("audit-ever"),
      {
        when: isIn("alcohol-ever", "currently", "previously", "yet-to-clarify"),
        uses: ["desistance:substance-misuse"],
        note: "AUDIT item 10.",
      },
    ),

    computed(
      "audit-total",
      "AUDIT score",
      "further never",
      worked("audit-total", [
        "alcohol-ever",
        "audit-1",
        "audit-2",
        "audit-3",
        "audit-4",
        "audit-5",
        "audit-6",
        "audit-7",
        "audit-8",
        "audit-9",
        "audit-10",
      ]),
      {
        uses: ["summary", "stats", "report:psr", "report:custody"],
        note: "Sum of the score column for items 1 to 10, 0 to 40; skipped items score 0. Empty while a shown item is unanswered. 0 when alcohol-ever = never.",
      },
    ),

    computed(
      "audit-c-total",
      "First three items (AUDIT-C)",
      "further never",
      worked("audit-c-total", ["alcohol-ever", "audit-1", "audit-2", "audit-3"]),
      { uses: ["stats"], note: "Sum of items 1 to 3, 0 to 12." },
    ),

    computed(
      "audit-zone",
      "AUDIT band",
      "further never",
      byCases(
        [
          { when: compare("audit-total", ">=", 20), value: "possible-dependence" },
          { when: compare("audit-total", ">=", 16), value: "higher-risk" },
          { when: compare("audit-total", ">=", 8), value: "increasing-risk" },
          { when: compare("audit-total", ">=", 0), value: "lower-risk" },
        ],
        null,
      ),
      {
        options: choices("Lower risk", "Increasing risk", "Higher risk", "Possible dependence"),
        uses: ["summary", "stats"],
        note: "0 to 7 lower; 8 to 15 increasing; 16 to 19 higher; 20 to 40 possible dependence.",
        from: "public: AUDIT, World Health Organization",
      },
    ),

    computed(
      "audit-positive",
      "Any positive AUDIT answer",
      "further never",
      byCases(
        [
          { when: compare("audit-total", ">", 0), value: "yes" },
          { when: compare("audit-total", ">=", 0), value: "no" },
        ],
        "yet-to-clarify",
      ),
      {
        options: scale("ytc"),
        note: "yes when audit-total > 0; no when 0; yet-to-clarify when empty. Yes opens substance-detail.",
        from: "seed: any positive answer is explained",
      },
    ),

    computed(
      "audit-refer",
      "Alcohol: talk about a referral",
      "further never",
      byCases(
        [
          {
            when: or(
              and(compare("age", "<", 18), or(compare("audit-c-total", ">=", 3), compare("audit-total", ">=", 7))),
              and(compare("age", ">=", 18), compare("audit-total", ">=", 8)),
            ),
            value: "yes",
          },
          { when: compare("audit-total", ">=", 0), value: "no" },
        ],
        "yet-to-clarify",
      ),
      {
        options: scale("ytc"),
        uses: ["plan"],
        note: "Under 18: yes when audit-c-total >= 3 or audit-total >= 7; 18 and over: yes when audit-total >= 8; no when below; yet-to-clarify when empty. Cut-offs are settings.",
        from: "public: study of 5,377 patients aged 10 to 17 in English emergency departments, pmc.ncbi.nlm.nih.gov/articles/PMC6459356",
      },
    ),
  ],
});
