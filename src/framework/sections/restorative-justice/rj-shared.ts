import { ref, subSection } from "../../define.ts";

export const rjShared = subSection({
  id: "rj-shared",
  title: "What the worker needs to know",
  guide: "Almost all filled in. Check that it names no victim. Facts to read; nothing is analysed here.",
  example:
    "How to talk with her: short questions, one at a time, and time to draw; she answers better when her aunt sits beside her. Agreed with her on 11 November.",
  leaveOut:
    "Names, wishes or addresses of anyone who was harmed, which stay with the restorative worker; corrections, which go to the page that each fact comes from.",
  questions: [
    ref("rj-see-attitude-details", "Attitude to offending", "core never", ["attitude-details"], {
      prevention: "Attitude to the behaviour",
    }),

    ref("rj-see-communication-adjustments", "How to talk with this young person", "core never", [
      "communication-adjustments",
    ]),

    ref("rj-see-maturity-and-development", "Age and maturity", "core never", ["maturity-and-development"]),

    ref("rj-see-rosh-judgement", "Risk of serious harm", "core never", ["rosh-judgement"], {
      readOnly: true,
      note: "Read-only",
    }),

    ref("rj-see-staff-safety-concern", "Safety of workers", "core never", ["staff-safety-concern"]),

    ref("rj-see-external-controls", "No-contact rules", "core never", ["external-controls"], {
      note: "Yes or no, and end date; never who",
    }),

    ref("rj-see-key-areas", "Priorities for repairing harm", "core never", ["key-areas"], {
      note: "Home: Pathways and Planning key area",
    }),

    ref("rj-see-previous-restorative-work", "Restorative work before", "core never", ["previous-restorative-work"]),

    ref("rj-see-previous-restorative-details", "What it was and how they responded", "core never", [
      "previous-restorative-details",
    ]),
  ],
});
