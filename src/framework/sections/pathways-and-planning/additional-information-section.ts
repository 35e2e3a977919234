import { file, narrative, subSection } from "../../define.ts";

export const additionalInformationSection = subSection({
  id: "additional-information-section",
  title: "Additional information",
  guide:
    "Only what has no other home. Attach papers here if they belong to the whole plan. Facts, with where they come from.",
  example:
    "Attached: the travel letter from the bus company, dated 3 June. His grandmother asks that letters come to her flat, because post at his mother's house is shared between two families.",
  leaveOut:
    "Anything that a page asks for: a need goes to its topic, an action to “Our intervention plan: my targets”, a control to “Additional external controls and actions”.",
  questions: [
    narrative("additional-information", "Additional information", "further never", {
      uses: ["plan"],
      from: "seed 002",
    }),

    file("additional-files", "Attachments", "further never", {
      uses: ["plan"],
      hint: "Word, Excel, Outlook message, PDF or image.",
    }),
  ],
});
