import { is, isIn } from "../../conditions.ts";
import { choices, computed, narrative, scale, single, subSection, worked } from "../../define.ts";

export const bailRemandTests = subSection({
  id: "bail-remand-tests",
  title: "If bail is refused: the remand tests",
  guide:
    "The law prefers local authority accommodation. Youth detention needs every condition in set 1 or in set 2. This is your help to the court, not its decision. Judgements with reasons, built on facts recorded elsewhere.",
  example:
    "The history condition is not met, because he has missed one hearing in two years and gave himself up next morning. His welfare calls for a home near his brother; the social worker has held a place since noon.",
  leaveOut:
    "Reasons for bail, which go to “Your recommendation”; what a secure place must know, which goes to the custody module.",
  questions: [
    single("bail-tests-needed", "Could the court refuse bail?", "core stage", choices("Yes", "No", "Not known yet"), {
      noCarry: true,
    }),

    narrative("remand-welfare", "What does the young person's welfare call for?", "further shown", {
      when: is("bail-tests-needed", "yes"),
      noCarry: true,
      hint: "The court must weigh the young person's interests and welfare before youth detention.",
      from: "public: LASPO 2012 s91(4A)",
    }),

    computed(
      "remand-age",
      "Is the young person 12 or over?",
      "core never",
      worked("remand-age", ["case:date-of-birth", "court-hearings.date", "stage-trigger-date"]),
      {
        when: is("bail-tests-needed", "yes"),
        noCarry: true,
        hint: "At 10 and 11 youth detention is not possible.",
        note: "From date of birth on the hearing date; 10 and 11: youth detention is not possible",
        options: scale("yes-no"),
      },
    ),

    single(
      "remand-very-likely-custody",
      "Is a custodial sentence very likely for this?",
      "further shown",
      scale("ytc"),
      {
        when: is("bail-tests-needed", "yes"),
        noCarry: true,
        hint: "Both sets",
        from: "public: LASPO 2012 s98(2A), s99(3)",
      },
    ),

    single(
      "remand-offence-set-1",
      "Is it a violent, sexual or terrorism offence, or one with 14 years or more for an adult?",
      "further shown",
      scale("ytc"),
      { when: is("bail-tests-needed", "yes"), noCarry: true, hint: "Set 1", from: "public: LASPO 2012 s98" },
    ),

    single(
      "remand-offence-set-2",
      "Is it an offence that can be punished with prison?",
      "further shown",
      scale("ytc"),
      { when: is("bail-tests-needed", "yes"), noCarry: true, hint: "Set 2", from: "public: LASPO 2012 s99(4)" },
    ),

    single(
      "remand-history-absconding",
      "Is there a recent and significant history of absconding on bail or remand, and does it matter here?",
      "further shown",
      scale("ytc"),
      {
        when: is("bail-tests-needed", "yes"),
        noCarry: true,
        hint: "Set 2, first history condition. This allegation or conviction must include absconding on bail or remand.",
        from: "public: LASPO 2012 s99(5)",
      },
    ),

    single(
      "remand-history-offending",
      "Is there a recent and significant history of imprisonable offences on bail or remand, and does it matter here?",
      "further shown",
      scale("ytc"),
      {
        when: is("bail-tests-needed", "yes"),
        noCarry: true,
        hint: "Set 2, second history condition",
        from: "public: LASPO 2012 s99(6)",
      },
    ),

    single(
      "remand-necessity",
      "Is youth detention the only way to protect the public from death or serious injury, or to prevent imprisonable offences, because the risk cannot be managed safely in the community?",
      "further shown",
      scale("ytc"),
      {
        when: is("bail-tests-needed", "yes"),
        uses: ["countersign"],
        noCarry: true,
        hint: "Both sets; only after every other option was considered.",
        from: "public: LASPO 2012 s98(4), s99(7)",
      },
    ),

    narrative("remand-necessity-reason", "Your reasons", "further shown", {
      when: isIn("remand-necessity", "yes", "no"),
      noCarry: true,
      hint: "Name each option considered and what it lacks.",
    }),

    single(
      "remand-represented",
      "Does the young person have a lawyer, or was one refused or lost by their own conduct?",
      "further shown",
      scale("ytc"),
      { when: is("bail-tests-needed", "yes"), noCarry: true, hint: "Both sets" },
    ),

    computed(
      "remand-set-1-result",
      "Set 1: is every condition met?",
      "core never",
      worked("remand-set-1", [
        "remand-age",
        "remand-very-likely-custody",
        "remand-necessity",
        "remand-represented",
        "remand-offence-set-1",
      ]),
      {
        when: is("bail-tests-needed", "yes"),
        noCarry: true,
        note: 'Met if age, custody very likely, offence set 1, necessity, represented are all yes; "cannot say yet" if any is yet to clarify; otherwise not met',
        options: choices("Met", "Not met", "Cannot say yet"),
      },
    ),

    computed(
      "remand-set-2-result",
      "Set 2: is every condition met?",
      "core never",
      worked("remand-set-2", [
        "remand-age",
        "remand-very-likely-custody",
        "remand-necessity",
        "remand-represented",
        "remand-offence-set-2",
        "remand-history-absconding",
        "remand-history-offending",
      ]),
      {
        when: is("bail-tests-needed", "yes"),
        noCarry: true,
        note: "Met if age, custody very likely, offence set 2, at least one history condition, necessity, represented are all yes",
        options: choices("Met", "Not met", "Cannot say yet"),
      },
    ),

    single("remand-extradition", "Is this an extradition case?", "further never", choices("Yes", "No"), {
      when: is("bail-tests-needed", "yes"),
      noCarry: true,
      hint: "Other sections of the law apply to these cases (sections 100 and 101): take legal advice.",
    }),

    narrative(
      "remand-la-plan",
      "If remanded to local authority accommodation: where, and what support?",
      "further never",
      { when: is("bail-tests-needed", "yes"), noCarry: true, hint: "The young person becomes looked after." },
    ),

    narrative("remand-la-conditions", "Conditions that the court could add", "further never", {
      when: is("bail-tests-needed", "yes"),
      noCarry: true,
    }),
  ],
});
