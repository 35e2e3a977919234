/**
 * Plain English texts for the full stage of tests and benches: made from banks of phrases by a seeded generator, the same on
 * every machine. Fictional; some with Welsh, Arabic, emoji and quotation marks, because real notes have them.
 */

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const bank = (text: string): readonly string[] => text.split("|").map((phrase) => phrase.trim());

const who = bank(
  "Jordan|his mother|her father|the form tutor|a neighbour|the football coach|an older cousin|the social worker|Gran|the youth worker|a friend from primary school|the family support worker|the head of year|an uncle in Swansea|the key worker|a teaching assistant|the community officer|his stepfather|the school nurse|an aunt who lives nearby|the learning mentor|a former foster carer|the housing officer|the volunteer at the boxing gym",
);
const said = bank(
  "told us that|explained over the phone that|wrote in the last report that|mentioned during the home visit that|was clear that|remembers that|feels that|said more than once that|agreed, after some thought, that|noticed in the spring that|pointed out that|described how|admitted quietly that|was pleased to report that|worries that|insists that",
);
const fact = bank(
  "mornings are calmer since the new timetable began|arguments usually start over money and borrowed clothes|the walk home past the parade still feels unsafe|sleep has been broken for most of this term|cooking on Sundays has become something to look forward to|the bus pass ran out and nobody renewed it|mathematics makes sense when it is shown with real objects|there has been no contact with the group from the estate|the younger brother copies everything he sees|a place at the motor vehicle workshop would change the week completely|text messages late at night lead to trouble the next day|the flat is damp and the heating has failed twice|staff praised the way a dispute in the canteen was settled|grief came back strongly around the anniversary|promises made by adults were broken too many times|training with the under sixteens brings out patience|headaches follow the days without breakfast|the police were called because voices carried through the wall|drawing helps when words will not come|the appointment letter was too long to read alone|an apology was offered before anyone asked for it|nobody had checked whether the glasses were still the right strength|cannabis was used most weekends until Easter|the caution was understood and taken seriously|walking away worked on three occasions last month|the bail conditions clash with the evening course|sharing a bedroom leaves no quiet corner for homework|there is real pride in being trusted with the keys|older boys offered trainers in return for carrying a bag|the counsellor's room feels like the only private space|reading aloud causes embarrassment and then anger|the dog needs two walks every day and gets them|a support plan exists but the supply teachers have never seen it|the argument in the shop was over within a minute|wages from the car wash were spent on a birthday present|the interview room was noisy and the questions came quickly|a calm voice and a slow start make every meeting easier|the tenancy depends on the next inspection going well|cousins from Leeds stayed for a fortnight and the mood lifted|an old injury to the knee stops running but not swimming",
);
const because = bank(
  "because the family had moved three times in two years|although the records from the previous area have not arrived|since the summer holidays ended|and the same point was made by two other people|which fits with what was seen during the visit|even when friends laughed about it|so the timing of our sessions matters a great deal|despite a difficult conversation the day before|and attendance rose from half to nearly four fifths|while waiting for the hearing|after a change of medication in February|before the incident at the retail park|once transport had been arranged|unless somebody older is in the room|as long as plans are written down with pictures|partly owing to tiredness and partly to worry|and this was checked against the school register|although memories of that afternoon differ|without being prompted by anyone|especially on Thursdays when the workshop is closed",
);
const opening = bank(
  "At the first meeting,|During a long talk in the kitchen,|According to the referral,|Looking back over the year,|On the second visit,|When asked about strengths,|In the words of the report,|By contrast,|More recently,|To balance this,|Over several sessions,|From the records we were given,|At half term,|Speaking separately,|Towards the end of the interview,|With an interpreter present,|After the panel,|Early in January,|On the way back from court,|Near the end of the month,",
);
const steps = bank(
  "We will ask the school to move the detention so that it no longer falls on training night.|A joint visit with the nurse is booked for the second week of the month.|The next step is to agree who telephones whom when plans change at short notice.|Short tasks, finished and signed off the same day, have worked better than long worksheets.|Someone needs to check the smoke alarm, the lock and the broken window before winter.|It would help to practise the journey once with a trusted adult and once alone.|The careers adviser can offer a taster morning in joinery, catering or horticulture.|A quiet space, a drink of water and ten minutes usually bring things back to normal.|Letters should be replaced by a voice note and a photograph of the calendar.|We have asked the library to hold two graphic novels that were requested by title.|The restorative worker will explain the choices without pressing for an answer.|Money left over each Friday goes into a jar for the driving theory test.|A grandparent has offered a spare room for weekends when tension builds.|The mentor will attend the review meeting and speak last, not first.|Contact with the estranged parent stays supervised until the assessment is complete.|We agreed three signals that mean a break is needed and everybody will respect them.",
);
const feeling = bank(
  "proud|unsettled|hopeful|wary|exhausted|relieved|ashamed|cheerful|lonely|determined|suspicious|grateful|restless|thoughtful|stubborn|gentle|furious|bored|curious|steady",
);
const thing = bank(
  "the bicycle repair club|a borrowed phone|an unpaid fine|the allotment|a broken promise|the corner shop|the swimming pool|a cancelled visit|the evening meal|a lost key|the games console|the bus station|a school trip|the music room|an old photograph|the job interview|a faded jacket|the canal path|the climbing wall|a court letter|the barbershop|a chess set|the skate ramp|the mosque youth group",
);
const strangers = [
  '"I just want people to ask me first," was how it was put, and then: “nobody ever does.”',
  "Mae'n well gen i siarad Cymraeg gyda Mam-gu, meddai, ac mae'r ysgol yn gwybod hynny; dŵr, tŷ, gŵyl, ffrind.",
  "قالت الوالدة إن ابنها يحب المدرسة ويريد أن يصبح ميكانيكيًا في المستقبل.",
  "The message read: on my way 🚲👍🏽 don't worry ❤️ and it was sent before curfew.",
  'The note says <b>not</b> to use the side door & to ring twice; "it\'s the law of the house", Gran laughed.',
];

