import type { Section } from "../../language.ts";
import { careHistory } from "./care-history.ts";
import { exploitation } from "./exploitation.ts";
import { familyNetworks } from "./family-networks.ts";
import { parenting } from "./parenting.ts";
import { relatingToOthers } from "./relating-to-others.ts";
import { significantRelationships } from "./significant-relationships.ts";
import { youngPersonAsParent } from "./young-person-as-parent.ts";

export const familySection: Section = {
  id: "family",
  title: "Parenting, family and relationships",
  group: "personal-family-social",
  subSections: [
    parenting,
    familyNetworks,
    exploitation,
    significantRelationships,
    careHistory,
    relatingToOthers,
    youngPersonAsParent,
  ],
};
