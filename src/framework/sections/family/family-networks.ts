import { any, has, hasAnyButNone, is, isEmpty, isNotEmpty, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  entriesOf,
  list,
  multi,
  narrative,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const familyNetworks = subSection({
  id: "family-networks",
  title: "Family and wider networks",
  guide:
    "For each person who matters, say what they bring, good or bad. Every other page reads from this list. Include helpful people outside the family. Do not name victims or witnesses here. Write facts, as seen or told; what they mean is for Explanations and conclusions.",
  example:
    "Her older sister, 22, rings every evening and came to both meetings in April. D. says, ‘She's the one who doesn't give up on me.’ Since Christmas her father drinks most weekends, her sister told us.",
  leaveOut:
    "Addresses and parental responsibility, which go in Parents, carers and key people, and how safe the care is, which goes in Parenting, care and supervision.",
  questions: [
    list(
      "people",
      "What does each important person bring to the young person's life?",
      "further shown",
      { entryName: "person", entryLabel: "people.who" },
      [
        single("people.who", "Person", "further shown", entriesOf(["carers"]), {
          note: "Pick, or add: a new person goes into carers. A friend may be a first name.",
        }),
        single("people.influence", "Effect on the young person", "further shown", scale("influence"), {
          uses: ["plan", "summary"],
          note: "As seen by the assessor.",
        }),
        multi(
          "people.worries",
          "Known difficulties of this person that affect the young person",
          "further shown",
          choices(
            "Crime or anti-social behaviour",
            "In prison or on an order",
            "Drink",
            "Drugs",
            "Violent or abusive",
            "Suffers domestic abuse",
            "Mental ill-health",
            "Physical illness or disability",
            "Learning difficulty",
            "Extremist views",
            "Gang or group involvement",
            "Exploits the young person",
            "Gambling or debt",
            "None of these",
            "Yet to clarify",
          ),
          {
            uses: ["stats"],
            note: "The one place for parents' and family difficulties. On no print for the child or parent.",
          },
        ),
        single(
          "people.contact",
          "How often in touch",
          "further never",
          choices("Every day", "Weekly", "Now and then", "Rarely", "Never", "Not allowed"),
          { note: "`Not allowed` means a decision of a court, licence or children's services." },
        ),
        shortText("people.note", "Note", "further never", { hint: "No victim's name." }),
      ],
      {
        when: is("family-concerns", "yes"),
        uses: [
          "desistance:family-and-networks",
          "plan",
          "report:psr",
          "report:custody",
          "child-voice:family-home-relationships",
        ],
        note: "At least one entry when shown. Who they are (name, relationship, living together, parental responsibility, contact) is in `carers`; this list adds only what they bring. Entries are made for each carer at once; the worker removes any that do not matter. Can be opened for helpful people too.",
      },
    ),

    single(
      "young-carer",
      "Does the young person look after someone at home who is ill, disabled or needs help?",
      "core stage",
      scale("ytc"),
      { uses: ["desistance:family-and-networks", "stats", "plan", "child-voice:family-home-relationships"] },
    ),

    single(
      "family-concerns",
      "Does anyone in the family or wider network have difficulties, or an influence, that affect the young person badly?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:family-and-networks", "stats", "report:psr", "child-voice:family-home-relationships"],
        note: "Think of each person in `carers`, and of family they do not live with. Yes opens the list of people.",
      },
    ),

    multi(
      "family-strengths",
      "What is going well in the family and wider network?",
      "further shown",
      choices(
        "Close to at least one parent",
        "Close to brothers or sisters",
        "Close to wider family",
        "Family spend good time together",
        "Positive role model",
        "Family members in work or study",
        "Helpful community or faith links",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "family-and-networks"),
        uses: ["desistance:family-and-networks", "plan", "child-voice:family-home-relationships"],
      },
    ),

    narrative(
      "young-carer-detail",
      "Who do they care for, how much, and have their own needs been assessed?",
      "further shown",
      {
        when: is("young-carer", "yes"),
        uses: ["desistance:family-and-networks", "plan"],
        hint: "A young carer has a right to an assessment.",
      },
    ),

    multi(
      "family-contact-problems",
      "What gets in the way of family relationships?",
      "further never",
      choices(
        "Parents separated",
        "No contact with a parent",
        "Contact limited by a court",
        "Contact upsets or harms them",
        "Parent in prison",
        "Family abroad",
        "Brothers or sisters living elsewhere",
        "New partner or step-family",
        "Family arguments",
        "Unwanted cultural or family pressure",
      ),
      { uses: ["desistance:family-and-networks", "plan"], hint: "Events with dates go in the life events list." },
    ),

    narrative(
      "family-detail",
      "What should the reader know about family and wider network, and how do we know?",
      "further shown",
      {
        when: or(is("family-concerns", "yes"), is("young-carer", "yes"), isNotEmpty("family-contact-problems")),
        uses: ["desistance:family-and-networks", "report:psr", "report:ro"],
        hint: "Describe patterns across the family, not person by person again.",
      },
    ),

    computed(
      "concern-family-behaviour",
      "Family behaviour concern",
      "further never",
      byCases(
        [
          {
            when: or(
              is("family-concerns", "yes"),
              any(or(hasAnyButNone("people.worries"), is("people.influence", "harms"))),
            ),
            value: "yes",
          },
          { when: or(isEmpty("family-concerns"), is("family-concerns", "yet-to-clarify")), value: "yet-to-clarify" },
        ],
        "no",
      ),
      {
        options: scale("ytc"),
        uses: ["stats"],
        note: "yes when family-concerns = yes, or any(people.worries has any-but-none or people.influence = harms) among the family.",
      },
    ),
  ],
});
