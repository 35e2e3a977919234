import type { Section } from "../../language.ts";
import { custodyArrival } from "./custody-arrival.ts";
import { custodyFirstNight } from "./custody-first-night.ts";
import { custodyHarmToOthers } from "./custody-harm-to-others.ts";
import { custodyHealthAlerts } from "./custody-health-alerts.ts";
import { custodyPlacementInformation } from "./custody-placement-information.ts";
import { custodyPlacementProposal } from "./custody-placement-proposal.ts";
import { custodyPostCourt } from "./custody-post-court.ts";
import { custodySeparationAndTransport } from "./custody-separation-and-transport.ts";
import { custodyVulnerabilities } from "./custody-vulnerabilities.ts";

export const custodySection: Section = {
  id: "custody",
  title: "Custody",
  group: "module",
  subSections: [
    custodyPlacementInformation,
    custodyFirstNight,
    custodyHealthAlerts,
    custodySeparationAndTransport,
    custodyHarmToOthers,
    custodyVulnerabilities,
    custodyPlacementProposal,
    custodyPostCourt,
    custodyArrival,
  ],
};
