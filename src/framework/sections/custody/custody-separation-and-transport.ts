import { hasAnyButNone, is } from "../../conditions.ts";
import { choices, list, multi, scale, shortText, single, subSection } from "../../define.ts";

export const custodySeparationAndTransport = subSection({
  id: "custody-separation-and-transport",
  title: "Keeping apart and transport",
  guide: "What the escort and reception staff need in the next hours. Facts with their reason; not analysis.",
  example:
    "Keep apart from a boy from the river estate, last known in the north wing, because they fought on 12 August and D. says, ‘It isn't over.’ D. gets sick in vans and needs a stop each hour.",
  leaveOut:
    "Full names of those who were harmed, which go nowhere here; medicine on the journey, which goes to “Health and medicine alerts”.",
  questions: [
    single(
      "custody-keep-apart",
      "Is there anyone in custody they must be kept apart from?",
      "core stage",
      scale("ytc"),
      {
        uses: ["summary"],
        note: "Not `keep-apart-from`: that starts this list; here it is about people in custody now.",
      },
    ),

    list(
      "custody-keep-apart-list",
      "People to be kept apart from",
      "further shown",
      { entryName: "person or group", entryLabel: "custody-keep-apart-list.who" },
      [
        shortText("custody-keep-apart-list.who", "Young person or group", "further shown", {
          hint: "Initials, area or group; the full name only for the placements team.",
        }),
        single(
          "custody-keep-apart-list.reason",
          "Why",
          "further shown",
          choices(
            "Co-accused",
            "Gang or area conflict",
            "Threat to them",
            "Threat from them",
            "Family conflict",
            "Witness or victim",
            "Exploitation",
            "Other",
          ),
        ),
        shortText("custody-keep-apart-list.where", "Where they are, if known", "further never"),
      ],
      { when: is("custody-keep-apart", "yes") },
    ),

    shortText("custody-areas-of-risk", "Establishments or areas to avoid", "further never", { hint: "With reasons" }),

    multi(
      "custody-escort-risk",
      "Any risk on the journey?",
      "core stage",
      choices(
        "Escape or attempts before",
        "Violence to escort staff",
        "Self-harm",
        "Health event (fits, asthma)",
        "Threat from others outside",
        "Travel sickness",
        "None",
        "Not known yet",
      ),
      { noCarry: true },
    ),

    shortText("custody-escort-details", "Say more about the risk on the journey", "further never", {
      when: hasAnyButNone("custody-escort-risk"),
      noCarry: true,
    }),

    multi(
      "custody-escort-needs",
      "What does the young person need on the journey?",
      "core stage",
      choices(
        "Same-gender staff",
        "Wheelchair or step-free vehicle",
        "Medicine on the way",
        "Food and drink",
        "Interpreter",
        "Quiet, low stimulation",
        "Comfort item",
        "No other young people in the vehicle",
        "None",
        "Not known yet",
      ),
      { noCarry: true },
    ),

    single(
      "custody-force-warning",
      "Is there a health or trauma reason to avoid holding or force?",
      "core stage",
      scale("ytc"),
      { hint: "Asthma, sickle cell, heart, pregnancy, earlier abuse" },
    ),

    shortText("custody-force-warning-details", "What, and what works instead?", "further shown", {
      when: is("custody-force-warning", "yes"),
    }),
  ],
});
