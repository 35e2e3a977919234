/**
 * Facts of the young person that exist without an assessment. They live in the case record, are shown (and put right) in
 * `core-person`, and are asked nowhere else. Ethnicity: the 18 categories of the 2011 census of England and Wales and
 * "not stated" (18+1), as youth justice systems record them.
 */
import { choices, date, list, organisation, partialDate, shortText, single, subSection } from "./define.ts";
import type { Option, Section } from "./language.ts";

const option = (code: string, label: string): Option => ({ code, label });

const caseFacts = subSection({
  id: "case-facts",
  title: "Facts of the case record",
  guide: "Facts about the young person that every stage shares. A change here is a change everywhere.",
  example:
    "Mobile number checked with him on 4 March 2026: he answers texts after school, not calls. His gran's landline is the second number; she has agreed to take messages.",
  leaveOut:
    "What the facts mean, and worries about home or family: those go in Living arrangements, housing and finances or Parenting, care and supervision.",
  questions: [
    shortText("case:given-names", "Given names", "core stage", { home: "record" }),
    shortText("case:family-name", "Family name", "core stage", { home: "record" }),
    shortText("case:preferred-name", "Name the young person likes to be called", "core never", { home: "record" }),
    shortText("case:other-names", "Other names used", "core never", {
      home: "record",
      hint: "Previous names, nicknames and street names.",
    }),
    date("case:date-of-birth", "Date of birth", "core stage", { home: "record" }),
    single(
      "case:sex-recorded",
      "Sex recorded for statistics",
      "core stage",
      choices("Male", "Female", "Other", "Not known"),
      { home: "record" },
    ),
    shortText("case:gender-identity", "Gender identity and pronouns", "core never", { home: "record" }),
    single(
      "case:ethnicity",
      "Ethnicity",
      "core stage",
      choices(
        option("w1", "White: English, Welsh, Scottish, Northern Irish or British"),
        option("w2", "White: Irish"),
        option("w3", "White: Gypsy or Irish Traveller"),
        option("w9", "White: any other White background"),
        option("m1", "Mixed: White and Black Caribbean"),
        option("m2", "Mixed: White and Black African"),
        option("m3", "Mixed: White and Asian"),
        option("m9", "Mixed: any other Mixed or multiple background"),
        option("a1", "Asian or Asian British: Indian"),
        option("a2", "Asian or Asian British: Pakistani"),
        option("a3", "Asian or Asian British: Bangladeshi"),
        option("a4", "Asian or Asian British: Chinese"),
        option("a9", "Asian or Asian British: any other Asian background"),
        option("b1", "Black or Black British: Caribbean"),
        option("b2", "Black or Black British: African"),
        option("b9", "Black or Black British: any other Black background"),
        option("o2", "Other: Arab"),
        option("o9", "Other: any other ethnic group"),
        option("ns", "Not stated"),
      ),
      { home: "record" },
    ),
    shortText("case:religion", "Religion or belief", "core never", { home: "record" }),
    shortText("case:immigration-status", "Nationality and immigration status", "core never", { home: "record" }),
    shortText("case:preferred-language", "Preferred language", "core stage", {
      home: "record",
      hint: "Welsh is a right in Wales.",
    }),
    single(
      "case:interpreter-needed",
      "Is an interpreter needed?",
      "core never",
      choices("Yes", "No", "Not known yet"),
      { home: "record" },
    ),
    list(
      "case:addresses",
      "Addresses",
      "core stage",
      { entryName: "address", entryLabel: "case:addresses.line" },
      [
        shortText("case:addresses.line", "Address", "core shown", { home: "record" }),
        shortText("case:addresses.postcode", "Postcode", "core never", { home: "record" }),
        single(
          "case:addresses.kind",
          "What kind of address is it?",
          "core shown",
          choices(
            option("current", "Where they live now"),
            option("home", "Home address, if not where they live now"),
            option("previous", "Earlier address"),
          ),
          { home: "record" },
        ),
        partialDate("case:addresses.from", "From", "core never", { home: "record" }),
        partialDate("case:addresses.to", "To", "core never", { home: "record" }),
        single("case:addresses.protected", "Must this address be kept secret?", "core shown", choices("Yes", "No"), {
          home: "record",
        }),
      ],
      { home: "record" },
    ),
    shortText("case:contact-details", "Best way to make contact", "core never", { home: "record" }),
    list(
      "case:identifiers",
      "Reference numbers",
      "core never",
      { entryName: "reference number", entryLabel: "case:identifiers.value" },
      [
        single(
          "case:identifiers.kind",
          "Which number?",
          "core shown",
          choices(
            "Case number",
            "Police national computer id",
            "Unique pupil number",
            "NHS number",
            "Home Office number",
            "Other",
          ),
          { home: "record" },
        ),
        shortText("case:identifiers.value", "Number", "core shown", { home: "record" }),
      ],
      { home: "record" },
    ),
    organisation("case:home-service", "Home youth justice service", "core stage", { home: "record" }),
    organisation("case:host-service", "Host service or establishment, and worker there", "core never", {
      home: "record",
      hint: "While another service or an establishment looks after the case.",
    }),
  ],
});

export const caseRecordSection: Section = {
  id: "case-record",
  title: "Case record",
  group: "record",
  subSections: [caseFacts],
};
