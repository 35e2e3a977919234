import { describe, expect, it } from "vitest";
import type { Permission, Role } from "../../database/schema.ts";
import type { Actor } from "../actor.ts";
import { allowed, allowedActions, refuseAction, stageActions, stageSituation } from "./actions.ts";

const actor = (role: Role, permissions: Permission[] = [], userId = "me"): Actor => ({
  userId,
  name: "Me",
  role,
  permissions,
  organisationId: "o",
  organisationName: "O",
  organisationKind: "youth-justice-service",
});
const stage = (over: object = {}) => ({
  status: "in-progress" as const,
  ownerId: "owner",
  wholeCases: true,
  grant: null,
  ...over,
});

describe("who may do what with a stage", () => {
  it.each<[string, Actor, object, readonly string[]]>([
    ["a colleague only reads and prints", actor("practitioner"), {}, ["read", "export"]],
    [
      "an owner does all but sign, stop and hand over",
      actor("practitioner", ["countersign"], "owner"),
      {},
      [
        "read",
        "write-answer",
        "confirm",
        "comment",
        "ask-countersignature",
        "withdraw-request",
        "complete",
        "cancel",
        "grant-contributor",
        "move-to-version",
        "export",
      ],
    ],
    [
      "a contributor writes, asks and comments",
      actor("contributor"),
      { wholeCases: false, grant: { proxy: false, subSections: ["a"] } },
      ["read", "write-answer", "confirm", "comment"],
    ],
    [
      "a manager who owns the stage does not sign it",
      actor("manager", ["countersign"], "owner"),
      {},
      stageActions.filter((action) => action !== "sign" && action !== "return"),
    ],
    ["another manager who may countersign does everything", actor("manager", ["countersign"]), {}, [...stageActions]],
    [
      "a manager without the permission does not sign",
      actor("manager"),
      {},
      stageActions.filter((action) => action !== "sign" && action !== "return"),
    ],
    [
      "a senior practitioner with the permission reads, comments, signs and returns",
      actor("senior-practitioner", ["countersign"]),
      {},
      ["read", "comment", "return", "sign", "export"],
    ],
    [
      "a proxy never signs",
      actor("senior-practitioner", ["countersign"]),
      { grant: { proxy: true, subSections: [] } },
      [
        "read",
        "write-answer",
        "confirm",
        "comment",
        "ask-countersignature",
        "withdraw-request",
        "complete",
        "grant-contributor",
        "export",
      ],
    ],
    [
      "nobody writes in a completed stage",
      actor("manager", ["countersign"]),
      { status: "completed" },
      ["read", "export"],
    ],
    ["an outsider does nothing", actor("administrative-officer"), { wholeCases: false }, []],
  ])("%s", (_who, who, over, actions) => {
    expect([...allowedActions(stageSituation(who, stage(over)))].sort()).toEqual([...actions].sort());
  });

  it("says 409 when the state forbids it to everyone, 403 when it is not this person's", () => {
    const closed = stageSituation(actor("manager"), stage({ status: "completed" }));
    expect(refuseAction("write-answer", closed)).toMatchObject({ status: 409, code: "stage-closed" });
    const reader = stageSituation(actor("practitioner"), stage());
    expect(refuseAction("write-answer", reader)).toMatchObject({ status: 403 });
    expect(allowed("read", reader)).toBe(true);
    expect(refuseAction("read", reader)).toBeNull();
  });
});
