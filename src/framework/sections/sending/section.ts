import type { Section } from "../../language.ts";
import { moduleOversight } from "./module-oversight.ts";
import { sendingLog } from "./sending-log.ts";

export const sendingSection: Section = {
  id: "sending",
  title: "Checking and sending",
  group: "stage",
  subSections: [moduleOversight, sendingLog],
};
