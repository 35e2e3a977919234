import type { Paper } from "../../../web/practice/dossier.ts";

export const brokenWindowsPapers: readonly Paper[] = [
  {
    key: "police",
    title: "Referral from the police",
    from: "Northmoor Police, youth justice officer, sent {2026-11-09}",
    paragraphs: [
      "Danny Ferrow, 13, admitted criminal damage to the pavilion of a bowls club on {2026-10-24}. Nothing recorded before: no arrest, no community resolution, no out-of-court disposal. A youth caution is proposed, with an assessment by the youth justice service beforehand. We should be glad of your view within 20 working days.",
      "A neighbour of the club rang at 22.50 about noise. Officers found Danny alone on the pavilion steps. Four windows and the glass of a notice board were broken from outside with half bricks. He did not run. He had a cut to the left hand and asked the officer whether the dog in the next house was all right, because the noise had frightened it. No drink or drugs were noticed. Estimated damage £1,180; nothing was taken, and the door had not been tried.",
      "He was interviewed on {2026-10-27} with his mother as appropriate adult. He answered most questions with one word. Asked why, he said: “Dunno. It was there.” Asked where he had been before, he said “out” and his mother said “at home with us till nine”. The log of the night says that the neighbour had seen a boy in a grey hood sitting on the wall of the club “since it got dark”.",
      "For information: two calls to the home address in recent months, on {2026-08-16} and {2026-10-02}, both from the same neighbour, both for a man shouting. Officers spoke to the mother at the door on each occasion. No complaint was made and no offence disclosed. On the second occasion a child of about six was seen awake at 23.15. A notification was sent to children's services on {2026-10-02}; we hold no reply.",
    ],
  },
  {
    key: "school",
    title: "School report",
    from: "Head of Year 9, Tolland Road Academy, by e-mail, {2026-11-12}",
    paragraphs: [
      "Attendance this term 91 per cent, last year 97. Eleven late marks since the summer holidays, none the year before. No suspensions. Two detentions for sleeping in lessons, which I would rather we had handled otherwise.",
      "Danny is a bright, dry, rather private boy. Staff like him. In Year 8 he was in the chess club and in the relay team; he has come to neither since the summer. His art teacher says he stays behind to wash brushes that are clean. He eats breakfast here every day and we have stopped asking for the form.",
      "On {2026-10-05} our PE teacher noticed marks on his upper arm, four small bruises in a row and one opposite. Danny said that it was football. He is not in a team. The teacher wrote it in the safeguarding log; our designated lead was on leave that week and I am sorry to say that the entry was first read on {2026-11-10}. She telephoned his mother, who said that he bruises easily and had been climbing. I do not know whether anything further was done and have asked her to ring you.",
      "He has one close friend, with whom he plays chess on the bus. There has been no trouble with other pupils. I would not have put him in the first hundred of my year to break a window.",
    ],
  },
  {
    key: "social-care",
    title: "Note from children's services",
    from: "Duty worker, Northmoor children's services, by telephone, {2026-11-13}; our note",
    paragraphs: [
      "Known once. Early help from {2022-02} to {2022-09} after Danny's parents separated and his mother had a spell of low mood; “mother engaged well, closed with good outcomes”. One younger brother, Alfie, 6. Father lives in Scotland, sends birthday cards, no orders.",
      "The police notification of {2026-10-02} was screened on {2026-10-06}: “verbal argument, no children involved, no further action, letter to mother with details of family support”. The earlier one of {2026-08-16} cannot be found. The duty worker had not known of the bruises. She said that “with that on top” a new referral would be looked at, and asked us to send it in writing.",
    ],
  },
  {
    key: "danny",
    title: "Talking with Danny",
    from: "Two meetings, at school on {2026-11-16} and walking to the canal and back on {2026-11-18}; his words as noted",
    paragraphs: [
      "He talks when both of us look ahead. At school he said little; by the canal he named every lock, its fall in feet and who keeps it.",
      "“I chucked one because I wanted to see if it would go through. Then it was just loud and I kept going. It was good for about a minute. Then there was this dog going mental and I thought, oh no.” And: “They're old people, aren't they. They have tea in there. I've seen them through the window, they've got their own cups.”",
      "About that evening: “I'd been there ages. I go there. There's a bit of roof and nobody comes.” How often? “When Dean's shifts are earlies. So he's in.” Dean is his mother's partner; he moved in in {2026-06}. “He's all right with Alfie. He just likes it how he likes it. You have to know which foot he's on.” Asked what happens when somebody does not know: “Nothing. It's loud. Mum goes quiet and it stops.”",
      "We asked whether anybody had hurt him. He looked at the water for some time and said: “It was football.” We had not mentioned his arm.",
      "“I'm not scared of him. I just like being out when he's in. It's Alfie who can't go out, he's six.” On nights when Dean is on lates he gives Alfie his tea, reads to him and lets him sleep in his bed. “Mum's working. It's not a thing.”",
      "What would he like? “The windows not broken. To get back in the chess, but it's Thursdays.” Thursdays are earlies. “I'd pay, but I've got nineteen pounds.” What would make things better at home? “If it was like Mum and us again. But she's happier. She was really sad before.” He asked twice who would read what he said, and whether Dean would.",
    ],
  },
  {
    key: "mother",
    title: "Talking with his mother",
    from: "Kelly Ferrow, at home, {2026-11-17}, 4.15 to 4.50 p.m.; our note",
    paragraphs: [
      "Ms Ferrow had tidied and made cake. She is ashamed of the windows: “That's not how I've brought him up.” Danny has always been clumsy and in his own world. He is out more because “he's thirteen, they are”, always home by nine. She could not say where he goes. She works evenings in a care home on four days a week and says that Danny is “a godsend” with Alfie.",
      "About Dean: he has been good to them, he pays his way, he is firm and “they need a man about”. The shouting in the summer was about football on the television. She does not know of a second time.",
      "At 4.40 a car drew up. She stood, put the cake away and said that she would rather we finished on the telephone, “he doesn't like people in when he's tired”. Dean Marlow came in, shook hands, said that the boy needed a short sharp lesson and that he would “see to it that he pays every penny”. Alfie, who had been drawing on the floor with us, went upstairs without being told. On the doorstep Ms Ferrow said quickly: “He's a good boy, Danny. Put that.” When we rang twice at her work number she was busy.",
    ],
  },
  {
    key: "victim",
    title: "What the club would like said",
    from: "Taken by our victim worker, {2026-11-11}; shared with agreement, nobody named",
    paragraphs: [
      "The club has forty-one members, most of them over seventy. The insurance pays all but £250. What upset them was not the money: one member, recently widowed, had the memorial photograph of her husband in the notice board and the rain got to it. Two members have not come on dark evenings since.",
      "They do not want him in more trouble. The person who looks after the green had seen “that lad on the wall” for weeks, had thought of bringing him a cup of tea, and wishes that he had. They would take a letter, and would rather have him help to put up the new board. “And somebody should ask why a child sits there in the rain.”",
    ],
  },
  {
    key: "not-there",
    title: "Asked for, not received",
    from: "On {2026-11-20}",
    paragraphs: [
      "The school's safeguarding log itself, and a call from the designated lead. The early help closing record of {2022-09}. Anything from the family doctor. A check on whether Dean Marlow is known to the police here or elsewhere: asked for on {2026-11-18}, promised “next week”.",
    ],
  },
];
