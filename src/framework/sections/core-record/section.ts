import type { Section } from "../../language.ts";
import { coreAlerts } from "./core-alerts.ts";
import { coreCare } from "./core-care.ts";
import { coreCarers } from "./core-carers.ts";
import { corePerson } from "./core-person.ts";
import { coreReview } from "./core-review.ts";
import { coreServices } from "./core-services.ts";
import { coreSources } from "./core-sources.ts";
import { coreSummary } from "./core-summary.ts";

export const coreRecordSection: Section = {
  id: "core-record",
  title: "Core Record",
  group: "core-record",
  subSections: [corePerson, coreCarers, coreCare, coreAlerts, coreServices, coreSources, coreReview, coreSummary],
};
