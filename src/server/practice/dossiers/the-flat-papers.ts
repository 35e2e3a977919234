import type { Paper } from "../../../web/practice/dossier.ts";

export const theFlatPapers: readonly Paper[] = [
  {
    key: "police",
    title: "Prosecution summary",
    from: "For the youth court at Holme Bay; received {2026-11-13}",
    paragraphs: [
      "Marlon Ashby, 16, pleaded guilty to possession of a class A drug with intent to supply. On {2026-09-12} at 11.20 officers with a warrant entered a ground-floor flat in Holme Bay, seventy miles from his placement. The tenant, an adult with a learning disability, was in the kitchen. Marlon was asleep on a mattress in the other room. In a sock beside him were 34 wraps of crack cocaine and heroin (value £340); in the room £225 in notes, two simple phones and a meat cleaver on the window sill. The tenant said that the cleaver was not his.",
      "Marlon gave no comment in interview on the advice of a solicitor. The arresting officer notes that he “presented as streetwise” and that “this appears a lifestyle choice”. One of the phones rang eleven times in the custody suite. No referral to the National Referral Mechanism is on the file.",
      "Recorded before: community resolution for cannabis, {2025-07-03}. Nothing else. Intelligence, not to be shared with the family: on {2026-10-28} a boy of 13 from another home was stopped on the Holme Bay train with a phone on which “M” was saved as the person to ring.",
      "The court made a referral order of nine months on {2026-11-12} and said that it would have been grateful for more about how a child came to be there.",
    ],
  },
  {
    key: "school",
    title: "Report of the virtual school",
    from: "Virtual school, Northmoor, {2026-11-16}",
    paragraphs: [
      "On the roll of Wharf Road Alternative Provision since {2026-05}: eighteen hours offered, six attended on average this term. Four schools since Year 7; each change followed a move of placement. Predicted middle grades until Year 9. Personal education plan out of date: the {2026-09} meeting was cancelled because nobody from social care could come.",
      "The mechanics tutor says that Marlon can hear what is wrong with an engine and stays an hour after the end when he comes at all. He has begun to leave when his phone buzzes, “like somebody called out of class”. On {2026-10-14} a car waited opposite; he looked at it, said “tell them I'm not here”, and five minutes later went out to it.",
    ],
  },
  {
    key: "social-care",
    title: "Note from the social worker",
    from: "Children looked after team, telephone call {2026-11-17}; our note",
    paragraphs: [
      "Care order since {2021-03} (neglect; mother's heroin use; her partner's violence). Long-term foster placement from {2021-04} broke down in {2025-09} when the carer fell ill. Two emergency placements; Larch House, a home for four, since {2026-04-20}. This social worker, the fifth, has had the case for seven weeks and has met him once.",
      "She is worried that Marlon is “making choices” and that he may be bringing younger children in; the 13-year-old's home has complained. She believes that the home has made the referral to the National Referral Mechanism. Strategy meeting held {2026-09-30}; the minutes say “YJS to consider NRM”. (We were not invited.) There is talk of a placement two hundred miles away “to break the links”; he has not been told.",
    ],
  },
  {
    key: "home",
    title: "From the children's home",
    from: "Key worker, Larch House, visit {2026-11-18}; with the missing log",
    paragraphs: [
      "Nine times missing between {2026-07-04} and {2026-11-08}; the first for one night, the last for four days. Comes back hungry, sleeps for a day, showers for an hour. Twice in new trainers; once, on {2026-10-06}, with a burn on the forearm, round, the size of a cigarette, of which he said “kitchen”. Independent return interviews were offered twice of nine; he spoke at neither.",
      "On {2026-10-20} a lock knife was found under his mattress. He said that he was “minding it”. It was handed to the police, who recorded it without action.",
      "After the last absence, {2026-11-05} to {2026-11-08}, the police closed the report with “returned safe and well”. The log for the evening of his return says: “M. ate standing up. Checked the window twice before sitting. Asked whether the front camera works. Would not charge his phone in the office as agreed; when it rang at 02.00 he was dressed before he answered it. Staff member talked to him on the stairs about motorbikes until 03.30. Phone rang four more times. He did not go.” Nobody has asked him what was different about that night.",
      "The key worker has known him longest of anybody here. He cooks on Sundays for the whole house, his foster carer's curry. He rings her, Mrs Adeyemi, every week, in the bathroom with the tap on. “He isn't running a business. Somebody is running him. He sold his bike this summer and he loved that bike.” She believes that the social worker has made the referral to the National Referral Mechanism.",
      "She thinks that a move far away would “finish him”. Her manager thinks that it may be the only thing that keeps him alive.",
    ],
  },
  {
    key: "marlon",
    title: "Talking with Marlon",
    from: "Two meetings, in the workshop at Wharf Road, {2026-11-17} and {2026-11-19}; his words as noted",
    paragraphs: [
      "“I did it, I said I did it, what else is there.” He talks while his hands work. At the second meeting he took the battery out of his phone first.",
      "“It's graft. You get on a train, you sit in a flat, you come back. It's boring, mostly. I do my homework, if I've got any.” The tenant? “Benny. He's all right. I made him beans. They shouted at him, the others. I said leave him.” Then: “I should have said it louder.”",
      "Who are the others? “Olders.” How did it begin? “A guy at the bus stop by the second place, end of last winter. He knew my name. He got me a phone, mine was cracked. He said I was wasted.” On {2026-07-02} he was robbed on the train of what he carried; “so now it's nine hundred. It was six. It goes up when I'm in here.” Does he believe that he was robbed by chance? He shrugged for a long time. “They laughed when I told them.”",
      "About the burn: “Kitchen.” About the knife: “You'd mind one if someone handed it you.” About the 13-year-old he went white: “He was to get in my place, so I could stop. That's how you stop. I told him how to sit so they don't look at you. I thought it was helping him.” He asked whether the boy was all right.",
      "“I'm not a victim. Victims are like Benny.” And what he wants: “A garage. Ring Auntie Adeyemi without the tap on. Pay it and be done.” If he were moved far away: “They've got my mum's address.”",
    ],
  },
  {
    key: "mother",
    title: "Talking with his mother",
    from: "By telephone, {2026-11-19}; our note",
    paragraphs: [
      "His mother is in a methadone programme and has been well for fourteen months. Contact is four times a year, supervised. On {2026-10-10} two young men came to her door, asked for Marlon by name and “admired the telly”. She has told nobody, for fear of losing the contact. “He was seven when he started making my tea. He's always paying for somebody.” She would speak to the police if somebody sat beside her.",
    ],
  },
  {
    key: "victim",
    title: "What the tenant's worker said",
    from: "Adult social care, Holme Bay, by our victim worker, {2026-11-18}; shared with agreement",
    paragraphs: [
      "The tenant has gone to supported housing and sleeps with the light on. For eleven weeks he was not allowed into his own bedroom. He was hit by one of the men, not by Marlon. Asked about “the boy who was there” he said: “He did me beans. He was scared as well.” He does not want to meet anybody. He would like his radio back.",
    ],
  },
  {
    key: "not-there",
    title: "Asked for, not received",
    from: "On {2026-11-20}",
    paragraphs: [
      "Any referral to the National Referral Mechanism: three people each believe that another made it. The minutes of {2026-09-30} in full. What the two phones hold. Looked-after health assessment, due {2026-08}. Whether Holme Bay police have linked the flat to a named line.",
    ],
  },
];
