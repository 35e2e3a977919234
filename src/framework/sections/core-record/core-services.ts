import { is } from "../../conditions.ts";
import {
  file,
  list,
  narrative,
  organisation,
  partialDate,
  person,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const coreServices = subSection({
  id: "core-services",
  title: "Contacts with services",
  guide:
    "Put in start and end dates even if they are only a month or a year: they draw the timeline. What the contact meant for the young person belongs in Explanations and conclusions. Facts only.",
  example:
    "Child and adolescent mental health service, October 2024 to March 2025: six sessions on sleep and panic, closed when the family moved. The worker's closing letter is on file. No other service now.",
  leaveOut:
    "What the young person made of the help and how they took part: write that in Engagement and participation.",
  questions: [
    single(
      "services-any",
      "Are any other professionals or services involved, now or before?",
      "core stage",
      scale("ytc"),
      { note: '"No" replaces the old "not applicable" entry.', from: "seed 002" },
    ),

    list(
      "services-involved",
      "Services and professionals",
      "core shown",
      { entryName: "service", entryLabel: "services-involved.service" },
      [
        organisation("services-involved.service", "Service or organisation", "core shown", {
          uses: ["timeline:services"],
          home: "record",
        }),
        single("services-involved.kind", "Kind of service", "core shown", scale("service-type"), {
          uses: ["stats"],
          home: "record",
        }),
        person("services-involved.worker", "Worker and how to reach them", "core never", { home: "record" }),
        partialDate("services-involved.from", "From", "core shown", { uses: ["timeline:services"], home: "record" }),
        partialDate("services-involved.to", "To (leave empty if still involved)", "core never", {
          uses: ["timeline:services"],
          home: "record",
        }),
        shortText("services-involved.reason", "Why were they involved?", "core shown", { home: "record" }),
        single("services-involved.lead", "Is this the lead professional?", "further never", scale("yes-no"), {
          uses: ["summary"],
          home: "record",
        }),
        single(
          "services-involved.engagement",
          "How did the young person take part?",
          "further never",
          scale("engagement-level"),
          {
            uses: ["desistance:engagement-and-participation"],
            home: "record",
            note: "Shown again in Engagement, not re-asked.",
          },
        ),
        narrative("services-involved.what-helped", "What helped, what did not?", "further never", {
          uses: ["desistance:engagement-and-participation"],
          home: "record",
        }),
      ],
      { when: is("services-any", "yes"), uses: ["timeline:services", "report:custody"], home: "record" },
    ),

    single(
      "specialist-assessments-any",
      "Are there specialist assessments we should use?",
      "core stage",
      scale("ytc"),
      { hint: "Not earlier stages of this assessment.", from: "seed 002" },
    ),

    list(
      "specialist-assessments",
      "Specialist assessments",
      "core shown",
      { entryName: "specialist assessment", entryLabel: "specialist-assessments.kind" },
      [
        single("specialist-assessments.kind", "What kind?", "core shown", scale("assessment-type"), {
          uses: ["stats"],
          note: "Includes AIM and SAVRY.",
          from: "seed 002",
        }),
        organisation("specialist-assessments.by", "Who did it?", "core shown"),
        partialDate("specialist-assessments.date", "When?", "core shown", { uses: ["timeline:services"] }),
        narrative("specialist-assessments.findings", "What did it conclude and advise?", "core shown", {
          uses: ["plan"],
        }),
        file("specialist-assessments.file", "Attach it", "core never"),
      ],
      {
        when: is("specialist-assessments-any", "yes"),
        uses: ["plan", "report:psr"],
        note: "Read by Pathways and planning; findings are written once, here.",
      },
    ),
  ],
});
