import type { Section } from "../../language.ts";
import { caretaking } from "./caretaking.ts";
import { moveFacts } from "./move-facts.ts";

export const transferYjsToYjsSection: Section = {
  id: "transfer-yjs-to-yjs",
  title: "Transfer to another youth justice service",
  group: "module",
  subSections: [moveFacts, caretaking],
};
