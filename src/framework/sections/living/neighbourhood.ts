import { flagged, has } from "../../conditions.ts";
import {
  choices,
  computed,
  copyOf,
  list,
  multi,
  narrative,
  partialDate,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const neighbourhood = subSection({
  id: "neighbourhood",
  title: "Neighbourhood, social and community",
  guide:
    "Record facts: what the local area is like for this young person: what helps and what makes life harder or less safe. Groups and exploitation have their own page. Do not describe an area as risky without saying how it affects this young person.",
  example:
    "She will not use the underpass by the shops since she was followed there on 7 November, as she told her youth worker. She feels safe at the library: ‘They know me and let me stay till six.’",
  leaveOut:
    "Groups that draw the young person in or threaten them: write those in Exploitation and harmful groups. No general picture of the area.",
  questions: [
    single(
      "feels-safe-locally",
      "Does the young person say they feel safe where they live and spend time?",
      "further shown",
      scale("feels-safe"),
      {
        when: flagged("neighbourhood-concerns"),
        uses: ["desistance:neighbourhood", "child-voice:family-home-relationships", "summary"],
        note: "Ask the young person; sa-safety shows what they said.",
      },
    ),

    single(
      "neighbourhood-concerns",
      "Does the local area make life harder or less safe for the young person, or do they feel unsafe there?",
      "core stage",
      scale("ytc"),
      { uses: ["desistance:neighbourhood", "stats", "report:psr", "child-voice:sa-safety", "summary"] },
    ),

    multi(
      "neighbourhood-strengths",
      "What helps in the local area?",
      "further shown",
      choices(
        "Feels they belong",
        "Friendly neighbours or community",
        "Club or sports or youth centre they use",
        "Faith group",
        "Safe places to go",
        "Good transport",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "neighbourhood"),
        uses: ["desistance:neighbourhood", "plan", "child-voice:my-future"],
        hint: "Details of activities go in the activities list under lifestyle.",
      },
    ),

    multi(
      "neighbourhood-concern-types",
      "What are the problems in the area?",
      "further shown",
      choices(
        "Drug dealing",
        "Groups in conflict",
        "Knife or gun violence",
        "Anti-social behaviour",
        "Hate or prejudice",
        "Family or home targeted",
        "Conflict with neighbours",
        "Nothing to do",
        "Cut off (rural or poor transport)",
        "New to the area",
        "Often stopped or moved on by police",
        "Online conflict that spills into the area",
      ),
      { when: flagged("neighbourhood-concerns"), uses: ["desistance:neighbourhood", "plan"] },
    ),

    list(
      "unsafe-places",
      "Places or areas where the young person is not safe, or must not go",
      "further never",
      { entryName: "place", entryLabel: "unsafe-places.place" },
      [
        shortText("unsafe-places.place", "Place or area", "further shown", {
          hint: "Name of an area, never a victim's address.",
        }),
        single(
          "unsafe-places.reason",
          "Why",
          "further shown",
          choices(
            "Threat to the young person",
            "Court or licence condition",
            "Conflict between groups",
            "Exploitation",
            "Other",
          ),
        ),
        partialDate("unsafe-places.until", "Until when, if known", "further never"),
        shortText("unsafe-places.note", "What staff need to know", "further never", { hint: "No victim's name." }),
      ],
      {
        uses: ["desistance:neighbourhood", "plan", "summary", "report:custody", "report:bail"],
        note: "Used when choosing placements, appointments, reparation and routes.",
      },
    ),

    narrative(
      "neighbourhood-detail",
      "What should the reader know about the area, and how do we know?",
      "further shown",
      { when: flagged("neighbourhood-concerns"), uses: ["desistance:neighbourhood", "report:psr", "report:ro"] },
    ),

    computed("concern-local-issues", "Local issues concern", "further never", copyOf("neighbourhood-concerns"), {
      options: scale("ytc"),
      uses: ["stats"],
      note: "Same answer as neighbourhood-concerns.",
    }),
  ],
});
