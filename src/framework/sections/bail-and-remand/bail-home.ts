import { and, is, isIn, isNot } from "../../conditions.ts";
import { choices, multi, narrative, ref, scale, shortText, single, subSection } from "../../define.ts";

export const bailHome = subSection({
  id: "bail-home",
  title: "Where the young person would live",
  guide:
    "Check the address before the hearing if you can. Phone is enough; say who you spoke to. Facts first, with who said them; then your view whether it would be safe.",
  example:
    "His sister, 26, in a two-bedroom flat across town. I rang her at nine today; she says, ‘He can have my son's room until Christmas.’ The police know of no worry at the address.",
  leaveOut:
    "What he would do there each day, which goes to “The offer to the court”; family history, which goes to the family topic.",
  questions: [
    ref("bail-see-accommodation-type", "Where they live now", "core never", ["accommodation-type"]),

    ref("bail-see-living-people", "Who lives there", "core never", ["carers"], {
      note: "Entries with carers.lives-with = yes",
      onlyEntries: is("carers.lives-with", "yes"),
    }),

    single(
      "bail-address-choice",
      "Where would they live on bail?",
      "core stage",
      choices(
        "Usual home",
        "Other family or friend",
        "Local authority placement",
        "Supported accommodation",
        "Nothing found yet",
        "Not known yet",
      ),
      { uses: ["summary"], noCarry: true },
    ),

    narrative("bail-address-details", "Address and who would look after them", "further shown", {
      when: isIn(
        "bail-address-choice",
        "other-family-or-friend",
        "local-authority-placement",
        "supported-accommodation",
      ),
      noCarry: true,
      hint: "The address is kept off documents that the family or others accused may see.",
    }),

    single(
      "bail-address-agreed",
      "Has the adult there agreed?",
      "core shown",
      choices("Yes", "Yes, with worries", "No", "Not asked yet"),
      {
        when: and(isNot("bail-address-choice", "nothing-found-yet"), isNot("bail-address-choice", "not-known-yet")),
        noCarry: true,
      },
    ),

    multi(
      "bail-address-checks",
      "What checks were made?",
      "further never",
      choices(
        "Spoke to the adult",
        "Visited",
        "Police check",
        "Social care check",
        "Tag possible at the address",
        "Distance from people they must avoid",
        "None yet",
      ),
      {
        when: and(isNot("bail-address-choice", "nothing-found-yet"), isNot("bail-address-choice", "not-known-yet")),
        noCarry: true,
        hint: "Distance only: never name who must be avoided.",
      },
    ),

    single(
      "bail-address-suitable",
      "Is the bail address suitable and safe for the young person?",
      "core shown",
      scale("ytc-good"),
      {
        when: and(isNot("bail-address-choice", "nothing-found-yet"), isNot("bail-address-choice", "not-known-yet")),
        noCarry: true,
        hint: 'If they fear for their safety there now, say so at "Where they live now" too.',
        note: "Fear for safety there also goes to `accommodation-suitable`",
      },
    ),

    narrative("bail-address-concerns", "What is the worry, and what would make it safe?", "further shown", {
      when: isIn("bail-address-suitable", "no", "yet-to-clarify"),
      noCarry: true,
    }),

    single(
      "bail-la-request",
      "Has the local authority been asked for a place?",
      "further shown",
      choices("Yes, place offered", "Yes, no answer yet", "Yes, refused", "No", "Not needed"),
      { when: isIn("bail-address-choice", "nothing-found-yet", "local-authority-placement"), noCarry: true },
    ),

    shortText("bail-la-request-details", "Who was asked, when, and what did they say?", "further never", {
      when: isIn("bail-la-request", "yes-place-offered", "yes-no-answer-yet", "yes-refused"),
      noCarry: true,
    }),
  ],
});
