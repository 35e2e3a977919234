import { hasAnyButNone, is, or } from "../../conditions.ts";
import { choices, closing, multi, narrative, person, ref, scale, shortText, single, subSection } from "../../define.ts";

export const custodyFirstNight = subSection({
  id: "custody-first-night",
  title: "First-night safety",
  guide:
    "The most important page. Ask the young person directly and kindly, today. Write what they say and what you see. Facts and plain words first; a judgement only where the page asks for one.",
  example:
    "Seen at 4.30 pm in the cells. She said, ‘I can't do this, I want to disappear.’ She has not hurt herself since May. I told the custody sergeant at 4.40, who put somebody beside her.",
  leaveOut:
    "History that does not matter tonight, which stays on “Self-harm, suicide, bereavement and loss”; danger to others, which goes to “Risk of harm to others in custody”.",
  questions: [
    single(
      "custody-seen-today",
      "Did you see and speak with the young person today?",
      "core stage",
      choices("Yes, face to face", "Yes, by video or phone", "No"),
      { noCarry: true },
    ),

    multi(
      "custody-how-they-are",
      "How are they now?",
      "core stage",
      choices(
        "Calm",
        "Frightened",
        "Tearful",
        "Angry",
        "Shocked",
        "Withdrawn",
        "Confused",
        "Very tired",
        "Drunk or on drugs",
        closing("Not seen"),
      ),
      { uses: ["child-voice:sa-how-feeling-now"], noCarry: true },
    ),

    single(
      "custody-self-harm-now",
      "Any thoughts or signs of self-harm now or in the last month?",
      "core stage",
      scale("ytc"),
      {
        uses: ["flag:self-harm", "summary"],
        noCarry: true,
        hint: "Ask anew today. A yes needs a phone call at once.",
        note: "urgent. `not known yet` is allowed only with a reason. Not `self-harm`: asked anew today.",
      },
    ),

    single("custody-suicide-now", "Any thoughts of wanting to die, or a plan?", "core stage", scale("ytc"), {
      uses: ["flag:suicide", "summary"],
      noCarry: true,
      hint: "Ask anew today. A yes needs a phone call at once.",
      note: "urgent. Never carried from an earlier stage. Not `suicide-thoughts`: asked anew today.",
    }),

    shortText(
      "custody-self-harm-unknown-reason",
      "Why can this not be said yet, and who will find out?",
      "core shown",
      {
        when: or(is("custody-self-harm-now", "yet-to-clarify"), is("custody-suicide-now", "yet-to-clarify")),
        noCarry: true,
        hint: "The establishment must know tonight that nobody could ask.",
        note: "Own row: not known is allowed only with a reason.",
      },
    ),

    narrative("custody-self-harm-details", "What was said or seen, by whom and when? What was done?", "core shown", {
      when: or(is("custody-self-harm-now", "yes"), is("custody-suicide-now", "yes")),
      noCarry: true,
      note: "Also updates `adverse-outcomes` as a prompt",
    }),

    ref("custody-see-self-harm-episodes", "Self-harm before", "core never", ["self-harm-episodes"], {
      note: "Read here with dates and methods",
    }),

    ref("custody-see-suicide-attempt", "Suicide attempts before", "core never", ["suicide-attempt"]),

    multi(
      "custody-triggers-tonight",
      "What could make tonight worse?",
      "core stage",
      choices(
        "First time locked in",
        "Length of sentence",
        "Bad news from home",
        "Break-up",
        "Death or anniversary",
        "Own child",
        "Withdrawal from drugs, alcohol or smoking",
        "Pain or illness",
        "Fear of others there",
        "Shame about the offence",
        "News or social media attention",
        "Being far from home",
        "None",
        "Not known yet",
      ),
      { noCarry: true },
    ),

    narrative("custody-triggers-details", "Say more about what could make tonight worse", "further never", {
      when: hasAnyButNone("custody-triggers-tonight"),
      noCarry: true,
    }),

    narrative("custody-what-calms", "What helps them feel calm or safe?", "core stage", {
      uses: ["child-voice:sa-what-helps"],
      hint: "Also what makes it worse",
    }),

    multi(
      "custody-watch-advice",
      "What care do you suggest for the first night?",
      "core stage",
      choices(
        "Usual checks",
        "More frequent checks",
        "Constant watch until assessed",
        "No ligature items",
        "Shared room not advised",
        "Talk with a nurse at once",
        "Phone call home",
        "Quiet room, low noise",
        "Someone who speaks their language",
      ),
      { noCarry: true, hint: "Your advice; the establishment decides.", note: "The establishment decides" },
    ),

    person("custody-call-tonight", "Who should the young person be able to call tonight?", "core never", {
      noCarry: true,
      hint: "Check first that contact is safe.",
      note: "Check safe contact first: `custody-no-contact`",
    }),

    single(
      "custody-no-contact",
      "Is there anyone they must not, or should not, have contact with?",
      "core stage",
      scale("ytc"),
      { hint: "Court order, child protection, exploitation, witnesses" },
    ),

    shortText("custody-no-contact-details", "By role or reference, not by victim's name", "further shown", {
      when: is("custody-no-contact", "yes"),
      hint: "The names go by phone or secure list to the establishment's named officer, not in here.",
    }),
  ],
});
