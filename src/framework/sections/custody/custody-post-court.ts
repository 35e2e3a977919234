import { and, is, isIn } from "../../conditions.ts";
import {
  choices,
  computed,
  multi,
  narrative,
  number,
  organisation,
  ref,
  shortText,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const custodyPostCourt = subSection({
  id: "custody-post-court",
  title: "After court",
  guide:
    "See the young person again after the decision. One page, the same day. Facts: what you saw, what was said and who was told.",
  example:
    "Seen at 3.10 pm for fifteen minutes. He cried, then asked, ‘Who feeds my dog?’ His uncle will. The hurt hand is new since this morning; the escort and the unit's nurse were told by phone at 3.40.",
  leaveOut:
    "The court's decision and reasons, which go to “The hearing”; thoughts of self-harm, which go at once to “First-night safety”.",
  questions: [
    ref("custody-see-court-hearings-2", "The court's decision", "core never", ["court-hearings"], {
      when: is("stage", "post-court-report"),
    }),

    ref("custody-see-outcomes-2", "Sentence and length", "core never", ["outcomes"], {
      when: is("stage", "post-court-report"),
    }),

    number(
      "custody-remand-days",
      "Days on remand or tagged curfew that count",
      "core never",
      { from: 0 },
      {
        when: and(is("stage", "post-court-report"), is("custody-reason", "sentence")),
        hint: "Leave it empty while it is not known.",
        note: "`not known yet` allowed",
      },
    ),

    computed(
      "custody-see-outcomes-release-date",
      "Earliest release date, if known",
      "core never",
      worked("release-dates-known", ["outcomes.release-date", "outcomes.type"]),
      {
        when: is("stage", "post-court-report"),
        hint: "The establishment's calculation is the one that counts.",
        note: "Own: the release dates that outcomes already hold.",
      },
    ),

    single(
      "custody-seen-after-court",
      "Did you see them after the decision?",
      "core stage",
      choices("Yes", "No, refused", "No, already moved", "No, other"),
      { when: is("stage", "post-court-report"), noCarry: true },
    ),

    narrative("custody-reaction", "How did they take it?", "core stage", {
      when: is("stage", "post-court-report"),
      noCarry: true,
      hint: "Their words; fear, anger, relief, plans",
    }),

    single(
      "custody-safety-changed",
      "Has the safety picture changed since the last stage was sent?",
      "core stage",
      choices("Yes, higher", "Yes, lower", "No", "Not known yet"),
      {
        when: is("stage", "post-court-report"),
        noCarry: true,
        hint: "If it is higher, phone the establishment at once and look at First-night safety again.",
        note: "urgent if higher; opens First-night safety for editing",
      },
    ),

    narrative("custody-safety-changed-details", "What changed?", "core shown", {
      when: isIn("custody-safety-changed", "yes-higher", "yes-lower"),
      noCarry: true,
    }),

    narrative("custody-new-information", "Anything new from court that the establishment must know?", "core never", {
      when: is("stage", "post-court-report"),
      noCarry: true,
      hint: "Contact bans, media order, immigration, victim contact scheme",
    }),

    shortText("custody-parent-at-court", "Was a parent or carer there, and how are they?", "further never", {
      when: is("stage", "post-court-report"),
      noCarry: true,
    }),

    multi(
      "custody-property",
      "Property, medicine and papers that go with the young person",
      "core never",
      choices(
        "Medicine",
        "Glasses or hearing aid",
        "Phone numbers",
        "Money",
        "Clothes",
        "Warrant",
        "This report",
        "Health summary",
        "Communication passport",
        "None",
      ),
      { when: is("stage", "post-court-report"), noCarry: true },
    ),

    shortText("custody-left-at", "Where and when did you leave them, and with whom?", "further never", {
      when: is("stage", "post-court-report"),
      noCarry: true,
    }),

    organisation("custody-place-given", "Where is the young person going?", "core never", {
      when: isIn("stage", "post-court-report", "entering-custody"),
      uses: ["stats"],
      hint: "Leave it empty while it is not known.",
      note: "`not known yet` allowed",
    }),

    computed(
      "custody-next-court-date",
      "Next court date, if any",
      "core never",
      worked("next-court-date", ["court-hearings.next-date", "court-hearings.date"]),
      { when: is("stage", "post-court-report"), note: "From `court-hearings.next-date`" },
    ),

    multi(
      "custody-told-list",
      "Who has been told where they are?",
      "core never",
      choices(
        "Parent or carer",
        "Social worker",
        "Home youth justice service",
        "School or college",
        "Health worker",
        "Lawyer",
        "Placements team",
        "Establishment by phone",
      ),
      { when: is("stage", "post-court-report"), noCarry: true },
    ),
  ],
});
