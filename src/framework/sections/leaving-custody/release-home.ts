import { and, isIn, isNot } from "../../conditions.ts";
import { choices, narrative, ref, scale, shortText, single, subSection } from "../../define.ts";

export const releaseHome = subSection({
  id: "release-home",
  title: "Where they will live",
  guide:
    "An address agreed on the day before release is too late. Say what is arranged and what is only hoped. Facts, with who agreed them; then in short your worry, if there is one.",
  example:
    "Supported lodgings, one room, agreed in writing by the housing officer on 11 March; he visited on 20 March and says, ‘The lady's all right.’ Still open: a bed, ordered for 2 April.",
  leaveOut:
    "Where they lived before, which stays on “Living arrangements, housing and finances”; who fetches them, which goes to “Reporting and the day of release”.",
  questions: [
    single(
      "release-address-type",
      "Where will they live?",
      "core stage",
      choices(
        "With parent or carer",
        "Other family",
        "Foster care",
        "Children's home",
        "Supported accommodation",
        "Own tenancy",
        "Local authority place not yet named",
        "Approved premises",
        "Nothing arranged",
      ),
      {
        uses: ["summary", "stats", "plan"],
        hint: "Say what is arranged, not what is hoped for.",
        note: "On release it is offered as the new `accommodation-type`",
      },
    ),

    shortText("release-address", "Address", "core shown", {
      when: and(
        isNot("release-address-type", "local-authority-place-not-yet-named"),
        isNot("release-address-type", "nothing-arranged"),
      ),
      yjsOnly: true,
      hint: "It is not printed on the young person's or family's copies of the conditions unless they want it.",
    }),

    single(
      "release-address-confirmed",
      "Is it confirmed?",
      "core stage",
      choices("Yes", "Visited, not yet confirmed", "No", "Not known yet"),
    ),

    single("release-address-suitable", "Is the release address suitable and safe?", "core stage", scale("ytc-good")),

    narrative("release-address-worries", "What is the worry, and what is being done?", "further shown", {
      when: isIn("release-address-suitable", "no", "yet-to-clarify"),
      uses: ["plan"],
    }),

    single("release-address-police", "Police and social care checks done?", "core never", scale("ytc")),

    single("release-area-return", "Can they safely go back to that area?", "core stage", scale("ytc-good"), {
      hint: "Threats from gangs or the area, exploitation, people they must avoid. No names.",
    }),

    ref(
      "release-leaving-care",
      "If they have care rights: pathway plan, adviser and money in place?",
      "further never",
      ["leaving-care-support"],
      { note: "Asked once, in Care history" },
    ),

    ref(
      "release-homeless-duty",
      "Was the local authority told in time of a risk of homelessness?",
      "further never",
      ["homelessness-duty"],
      {
        when: isIn("release-address-type", "local-authority-place-not-yet-named", "nothing-arranged"),
        note: "Asked once, in Living arrangements; opens there too when no address is arranged",
      },
    ),
  ],
});
