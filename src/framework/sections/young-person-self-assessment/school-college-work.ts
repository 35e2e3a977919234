import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const schoolCollegeWork = subSection({
  id: "school-college-work",
  title: "School, college and work",
  guide:
    "Say “learning” if they have no school now. The young person's own answers; facts as they see them, not your analysis.",
  example:
    "She picked ‘sometimes’ for going in and said, ‘I'd go if first lesson wasn't with him, he reads the marks out loud.’ Art is different: ‘That room's quiet.’",
  leaveOut:
    "Attendance figures or the school's view, which go to “Learning, education, training and employment”; a softer word than theirs.",
  questions: [
    own.pick("sa-school-go", "I go to school, college or work", "sa-often", {
      third: "Someone like me goes to school, college or work",
      prompts: ["never", "sometimes"],
      beside: "ete-concerns",
    }),
    own.pick("sa-school-like", "I like it there", "sa-agree", {
      third: "Someone like me likes it there",
      prompts: ["not-really", "no"],
      beside: "ete-concerns",
    }),
    own.pick("sa-learning", "I can do the work, or get help when it is hard", "sa-agree", {
      third: "Someone like me can do the work or gets help",
      prompts: ["not-really", "no"],
      beside: "learning-preferences",
    }),
    own.pick("sa-school-fair", "The staff treat me fairly", "sa-agree", {
      third: "The staff treat someone like me fairly",
      prompts: ["no"],
      forms: ["initial", "review", "prevention"],
      beside: "discrimination",
    }),
  ],
});
