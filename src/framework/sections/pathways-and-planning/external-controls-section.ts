import { is, isIn, or } from "../../conditions.ts";
import {
  choices,
  date,
  entriesOf,
  list,
  multi,
  narrative,
  person,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const externalControlsSection = subSection({
  id: "external-controls-section",
  title: "Additional external controls and actions",
  guide:
    "What others do or require to protect people, including the young person: not chosen by the young person, so not a target. Explain each one to them. Facts about what is required or done, each with its reason.",
  example:
    "Home from 7 pm to 7 am, tagged, until 30 September, because all four incidents were at night. Explained on 2 July with a drawing of a clock; he said, ‘I can still do football at five.’",
  leaveOut:
    "What the young person chose to do, which goes to “Our intervention plan: my targets”; what we do if danger grows, which goes to “If things change: risk to others”.",
  questions: [
    single("controls-needed", "Are controls or actions needed beyond the targets?", "core stage", scale("yes-no"), {
      uses: ["plan", "countersign"],
      note: "High or very high on rosh or sawb expects yes.",
    }),

    list(
      "external-controls",
      "Controls and actions",
      "core shown",
      { entryName: "control or action", entryLabel: "external-controls.type" },
      [
        single("external-controls.type", "What is it?", "core shown", scale("control-type"), { uses: ["stats"] }),
        multi(
          "external-controls.links",
          "Which behaviours or outcomes is it for?",
          "core shown",
          entriesOf(["future-behaviours", "adverse-outcomes"], "Keeping a known person safe", "Required by the order"),
          { uses: ["plan", "countersign"], note: "Options are the live entries." },
        ),
        narrative("external-controls.details", "What exactly, where and when?", "core shown", {
          uses: ["plan"],
          hint: "No victim's name or address.",
        }),
        person("external-controls.who", "Who is responsible?", "core shown", { uses: ["plan"] }),
        date("external-controls.from", "From", "core shown", { uses: ["timeline:interventions"] }),
        date("external-controls.to", "To", "core never", { uses: ["timeline:interventions"] }),
        shortText("external-controls.if-not-kept", "What happens if it is not kept?", "further never", {
          uses: ["plan"],
        }),
        single("external-controls.explained", "Explained to the young person?", "further never", scale("yes-no"), {
          uses: ["plan"],
        }),
        single(
          "external-controls.status",
          "Is it in force?",
          "core shown",
          choices("Planned", "In force", "Changed", "Ended"),
          { uses: ["summary"] },
        ),
      ],
      {
        when: is("controls-needed", "yes"),
        uses: ["plan", "summary", "report:psr", "report:custody"],
        from: "seed 002",
      },
    ),

    narrative(
      "victim-safety-actions",
      "What is being done to keep people who were harmed, or could be, safe?",
      "further shown",
      {
        when: or(is("specific-victim-concern", "yes"), isIn("rosh-judgement", "high", "very-high")),
        uses: ["plan"],
        restricted: true,
        note: "RESTRICTED like specific-victim-details; not in the Restorative Justice module or the child's print.",
      },
    ),
  ],
});
