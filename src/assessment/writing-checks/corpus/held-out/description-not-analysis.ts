import type { Corpus, CorpusText } from "../corpus.ts";

const of = (question: string, text: string, gathered?: string): CorpusText => ({
  question,
  text,
  ...(gathered === undefined ? {} : { beside: [{ question: "family-detail", text: gathered }] }),
});

const family =
  "Kian has lived with his paternal grandparents since he was nine. Mum has supervised contact once a fortnight at the family centre on Rowan Street and misses about half of them. Dad was released in March and is living in a hostel across town. There are three half siblings, all placed with foster carers, and Kian sees them at Christmas and in the summer holidays.";

/** Written before the rules were read by their writer: explanations, and accounts of what is so. */
export const heldOutDescription: Corpus<CorpusText> = {
  fires: [
    of(
      "understanding-context",
      "On 14 February Rhys and two others went into the Co-op on Bridge Street. Rhys took four cans of lager and a packet of meat. The security guard stood in the doorway and Rhys pushed him with both hands. He was arrested twenty minutes later on the canal path.",
    ),
    of(
      "understanding-context",
      "This is Tia's third offence. She has a youth caution from last year for criminal damage and a conditional caution for common assault. She was on the conditional caution at the time. She lives with foster carers in Wrexham.",
    ),
    of(
      "understanding-context",
      "3 offences in total. 2 x shoplifting, 1 x assault PC. all in the last 6 months. all in town centre. pleaded guilty to all",
    ),
    of(
      "understanding-interconnections",
      "Family: lives with mum and step-dad, two younger sisters.\nEducation: PRU, 42% attendance.\nSubstances: cannabis daily, £20 a day.\nHealth: asthma, ADHD diagnosed 2023.",
    ),
    of(
      "understanding-interconnections",
      "There are links to peers, substance use and education. Attendance is low. He uses cannabis. He spends time with older boys in the park.",
    ),
    of(
      "understanding-desistance",
      "Protective factors are his nan, his football and his college place. Factors against are cannabis, peers and a lack of routine.",
    ),
    of(
      "understanding-desistance",
      "nan\nfootball team (Tues + Sat)\ncollege place from sept\ngood relationship with YJS worker",
    ),
    of(
      "understanding-desistance",
      "He completed 24 hours of unpaid work. He attended every appointment. He finished the knife crime programme in June and got a certificate. He said he enjoyed it.",
    ),
    of(
      "understanding-group",
      "There were five young people present. Two were 14, two were 16 and one was 18. Haroon was standing at the back of the group. The phone was found in the pocket of the eighteen year old.",
    ),
    of(
      "understanding-group",
      "known to hang around with the bottom end lot. seen with them on 3 occasions by pcso. wears same coat. on the group chat",
    ),
    of(
      "understanding-trauma",
      "Callum witnessed domestic abuse between the ages of two and seven. His father broke his mother's jaw in 2014. The police were called to the address eleven times. He moved four times and went to three primary schools.",
    ),
    of(
      "understanding-trauma",
      "Records show neglect in the early years. He was on a child protection plan under neglect for fourteen months. There was a period in foster care in 2017. His brother died in 2021.",
    ),
    of(
      "understanding-identity",
      "Amari is of Black Caribbean and White British heritage. He was born in Leicester and describes himself as mixed. He goes to church with his aunty. His favourite artist is Central Cee.",
    ),
    of(
      "understanding-development",
      "Josh walked at eleven months and talked late. He has an EHCP for speech and language. He is in year 10. His reading age is eight. He has a teaching assistant in maths and English.",
    ),
    of(
      "understanding-context",
      "Police were called at 23.40 to reports of a fight outside McDonald's. CCTV shows the young person running toward the victim and striking him once to the head. The victim fell. The young person walked away. The victim was treated at the scene and had three stitches.",
    ),
    of(
      "understanding-context",
      "He says he did not mean it. He says he is sorry. His mother is angry with him. He has written a letter to the shopkeeper.",
    ),
    of(
      "understanding-interconnections",
      "She has been missing from placement on nine occasions since January, the longest for four days. She was found in Rhyl twice and in Liverpool once. She had new trainers and a second phone. Return home interviews were done for five of them.",
    ),
    of(
      "understanding-interconnections",
      "kian lives with his paternal grandparents since he was nine, mum has supervised contact once a fortnight at the family centre on Rowan Street and misses about half of them. Dad was released in March and is living in a hostel across town.",
      family,
    ),
    of(
      "understanding-trauma",
      "There are three half siblings, all placed with foster carers, and Kian sees them at Christmas and in the summer holidays. Mum has supervised contact once a fortnight at the family centre on Rowan Street and misses about half of them. This hurts him.",
      family,
    ),
    of(
      "understanding-context",
      "The offence took place in the early hours at the train station. Nobody was hurt. The damage came to £340. British Transport Police dealt with the matter and the young person was released under investigation for five months.",
    ),
    of(
      "understanding-desistance",
      "Since the last assessment he has turned seventeen, passed his CSCS card and started two days a week with his uncle's roofing firm. He is still with his girlfriend. There have been no further offences and one breach warning in August.",
    ),
    of(
      "understanding-group",
      "He was arrested with his cousin and his cousin's friend. He had known the friend for a week. They travelled by train from Euston. He had £15 on him and a return ticket.",
    ),
    of(
      "understanding-context",
      "Leon has a long history of offending going back to the age of twelve, including burglary, TWOC, robbery and possession of a bladed article. He has had a referral order, two YROs and a four month DTO. The most recent matter is dwelling burglary.",
    ),
    of(
      "understanding-identity",
      "white british male, 15, straight, no religion. speaks english. no disability disclosed.",
    ),
  ],
  silent: [
    of(
      "understanding-context",
      "Rhys had not eaten since the day before and there was no money on the meter. The meat was for his sisters.",
    ),
    of(
      "understanding-context",
      "I don't see this as an offence about money. Tia had been told an hour earlier that she was moving placement again, and smashing the window was the one thing that night that was hers to decide.",
    ),
    of(
      "understanding-context",
      "all 3 offences happened within a wk of dad not turning up for contact - same pattern last year",
    ),
    of(
      "understanding-context",
      "What set him off was being laughed at. He has a stammer, and three of the four assaults follow somebody copying it.",
    ),
    of(
      "understanding-interconnections",
      "Not going to school leaves him with eight empty hours a day. The park is where the older lads are, and they have cannabis. Cannabis costs money he hasn't got.",
    ),
    of(
      "understanding-interconnections",
      "ADHD meds stopped in march -> not sleeping -> up late gaming w. older lads -> misses PRU -> out all day. Get the meds back and the rest gets easier.",
    ),
    of(
      "understanding-interconnections",
      "Debt is the thread. He owes for the cannabis that was taken off him when he was stopped in May, he is paying it back in deliveries, and he carries the knife on deliveries.",
    ),
    of(
      "understanding-interconnections",
      "Mum's drinking, the moves and the exclusions are not separate problems. Each move cost him a school and each lost school put him back in the house with mum's drinking.",
    ),
    of(
      "understanding-desistance",
      "Football gives him what the group used to: people who notice if he is not there. He has not missed a Tuesday and he has not been arrested on a Tuesday either.",
    ),
    of(
      "understanding-desistance",
      "He stops when somebody he respects asks him to. That is nan, Coach and nobody else at the minute.",
    ),
    of(
      "understanding-desistance",
      "Best chance = the apprenticeship. Money of his own, up at 6, too tired for the park by 9.",
    ),
    of(
      "understanding-desistance",
      "The job with his uncle matters more to him than anything we offer. He told me he won't risk it, and turned down a lift in a stolen car in September to protect it.",
    ),
    of(
      "understanding-group",
      "Haroon was there to be seen there. He did not touch the phone and got nothing from it; what he got was being asked back the next night.",
    ),
    of(
      "understanding-group",
      "On his own he is quiet and a bit shy. With his cousin he will do whatever is asked of him. Every offence on his record was with his cousin.",
    ),
    of("understanding-group", "Being the youngest of the five he had the most to prove."),
    of(
      "understanding-trauma",
      "Callum learnt very young that the loudest person in the room is the safe one. He still goes in first and hardest.",
    ),
    of(
      "understanding-trauma",
      "A raised male voice takes him straight back to his father. He is not choosing to fight at that point, he is surviving.",
    ),
    of(
      "understanding-trauma",
      "He does not trust adults who write things down. People who wrote things down took his brothers away.",
    ),
    of(
      "understanding-identity",
      "Amari says he is 'too black for mum's side and too white for dad's'. The group on the estate was the first place nobody asked him which one he was.",
    ),
    of(
      "understanding-identity",
      "Being known as the hard one has kept him from being picked on at three different schools, he isnt going to give that up for nothing",
    ),
    of(
      "understanding-development",
      "Josh is fifteen but follows language like an eight year old. In the interview he agreed with whatever was put last. He would have agreed to anything.",
    ),
    of(
      "understanding-development",
      "His impulsivity is worse in the afternoons, once the tablet has worn off, and five of the six incidents are after 3pm.",
    ),
    of(
      "understanding-context",
      "He was trying to impress the older boys. Nobody had dared him exactly, but he knew what was expected.",
    ),
    of(
      "understanding-context",
      "Kayleigh hits out at staff who try to stop her leaving. Leaving is how she has kept herself safe from men since she was ten and no one has yet shown her another way.",
    ),
    of(
      "understanding-context",
      "Boredom plays a part, but I think the bigger part is grief. The burglaries began three weeks after his granddad's funeral and both houses belong to elderly men.",
    ),
    of(
      "understanding-interconnections",
      "Take away the placement and everything else unravels: no placement, no college; no college, no Mr Hughes; no Mr Hughes, nobody he rings before he does something daft.",
    ),
    of(
      "understanding-context",
      "The trigger was the message from his ex. He drinks to shut feelings like that off and the drink takes the brakes off.",
    ),
    of(
      "understanding-desistance",
      "Moving away from the estate has done most of the work. He is bored there but he isn't looking over his shoulder, and he sleeps.",
    ),
    of(
      "understanding-interconnections",
      "Its a vicious circle. school exclude him for fighting, he fights becasue he cant read and gets shown up, no school = cant learn to read",
    ),
    of(
      "understanding-desistance",
      "- nan: gets him up, keeps him in\n- no nan (hospital in May): 3 offences in 2 wks\n- nan home: nothing since",
    ),
    of(
      "understanding-trauma",
      "Her mother's death is at the bottom of most of this. She has never been asked about it by anyone who stayed longer than six months.",
    ),
    of("understanding-group", "The others need him more than he needs them: he can drive. He enjoys being needed."),
  ],
};
