import { count, is, isIn } from "../../conditions.ts";
import {
  choices,
  date,
  entriesOf,
  list,
  multi,
  narrative,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const rjEpisodes = subSection({
  id: "rj-episodes",
  title: "For each episode",
  guide:
    "Complete a row for each episode in the plan. Facts come from the episode; add the young person's views. Facts and the young person's own words; in the worry and the options, your analysis.",
  example:
    "He asked on 8 June whether he could mend the fence. In his words: ‘I don't want to meet him, I'd be too scared, but I can paint.’ His mother would come on Saturdays.",
  leaveOut:
    "What those who were harmed want or feel, which stays with the restorative worker's own records; why it happened, which goes to “Understanding offending behaviour”.",
  questions: [
    list(
      "rj-episode",
      "Episodes",
      "core stage",
      { entryName: "episode", entryLabel: "rj-episode.which", emptyWhen: count("episodes", "=", 0) },
      [
        single("rj-episode.which", "Which episode?", "core shown", entriesOf(["episodes"]), {
          note: "Shows offence, date, what happened; names stripped",
        }),
        ref("rj-episode.affected-type", "What kind of person was affected?", "core never", ["episodes.victim-kind"], {
          via: "rj-episode.which",
          note: "Kind only, never a name",
        }),
        ref(
          "rj-episode.attitude-victim",
          "What do they think and feel about the people harmed?",
          "core never",
          ["episodes.view-of-victim"],
          {
            via: "rj-episode.which",
            uses: ["desistance:attitudes-to-offending", "child-voice:sa-offending-victim"],
            note: "Home is the episode (part 20)",
          },
        ),
        ref(
          "rj-episode.takes-responsibility",
          "How far do they accept what they did?",
          "core never",
          ["episodes.responsibility"],
          { via: "rj-episode.which", note: "Not accepted, or not guilty plea: no direct contact" },
        ),
        ref("rj-episode.amends", "What have they already done or offered?", "core never", ["episodes.amends"], {
          via: "rj-episode.which",
        }),
        single("rj-episode.safety-worries", "Could any contact put someone at risk?", "core shown", scale("ytc"), {
          hint: "Before anything is offered",
        }),
        narrative("rj-episode.safety-details", "What is the worry?", "core shown", {
          when: is("rj-episode.safety-worries", "yes"),
          hint: "Revenge, pressure, fear, exploitation, family links, online contact; roles only",
        }),
        narrative("rj-episode.safety-plan", "What must be in place first?", "further shown", {
          when: is("rj-episode.safety-worries", "yes"),
          uses: ["plan"],
        }),
        multi(
          "rj-episode.young-person-wants",
          "What would the young person be willing to do?",
          "core shown",
          choices(
            "Meet face to face",
            "Meet with both sides' families",
            "Pass messages through a worker",
            "Write or record a message",
            "Repair or replace",
            "Unpaid work for those affected",
            "Work for the community",
            "Learn about the effects",
            "Nothing now",
            "Would like time to think",
          ),
          { uses: ["child-voice:sa-offending-put-right"] },
        ),
        narrative("rj-episode.young-person-says", "In their own words", "further never", { uses: ["report:ro"] }),
        shortText("rj-episode.parent-view", "What does the parent or carer think?", "further never"),
        single(
          "rj-episode.ready",
          "How ready are they?",
          "core shown",
          choices("Ready", "Ready with preparation", "Not ready", "Not suitable"),
        ),
        shortText("rj-episode.ready-reason", "Why?", "core shown", {
          when: isIn("rj-episode.ready", "not-ready", "not-suitable"),
        }),
        shortText("rj-episode.preparation", "What preparation or support do they need?", "further never", {
          uses: ["plan"],
          hint: "SLCN, trauma, their own experience as a victim",
        }),
        multi(
          "rj-episode.suitable",
          "Which options look suitable?",
          "core shown",
          choices(
            "Meeting",
            "Conference",
            "Panel attendance",
            "Shuttle messages",
            "Letter",
            "Direct reparation",
            "Community reparation",
            "Awareness work",
            "None now",
          ),
          { uses: ["plan"], note: "First view, not the full restorative assessment" },
        ),
        date("rj-episode.sent-to", "Sent to restorative worker on", "further never", { uses: ["stats"] }),
        single(
          "rj-episode.outcome",
          "What was done?",
          "core never",
          choices(
            "Not yet",
            "Done as planned",
            "Changed",
            "Offered, not taken up by those affected",
            "Young person withdrew",
            "Not safe",
          ),
          {
            when: isIn("stage", "review", "case-closure"),
            uses: ["stats", "report:ro"],
            hint: '"Those affected" only',
          },
        ),
        shortText("rj-episode.learned", "What did the young person take from it?", "further never", {
          when: is("rj-episode.outcome", "done-as-planned"),
          uses: ["report:ro"],
        }),
      ],
      { uses: ["report:ro", "plan"], note: "One for each entry in `episodes` chosen for restorative work or for all" },
    ),
  ],
});
