import { and, any, compare, has, is, isIn, or } from "../../conditions.ts";
import {
  choices,
  date,
  list,
  multi,
  narrative,
  organisation,
  person,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

/** The stages that a hearing calls for. */
const atCourt = isIn(
  "stage",
  "bail-recommendation",
  "placement-notification",
  "pre-sentence-report",
  "pre-sentence-report-all-options",
  "post-court-report",
  "sentenced-no-report",
  "referral-order-report",
);

export const hearingFacts = subSection({
  id: "hearing-facts",
  title: "The hearing",
  guide:
    "Record the hearing once. Every court module reads it from here. Past hearings stay in the list. Facts only: what was decided, by whom and for what reasons they gave.",
  example:
    "Youth court, 9 October at two. His grandfather came. Sent home on bail with a doorstep curfew from eight; the bench said, ‘You have kept it for a month, so we trust you.’",
  leaveOut:
    "Your view of the decision, which goes to the report for court; how the young person is afterwards, which goes to “After court” if they go into custody.",
  questions: [
    list(
      "court-hearings",
      "Court hearings",
      "core stage",
      { entryName: "hearing", entryLabel: "court-hearings.date" },
      [
        organisation("court-hearings.court", "Court", "core shown", { prefilled: true, home: "record" }),
        single(
          "court-hearings.type",
          "Which court is it?",
          "core shown",
          choices("Youth court", "Adult magistrates' court", "Crown Court", "Appeal", "Not known yet"),
          { prefilled: true, home: "record" },
        ),
        date("court-hearings.date", "Date", "core shown", { uses: ["report:psr"], prefilled: true, home: "record" }),
        shortText("court-hearings.time", "Time, if known", "further never", {
          home: "record",
          hint: "10:00 is assumed while this is empty.",
          note: "Time starts the hour-based clocks.",
        }),
        single(
          "court-hearings.purpose",
          "What is the hearing for?",
          "core shown",
          choices(
            "First hearing",
            "Bail",
            "Plea",
            "Trial",
            "Sentence",
            "Breach",
            "Recall",
            "Review of an order",
            "Revocation or resentence",
            "Appeal",
            "Other",
            "Not known yet",
          ),
          { prefilled: true, home: "record" },
        ),
        single(
          "court-hearings.attendance",
          "How does the young person take part?",
          "further never",
          choices(
            "In person",
            "By video link from a secure establishment",
            "By video link from a police station",
            "Not present",
          ),
          { home: "record" },
        ),
        person("court-hearings.solicitor", "Young person's lawyer", "further never", {
          home: "record",
          hint: "Name, firm, phone",
        }),
        single(
          "court-hearings.parent-present",
          "Was a parent, carer or other supporting adult there?",
          "further shown",
          choices("Yes", "No", "Not known yet"),
          { home: "record" },
        ),
        shortText("court-hearings.supporter", "Who came?", "further never", {
          when: is("court-hearings.parent-present", "yes"),
          home: "record",
        }),
        narrative("court-hearings.communication-help", "What help is needed to follow the hearing?", "further never", {
          home: "record",
          hint: "Interpreter, intermediary, breaks, short words",
          note: "Draft from SLCN support",
        }),
        multi(
          "court-hearings.outcome",
          "What did the court decide?",
          "core shown",
          choices(
            "Bail, no conditions",
            "Bail with conditions",
            "Remand to local authority accommodation",
            "Remand to youth detention",
            "Custodial sentence",
            "Youth rehabilitation order",
            "Referral order",
            "Other sentence",
            "Adjourned",
            "Dropped or acquitted",
            "Not known yet",
          ),
          { when: compare("court-hearings.date", "<=", "today"), uses: ["stats", "timeline:offences"], home: "record" },
        ),
        narrative("court-hearings.outcome-reasons", "What reasons did the court give?", "further never", {
          when: or(
            has("court-hearings.outcome", "remand-to-youth-detention"),
            has("court-hearings.outcome", "custodial-sentence"),
            has("court-hearings.outcome", "remand-to-local-authority-accommodation"),
          ),
          home: "record",
          hint: "The court must give its reasons for a remand to youth detention in writing.",
          from: "public: Legal Aid, Sentencing and Punishment of Offenders Act 2012",
        }),
        date("court-hearings.next-date", "Next hearing", "further never", {
          home: "record",
          note: "Opens the next list entry",
        }),
        single(
          "court-hearings.understood",
          "Did the young person understand what was decided?",
          "further never",
          scale("ytc"),
          { when: compare("court-hearings.date", "<=", "today"), home: "record" },
        ),
      ],
      {
        when: atCourt,
        uses: ["timeline:offences", "report:psr", "report:ro"],
        yjsOnly: true,
        home: "record",
        note: "Filled from the case system or court feed where there is one",
      },
    ),

    ref("hearing-see-offences", "Offences or allegations before the court", "core never", ["offences"], {
      when: atCourt,
      note: "One list for the whole case; prevention cases have none",
    }),

    ref("hearing-see-outcomes", "Sentence or order", "core never", ["outcomes"], {
      when: and(
        atCourt,
        or(
          any(has("court-hearings.outcome", "custodial-sentence")),
          any(has("court-hearings.outcome", "youth-rehabilitation-order")),
          any(has("court-hearings.outcome", "referral-order")),
          any(has("court-hearings.outcome", "other-sentence")),
        ),
      ),
    }),

    ref("hearing-see-external-controls", "Other orders and conditions in force", "core never", ["external-controls"], {
      when: atCourt,
      hint: "Civil orders, existing bail, curfews, restrictions",
    }),
  ],
});
