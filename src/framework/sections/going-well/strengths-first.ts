import { multi, scale, subSection } from "../../define.ts";

export const strengthsFirst = subSection({
  id: "strengths-first",
  title: "What is going well",
  guide:
    "Ask this first and ask the young person. Each topic you mark opens its own list of strengths on that topic's page; you can open the others there too. At least one topic goes well for nearly everyone.",
  questions: [
    multi("strength-topics", "In which parts of life is something going well?", "core stage", scale("strength-topic"), {
      uses: ["plan", "summary", "stats", "child-voice:my-future"],
      note: "In place of one question on every page. Each tick opens that topic's strengths row; what is ticked there is offered as a factor for.",
    }),
  ],
});
