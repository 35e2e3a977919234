import { is } from "../../conditions.ts";
import {
  choices,
  computed,
  date,
  list,
  multi,
  person,
  scale,
  shortText,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const sendingLog = subSection({
  id: "sending-log",
  title: "What was sent, and who was phoned",
  guide: "Filled by the system when a stage is sent. Add phone calls and papers sent by other ways. Facts only.",
  example:
    "Rang the duty governor at 5.20 pm on 3 April about the inhaler that was left in the cell. She will fetch it tonight and ring his mother. Letter from the doctor sent by secure mail at 5.40.",
  leaveOut:
    "What the papers say, which stays in them; what you think about a risk, which goes to its own page before you ring.",
  questions: [
    list(
      "stage-sent",
      "Sent to or shared with others",
      "core never",
      { entryName: "record of what was sent", entryLabel: "stage-sent.to" },
      [
        single(
          "stage-sent.to",
          "To which service or person?",
          "core never",
          choices(
            "Placements team",
            "Secure establishment",
            "Another youth justice service",
            "Probation",
            "Court",
            "Children's services",
            "Health",
            "Education",
            "Restorative or victim worker",
            "Police or MAPPA",
            "Young person",
            "Parent or carer",
            "Other service",
          ),
          { home: "record" },
        ),
        person("stage-sent.person", "Person", "further never", { home: "record" }),
        date("stage-sent.when", "Date and time", "core never", {
          home: "record",
          note: "Stops the clock of the matching row in timescales",
        }),
        single(
          "stage-sent.how",
          "How",
          "core never",
          choices("System", "Secure email", "Paper by hand", "Post", "Meeting or call"),
          { home: "record", hint: "Fax is not allowed.", from: "seed 004" },
        ),
        multi("stage-sent.what", "What", "core never", scale("document"), {
          home: "record",
          note: "Entries of `## documents`; whole assessment, parts of it, plan, controls and contingency only, or one-page summary",
        }),
        shortText("stage-sent.basis", "Why was it shared, and does the young person know?", "further never", {
          home: "record",
        }),
        single(
          "stage-sent.result",
          "Result",
          "further never",
          choices("Received", "Information accepted", "Information rejected", "No answer yet"),
          { uses: ["stats"], home: "record" },
        ),
        shortText("stage-sent.reason", "Reason, if rejected", "further never", {
          when: is("stage-sent.result", "information-rejected"),
          home: "record",
        }),
      ],
      {
        uses: ["stats", "plan"],
        home: "record",
        note: "Made by the system when something is sent; what was handed over or told in another way is added by hand. Shown also in the plan (shared-with). Never blocks completion.",
        from: "seed 000",
      },
    ),

    computed(
      "urgent-answers",
      "Answers that call for a phone call at once",
      "core never",
      worked("urgent-answers", [
        "custody-self-harm-now",
        "custody-suicide-now",
        "custody-health-now",
        "custody-recent-use",
        "custody-next-dose",
        "withdrawal-risk",
        "custody-safety-changed",
        "arrival-self-harm",
      ]),
      {
        note: "Answers marked urgent in content part 30. The call never replaces the sending, nor the sending the call.",
      },
    ),

    list(
      "urgent-calls",
      "Urgent phone calls",
      "core never",
      { entryName: "phone call", entryLabel: "urgent-calls.who" },
      [
        person("urgent-calls.who", "Who was phoned?", "core never", { home: "record" }),
        date("urgent-calls.when", "When?", "core never", { home: "record", note: "Date and time" }),
        shortText("urgent-calls.about", "About what, and what was agreed?", "core never", { home: "record" }),
      ],
      {
        home: "record",
        note: "Asked for by any answer marked urgent, at sending; stays an open task until somebody was reached",
      },
    ),
  ],
});
