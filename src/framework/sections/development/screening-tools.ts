import { and, is, isIn, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  date,
  entriesOf,
  list,
  multi,
  ref,
  scale,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const screeningTools = subSection({
  id: "screening-tools",
  title: "Screening tools completed",
  guide:
    "Facts, one line per tool and date: who did it, who was asked, what comes next. The three tools are needed at every first assessment and again when the young person comes back to the service. They spot possible needs; they do not diagnose.",
  example:
    "Speech, language and communication tool, 12 May 2026, done by the case manager with D. and D.'s foster carer. Four answers of concern; therapist asked on 14 May, first visit booked for 2 June.",
  leaveOut:
    "What the answers mean for daily life: write that on the page of the topic, such as Physical health and development.",
  questions: [
    list(
      "screening-record",
      "Screening tools completed",
      "core stage",
      { entryName: "screening tool", entryLabel: "screening-record.tool", fixedEntries: "screening-tool" },
      [
        computed("screening-record.tool", "Tool", "core shown", worked("entry-code", []), {
          options: scale("screening-tool"),
          prefilled: true,
          note: "Own: the tool of which the entry is the record.",
        }),
        date("screening-record.date", "Date", "core shown", { uses: ["timeline:health"], prefilled: true }),
        single(
          "screening-record.completed-by",
          "Who completed it",
          "core shown",
          choices(
            "Case manager",
            "Nurse or health worker",
            "Speech and language therapist",
            "Mental health worker",
            "Substance misuse worker",
            "Secure establishment staff",
            "Other",
          ),
          {
            prefilled: true,
            note: "Sub-section can be given to a contributor.",
            from: "seed: local practice assigns specialists",
          },
        ),
        multi(
          "screening-record.informants",
          "Who gave the information",
          "core shown",
          choices(
            "Young person",
            "Parent or carer",
            "School or college",
            "Health records",
            "Children's services",
            "Secure establishment",
            "Worker's own observation",
          ),
          { from: "seed 000" },
        ),
        single("screening-record.next-step", "What should happen next?", "core shown", scale("screening-next"), {
          when: is("screening-record.result", "positive"),
          uses: ["plan"],
          hint: 'Must not be "nothing needed" when the tool\'s result is positive, unless a reason is given in its story box.',
        }),
        single("screening-record.refer-to", "Referred or signposted to", "further never", entriesOf(["resources"]), {
          when: isIn("screening-record.next-step", "advice", "refer", "urgent", "specialist-assessment"),
          uses: ["plan"],
          note: "Pick or add: the referral is recorded once, in Resources and proposals (part 20).",
        }),
        ref("screening-record.referred-on", "Date referred", "further never", ["resources.referral-date"], {
          when: isIn("screening-record.next-step", "refer", "urgent", "specialist-assessment"),
          via: "screening-record.refer-to",
          note: "Empty after 10 working days raises a reminder.",
        }),
        ref("screening-record.outcome", "Outcome", "further never", ["resources.result"], {
          via: "screening-record.refer-to",
        }),
        computed(
          "screening-record.result",
          "Result of the tool",
          "further never",
          byCases(
            [
              {
                when: or(
                  and(
                    is("screening-record.tool", "health"),
                    or(is("physical-screen-result", "positive"), is("mental-screen-result", "positive")),
                  ),
                  and(is("screening-record.tool", "slcn"), is("slcn-screen-result", "positive")),
                  and(is("screening-record.tool", "audit"), is("audit-positive", "yes")),
                ),
                value: "positive",
              },
              {
                when: or(
                  and(
                    is("screening-record.tool", "health"),
                    is("physical-screen-result", "negative"),
                    is("mental-screen-result", "negative"),
                  ),
                  and(is("screening-record.tool", "slcn"), is("slcn-screen-result", "negative")),
                  and(is("screening-record.tool", "audit"), is("audit-positive", "no")),
                ),
                value: "negative",
              },
            ],
            "not-complete",
          ),
          {
            options: choices("Positive", "Negative", "Not complete"),
            uses: ["stats"],
            note: "From physical-screen-result and mental-screen-result (health tool positive when either is), slcn-screen-result, audit-positive.",
          },
        ),
      ],
      {
        uses: [
          "desistance:physical-health",
          "desistance:slcn-neurodisability",
          "desistance:emotional-mental-health",
          "desistance:substance-misuse",
          "stats",
          "summary",
          "plan",
          "timeline:health",
        ],
        note: "The three entries are made by the system when the tool questions are answered; the worker fills in the rest. At a review, tools are shown as carried and need no new entry.",
        from: "seed: tools are compulsory; recommendation must be given after any positive answer",
      },
    ),
  ],
});
