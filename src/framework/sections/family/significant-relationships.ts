import { any, flagged, is, isEmpty, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  multi,
  narrative,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const significantRelationships = subSection({
  id: "significant-relationships",
  title: "Significant relationships",
  guide:
    "Record facts: friends, partner and the adults the young person trusts. Add the people themselves to the list of key people. Ask about a partner in private and assume nothing about sexuality.",
  example:
    "She names two close friends, both from netball. Asked alone on 3 July, she said her boyfriend, 19, ‘checks my phone but he's sweet’. She would turn to her aunt, whom she rings most days.",
  leaveOut:
    "Brothers, sisters and parents, who belong in Family and wider networks, and signs that someone is using the young person, which belong in Exploitation and harmful groups.",
  questions: [
    single("friends-mix", "Which best describes the young person's friends?", "core stage", scale("friends-mix"), {
      uses: ["desistance:family-and-networks", "stats", "summary", "child-voice:friends", "report:psr"],
    }),

    single(
      "partner-relationship",
      "Does the young person have a boyfriend, girlfriend or partner?",
      "further never",
      scale("partner"),
      {
        uses: ["desistance:family-and-networks", "stats", "child-voice:family-home-relationships"],
        hint: "Ask in private.",
        note: "Offered when the young person answers sa-partner; harm by a partner is asked in victim-of-harm.",
      },
    ),

    ref(
      "relationships-trusted-adult",
      "An adult they trust and would turn to, and who",
      "further never",
      ["trusted-adult", "trusted-adult-who"],
      { uses: ["summary"], note: "Asked once, in Resilience and goals (part 20). Editable here." },
    ),

    multi(
      "friends-concern-types",
      "What are the worries about friends?",
      "further shown",
      choices(
        "Commit crime together",
        "Use drink or drugs together",
        "Pressure to join in",
        "Only meet online",
        "Falls out often",
        "Left out or lonely",
        "Friends have been harmed or killed",
      ),
      { when: flagged("friends-mix"), uses: ["desistance:family-and-networks", "plan"] },
    ),

    multi(
      "partner-concern-types",
      "What are the worries about the partner?",
      "further shown",
      choices(
        "Partner is controlling or violent",
        "Big age gap",
        "Pressure about sex or images",
        "Commit crime or use drugs together",
        "Family or culture may react with harm",
        "Kept secret",
        "Break-up hard to cope with",
      ),
      {
        when: flagged("partner-relationship"),
        uses: ["desistance:family-and-networks", "plan"],
        hint: "Abuse between partners aged 16 and over is domestic abuse in law; under 16 it is child protection.",
        note: "Abuse by the young person is in other-behaviours (part 20).",
      },
    ),

    shortText("friends-positive", "Which friendships or groups are good for the young person?", "further never", {
      uses: ["desistance:family-and-networks", "plan"],
    }),

    narrative(
      "relationships-detail",
      "What should the reader know about friends, partner and trusted adults?",
      "further shown",
      {
        when: or(flagged("friends-mix", "partner-relationship"), is("trusted-adult", "no")),
        uses: ["desistance:family-and-networks", "report:psr", "report:ro"],
      },
    ),

    computed(
      "concern-significant-relationships",
      "Significant relationships concern",
      "further never",
      byCases(
        [
          {
            when: or(
              flagged("friends-mix", "partner-relationship"),
              is("trusted-adult", "no"),
              any(is("people.influence", "harms")),
            ),
            value: "yes",
          },
          { when: or(isEmpty("friends-mix"), is("friends-mix", "yet-to-clarify")), value: "yet-to-clarify" },
        ],
        "no",
      ),
      {
        options: scale("ytc"),
        uses: ["stats"],
        note: "yes when flagged(friends-mix, partner-relationship) or trusted-adult = no or any(people.influence = harms).",
      },
    ),
  ],
});
