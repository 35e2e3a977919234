import { ref, subSection } from "../../define.ts";

export const coreCare = subSection({
  id: "core-care",
  title: "Care status",
  guide:
    "Shown here and in Care history. Change it in either place; it is one fact. Children's services can confirm legal status. Facts only, not what they mean.",
  example:
    "Accommodated by agreement since 14 January 2025, confirmed by his social worker by email on 3 March 2026. Child protection plan (neglect) from June 2023 to May 2024.",
  leaveOut: "How care has felt and what happened in it: write that in Care history and children's services.",
  questions: [
    ref("core-care-status", "Care status and children's services history", "core never", ["care-history"], {
      uses: ["summary", "timeline:care"],
      note: "Block of part 10: care-s20, care-s17, care-s31, remand to local authority accommodation, remand to youth detention accommodation, eligible or relevant child, siblings, details. Editable in both places.",
      from: "seed 002",
    }),

    ref("core-child-protection", "Child protection plan, now or before", "core never", ["child-protection-plan"], {
      uses: ["flag:child-protection", "countersign"],
      note: "With category and dates. Editable here.",
      from: "seed 002",
    }),

    ref(
      "core-abuse-victim",
      "Known to have been harmed by a parent or carer",
      "core never",
      ["abuse-by-parent-or-carer"],
      { readOnly: true, uses: ["flag:abuse-history"], note: "Read-only here.", from: "seed 002" },
    ),

    ref("core-domestic-abuse", "Known to have lived with domestic abuse", "core never", ["domestic-abuse-witnessed"], {
      readOnly: true,
      uses: ["flag:abuse-history"],
      note: "Read-only here.",
      from: "seed 002",
    }),
  ],
});
