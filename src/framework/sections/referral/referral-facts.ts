import { isIn } from "../../conditions.ts";
import {
  choices,
  entriesOf,
  list,
  multi,
  narrative,
  person,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const referralFacts = subSection({
  id: "referral-facts",
  title: "The referral",
  guide:
    "One entry for each referral. Say what you hope will change. Choose the facts to share, one by one. Facts that the service needs, and your reasons in short; not the whole story.",
  example:
    "She has slept four hours a night since the fire in August and falls asleep in class. Please see her soon, because exams begin in May. She says, ‘I'd talk if it isn't in school.’",
  leaveOut:
    "Facts that the service does not need to help, which stay in the assessment; whether the help came, which goes to “Resources and proposals”.",
  questions: [
    list(
      "referrals",
      "Referrals",
      "further never",
      { entryName: "referral", entryLabel: "referrals.area", mayBeEmpty: true },
      [
        single(
          "referrals.area",
          "What is it for?",
          "further shown",
          choices(
            "Sexual exploitation",
            "Criminal exploitation",
            "Missing",
            "Radicalisation (Prevent)",
            "Safeguarding (children's services)",
            "Early help",
            "Substance misuse",
            "Accommodation",
            "Mental health",
            "Physical health",
            "Speech and language",
            "Learning or autism and ADHD assessment",
            "Education or training",
            "Family support",
            "Domestic abuse",
            "Modern slavery (national referral mechanism)",
            "MAPPA",
            "Victim or restorative worker",
            "Harmful sexual behaviour",
            "Mentoring or sport",
            "Other",
          ),
          { from: "seed 000 s9 list, extended" },
        ),
        single("referrals.service", "Service or programme", "further shown", entriesOf(["resources"]), {
          hint: "An entry of Resources and proposals: it holds the service, the dates, the status and the result once.",
          note: "Pick or add: an entry of Resources and proposals",
        }),
        person("referrals.person", "Contact there", "further never"),
        single(
          "referrals.urgent",
          "How urgent?",
          "further shown",
          choices("Today (safeguarding)", "This week", "Normal"),
          { hint: 'With "today", ring as well.', note: "today: urgent" },
        ),
        shortText("referrals.trigger", "Which answer leads to it?", "further never", {
          note: "Filled when opened from a question. Options: ids with flag or concern",
        }),
        narrative("referrals.why", "Why now, in three sentences?", "further shown", {
          note: "Draft: further answers of the trigger's topic",
        }),
        shortText("referrals.hope", "What should be different afterwards?", "further shown", { uses: ["plan"] }),
        shortText("referrals.strengths", "What is going well that they can build on?", "further shown", {
          note: "Draft: strengths of the topic",
        }),
        shortText("referrals.how-to-engage", "Best way to reach and talk with the young person", "further shown", {
          hint: "Language, help with communication, and safe times to call.",
          note: "Draft: `communication-adjustments` ; language ; safe contact times",
        }),
        shortText("referrals.safety-notes", "What must the worker know to be safe?", "further never", {
          note: "Draft: `staff-safety-concern`",
        }),
        single(
          "referrals.consent-young-person",
          "Does the young person agree?",
          "further shown",
          choices("Yes", "No", "Not asked, to keep someone safe", "Too young or unable to decide, parent asked"),
          { hint: "Their own view, as they put it." },
        ),
        single(
          "referrals.consent-parent",
          "Does a parent or carer agree?",
          "further shown",
          choices("Yes", "No", "Not asked, to keep someone safe", "Not needed"),
        ),
        narrative("referrals.consent-details", "If shared without agreement: why, and who decided?", "further shown", {
          when: isIn("referrals.consent-young-person", "no", "not-asked-to-keep-someone-safe"),
          uses: ["countersign"],
          hint: "Name the law or the duty you rely on.",
        }),
        multi("referrals.extract", "Which facts go with it?", "further shown", scale("referral-extract"), {
          hint: "Only what this service needs. Facts about other people and about victims are always left out.",
          note: "Preset for each area; preview shown before sending. Codes are sub-sections and documents, see scale `referral-extract`.",
        }),
        ref("referrals.sent", "Sent on", "further never", ["resources.referral-date"], { via: "referrals.service" }),
        ref("referrals.status", "What came of it?", "further never", ["resources.status"], {
          note: "Reminder after 10 working days without answer",
          via: "referrals.service",
        }),
        ref("referrals.result", "Result", "further never", ["resources.result"], {
          uses: ["report:referral"],
          note: "Finished: opens an entry in services involved",
          via: "referrals.service",
        }),
      ],
      {
        uses: ["plan", "timeline:services", "stats"],
        note: "Filled also from a screening result or a target in Resources and proposals",
      },
    ),
  ],
});
