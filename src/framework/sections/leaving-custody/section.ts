import type { Section } from "../../language.ts";
import { releaseConditions } from "./release-conditions.ts";
import { releaseContingency } from "./release-contingency.ts";
import { releaseDates } from "./release-dates.ts";
import { releaseDay } from "./release-day.ts";
import { releaseEstablishmentPart } from "./release-establishment-part.ts";
import { releaseHome } from "./release-home.ts";
import { releaseLife } from "./release-life.ts";
import { releasePublicProtection } from "./release-public-protection.ts";

export const leavingCustodySection: Section = {
  id: "leaving-custody",
  title: "Leaving custody",
  group: "module",
  subSections: [
    releaseDates,
    releaseHome,
    releaseLife,
    releaseConditions,
    releasePublicProtection,
    releaseDay,
    releaseContingency,
    releaseEstablishmentPart,
  ],
};
