import { count } from "../../conditions.ts";
import { narrative, ref, subSection } from "../../define.ts";

export const bailRecord = subSection({
  id: "bail-record",
  title: "How earlier bail and remands went",
  guide:
    "Include what went well. Kept conditions are the best evidence for bail. Facts in the list, then your analysis of what helped or got in the way.",
  example:
    "Kept a nine o'clock curfew for ten weeks last spring, checked 31 times. Missed it once, on 2 May, when the last bus did not run. A lift from his uncle helped, so that is offered again.",
  leaveOut:
    "Convictions and sentences, which go to “Outcomes”; what is offered this time, which goes to “The offer to the court”.",
  questions: [
    ref("bail-see-remand-history", "Earlier bail, remand and custody", "core never", ["remand-history"], {
      hint: "Add how each went.",
      note: "One list for the case, home part 20; add how each went in remand-history.compliance",
    }),

    narrative("bail-history-learned", "What helped, or got in the way, last time?", "further never", {
      when: count("remand-history", ">=", 1),
      uses: ["report:bail"],
      hint: "Kept conditions count as strengths.",
    }),

    ref("bail-see-missing-episodes", "Going missing or absconding", "core never", ["missing-episodes"], {
      hint: "This history bears on the second remand test.",
    }),

    ref(
      "bail-see-compliance-concerns-details",
      "Keeping to orders and appointments",
      "core never",
      ["compliance-concerns-details"],
      { note: "Home is engagement and participation" },
    ),
  ],
});
