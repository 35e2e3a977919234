import { a, d, j, modelOf, text } from "../model-of.ts";

/** A first youth caution: short where the case is short, and careful where it is not. */
export const brokenWindowsModel = modelOf()
  .choose(
    "money-concerns",
    "yet-to-clarify",
    "Breakfast at school every day may be money or may be mornings at home. Nobody has asked; “no” would be a guess.",
  )
  .choose(
    "parenting-concerns",
    "yes",
    "A boy of 13 sits outside in the dark and nobody knows where. That is a worry whatever its cause.",
  )
  .choose(
    "abuse-by-parent-or-carer",
    "suspected",
    "Grip-shaped bruises, an explanation offered before anybody asked, and a change since one adult moved in. Not known: nobody has said it. “No” would be as wrong as “now”.",
  )
  .choose(
    "domestic-abuse-witnessed",
    "suspected",
    "Two calls for a man shouting, “Mum goes quiet and it stops”, and what happened when the car drew up. His mother says otherwise, and may not be free to say anything else.",
  )
  .say(
    "parenting-detail",
    "The facts come first, each with its source; then what they could mean together, said as a view that could be wrong. The mother is described without blame.",
    d(
      "School saw four small bruises in a row and one opposite on {2026-10-05}; Danny said football, and he is in no team.",
    ),
    d(
      "Two calls to the police for a man shouting, on {2026-08-16} and {2026-10-02}; a child of six was awake at 23.15.",
    ),
    d("Ms Ferrow says that all is well and ended our visit when her partner's car drew up."),
    a(
      "Each of these has a harmless explanation; together, and all since {2026-06}, they point to a home ruled by one adult's temper, in which the others have learnt to be quiet.",
    ),
    a("We do not know that Danny has been hurt. We know enough not to wait until he says so."),
  )
  .choose(
    "young-carer",
    "yes",
    "Giving his brother tea, reading, taking him into his bed while his mother works: it is care, and he does not call it that. Whether it is too much is a question to assess, not to assume.",
  )
  .say(
    "young-carer-detail",
    "It says how much, names the strength in it and the weight of it, and who has not asked yet.",
    d("Danny looks after Alfie, 6, on evenings when his mother and Dean both work; he says: “It's not a thing.”"),
    a(
      "It is also the part of his day in which he is needed and good at something, so it should be shared rather than taken away.",
    ),
    d("No assessment of his own needs as a carer has been offered."),
  )
  .say(
    "learning-detail",
    "Three plain changes and when they began. The sleeping is not bad behaviour here, it is evidence.",
    d(
      "Attendance fell from 97 to 91 per cent and eleven late marks came with the new school year; he sleeps in lessons and has left chess and the relay.",
    ),
    a(
      "He has not turned away from school: he comes for breakfast and stays to wash clean brushes. School is where he would rather be.",
    ),
    a("What he has given up are the things on Thursdays, when Dean is at home."),
  )
  .entry(
    "episodes",
    "windows",
    "Two accounts, kept apart, in their own words. That nobody knows where he was until 22.50 is part of the account.",
    {
      "official-account": text(
        d(
          "Four windows and the glass of a notice board of a bowls club were broken with half bricks shortly before 22.50; Danny, alone, was found on the steps and did not run.",
        ),
        d("His mother says that he was at home until nine; a neighbour saw him on the wall since dark."),
      ),
      "child-account": text(
        d(
          "“I chucked one because I wanted to see if it would go through. Then it was just loud and I kept going. It was good for about a minute.”",
        ),
        d("He had been there a long time: “There's a bit of roof and nobody comes.”"),
      ),
      "feelings-after": text(
        d("He thought of the frightened dog that night and of the members' own cups since."),
        a("His regret is concrete and came before anybody asked for it."),
      ),
    },
  )
  .choose(
    "attitude-signs-of-change",
    ["owns-it", "understands-harm", "wants-amends"],
    "He said all three unasked: the cups, the dog, nineteen pounds.",
  )
  .choose(
    "coping",
    "mixed",
    "He keeps himself and his brother safe with skill, by leaving and by being quiet. It works, and it costs him chess, sleep and, once, four windows.",
  )
  .choose(
    "trusted-adult",
    "yet-to-clarify",
    "Several adults like him: the art teacher, the head of year. He has not said that he would turn to any of them.",
  )
  .say(
    "diversity-considerations",
    "What matters to how we work with this boy: age, temperament, being a carer, and whom he fears will read it.",
    d("Danny is 13, white British, a boy who is expected to be fine; he talks while walking and not across a table."),
    a(
      "As the elder son he has taken the place of a grown-up beside his brother, and a “short sharp lesson” is what he has heard that boys need.",
    ),
    a(
      "Whatever he tells us must not reach home before there is a plan for that evening: this shapes where we meet, what we send by post and who attends.",
    ),
  )
  .entry("desistance-factors", "own-mind", "What is already there is named first, and exactly enough to be used.", {
    category: "thinking-and-behaviour",
    direction: "for",
    description: text(
      d("He sees other people's point of view unasked: the dog, the cups, the member's photograph."),
      a("It stopped him within minutes that night and will make repair mean something."),
    ),
    strength: "strong",
  })
  .entry(
    "desistance-factors",
    "out-of-the-house",
    "The factor is not “boredom” or “hanging around”. It is having nowhere to be, and why.",
    {
      category: "parenting-care-supervision",
      direction: "against",
      description: text(
        d("When Dean is at home Danny stays out until late, alone and unseen."),
        a("The damage came out of such an evening; as long as they go on, something else may."),
      ),
      strength: "moderate",
    },
  )
  .say(
    "understanding-context",
    "It answers why this boy, there, that night. It would be easy to write that he was bored; the papers say more.",
    d("In {2026-06} an adult moved in whose moods decide the evening; since then Danny has been late, tired and out."),
    a(
      "He has solved the problem of home by not being there. The pavilion was his shelter, which is why it was at hand and not why he hated it.",
    ),
    a(
      "After hours of keeping still and quiet, one loud minute was his own. He broke what was nearest, and stopped when he heard that it frightened something smaller.",
    ),
    a(
      "We read the offence as a sign of strain rather than as the start of a habit. A different reading, thrill alone, fits the minute but not the months before it.",
    ),
  )
  .say(
    "understanding-interconnections",
    "It shows the chain, and where it could be opened.",
    a(
      "Earlies at Dean's work mean late evenings out for Danny; late evenings mean sleep in lessons and no chess; no chess means that the one place where he was known for something is gone.",
    ),
    a("His care for Alfie holds him at home when Dean is out and makes him feel a deserter when Dean is in."),
    a("Any place to be on those evenings, with an adult in it, would open the chain; safety at home would undo it."),
  )
  .say(
    "understanding-desistance",
    "Which matter most, and why: a list of everything would not help to plan.",
    j("Most in his favour: his conscience, his brother, and a school that likes him."),
    j("Most against: unsafe or at least unbearable evenings, and being unseen."),
    a(
      "The first are lasting and his own; the second are not in his power, so the plan must ask more of adults than of him.",
    ),
  )
  .say(
    "understanding-child-view",
    "His words, then whether we agree, and where we do not and why.",
    d("Danny says that it was there, and that it was loud and good for a minute."),
    a(
      "We believe him. He leaves out why he was there, and answered a question about hurt with “it was football” before his arm was mentioned.",
    ),
    a(
      "We think that he protects his mother's happiness and his brother, and that he will say more when he knows what follows from saying it.",
    ),
  )
  .choose(
    "future-harm-foreseen",
    "no",
    "Nothing in 13 years points to harm to people. Glass was broken; nobody was near and nobody was meant.",
  )
  .say(
    "future-harm-none-reason",
    "“No previous” alone would not be a reason. It says what was looked for and not found.",
    d(
      "No aggression to anybody is known to school, home or police; he broke things, alone, and stopped at the first sign of fear.",
    ),
    j("Further damage is possible on a bad evening. Harm to a person is not foreseen."),
  )
  .choose("rosh-judgement", "low", "Property, alone, no weapon meant for anyone, stopped by himself.")
  .choose(
    "lor-judgement",
    "low",
    "One offence with a cause that adults can change. Watch it: if the evenings stay, it may not stay low.",
  )
  .say(
    "lor-reason",
    "The level rests on factors that can change, for and against, and says what would raise it.",
    d("First matter at 13, admitted, alone, with regret before consequence."),
    a("What drove it has not gone: the next early shift is next week."),
    j(
      "Low, because nothing in his thinking supports offending; it would rise if he went on being out of sight at night.",
    ),
  )
  .choose(
    "risk-to-children",
    "no",
    "He is a source of safety to his brother. A worry about a home is not a worry about him.",
  )
  .choose("adverse-outcome-foreseen", "yes", "The heart of this assessment. The offence is small; this is not.")
  .entry(
    "adverse-outcomes",
    "hurt-at-home",
    "It is written as what might happen, by whom and when, with how sure we are. It does not accuse, and it does not look away.",
    {
      type: "family-abuse",
      cause: ["others-acts"],
      description: text(
        a(
          "That Danny is physically hurt, or frightened into silence, by his mother's partner; and that Alfie, who cannot leave, sees it or is next.",
        ),
      ),
      impact: "major",
      context: text(
        d("On evenings of early shifts, when Ms Ferrow is at work or when something is not “how he likes it”."),
        a("And after our contact, if what Danny said came home before a plan."),
      ),
      likelihood: "possible",
      imminence: "weeks",
      evidence: text(
        d(
          "The marks and their late reading, two calls, his mother's haste, Alfie's going upstairs, “you have to know which foot he's on”.",
        ),
        a(
          "No single piece proves harm; that five sources who have not spoken to one another fit together is what makes it possible rather than unlikely.",
        ),
        d("We have not heard from the safeguarding lead, the doctor or the police check."),
      ),
      status: "current",
    },
  )
  .entry("adverse-outcomes", "out-at-night", "A second, plainer harm: it stands whatever the truth about the first.", {
    type: "physical-harm",
    cause: ["circumstances", "own-behaviour"],
    description: text(
      a(
        "That a boy of 13, alone outside for hours in winter, comes to harm from cold, accident or somebody who notices that he is alone.",
      ),
    ),
    impact: "moderate",
    likelihood: "possible",
    imminence: "weeks",
    evidence: text(d("The groundsman and the neighbour both saw him there for weeks, in rain.")),
    status: "current",
  })
  .say(
    "safety-child-view",
    "In his words. What he asks about who reads it is part of the answer.",
    d("“If it was like Mum and us again. But she's happier.”"),
    d("He asked twice whether Dean would read what he said."),
  )
  .choose(
    "sawb-judgement",
    "high",
    "Medium would be a fair reading while so much is unknown. High says that we expect others to act now: two children, a possible serious harm, and nobody with the whole picture until this page.",
  )
  .say(
    "sawb-reason",
    "The reason carries the doubt in it. A judgement may be firm while the facts are not, if it says so.",
    d("School, police, children's services and the club each hold one piece; none had the others'."),
    a(
      "Put together they suggest fear at home since the summer. The harm possible is serious, a six-year-old shares it, and our own visit may have raised the tension.",
    ),
    j(
      "High until children's services have seen both boys alone; to be judged again on the day on which we hear from them.",
    ),
  )
  .choose(
    "safeguarding-referral",
    "made",
    "On the day on which the picture came together, in writing, as the duty worker asked, and not at the end of the assessment. If you have not made it, that is the first thing to do.",
  )
  .say(
    "proposal-summary",
    "It answers what the police asked, in three lines, and keeps the two matters apart: the caution is not held up by the worry, nor the worry hidden in the caution.",
    j("A youth caution is right: admitted, first, and the club wants repair rather than punishment."),
    a(
      "Repair should be in daylight with the groundsman, at his pace, and not money: paying “every penny” would put the offence into Dean's hands.",
    ),
    d("The safeguarding referral goes its own way, today."),
  )
  .say(
    "tailoring-plan",
    "Practical enough that a colleague could do it tomorrow.",
    j("Meet at school or walking, never at home; nothing by post; agree with Danny what may be said to whom."),
    a("He speaks of facts first and of feelings after: begin with the locks."),
  )
  .choose("controls-needed", "no", "The controls that are needed are for adults and belong to the safeguarding plan.")
  .entry("key-areas", "keeping-safe", "Where everything begins, and not because of the offence.", {
    priority: "first",
    summary: text(
      j(
        "Both boys seen and heard alone; a place to be on early-shift evenings that does not depend on anybody at home.",
      ),
    ),
  })
  .entry("plan-targets", "thursdays", "In his words, small, his own; most of the work in it is for adults.", {
    want: "“To get back in the chess, but it's Thursdays.”",
    area: "goals-and-life-opportunities",
    "i-will": "Come to chess on Thursday and stay for the late bus.",
    "helpers-will":
      "School keeps the room open until six and gives Danny a seat on the late bus; his head of year asks once a week how it went.",
    "by-when": "2026-12-11",
    know: "Three Thursdays running.",
    status: "not-started",
  })
  .entry(
    "plan-targets",
    "notice-board",
    "Repair that a boy of 13 can do with his hands, with people who asked for him.",
    {
      want: "“The windows not broken.”",
      area: "repairing-harm",
      "i-will": "Help to put up the new board, and write to the member whose photograph got wet.",
      "helpers-will": "The restorative worker asks the club first and comes with me; the groundsman shows me how.",
      "by-when": "2027-01-15",
      know: "The board is up and the club says thank you.",
      status: "not-started",
    },
  ).items;
