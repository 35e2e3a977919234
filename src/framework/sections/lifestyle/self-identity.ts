import { flagged, has, is, isEmpty, or } from "../../conditions.ts";
import { byCases, choices, computed, multi, narrative, ref, scale, single, subSection } from "../../define.ts";

export const selfIdentity = subSection({
  id: "self-identity",
  title: "Self-identity",
  guide:
    "Record facts: how the young person sees themself and where they feel they belong. Use their own words; what it means is for Explanations and conclusions. Ethnicity, faith, language, nationality and gender come from the person record and are not asked again.",
  example:
    "On 17 May she said, ‘At school I'm the clever one, at home I'm the bad one.’ She is proud of her Somali poems and read one at assembly in March. Shop staff follow her, she says.",
  leaveOut: "Labels that others give the young person. Skills and hopes go in Resilience and goals.",
  questions: [
    single("self-image", "How does the young person see themself?", "further shown", scale("self-image"), {
      when: flagged("identity-concerns"),
      uses: ["desistance:self-identity", "stats", "child-voice:my-future", "report:psr"],
      hint: "Today. Their own words go in the story box.",
      note: "The future is non-offender-identity (part 20).",
    }),

    single(
      "identity-concerns",
      "Does the young person have low self-worth, or struggle with who they are or where they belong?",
      "core stage",
      scale("ytc"),
      { uses: ["desistance:self-identity", "stats", "child-voice:health-and-feelings"] },
    ),

    single(
      "discrimination",
      "Has the young person been treated unfairly because of who they are?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:self-identity", "stats", "plan", "report:psr"],
        hint: "Race, faith, disability, sex, sexuality, gender, care, Traveller background, accent or area.",
      },
    ),

    multi(
      "identity-strengths",
      "What is strong about how the young person sees themself?",
      "further shown",
      choices(
        "Feels good about themself",
        "Proud of family or culture",
        "Faith matters to them",
        "Sees a future out of trouble",
        "Known for something good",
        "Feels they belong",
        "Can name own strengths",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "self-identity"),
        uses: ["desistance:self-identity", "plan", "child-voice:my-future"],
      },
    ),

    ref(
      "identity-person-record",
      "Ethnicity, faith, language, nationality and immigration status, sex and gender",
      "further never",
      ["core-person"],
      { uses: ["report:custody"], note: "From the case record (part 20)." },
    ),

    ref(
      "identity-diversity",
      "What about who they are matters to how we work with them",
      "further never",
      ["diversity-considerations"],
      { uses: ["plan"], note: "Asked once, in Engagement and participation (part 20). Editable here." },
    ),

    multi(
      "identity-concern-types",
      "What are the struggles?",
      "further shown",
      choices(
        "Low self-worth",
        "Sees no future",
        "Status through violence or crime",
        "Reputation to keep up",
        "Torn between cultures",
        "Faith or doubt",
        "Sexuality",
        "Gender",
        "Body image",
        "Being in care or adopted",
        "Not knowing family history",
        "Being a migrant or refugee",
        "Worry about immigration status",
        "Disability",
        "Shame about what happened",
      ),
      {
        when: flagged("identity-concerns"),
        uses: ["desistance:self-identity", "plan"],
        hint: "Sexuality and gender: only if the young person wants it written down.",
        note: "Hidden from parent prints.",
      },
    ),

    multi(
      "discrimination-where",
      "Where does unfair treatment come from?",
      "further shown",
      choices(
        "Police",
        "Courts",
        "School or college",
        "Custody",
        "Children's services",
        "Health services",
        "This service",
        "Neighbours or public",
        "Other young people",
        "Online",
        "Family",
      ),
      {
        when: flagged("discrimination"),
        uses: ["desistance:self-identity", "plan"],
        note: "`This service` is shown to the manager.",
      },
    ),

    narrative(
      "identity-detail",
      "What should the reader know about how the young person sees themself?",
      "further shown",
      {
        when: flagged("identity-concerns", "discrimination"),
        uses: ["desistance:self-identity", "report:psr", "report:ro"],
      },
    ),

    computed(
      "concern-self-identity",
      "Self-identity concern",
      "further never",
      byCases(
        [
          { when: flagged("identity-concerns"), value: "yes" },
          {
            when: or(isEmpty("identity-concerns"), is("identity-concerns", "yet-to-clarify")),
            value: "yet-to-clarify",
          },
        ],
        "no",
      ),
      { options: scale("ytc"), uses: ["stats"], note: "yes when flagged(identity-concerns)." },
    ),
  ],
});
