import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const saTransferExtra = subSection({
  id: "sa-transfer-extra",
  title: "Extra for the transfer form",
  guide:
    "Do it with the old worker; show it to the new worker in the joint meeting. The young person's own answers; facts as they see them, not your analysis.",
  example:
    "He wants the new worker to know: ‘Don't stand behind me. And I say no first, then I think.’ He asked, ‘Will she know about my nan?’ so we wrote that question down.",
  leaveOut: "What you would tell the new worker about them, which goes to “The move” or “The move to adult services”.",
  questions: [
    own.pick("sat-feel-about-move", "How I feel about my new worker or new place", "sa-face", {
      third: "How someone like me feels about the move",
      forms: ["transfer"],
      beside: "move-young-person-told",
      uses: ["beside:adult-young-person-view"],
      note: "For probation: beside adult-young-person-view.",
    }),
    own.say("sat-worries", "What I worry about in the move", {
      third: "What someone like me worries about in the move",
      prompts: "any-answer",
      forms: ["transfer"],
      beside: "move-risks-of-move",
    }),
    own.say("sat-tell-new-worker", "What my new worker should know about me", {
      third: "What a new worker should know about someone like me",
      forms: ["transfer"],
      beside: "adult-what-works",
      note: "Printed on the My move sheet if agreed.",
    }),
    own.say("sat-keep", "What I want to keep the same", {
      third: "What someone like me wants to keep the same",
      forms: ["transfer"],
      beside: "move-ongoing-services",
    }),
    own.say("sat-questions", "Questions I have", {
      third: "Questions someone like me has",
      forms: ["transfer"],
      beside: "adult-changes",
      note: "Answered at the joint meeting.",
    }),
  ],
});
