import { describe, expect, it } from "vitest";
import type { Actor } from "../../casework/actor.ts";
import { allOf, anyOf, hasPermission, not, organisationKindIn, roleIn, signedIn } from "./permission.ts";

const manager: Actor = {
  userId: "u",
  name: "Helen",
  role: "manager",
  permissions: ["countersign"],
  organisationId: "o",
  organisationName: "Northmoor",
  organisationKind: "youth-justice-service",
};
const placements: Actor = {
  ...manager,
  role: "placements-officer",
  permissions: [],
  organisationKind: "placements-team",
};

describe("permission", () => {
  it.each([
    [signedIn, true, true, "signed in"],
    [roleIn("manager", "practitioner"), true, false, "manager or practitioner"],
    [hasPermission("countersign"), true, false, "may countersign"],
    [hasPermission("send"), false, false, "may send"],
    [organisationKindIn("placements-team"), false, true, "in a placements-team"],
    [allOf(roleIn("manager"), hasPermission("send")), false, false, "(manager) and (may send)"],
    [
      anyOf(roleIn("placements-officer"), hasPermission("countersign")),
      true,
      true,
      "(placements-officer) or (may countersign)",
    ],
    [not(roleIn("manager")), false, true, "not (manager)"],
  ])("%#: reads as a sentence and decides", (permission, forManager, forPlacements, name) => {
    expect(permission.allows(manager)).toBe(forManager);
    expect(permission.allows(placements)).toBe(forPlacements);
    expect(permission.name).toBe(name);
  });
});
