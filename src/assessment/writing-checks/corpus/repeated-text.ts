import type { Corpus, CorpusText } from "./corpus.ts";

const of = (question: string, text: string, ...beside: readonly (readonly [string, string])[]): CorpusText => ({
  question,
  text,
  beside: beside.map(([other, words]) => ({ question: other, text: words })),
});

const friends =
  "Most of his friends are two or three years older and known to us. He met them through his cousin. They hang around the retail park and he has been seen with them on bikes late at night. He says that they look after him and that nobody at school does.";
const mood =
  "Leah says she feels low most days and worse in the evenings. She was prescribed sertraline in February and takes it on and off. She has cut her arms since she was twelve, last about three weeks ago, and showed the keyworker at the home.";
const violence =
  "He assaulted a member of staff at the children's home by kicking her in the leg when she would not let him out after curfew, and he threatened another resident with a snooker cue two days later.";
const cymraeg =
  "Mae Gethin yn byw gyda'i nain ers mis Medi ac mae'n dweud ei fod yn teimlo'n ddiogel yno. Mae ei fam yn ymweld ar y penwythnos ac mae'r ddau yn dod ymlaen yn well nag o'r blaen.";

/** Texts that stand in another answer already, whole or with a word changed here and there, and texts that share no more than a turn of phrase. */
export const repeatedText: Corpus<CorpusText> = {
  fires: [
    of("lifestyle-detail", friends, ["relationships-detail", friends]),
    of("identity-detail", mood, ["mental-detail", mood]),
    of(
      "lifestyle-detail",
      "Most of his friends are two or three years older and known to us. They hang around the retail park and he has been seen with them on bikes late at night.",
      ["relationships-detail", friends],
    ),
    of(
      "self-harm-loss-detail",
      "She has cut her arms since she was twelve, last about three weeks ago, and showed the keyworker at the home. No other concerns.",
      ["mental-detail", mood],
    ),
    of(
      "lifestyle-detail",
      "Most of his friends are 2 or 3 years older and known to us. He met them through his cousin, they hang around the retail park and he has been seen with them on bikes late at night. He says that they look after him",
      ["relationships-detail", friends],
    ),
    of("sawb-reason", violence, ["rosh-reason", violence]),
    of(
      "sawb-reason",
      "He is frightened of the older boys and owes them money. If he is out after dark he could be hurt, because they know where he lives and have waited for him twice.",
      [
        "rosh-reason",
        "He is frightened of the older boys and owes them money. If he is out after dark he could be hurt, because they know where he lives and have waited for him twice.",
      ],
    ),
    of(
      "plan-other-text",
      "We will meet every Tuesday at four at the youth centre, and his nan will come to every second meeting so that she knows what is planned.",
      [
        "tailoring-plan",
        "We will meet every Tuesday at four at the youth centre, and his nan will come to every second meeting so that she knows what is planned. Cards with pictures.",
      ],
    ),
    of(
      "thinking-detail",
      "HE ASSAULTED A MEMBER OF STAFF AT THE CHILDREN'S HOME BY KICKING HER IN THE LEG when she would not let him out after curfew and he threatened another resident with a snooker cue two days later",
      ["relating-detail", violence],
    ),
    of(
      "mental-detail",
      "Some notes first: seen at home with mum there. He says that they look after him and that nobody at school does. They hang around the retail park and he has been seen with them on bikes late at night. Most of his friends are two or three years older and known to us",
      ["relationships-detail", friends],
    ),
    of("family-detail", cymraeg, ["living-detail", cymraeg]),
    of(
      "family-detail",
      "Mae ei fam yn ymweld ar y penwythnos ac mae'r ddau yn dod ymlaen yn well nag o'r blaen. Mae Gethin yn byw gyda'i nain ers mis Medi.",
      ["living-detail", cymraeg],
    ),
  ],
  silent: [
    of(
      "lifestyle-detail",
      "Weekends are spent at the retail park with the older boys. Weekdays he games until four and sleeps till noon.",
      ["relationships-detail", friends],
    ),
    of(
      "self-harm-loss-detail",
      "Cutting, arms only, since age twelve. Last time three weeks ago after a call with her father. She told the keyworker herself, which is new.",
      ["mental-detail", mood],
    ),
    of(
      "understanding-context",
      "The friends who look after him are the ones who put him at risk. He went to them because nobody at school noticed that he had stopped coming.",
      ["relationships-detail", friends],
    ),
    of("lifestyle-detail", "None known at this time.", ["relationships-detail", "None known at this time."]),
    of("physical-detail", "No concerns.", ["slcn-detail", "No concerns."]),
    of(
      "contingency-safety.action",
      "Ring the emergency duty team on the number above, tell the police if she is missing for more than an hour, and let the case manager know by text.",
      [
        "contingency-others.action",
        "Ring the emergency duty team on the number above, tell the police if she is missing for more than an hour, and let the case manager know by text.",
      ],
    ),
    of("psr-home-paragraph", friends, ["relationships-detail", friends]),
    of(
      "relating-detail",
      "He can be kind to younger children. With adults he tests first: he shouts, waits to see whether they stay, and calms when they do.",
      ["relationships-detail", friends],
      ["mental-detail", mood],
    ),
    of(
      "future-behaviours.evidence",
      "The kick on staff and the threat with the cue came within two days of one another, both after he had been told he could not go out. It had not happened before he moved there.",
      ["relating-detail", violence],
    ),
    of(
      "safety-child-view",
      "I want to stay at my nan's and for mum to come on Saturdays. I don't want people coming round asking about my dad.",
      [
        "sa-voice",
        "I want to stay at my nan's and for mum to come on Saturdays. I don't want people coming round asking about my dad.",
      ],
    ),
    of(
      "learning-detail",
      "He says that they look after him there and he likes the workshop. Attendance is 80 per cent this term, up from 35 in the spring.",
      ["relationships-detail", friends],
    ),
    of(
      "family-detail",
      "Mae ei fam wedi dechrau ymweld bob penwythnos. Mae'r berthynas yn well ers iddi gael cymorth gyda'r alcohol.",
      ["living-detail", cymraeg],
    ),
  ],
};
