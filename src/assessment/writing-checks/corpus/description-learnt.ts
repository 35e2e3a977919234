import type { Corpus, CorpusText } from "./corpus.ts";

const of =
  (question: string) =>
  (text: string): CorpusText => ({ question, text });
const context = of("understanding-context");
const linked = of("understanding-interconnections");
const pulls = of("understanding-desistance");
const group = of("understanding-group");
const trauma = of("understanding-trauma");

/** More answers to "why", of many hands: the signs of an explanation without a word that says so were learnt from these. */
export const descriptionLearnt: Corpus<CorpusText> = {
  fires: [
    context(
      "The young person and his co-accused entered the premises via an insecure rear window. A laptop, a quantity of jewellery and a set of car keys were removed. The vehicle was recovered in Salford two days later. Fingerprints were found on the inside of the window frame. He made no comment when he was interviewed and was bailed to return on 12 June.",
    ),
    context(
      "He got off the bus at the stop by the cinema. A boy he knew from his old school was there. They shouted at each other and then started fighting. A woman pulled them apart. He had a cut above his eye.",
    ),
    context(
      "Criminal damage x 2 (bus shelter, school window), theft of a bottle of rum, poss of cannabis. All dealt with by way of YCC on 4/3.",
    ),
    context(
      "Zain is 16 and this is his first time in court. He lives with both parents and his three sisters in Small Heath. He is in year 11 and is predicted fours and fives. His father drives a taxi and his mother works in a nursery.",
    ),
    context(
      "She was asked to leave the shop by the manager. She called him names and swept a display off the counter. She then spat on the floor and walked out. She was stopped in the car park by two PCSOs.",
    ),
    context(
      "Ashley received a 12 month referral order on 3 January for possession of a bladed article and affray. Since then he has attended 9 of 14 appointments. He has completed the knife programme. He has done 10 hours of reparation at the allotment.",
    ),
    context(
      "The incident happened at the placement at tea time. Staff had served fish. There were four young people at the table. Ashley threw his plate, then a chair, then went to his room. Police were called and he was taken to Longsight.",
    ),
    context(
      "Mum says he came in at 4am and was sick. Nan says she saw him with blood on his coat. He says that he fell. School say that he was in on Monday and quiet.",
    ),
    linked(
      "Accommodation: foster placement since May. Education: college, 3 days. Health: registered with GP and dentist. Finance: £10 pocket money. Leisure: gaming, gym.",
    ),
    linked(
      "The areas of concern are lifestyle, substance use, thinking and behaviour, and attitudes. They all interlink.",
    ),
    linked(
      "Mum has bipolar disorder and was in hospital for six weeks in the autumn. He stayed with his aunt. His sister stayed with her father. He had eleven days off school. In December he was stopped with cannabis.",
    ),
    linked(
      "He has been out of school since February. He is on a waiting list for a place. He has home tuition for five hours. He sleeps until the afternoon and plays on the Xbox with friends at night.",
    ),
    linked(
      "adhd, odd, ?asd. melatonin and elvanse. camhs 3 monthly. ehcp - emotional needs. 1:1 in all lessons. has a key ring with cards",
    ),
    linked(
      "Substance use started at 12 with cannabis. He has tried cocaine and MDMA. He drinks at parties. He has been referred to the substance misuse worker and has been to two appointments.",
    ),
    linked(
      "Exposure to domestic violence, negative peers, non-attendance at school and cannabis use are all present in this case.",
    ),
    linked(
      "There have been three strategy meetings and a MACE panel. A NRM referral was submitted and there is a positive reasonable grounds decision. There is a safety plan. Placement staff check her room at 11pm, 2am and 6am.",
    ),
    pulls("Positives - family, girlfriend, boxing, no drugs. Negatives - friends, not in college, debts."),
    pulls(
      "He enjoys cooking and made a curry for the staff. He goes swimming on Wednesdays. He has applied for a course at the catering college and has an interview on the 9th. He has a bus pass.",
    ),
    pulls(
      "There are a number of protective factors including supportive parents, a positive relationship with her sister and interests in dance and make up.",
    ),
    pulls(
      "He has been in the same placement for eight months. He has a savings account with £140 in it. He has a provisional licence. He has contact with his brother on the phone on Sundays and sees him once a month.",
    ),
    pulls(
      "Jordan went to the induction, two of the three victim awareness sessions and the fishing trip. He is polite to workers. He answers his phone. He lives with dad and dad's girlfriend.",
    ),
    pulls("Supportive mum. Stable home. In school. No substances. Hobbies - bike, PS5."),
    pulls(
      "She has moved to supported lodgings in Llandudno with a lady called Carol. She has her own room. There is a dog. She started at the sixth form last week and is doing health and social care.",
    ),
    group(
      "He was with his brother, his brother's friend and two girls. They were in the bandstand. His brother had the lighter. One of the girls filmed it and posted it on Snapchat, where it was seen by the head teacher.",
    ),
    group(
      "The group is made up of around ten young people from three schools. They are aged thirteen to seventeen. They are known to the anti-social behaviour team. There is a dispersal order in the town centre until the end of the month.",
    ),
    group(
      "co accused are his cousin (17) and a lad from the hostel (19). cousin got 8 months. other lad NFA. they dont see each other now",
    ),
    group(
      "Police intelligence has linked him with a group from Toxteth. He was in a car with two of them in October. He was in a music video in November. He has a cousin who is serving nine years.",
    ),
    group(
      "She has two best friends at school and a boyfriend who is seventeen. She met him on Instagram. He has a moped and lives with his mum in Ely. He is on a YRO in another area.",
    ),
    trauma(
      "He was born at 32 weeks and was in the special care unit for a month. His mother was 17. His father was in prison from when he was two until he was nine. The family moved from Hull to Doncaster in 2018.",
    ),
    trauma(
      "The family home was raided by armed police in 2020. Children were present. His mother was arrested. He and his sister stayed with a neighbour for two nights. He was eight.",
    ),
    trauma(
      "Aisha's uncle was convicted of offences against her when she was ten. She gave evidence on video. She had twelve sessions of play therapy. She is on the list for EMDR.",
    ),
    trauma("Neglect, emotional abuse, DV, parental MH, sibling in care. CP plan 2011-13, 2016. LAC since 2020."),
    of("understanding-identity")(
      "He identifies as a Welsh speaking young man. He went to a Welsh medium primary. He has blond hair and wears glasses. He likes rugby and plays for the under 16s.",
    ),
    of("understanding-development")(
      "He is small for his age. He reads at the level of a ten year old and has help in English. He can cook, wash and use the bus. He has friends of his own age and some who are younger.",
    ),
    of("dangerousness-pattern")(
      "There are four convictions for violence between 2022 and 2025. The victims were two pupils, a teacher and a bus driver. A weapon was used on one occasion. The last conviction was for wounding and was dealt with at the Crown Court.",
    ),
    of("dangerousness-person")(
      "He is seventeen, of slim build, and lives with his mother. He has been in custody once. He has been diagnosed with conduct disorder. He is single and has no children.",
    ),
    context(
      "He had been drinking cider in the park since about lunchtime with people he described as associates. At some point a bottle was thrown. It hit a woman who was walking her dog. He said he saw it being thrown but would not say by whom.",
    ),
    context(
      "Since the last review there have been two incidents of criminal damage in the placement and one of assault against another resident. A door, two mugs and a television were broken. The placement has served notice.",
    ),
    linked(
      "In the last period he missed four sessions. He had a chest infection. His nan had a fall and was in hospital. He started a new course in Bangor and then left it. He is now looking at a course in Rhyl.",
    ),
    context(
      "Worker visited on 6/6. Mum in, YP in bed. Room tidy. Discussed offence, reparation and college. YP quiet. Next appt 13/6 at office.",
    ),
  ],
  silent: [
    context(
      "He was showing off. Two girls from his year were watching, and he had been made to look small in front of them that morning.",
    ),
    context("Zain had his bike taken the week before and nobody did anything. This time he had a knife."),
    context("The theft was food, nappies and wipes. His sister's baby is four months old."),
    context("It is always the same shop, always a Friday, always with the same two boys. Mum works Fridays."),
    context("Anger isn't really the word. He panics, and then he swings."),
    context("He took the blame. His brother is already on licence and would have gone back."),
    context("Losing his temper is how he ends conversations he cannot follow."),
    context("To him a car left running is a dare."),
    context("Ashley smashes up his room so that he does not smash up a person; he has said as much to two workers."),
    context("She does to others what was done to her, nearly to the letter."),
    context(
      "His explanation is boredom. I'd go further: home is unbearable on the days that dad is in, and those are the days he is out until midnight.",
    ),
    linked("Nothing in his life has a timetable apart from the group. They meet at four."),
    linked("Money, again. The meter, the phone, the trainers his brother outgrew. Each theft can be matched to one."),
    linked(
      "Poor sleep makes for a short fuse, a short fuse gets him sent home, and being home all day is what keeps him up all night.",
    ),
    linked(
      "He is Mum's carer first and a schoolboy second. The school sees absence. It does not see the tablets, the shopping, the lifting.",
    ),
    linked(
      "The drinking and the self-harm belong together, one on the nights she has money and the other on the nights she doesn't.",
    ),
    linked("When college is on he is fine. Half-terms are when it goes wrong."),
    linked(
      "deaf in one ear, nobody knew til he was 11. 'doesnt listen' is on every school report. he had stopped trying by then",
    ),
    linked("CAMHS say attachment, school say attitude. I'd say both are looking at a boy who expects to be sent away."),
    linked(
      "the placement is the problem not him - 3 other lads there all older, all selling. he was ok before and he'll be ok after",
    ),
    pulls("Nan. She rings him at ten every night and he picks up wherever he is. He's never been arrested after ten."),
    pulls("His little sister is who he wants to be good for."),
    pulls("He likes being good at something. At the garage he is, at school he wasn't."),
    pulls(
      "What pulls against all that is the debt: £900, growing weekly, owed to people who know where his mum lives.",
    ),
    pulls("Change is fragile. It rests on one relationship, with a man who retires in July."),
    pulls("He has worked out for himself that the ones who got out are the ones who moved."),
    pulls("Fear of losing the baby has done more than any order could."),
    pulls(
      "I would not put much weight on the certificate. He can recite it all and still carried the next day. The placement at his uncle's is another matter.",
    ),
    group("He's their runner. He is thirteen and looks ten, the police do not search him."),
    group("Nobody leads this group. They egg each other on and any one of them alone is a polite kid."),
    group("He follows. He always has: his brother first, then Kyle, now these."),
    group("She isn't so much in the group as owned by it."),
    group("Older boys offer lifts, food, somewhere warm. Home offers none of those three."),
    trauma(
      "Small things set off big reactions. A door slamming, keys, the smell of lager: each of them was once a warning.",
    ),
    trauma("He still sleeps in his clothes. A boy who might have to run in the night stays ready to."),
    trauma("She was believed once and it cost her her family. She won't make that mistake again."),
    trauma("Everyone he has loved has gone to prison or died. Not caring is safer."),
    of("understanding-identity")(
      "In Swansea he was Somali, in Mogadishu he'd be Welsh, and with these boys he is just one of the boys.",
    ),
    of("understanding-identity")("Her dad wanted a boy and she has fought like one ever since."),
    of("understanding-development")(
      "He understands about half of what is said to him and has got very good at hiding it. Jokes, swearing, walking out - all of it covers.",
    ),
    of("understanding-development")(
      "Time is a mystery to him. 'Next Tuesday' means nothing; a text at nine on the day gets him there.",
    ),
    of("dangerousness-person")(
      "Sober he is no danger to anyone. Drunk, among people he does not know, with something in his hand, he is.",
    ),
    of("dangerousness-pattern")(
      "The violence is getting closer to home, from strangers to schoolmates to his mother, and each time it has taken less to start it.",
    ),
  ],
};
