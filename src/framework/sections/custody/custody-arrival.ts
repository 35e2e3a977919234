import { is } from "../../conditions.ts";
import {
  choices,
  closing,
  date,
  multi,
  narrative,
  person,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const custodyArrival = subSection({
  id: "custody-arrival",
  title: "Arrival (secure establishment)",
  guide:
    "For the establishment. Record the first 72 hours and what differs from what you were told. Facts: what you saw, did and were told; not analysis.",
  example:
    "Arrived 9.50 pm, tired and hungry, holding his inhaler. Nurse saw him at 10.15. He said, ‘I've not been away from my mum before.’ Checked hourly; asleep by one. We had been told of no allergy; he names nuts.",
  leaveOut:
    "Judgements about risk, which come from Explanations and Conclusions; plans for release, which go to “Release date and type” and the pages after it.",
  questions: [
    date("arrival-datetime", "Arrived on (date and time)", "core stage", {
      when: is("stage", "entering-custody"),
      uses: ["stats", "timeline:custody"],
      note: "Starts the 72 hour clock",
    }),

    person("arrival-worker", "Who met and interviewed the young person?", "core stage", {
      when: is("stage", "entering-custody"),
    }),

    person("arrival-key-worker", "Key worker or personal officer", "core never", {
      when: is("stage", "entering-custody"),
    }),

    multi(
      "arrival-information-received",
      "Which papers came?",
      "core stage",
      choices(
        "Stage from the youth justice service",
        "Post-court report",
        "Warrant",
        "Health summary",
        "Paper module",
        "Phone call only",
        closing("Nothing"),
      ),
      {
        when: is("stage", "entering-custody"),
        uses: ["stats"],
        note: '"nothing" sends an alert to the youth justice service',
      },
    ),

    narrative("arrival-how-they-were", "How was the young person on arrival?", "core stage", {
      when: is("stage", "entering-custody"),
      uses: ["child-voice:sa-how-feeling-now"],
      noCarry: true,
    }),

    single("arrival-self-harm", "Any self-harm or thoughts of suicide at reception?", "core stage", scale("ytc"), {
      when: is("stage", "entering-custody"),
      uses: ["flag:self-harm"],
      noCarry: true,
      hint: "A yes needs a phone call to the youth justice service at once.",
      note: "urgent",
    }),

    narrative("arrival-self-harm-details", "What was done about self-harm at reception?", "core shown", {
      when: is("arrival-self-harm", "yes"),
      noCarry: true,
      hint: "Care plan opened, level of watch",
    }),

    single(
      "arrival-health-check",
      "Was a nurse's first check done?",
      "core stage",
      choices("Yes, nothing urgent", "Yes, action needed", "Refused", "Not yet"),
      { when: is("stage", "entering-custody"), noCarry: true },
    ),

    shortText("arrival-health-check-details", "Action needed", "further shown", {
      when: is("arrival-health-check", "yes-action-needed"),
      noCarry: true,
      hint: "Put medicines and conditions into the health topic.",
      note: "Facts go to `medications`, `health-conditions`",
    }),

    single("arrival-medicine-given", "Was due medicine given?", "core never", scale("ytc-na"), {
      when: is("stage", "entering-custody"),
      noCarry: true,
    }),

    shortText("arrival-room", "Where were they placed, and sharing?", "core stage", {
      when: is("stage", "entering-custody"),
      noCarry: true,
      hint: "Unit, room, alone or shared; reason",
    }),

    single(
      "arrival-sharing-safe",
      "Is sharing a room or group safe for them and for others?",
      "core stage",
      choices("Yes", "No", "Not decided yet"),
      { when: is("stage", "entering-custody") },
    ),

    single(
      "arrival-call-home",
      "Did they have a call with family or a trusted adult on the first night?",
      "core stage",
      choices("Yes", "No answer", "Refused", "Not offered", "Not known yet"),
      { when: is("stage", "entering-custody"), noCarry: true },
    ),

    narrative("arrival-first-night-went", "How did the first night go?", "core never", {
      when: is("stage", "entering-custody"),
      noCarry: true,
    }),

    single(
      "arrival-explained",
      "Were rules, help, complaints and advocacy explained in words they understood?",
      "core never",
      scale("ytc"),
      { when: is("stage", "entering-custody"), noCarry: true },
    ),

    narrative("arrival-difference", "What differs from what the youth justice service sent?", "core stage", {
      when: is("stage", "entering-custody"),
      noCarry: true,
      note: "Each difference becomes a prompt in the youth justice service's next review",
    }),

    narrative("arrival-new-risks", "New risks to or from the young person inside custody", "core stage", {
      when: is("stage", "entering-custody"),
      hint: "Overall judgements are not changed here.",
      note: "Suggests rows for `future-behaviours` and `adverse-outcomes`; overall judgements are not changed here",
    }),

    narrative("arrival-immediate-plan", "What will be done in the first week, by whom?", "core stage", {
      when: is("stage", "entering-custody"),
      uses: ["plan"],
      note: "Becomes custody targets and controls",
    }),

    shortText("arrival-education-start", "Education start and level checked", "further never", {
      when: is("stage", "entering-custody"),
    }),

    ref("arrival-planning-meeting", "Date of the first planning meeting", "core never", ["plan-meeting-date"], {
      when: is("stage", "entering-custody"),
      uses: ["plan"],
      hint: "At most 10 working days after sentence",
      note: "Asked once, in Other information about the plan. Warn if over 10 working days after sentence",
    }),

    shortText("arrival-yjs-told", "Youth justice service told (person, date, time)", "core stage", {
      when: is("stage", "entering-custody"),
      noCarry: true,
      note: "Starts its 1 and 3 working day clocks",
    }),
  ],
});