const pick = (from: readonly string[], random: () => number): string => from[Math.floor(random() * from.length)] ?? "";

function sentence(random: () => number): string {
  const kind = random();
  if (kind < 0.45)
    return `${pick(opening, random)} ${pick(who, random)} ${pick(said, random)} ${pick(fact, random)}, ${pick(because, random)}.`;
  if (kind < 0.65) return capital(`${pick(fact, random)}, ${pick(because, random)}.`);
  if (kind < 0.8) return pick(steps, random);
  return capital(
    `${pick(who, random)} seemed ${pick(feeling, random)} about ${pick(thing, random)} and ${pick(feeling, random)} about ${pick(thing, random)}, ${pick(because, random)}.`,
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The different words of a text, whatever their case. */
const differentWords = (text: string): number => new Set(text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []).size;
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/** A narrative of at least so many different words, in paragraphs; `number` says which stranger it gets, if any. */
export function narrativeText(number: number, different: number): string {
  const random = seeded(1000 + number);
  const used = new Set<string>();
  const paragraphs: string[] = [];
  let paragraph: string[] = [];
  const stranger = strangers[number % (strangers.length * 2)];
  if (stranger !== undefined) paragraph.push(stranger);
  while (differentWords([...paragraphs, ...paragraph].join(" ")) < different) {
    const next = sentence(random);
    if (used.has(next)) continue;
    used.add(next);
    paragraph.push(next);
    if (paragraph.length === 5) {
      paragraphs.push(paragraph.join(" "));
      paragraph = [];
    }
  }
  if (paragraph.length > 0) paragraphs.push(paragraph.join(" "));
  return paragraphs.join("\n\n");
}

/** One sentence, for fields that need no more. */
export const sentenceText = (number: number): string => sentence(seeded(50_000 + number));

/** A few words, for one-line answers. */
export function lineText(number: number): string {
  const random = seeded(90_000 + number);
  return capital(`${pick(thing, random).replace(/^(?:an?|the) /, "")}, ${pick(feeling, random)} (${number})`);
}
export const personName = (number: number): string => {
  const random = seeded(70_000 + number);
  const first = bank("Amira|Tomos|Grace|Kwame|Siân|Leah|Yusuf|Niamh|Oskar|Priya|Dafydd|Chloe");
  const last = bank("Okafor|Llewellyn|Begum|Hughes|Nowak|Marsh|Ó Briain|Patel|Whitfield|Santos");
  return `${pick(first, random)} ${pick(last, random)}`;
};
