import { and, any, has, is, isIn, or } from "../../conditions.ts";
import { byCases, computed, date, narrative, scale, shortText, single, subSection } from "../../define.ts";

export const mappa = subSection({
  id: "mappa",
  title: "Multi-agency public protection arrangements (MAPPA)",
  guide:
    "Opens when the offence, sentence or level of risk suggests it. You can also open it yourself. Facts and decisions: who decided what and when; and in one line, your reason.",
  example:
    "Eligible because of the sentence on 12 February. The coordinator was told on 14 February and set level 1; our team manager coordinates. The level is looked at again when the tag ends in May.",
  leaveOut:
    "The risks themselves, which stand on “Judgements about others and reoffending”; other agencies' confidential papers stay with those agencies.",
  questions: [
    computed(
      "mappa-prompt",
      "Might MAPPA apply?",
      "core never",
      byCases(
        [
          {
            when: or(
              any(and(is("offences.status", "proved"), is("offences.mappa-qualifying", "yes"))),
              is("sex-offender-register", "yes"),
              isIn("rosh-judgement", "high", "very-high"),
              any(has("episodes.elements", "extremism")),
            ),
            value: "yes",
          },
        ],
        "no",
      ),
      {
        options: scale("yes-no"),
        note: "Yes when a proved offence is mappa-qualifying, or sex-offender-register = yes, or rosh-judgement in (high, very-high), or an extremism element is recorded.",
      },
    ),

    single(
      "sex-offender-register",
      "Do sex offender registration rules apply to them now?",
      "core shown",
      scale("yes-no"),
      {
        when: or(any(is("offences.group", "sexual")), any(is("offences.mappa-qualifying", "yes"))),
        uses: ["summary", "plan", "report:custody"],
        note: "Prevention cases with such history see it too.",
        from: "seed 002",
      },
    ),

    date("sex-offender-register-until", "Until when does registration last?", "further shown", {
      when: is("sex-offender-register", "yes"),
      uses: ["plan"],
    }),

    single("mappa-eligible", "Is the young person eligible for MAPPA?", "core shown", scale("ytc"), {
      when: is("mappa-prompt", "yes"),
      uses: ["countersign", "summary"],
    }),

    single("mappa-category", "Category", "core shown", scale("mappa-category"), {
      when: is("mappa-eligible", "yes"),
      uses: ["countersign", "summary", "stats"],
    }),

    single("mappa-level", "Level", "core shown", scale("mappa-level"), {
      when: is("mappa-eligible", "yes"),
      uses: ["countersign", "summary", "stats"],
    }),

    date("mappa-referral-date", "Date referred or notified", "core never", {
      when: is("mappa-eligible", "yes"),
      uses: ["timeline:interventions"],
      note: "Prompt: about 6 months before release from custody.",
      from: "seed S0",
    }),

    date("mappa-next-meeting", "Next meeting", "further never", { when: is("mappa-eligible", "yes") }),

    narrative("mappa-details", "What has been agreed, and who coordinates?", "further never", {
      when: is("mappa-eligible", "yes"),
      uses: ["plan"],
      restricted: true,
      note: "Restricted: not in reports or child's copies.",
    }),

    shortText("mappa-not-reason", "Not eligible although prompted: why?", "further shown", {
      when: is("mappa-eligible", "no"),
      uses: ["countersign"],
    }),
  ],
});
