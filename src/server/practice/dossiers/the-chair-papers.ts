import type { Paper } from "../../../web/practice/dossier.ts";

export const theChairPapers: readonly Paper[] = [
  {
    key: "police",
    title: "Prosecution summary and the court's request",
    from: "Northmoor Youth Court, {2026-11-10}",
    paragraphs: [
      "Freya Lomax, 15, pleaded guilty to assault occasioning actual bodily harm on a teacher on {2026-09-22}. In a history lesson at 14.10 she was asked to hand over her phone, refused, and was told to go to the isolation room. She stood up, shouted, and threw a plastic chair. It struck the teacher on the hand and the side of the head: a broken finger and concussion, eleven days off work. She ran out of the building and was found at 15.30 in the bus shelter opposite, crying.",
      "In interview, with her grandmother present and no intermediary, she agreed with everything that was put to her, including that she had aimed at the head. Witness A (a pupil) says that she “lobbed it backwards without looking”. Witness B (a pupil) says that she “looked straight at him”. The teacher saw the chair only at the last moment.",
      "Before: a youth caution on {2025-11-18} for pushing a girl down two steps at the bus station; a community resolution on {2025-03-06} for throwing a drink over the same girl. The court asks for a pre-sentence report with all community options, notes that assaults on school staff are serious, and sits again on {2026-12-08}.",
    ],
  },
  {
    key: "school",
    title: "School report",
    from: "Assistant head, behaviour, Saint Oswin's High School, {2026-11-12}",
    paragraphs: [
      "Freya was permanently excluded on {2026-10-01}; the governors upheld it. In two years 64 behaviour points, mostly “refusal to follow instructions”, “answering back” and “not on task”; four suspensions, nineteen school days. She “chooses not to listen, then claims that she was never told”. She is “perfectly articulate when she wants something”.",
      "Two thirds of the points were given in history, English and religious education, one in food technology, none in dance. Reading age at entry: 8 years 2 months (she was 11). She was on the register of special needs in Year 7 and taken off in Year 8 because “no impact of literacy support was seen”. An education, health and care needs assessment was asked for by her grandmother in {2025-05} and refused: “insufficient evidence that needs cannot be met from school resources”.",
      "From the behaviour log, as printed: “12.03 told to copy aims, sat and stared, C1. Told again with the rest of the class, said ‘what?’, C2. Sent to stand outside, laughed, C3, removed.” “Given the detention slip with times and room; did not attend; said she went to the wrong block.” “Asked to explain in front of the class what she had just been told to do: swore.” After the bereavement a card was put on file, ‘be aware’; the history teacher, who came in the following term, had not been shown it.",
      "Since the exclusion: tuition at the library, five hours a week, one to one. The tutor adds by hand: “A different girl from the paperwork. Asks me to say it again without minding, when it's only us.”",
    ],
  },
  {
    key: "primary",
    title: "An older paper, brought by her grandmother",
    from: "Speech and language therapist, {2019-02}; two pages, the second torn",
    paragraphs: [
      "Freya, seven. “Significant difficulty understanding spoken language: follows instructions of two information-carrying words reliably, of three sometimes, of four not at all. Copies what others do. Smiles and says ‘yeah’ when she has not understood. Expressive language better than comprehension, which may mislead. To be reviewed in six months.” There is no sign that she was.",
    ],
  },
  {
    key: "social-care",
    title: "Note from children's services",
    from: "Team manager, by telephone, {2026-11-16}; our note",
    paragraphs: [
      "Freya has lived with her maternal grandmother since she was four, under a special guardianship order of {2016-06}. Mother's drinking, and violence by a partner, which Freya saw. Mother died in {2024-09}; Freya was thirteen. Bereavement support was offered by letter. Child in need plan {2025-04} to {2025-10}, closed: “grandmother coping, Freya would not talk to worker”. No concerns about the grandmother's care; her health is failing (heart), and who would have Freya “is not something that we have looked at”.",
    ],
  },
  {
    key: "screening",
    title: "Our speech and language therapist",
    from: "Youth justice service, first session of two, {2026-11-17}",
    paragraphs: [
      "Freya scored in the lowest two per cent for understanding spoken paragraphs; single words were within average, which is why she sounds fine. She understood eleven of thirty words from the police caution; “remorse” she took for “more of something”. She does not ask when she has lost the thread; she agrees, or leaves, or, with people watching, explodes. With drawings and short sentences she gave a clear account in order. Findings so far fit developmental language disorder; the second session is on {2026-11-27}. “A full understanding of the interview of {2026-09-23} is unlikely.”",
    ],
  },
  {
    key: "freya",
    title: "Talking with Freya",
    from: "Three meetings with paper and pens, {2026-11-14}, {2026-11-17} and {2026-11-19}; her words as noted",
    paragraphs: [
      "She drew the lesson as a strip. In the first box the teacher's mouth is full of scribble. “He said about ten things. I got phone and I got isolation. I was looking for the thing he wrote down, I'd took a picture of the board so I could do it at home. That's why I had it out.” Had she told him? “Everybody was looking.”",
      "“Isolation's a cupboard. There's a light that buzzes. Last time it was the whole day and it was the day.” What day? “Mum's.” The twenty-second? She nodded. The assault was on the second anniversary of her mother's death.",
      "“I just wanted the noise out. I threw it behind me. I didn't know he'd come round.” Why had she told the police that she aimed? “The man kept asking it different. When I said yeah he stopped.” She has written a letter to the teacher four times and torn up each “because the spelling makes it look like I don't mean it”. Of the girl at the bus station: “Both times. She does my mum's voice. Slurry. She done it in front of everyone.”",
      "She dances three evenings a week at a community hall, teaches the under-sevens on Saturdays and can count them in in three languages. “You don't have to talk, you show them.” She wants to “do dance at college and not be thick”. She looks after her nan's tablets: “I do the box on Sundays. I'm the only one who can do the lids.” She asked whether prison has a light that buzzes.",
    ],
  },
  {
    key: "grandmother",
    title: "Talking with her grandmother",
    from: "Maureen Lomax, at home, {2026-11-16}; our note",
    paragraphs: [
      "Mrs Lomax, 71, has an operation in the new year. “She's a good girl with a bad fuse. She never hit a soul till her mum went.” At home there is a whiteboard with the week in pictures and there are no rows. When there is something to be done she stands beside Freya and does the first bit of it; “then she's away”. She told school “twenty times” about the therapist. Each year at the end of the summer Freya goes quiet, sleeps badly and rows with everybody but her; “I should have kept her off that day, and I thought, no, she'd best be busy”. She is ashamed of the teacher's hand: “He's somebody's son.” She has not told Freya how ill she is. She thinks that Freya knows.",
    ],
  },
  {
    key: "victim",
    title: "What the teacher would like said",
    from: "Taken by our victim worker, {2026-11-18}; shared with agreement, nobody named",
    paragraphs: [
      "Headaches lasted for six weeks. Plays no guitar yet. Was frightened to turn towards the board for a time. “I don't think she hates me. I'd asked her for the phone four times in a row, louder each time; I've thought about that.” Did not know of the date, nor of any language difficulty. Does not want her locked up; wants it known that it hurt, and that “sorry” in her own way would be enough. Would meet her, later, with somebody there.",
    ],
  },
  {
    key: "not-there",
    title: "Asked for, not received",
    from: "On {2026-11-20}",
    paragraphs: [
      "The educational psychologist's note of {2022-10} that the school's list mentions. The recording of the interview. The second page of the therapist's report. The second session of our own therapist comes before the hearing, but after this draft is due to be checked.",
    ],
  },
];
