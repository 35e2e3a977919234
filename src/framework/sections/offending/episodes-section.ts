import { and, count, has, hasAnyButNone, is, isIn, isNotEmpty } from "../../conditions.ts";
import {
  choices,
  file,
  list,
  multi,
  narrative,
  number,
  partialDate,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const episodesSection = subSection({
  id: "episodes-section",
  title: "What happened, episode by episode",
  titlePrevention: "What happened, incident by incident",
  guide:
    'One entry for each event (it may cover several offences). Write facts and accounts only; why it happened is for Explanations and conclusions. No victim\'s name here: write "the shop worker", "a boy from school".',
  example:
    "On 3 May, about 4.40pm, he and two boys took drinks from a corner shop. The shop worker says he kicked the door as they left. He says, ‘I took one can, I never touched the door.’",
  leaveOut:
    "Why it happened, which goes in Explanations and conclusions, and views about what was done, which go in Patterns and attitudes.",
  questions: [
    list(
      "episodes",
      "Episodes of offending or anti-social behaviour",
      "core stage",
      {
        entryName: "episode",
        entryLabel: "episodes.title",
        emptyWhen: and(is("case-type", "prevention"), isNotEmpty("episodes-none-reason")),
      },
      [
        shortText("episodes.title", "Short name for this episode", "core shown", {
          uses: ["timeline:offences"],
          prefilled: true,
          hint: 'For example "Fight at the bus station, May".',
          note: "Filled from the first linked offence; change it freely.",
        }),
        single(
          "episodes.kind",
          "What is it?",
          "core shown",
          choices("Offence or offences", "Anti-social behaviour", "Incident"),
          {
            prefilled: true,
            note: "Prevention: incident or anti-social behaviour only. Filled: an episode made from an offence is an offence.",
          },
        ),
        single("episodes.current", "Is it part of what led to this assessment?", "core shown", scale("yes-no"), {
          uses: ["report:psr"],
          prefilled: true,
          note: "Filled from the linked offences.",
        }),
        ref("episodes.offences", "Offences in this episode", "core never", ["offences"], {
          when: is("episodes.kind", "offence-or-offences"),
          linkedBy: "offences.episode",
          note: "Lists the linked offences and their status.",
        }),
        partialDate("episodes.date-from", "When did it happen?", "core shown", {
          uses: ["timeline:offences"],
          prefilled: true,
          note: "Filled from the linked offences.",
        }),
        partialDate("episodes.date-to", "Until when, if it went on?", "further never", { uses: ["timeline:offences"] }),
        single(
          "episodes.place",
          "Where?",
          "core shown",
          choices(
            "Home",
            "Placement or children's home",
            "School or college",
            "Street or park",
            "Shop or business",
            "Public transport",
            "Online",
            "Someone else's home",
            "Custody",
            "Other",
          ),
          { uses: ["stats"] },
        ),
        narrative(
          "episodes.official-account",
          "What do the police, court or witness papers say happened?",
          "core shown",
          {
            prevention: "What does the referrer say happened?",
            uses: ["report:psr", "report:ro"],
            hint: "Keep it short; attach the papers.",
          },
        ),
        narrative("episodes.child-account", "What does the young person say happened, and why?", "core shown", {
          uses: ["report:psr", "report:ro", "child-voice:sa-offending-why"],
          hint: "Their words where you can.",
        }),
        single(
          "episodes.accounts-differ",
          "Do the accounts differ in a way that matters?",
          "further never",
          choices("Yes", "No", "Not known yet"),
        ),
        narrative("episodes.accounts-differ-details", "How do they differ?", "further shown", {
          when: is("episodes.accounts-differ", "yes"),
          uses: ["report:psr"],
        }),
        single("episodes.company", "Who was with them?", "core shown", scale("company"), {
          uses: ["stats", "report:rj"],
        }),
        single(
          "episodes.role",
          "What part did the young person play?",
          "further shown",
          choices("Led it", "Joined in fully", "Followed others", "Small part", "Was present only", "Not clear"),
          {
            when: isIn("episodes.company", "one-other", "group-of-peers", "older-people", "gang"),
            uses: ["report:psr"],
          },
        ),
        shortText("episodes.company-details", "Who were the others to them, and how old?", "further never", {
          when: isIn("episodes.company", "one-other", "group-of-peers", "older-people", "gang"),
          hint: "Family, friends, gang, adults, partner.",
        }),
        single(
          "episodes.exploited",
          "Was the young person told, pressured, paid or used by someone to do it?",
          "core shown",
          scale("ytc"),
          {
            uses: ["flag:exploitation"],
            note: "Yes: prompts the exploitation questions (part 10) and a referral check.",
          },
        ),
        narrative("episodes.exploited-details", "What makes you think so, and what has been done?", "further shown", {
          when: isIn("episodes.exploited", "yes", "yet-to-clarify"),
          note: "Include any national referral mechanism step; its date lives in part 10.",
        }),
        single("episodes.planning", "Was it planned?", "core shown", scale("planning"), { uses: ["report:psr"] }),
        narrative("episodes.before", "What was going on in the hours and days before?", "further never", {
          uses: ["child-voice:sa-offending-before"],
          hint: "Events, mood, arguments, who they were with.",
        }),
        multi(
          "episodes.reasons",
          "What seemed to be behind it, from all accounts?",
          "core shown",
          scale("motivation-offence"),
          { uses: ["stats", "report:rj"], hint: "Facts and stated reasons; your explanation comes later." },
        ),
        multi(
          "episodes.substances",
          "Which alcohol or drugs were part of it, and how?",
          "further shown",
          choices("Alcohol", "Cannabis", "Other drugs", "To get money for drugs", "Supplying", "Not known"),
          { when: has("episodes.elements", "substances"), uses: ["desistance:substance-misuse"] },
        ),
        multi(
          "episodes.weapon-kind",
          "What was it?",
          "further shown",
          choices(
            "Knife or blade",
            "Firearm or imitation",
            "Blunt object",
            "Corrosive liquid",
            "Bottle or glass",
            "Vehicle",
            "Dog",
            "Fire",
            "Other",
          ),
          { when: has("episodes.elements", "weapon") },
        ),
        narrative("episodes.weapon-use", "How was the weapon used, and where did it come from?", "further shown", {
          when: has("episodes.elements", "weapon"),
          uses: ["report:psr"],
          note: "Carried, shown, threatened with, used. Why they carry is asked once, in weapon-reasons (part 10).",
        }),
        single(
          "episodes.force",
          "How much force was used?",
          "further never",
          choices("None", "Threats only", "Push or grab", "Blows or kicks", "Sustained or group attack"),
        ),
        multi("episodes.victim-kind", "Who was harmed or could have been?", "core shown", scale("victim-type"), {
          uses: ["stats", "report:rj"],
          hint: "Kinds of people, never names.",
        }),
        number(
          "episodes.victim-number",
          "How many people were directly harmed?",
          "further never",
          { from: 0 },
          { when: hasAnyButNone("episodes.victim-kind") },
        ),
        single(
          "episodes.victim-vulnerable",
          "Was anyone harmed less able to protect themselves?",
          "further never",
          scale("ytc"),
          {
            when: hasAnyButNone("episodes.victim-kind"),
            uses: ["report:psr"],
            hint: "Age, disability, alone, dependent, outnumbered.",
          },
        ),
        single("episodes.harm-caused", "How serious was the harm that was caused?", "core shown", scale("impact"), {
          uses: ["report:psr"],
          hint: "What did happen; what could have happened is next.",
        }),
        narrative("episodes.harm-effect", "What is known of the effect on the people harmed?", "further never", {
          when: hasAnyButNone("episodes.victim-kind"),
          uses: ["report:psr"],
          hint: "No names. From victim worker or statement, with their agreement.",
        }),
        single(
          "episodes.harm-possible",
          "Could it have been much worse, or was more harm meant?",
          "further never",
          scale("ytc"),
          { note: "Matters for future impact." },
        ),
        multi(
          "episodes.hostility-kind",
          "Hostility about what?",
          "further shown",
          choices(
            "Race or ethnicity",
            "Religion or belief",
            "Disability",
            "Sexual orientation",
            "Transgender identity",
            "Sex or gender",
            "Other",
          ),
          { when: has("episodes.elements", "hostility"), uses: ["stats"] },
        ),
        multi(
          "episodes.elements",
          "Did any of these play a part: a weapon, drink or drugs, hostility, or one of the others listed?",
          "core shown",
          scale("episode-element"),
          {
            uses: ["countersign", "flag:weapon", "flag:local", "stats"],
            note: '"None of these" is an answer. Each mark opens its own questions. In place of separate questions on weapons, substances and hate.',
          },
        ),
        narrative("episodes.elements-details", "Say more about what you marked", "further shown", {
          when: hasAnyButNone("episodes.elements"),
        }),
        single(
          "episodes.responsibility",
          "How far does the young person accept what they did?",
          "core shown",
          scale("responsibility"),
          {
            uses: ["desistance:attitudes-to-offending", "report:psr", "report:ro", "report:rj"],
            hint: 'Where there is a not guilty plea choose "denies, not proved" and do not press.',
          },
        ),
        narrative("episodes.feelings-after", "How did they feel afterwards, and how do they feel now?", "core shown", {
          uses: ["report:rj", "report:psr", "child-voice:sa-offending-after"],
        }),
        narrative("episodes.view-of-victim", "What do they think and feel about the people harmed?", "core shown", {
          when: hasAnyButNone("episodes.victim-kind"),
          uses: ["desistance:attitudes-to-offending", "report:rj", "report:psr", "child-voice:sa-offending-victim"],
          note: "Read by the Restorative Justice module; not asked again there.",
        }),
        narrative("episodes.amends", "What have they already done or offered to put it right?", "further never", {
          uses: ["report:rj", "desistance:attitudes-to-offending"],
          hint: "A strength if real.",
        }),
        narrative("episodes.after", "What happened next?", "further never", {
          hint: "Arrest, family's reaction, school's reaction, effect on the young person, bail conditions.",
        }),
        file("episodes.files", "Papers for this episode", "further never", {
          hint: "Prosecution papers, interview record, referral.",
        }),
      ],
      {
        prevention: "Incidents and anti-social behaviour",
        uses: ["timeline:offences", "report:psr", "report:ro", "report:rj"],
        note: "At least one; in prevention none is allowed with a reason. Restorative Justice module reads each entry; it shows no field marked restricted.",
        from: "seed 000, 002",
      },
    ),

    narrative("episodes-none-reason", "There is no incident to describe: why?", "core never", {
      when: and(is("case-type", "prevention"), count("episodes", "=", 0)),
      note: "In prevention the list may stay empty with a reason.",
    }),
  ],
});
