import { any, is, isNot } from "../../conditions.ts";
import { choices, computed, date, file, list, narrative, shortText, single, subSection, worked } from "../../define.ts";

export const releaseConditions = subSection({
  id: "release-conditions",
  title: "Licence or supervision conditions",
  guide:
    "Only conditions that are necessary and proportionate. Say why each extra one is needed. A judgement: the condition and the reason for it.",
  example:
    "Not to enter the market square on Friday and Saturday nights, because both robberies happened there then. Nothing less is enough, as he met the same boys there again in March. He said it back in his own words on 5 June.",
  leaveOut:
    "Help that is offered by choice, which goes to “School, work, health and family”; names or addresses of anyone to be protected.",
  questions: [
    single(
      "release-document-type",
      "Which document is needed?",
      "core stage",
      choices("Notice of supervision", "Licence", "Both", "None", "Not known yet"),
      { from: "seed 002" },
    ),

    computed(
      "release-standard-conditions",
      "Standard conditions apply",
      "core never",
      worked("release-standard-conditions", ["release-document-type"]),
      {
        when: isNot("release-document-type", "none"),
        note: "By `release-document-type`, from the template in `standard-conditions.ts`; its version is the first line. A service puts its own template in its place.",
      },
    ),

    single(
      "release-extra-needed",
      "Are extra conditions needed?",
      "core shown",
      choices("Yes", "No", "Not decided yet"),
      { when: isNot("release-document-type", "none") },
    ),

    list(
      "release-extra-conditions",
      "Extra conditions",
      "further shown",
      { entryName: "condition", entryLabel: "release-extra-conditions.type" },
      [
        single(
          "release-extra-conditions.type",
          "Condition",
          "further shown",
          choices(
            "Live at an address",
            "Stay in at set hours",
            "Tag (curfew)",
            "Tag (location)",
            "Stay out of an area",
            "No contact with named people",
            "Programme or treatment",
            "Drug or alcohol test",
            "Limits on phone or internet",
            "Work limits",
            "Give details of relationships or children",
            "Report to police",
            "Polygraph or other special",
            "Other",
          ),
        ),
        narrative("release-extra-conditions.wording", "Wording", "further shown", {
          hint: 'People and areas named here go only into the formal document; the plain copy says "people you know about".',
        }),
        narrative("release-extra-conditions.reason", "Why is it needed?", "further shown", {
          hint: "Say which future behaviour it is meant to prevent.",
          note: "Link to a `future-behaviours` row",
        }),
        shortText("release-extra-conditions.proportionate", "Why is nothing less enough?", "further shown"),
        single(
          "release-extra-conditions.asked-by",
          "Who asks for it?",
          "further shown",
          choices(
            "Youth justice service",
            "Police",
            "MAPPA",
            "Victim contact scheme",
            "Social care",
            "Establishment",
            "Parole board",
          ),
        ),
        single(
          "release-extra-conditions.decision",
          "Decision",
          "further never",
          choices("Agreed", "Refused", "Changed", "Waiting"),
          { hint: "By the releasing authority, with the date." },
        ),
        date("release-extra-conditions.ends", "Until", "further never"),
      ],
      {
        when: is("release-extra-needed", "yes"),
        uses: ["plan", "countersign"],
        note: "Annexes B and C are made from this list",
        from: "seed 001 6.5",
      },
    ),

    file("release-zone-map", "Map of an area to stay out of", "further never", {
      when: any(is("release-extra-conditions.type", "stay-out-of-an-area")),
      hint: "Drawn so that it does not point to a victim's home.",
    }),

    shortText(
      "release-conditions-explained",
      "Were the conditions explained in words they understand, and by whom?",
      "core shown",
      { when: isNot("release-document-type", "none") },
    ),

    single(
      "release-signed",
      "Has the young person signed the licence or notice?",
      "core shown",
      choices("Yes", "No, refused", "On the day"),
      { when: isNot("release-document-type", "none") },
    ),
  ],
});
