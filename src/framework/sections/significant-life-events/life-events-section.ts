import { count, is } from "../../conditions.ts";
import {
  choices,
  computed,
  list,
  multi,
  partialDate,
  scale,
  shortText,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const lifeEventsSection = subSection({
  id: "life-events-section",
  title: "Significant life events",
  guide:
    "Facts only: list events that shaped the young person's life, good and bad, with dates as near as you can. They carry forward to every later assessment and appear on the timeline beside offences and services. Say what they mean in Explanations and Conclusions.",
  example:
    "Summer 2021, aged 10: moved from Cardiff with her mother overnight and changed school. Her mother says they left because it was not safe; D. says, ‘I never said bye to my dog.’",
  leaveOut:
    "Everyday changes that left no mark. Contacts with workers go in Contacts with services; earlier homes go in Living arrangements, housing and finances.",
  questions: [
    list(
      "life-events",
      "Significant life events",
      "core stage",
      { entryName: "life event", entryLabel: "life-events.title", emptyWhen: is("life-events-none", "none-known-yet") },
      [
        shortText("life-events.title", "Short name for the event", "core shown", {
          uses: ["timeline:life-events"],
          note: "Up to 60 characters: it is the label on the timeline.",
        }),
        single("life-events.type", "Kind of event", "core shown", scale("life-event-type"), {
          uses: ["timeline:life-events", "stats"],
        }),
        partialDate("life-events.date", "When", "core shown", {
          uses: ["timeline:life-events"],
          hint: "Year alone, or age, is enough.",
        }),
        partialDate("life-events.end", "Until, if it lasted", "further never", { uses: ["timeline:life-events"] }),
        single("life-events.effect", "Effect on the young person at the time", "core shown", scale("event-effect"), {
          uses: ["timeline:life-events"],
        }),
        single("life-events.now", "Still affects them?", "further never", scale("ytc"), { uses: ["plan"] }),
        shortText("life-events.note", "What happened and who says so", "further never", { hint: "No victim's name." }),
        multi(
          "life-events.told-by",
          "Who told us",
          "further never",
          choices(
            "Young person",
            "Parent or carer",
            "School or college",
            "Children's services",
            "Health",
            "Police or court",
            "Earlier assessment",
          ),
          { note: "Filled by the system when it came from a self-assessment." },
        ),
        single("life-events.sensitive", "Keep off copies for the child and family?", "further never", scale("ytc"), {
          note: "yes also hides it on the printed timeline. Default yes for abuse and sexual harm.",
        }),
      ],
      {
        uses: [
          "timeline:life-events",
          "summary",
          "report:psr",
          "report:custody",
          "child-voice:family-home-relationships",
        ],
        note: 'At least one entry, or a tick "none known yet". Carried forward always Events a parent or young person gives in a self-assessment arrive here as offers to accept, so nobody types them twice Care, exclusion, missing, health and abuse entries appear on the timeline from their own lists: do not enter them here.',
        from: "seed 002, 004",
      },
    ),

    single("life-events-none", "Is no significant life event known yet?", "core never", choices("None known yet"), {
      when: count("life-events", "=", 0),
      note: 'Answers the required list with an honest "none"; shown while the list is empty.',
    }),

    computed(
      "life-events-count",
      "Events by year",
      "further never",
      worked("life-events-by-year", ["life-events.date", "life-events.title"]),
      {
        uses: ["timeline:life-events"],
        note: "For the graph in Explanations and Conclusions; groups events when a year has more than five, so the graph stays readable.",
      },
    ),
  ],
});
