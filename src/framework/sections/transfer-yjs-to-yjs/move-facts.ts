import { count, isEmpty } from "../../conditions.ts";
import {
  choices,
  date,
  list,
  multi,
  narrative,
  notKnownYet,
  organisation,
  person,
  ref,
  saidUnknown,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const moveFacts = subSection({
  id: "move-facts",
  title: "The move",
  guide:
    "Phone first, send second. The receiving manager accepts the information; the case is a separate step. Facts first; in what gets safer or less safe, your analysis.",
  example:
    "His mother found a house near her parents, so they move on 18 August. He says, ‘I'll miss football but not the stairs.’ Safer, because the boys who wait for him do not know the town.",
  leaveOut:
    "Who does which task while a move is for a time, which goes to “Caretaking agreement”; the whole history, which goes with the assessment.",
  questions: [
    single(
      "move-type",
      "What kind of move is it?",
      "core stage",
      choices(
        "Full move",
        "Caretaking: this service stays home",
        "End of caretaking",
        "Temporary stay, information only",
        "Not known yet",
      ),
      { uses: ["stats"], yjsOnly: true },
    ),

    single(
      "move-reason",
      "Why is the young person moving?",
      "core stage",
      choices(
        "Family moved",
        "Placed by local authority",
        "Moved for safety",
        "Custody release to another area",
        "Moved for school or work",
        "Other",
        "Not known yet",
      ),
      { uses: ["stats"] },
    ),

    narrative("move-reason-details", "Say more about the reason for the move", "further never", {
      hint: "If the move is for safety, mark the address as protected.",
    }),

    organisation("move-to-service", "Which youth justice service is it moving to?", "core stage", { uses: ["stats"] }),

    person("move-contact", "Who was spoken to there, and when?", "core stage", {
      hint: "Name, phone and date. Talk first, send second.",
      from: "seed 000",
    }),

    date("move-date", "Date of the move", "core stage", {
      uses: ["timeline:services"],
      emptyWhen: saidUnknown("move-date"),
    }),

    notKnownYet("move-date", "Is the date of the move not known yet?", isEmpty("move-date")),

    ref("move-see-accommodation-type", "New home", "core never", ["accommodation-type"], {
      note: "Enter as a new entry from the move date",
    }),

    single("move-address-protected", "Must the address be kept secret from anyone?", "core stage", scale("ytc"), {
      uses: ["flag:protected-address"],
      hint: "A yes is shown in the banner of every page.",
    }),

    narrative("move-young-person-told", "What does the young person think of it?", "core stage", {
      uses: ["child-voice:sat-feel-about-move"],
    }),

    shortText("move-family-told", "Parents and carers: told, and their view", "further never"),

    ref("move-see-outcomes", "Orders and end dates", "core never", ["outcomes"]),

    ref("move-see-external-controls", "Conditions and court cases pending", "core never", ["external-controls"]),

    ref("move-see-enforcement-status", "Enforcement", "core never", ["enforcement-status"], {
      note: "Breach started, warnings",
    }),

    ref(
      "move-see-looked-after-now",
      "Looked-after status and responsible authority",
      "core never",
      ["looked-after-now"],
      { note: "Home service is the responsible authority's" },
    ),

    ref("move-see-plan-targets", "Plan and progress", "core never", ["plan-targets"]),

    ref("move-see-rosh-judgement", "Risk of serious harm", "core never", ["rosh-judgement"]),

    ref("move-see-sawb-judgement", "Safety and wellbeing", "core never", ["sawb-judgement"]),

    ref("move-see-staff-safety-concern", "Staff safety", "core never", ["staff-safety-concern"]),

    narrative("move-risks-of-move", "What gets safer or less safe because of the move?", "core stage", {
      uses: ["countersign"],
      hint: "New area, old friends, exploitation, loss of support.",
    }),

    list(
      "move-bridging",
      "Who does what in the first four weeks?",
      "core stage",
      { entryName: "task", entryLabel: "move-bridging.what", emptyWhen: saidUnknown("move-bridging") },
      [
        shortText("move-bridging.what", "What", "core shown", {
          hint: "For example: last visit, joint visit, start at school, registration with a GP.",
        }),
        shortText("move-bridging.who", "Who", "core shown"),
        date("move-bridging.by", "By", "core shown"),
      ],
      { uses: ["plan"] },
    ),

    notKnownYet("move-bridging", "Is it not known yet who does what?", count("move-bridging", "=", 0)),

    narrative("move-ongoing-services", "Services that end, go on or must be found", "core stage", { uses: ["plan"] }),

    shortText("move-rj-open", "Restorative work still open", "further never", {
      hint: "No victim's name; the victim worker hands over separately.",
    }),

    multi(
      "move-documents",
      "Which papers go with the move?",
      "core stage",
      choices(
        "This stage",
        "Court reports",
        "Plan signed by the young person",
        "Specialist assessments",
        "Licence or notice",
        "Safety plan",
        "Other",
      ),
    ),
  ],
});
