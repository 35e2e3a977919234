import { file, narrative, subSection } from "../../define.ts";

export const additionalInformationSection = subSection({
  id: "additional-information-section",
  title: "Additional information",
  guide: "Only what has no other home. Attach papers here if they belong to the whole plan.",
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
