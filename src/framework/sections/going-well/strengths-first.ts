import { multi, scale, subSection } from "../../define.ts";

export const strengthsFirst = subSection({
  id: "strengths-first",
  title: "What is going well",
  guide:
    "Ask this first and ask the young person. Each topic you mark opens its own list of strengths on that topic's page; you can open the others there too. At least one topic goes well for nearly everyone. Mark facts, as the young person and others see them; what they mean comes later.",
  example:
    "He marked family and sport: ‘My nan, and I've not missed training since Easter.’ His form tutor added learning on 4 June, because he reads to the Year 7 group every Friday.",
  leaveOut:
    "Worries, which are asked on each topic's page, and hopes for the future, which go in Resilience and goals.",
  questions: [
    multi("strength-topics", "In which parts of life is something going well?", "core stage", scale("strength-topic"), {
      uses: ["plan", "summary", "stats", "child-voice:my-future"],
      note: "In place of one question on every page. Each tick opens that topic's strengths row; what is ticked there is offered as a factor for.",
    }),
  ],
});
