import { any, is, isIn, isNotEmpty, or } from "../../conditions.ts";
import {
  choices,
  date,
  entriesOf,
  file,
  list,
  multi,
  narrative,
  person,
  ref,
  scale,
  single,
  subSection,
} from "../../define.ts";

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

    date("plan-copy-date", "Copy given on", "core never", {
      when: isIn("plan-copy-given", "printed", "sent-by-phone-or-e-mail", "easy-read-or-picture-version", "translated"),
      uses: ["plan"],
    }),

    person("plan-copy-by", "Who gave the copy?", "core never", {
      when: isIn("plan-copy-given", "printed", "sent-by-phone-or-e-mail", "easy-read-or-picture-version", "translated"),
      uses: ["plan"],
    }),

    date("contract-signed-date", "Referral order contract or conditional caution agreement signed on", "core never", {
      when: or(any(is("outcomes.type", "referral-order")), any(is("outcomes.type", "youth-conditional-caution"))),
      uses: ["plan"],
      note: "Takes the place of the plan signature.",
      from: "seed 000 App 1",
    }),

    single(
      "contract-matches",
      "Does this plan match the signed contract or plan?",
      "core shown",
      choices("Yes", "No, plan must be changed", "Not signed yet"),
      {
        when: or(
          any(is("outcomes.type", "referral-order")),
          any(is("outcomes.type", "youth-conditional-caution")),
          isNotEmpty("plan-signed-file"),
        ),
        uses: ["countersign"],
        note: "No: plan reopens and must be countersigned again. Set by the comparison target by target.",
        from: "seed 000 App 1",
      },
    ),

    list(
      "contract-comparison",
      "The plan beside the signed paper",
      "core never",
      { entryName: "comparison", entryLabel: "contract-comparison.target", mayBeEmpty: true },
      [
        single("contract-comparison.target", "Which target?", "core never", entriesOf(["plan-targets"]), {
          hint: "Leave empty for what only the paper has.",
        }),
        single(
          "contract-comparison.verdict",
          "What does the signed paper say of it?",
          "core shown",
          choices("As in the signed paper", "Differs", "Not in the signed paper", "Only in the signed paper"),
          { uses: ["countersign"] },
        ),
        narrative("contract-comparison.what", "What is different?", "core never", {
          when: isIn("contract-comparison.verdict", "differs", "not-in-the-signed-paper", "only-in-the-signed-paper"),
          uses: ["plan", "countersign"],
        }),
      ],
      {
        when: or(
          any(is("outcomes.type", "referral-order")),
          any(is("outcomes.type", "youth-conditional-caution")),
          isNotEmpty("plan-signed-file"),
        ),
        uses: ["plan", "countersign"],
        noCarry: true,
        note: "One entry for each target. A difference is content that the plan's signature covers.",
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
