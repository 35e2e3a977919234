import { is } from "../../conditions.ts";
import { ref, subSection } from "../../define.ts";

const inCustody = is("in-custody", "yes");

/** Source: content part 30, stages: a review shows the custody module, read-only. Its facts change at the stages of the custody journey. */
export const custodyLastWritten = subSection({
  id: "custody-last-written",
  title: "Custody, as last written",
  guide:
    "What was last written about custody, to read. What has changed since goes into the topic that it is about. Facts to read; nothing is written or analysed here.",
  example:
    "Written in January: shares a room badly, calm after ringing his sister. In this review he says, ‘I sleep fine now’, so the new fact goes to the topic on emotional health, dated today.",
  leaveOut:
    "News since then: health goes to “Physical health and development” or “Emotional development and mental health”, danger to “Safety and well-being”.",
  questions: [
    ref("last-custody-first-night", "First-night safety", "core never", ["custody-first-night"], {
      when: inCustody,
      readOnly: true,
    }),

    ref(
      "last-custody-separation-and-transport",
      "Keeping apart and transport",
      "core never",
      ["custody-separation-and-transport"],
      { when: inCustody, readOnly: true },
    ),

    ref("last-custody-harm-to-others", "Risk of harm to others in custody", "core never", ["custody-harm-to-others"], {
      when: inCustody,
      readOnly: true,
    }),

    ref(
      "last-custody-vulnerabilities",
      "How the young person could be harmed",
      "core never",
      ["custody-vulnerabilities"],
      { when: inCustody, readOnly: true },
    ),

    ref("last-custody-placement-proposal", "Proposed placement", "core never", ["custody-placement-proposal"], {
      when: inCustody,
      readOnly: true,
    }),

    ref("last-custody-arrival", "Arrival (secure establishment)", "core never", ["custody-arrival"], {
      when: inCustody,
      readOnly: true,
    }),
  ],
});
