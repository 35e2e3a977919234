import { any, is, isIn, or } from "../../conditions.ts";
import { choices, date, file, multi, narrative, ref, scale, single, subSection } from "../../define.ts";

export const planSharing = subSection({
  id: "plan-sharing",
  title: "Sharing and signing the plan",
  guide:
    "The young person should know, agree and hold their plan. Disagreement is recorded, not hidden. Facts: who saw it, how it was explained, and what they said.",
  example:
    "Read aloud with her on 6 October, one target at a time, with pictures. She said, ‘The first two are mine, the last one is yours.’ Her foster carer agrees but finds Mondays too full.",
  leaveOut:
    "New targets that come up while sharing, which go to “Our intervention plan: my targets”; words that nobody said.",
  questions: [
    multi(
      "plan-explained",
      "How was the plan explained to the young person?",
      "core stage",
      choices(
        "Talked through",
        "Read together",
        "Pictures or drawing",
        "Interpreter",
        "With parent or carer",
        "Not yet",
      ),
      { uses: ["plan"] },
    ),

    single("plan-agreement", "Does the young person agree with it?", "core stage", scale("agreement"), {
      uses: ["plan", "stats"],
    }),

    narrative("plan-child-comment", "What the young person wants to say about the plan", "core shown", {
      when: isIn("plan-agreement", "partly", "no"),
      uses: ["plan", "child-voice:sa-plan"],
      hint: "Their words; may be added also when they agree.",
    }),

    narrative("plan-carer-comment", "What parents or carers want to say about the plan", "further never", {
      uses: ["plan"],
    }),

    date("plan-signed-date", "Signed by the young person on", "core never", {
      uses: ["plan"],
      note: "Warning, not a stop: signing may follow the meeting. Signed copy attached.",
      from: "seed 000",
    }),

    file("plan-signed-file", "Signed plan", "further never", { uses: ["plan"] }),

    date("plan-signed-carer-date", "Signed by parent or carer on", "further never", { uses: ["plan"] }),

    single(
      "plan-copy-given",
      "Copy given",
      "core shown",
      choices("Printed", "Sent by phone or e-mail", "Easy-read or picture version", "Translated", "Not yet"),
      { uses: ["plan"] },
    ),

    date("contract-signed-date", "Referral order contract or conditional caution agreement signed on", "core never", {
      when: or(any(is("outcomes.type", "referral-order")), any(is("outcomes.type", "youth-conditional-caution"))),
      uses: ["plan"],
      note: "Takes the place of the plan signature.",
      from: "seed 000 App 1",
    }),

    single(
      "contract-matches",
      "Does this plan match the signed contract?",
      "core shown",
      choices("Yes", "No, plan must be changed", "Not signed yet"),
      {
        when: or(any(is("outcomes.type", "referral-order")), any(is("outcomes.type", "youth-conditional-caution"))),
        uses: ["countersign"],
        note: "No: plan reopens and must be countersigned again.",
        from: "seed 000 App 1",
      },
    ),

    ref("shared-with", "Shared with others", "core never", ["stage-sent"], {
      uses: ["plan"],
      note: "The one log of what was shared. A social worker is expected here when children's services are involved.",
      from: "seed 000",
    }),
  ],
});
