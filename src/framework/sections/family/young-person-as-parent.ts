import { flagged, is, isEmpty, isIn, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  list,
  multi,
  narrative,
  partialDate,
  person,
  scale,
  single,
  subSection,
} from "../../define.ts";

export const youngPersonAsParent = subSection({
  id: "young-person-as-parent",
  title: "The young person as a parent",
  guide:
    "Ask every young person, whatever their sex and age. Record what they want to be for their child as well as any worry. A worry about a child's safety goes to children's services at once. Record facts, and what the young person says in their own words.",
  example:
    "His daughter was born on 30 March and lives with her mother. He sees her on Sundays at his gran's; the health visitor says he is gentle and asks good questions. ‘I want her to know me.’",
  leaveOut:
    "How the young person is parented themself: that goes in Parenting, care and supervision. The partner goes in Significant relationships.",
  questions: [
    single("parent-status", "Is the young person a parent, or expecting to be?", "core stage", scale("parent-status"), {
      uses: [
        "desistance:young-person-as-parent",
        "stats",
        "summary",
        "report:psr",
        "report:custody",
        "child-voice:family-home-relationships",
      ],
      hint: "Pregnancy is also a health and placement matter.",
    }),

    list(
      "own-children",
      "Their children",
      "further shown",
      { entryName: "child", entryLabel: "own-children.name" },
      [
        person("own-children.name", "Name or initials", "further shown"),
        partialDate("own-children.born", "Born", "further never", { uses: ["timeline:life-events"] }),
        single(
          "own-children.lives-with",
          "Who the child lives with",
          "further shown",
          choices("The young person", "Other parent", "Wider family", "Foster care", "Adopted", "Other"),
        ),
        single(
          "own-children.contact",
          "Contact",
          "further shown",
          choices("Lives together", "Often", "Sometimes", "None", "Not allowed"),
        ),
        single(
          "own-children.services",
          "Children's services status",
          "further shown",
          choices("None", "Assessment", "Child in need", "Child protection plan", "Looked after", "Yet to clarify"),
          {
            uses: ["summary"],
            note: "A plan on the child does not alter child-protection-plan, which is about the young person.",
          },
        ),
      ],
      {
        when: isIn("parent-status", "parent", "parent-and-expecting"),
        uses: ["desistance:young-person-as-parent", "report:psr", "report:custody"],
        note: "Initials are enough.",
      },
    ),

    partialDate("pregnancy-due", "When is the baby due?", "further never", {
      when: isIn("parent-status", "pregnant", "expecting", "parent-and-expecting"),
      uses: ["desistance:young-person-as-parent", "timeline:health", "report:custody"],
    }),

    single(
      "pregnancy-care",
      "Is pregnancy care in place?",
      "further shown",
      choices("Yes", "No", "Not applicable (partner is pregnant)", "Yet to clarify"),
      {
        when: isIn("parent-status", "pregnant", "expecting", "parent-and-expecting"),
        uses: ["desistance:young-person-as-parent", "plan", "report:custody"],
      },
    ),

    single(
      "parent-role",
      "How far is the young person involved as a parent?",
      "further shown",
      choices("Fully", "Partly", "Wants to be more", "Not at all", "Does not want to be", "Yet to clarify"),
      { when: flagged("parent-status"), uses: ["desistance:young-person-as-parent", "plan"] },
    ),

    single(
      "parent-concerns",
      "Are there worries about the young person's child or unborn child?",
      "further shown",
      scale("ytc"),
      {
        when: flagged("parent-status"),
        uses: ["desistance:young-person-as-parent", "summary", "plan"],
        note: "yes prompts a children's services referral.",
      },
    ),

    multi(
      "parent-strengths",
      "What is going well for the young person as a parent?",
      "further never",
      choices(
        "Wants to be a good parent",
        "Takes part in care",
        "Keeps appointments",
        "Good support from family",
        "Reason to stay out of trouble",
        "Learning how to be a parent",
        "None of these",
      ),
      { when: flagged("parent-status"), uses: ["desistance:young-person-as-parent", "plan", "child-voice:my-future"] },
    ),

    narrative("parent-detail", "What should the reader know about the young person as a parent?", "further shown", {
      when: flagged("parent-status"),
      uses: ["desistance:young-person-as-parent", "report:psr", "report:custody"],
    }),

    computed(
      "concern-young-parent",
      "Young person as a parent",
      "further never",
      byCases(
        [
          { when: flagged("parent-status"), value: "yes" },
          { when: or(isEmpty("parent-status"), is("parent-status", "yet-to-clarify")), value: "yet-to-clarify" },
        ],
        "no",
      ),
      {
        options: scale("ytc"),
        uses: ["stats"],
        note: "yes when flagged(parent-status). A fact for statistics, not a fault.",
      },
    ),
  ],
});
