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
  standsIn: false,
  grant: null,
  ...over,
});

/** What a manager may do; handing in is for those who were given something. */
/** Everything that can be done while a stage is open, but what only those do to whom parts were given. */
const managed = stageActions.filter(
  (action) => !["hand-in", "take-up-again", "note-progress", "send"].includes(action),
);

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
        "return-part",
        "settle-late-answer",
        "name-proxy",
        "move-to-version",
        "export",
      ],
    ],
    [
      "a contributor writes, asks and comments",
      actor("contributor"),
      { wholeCases: false, grant: { state: "given", subSections: ["a"] } },
      ["read", "write-answer", "confirm", "comment", "hand-in"],
    ],
    [
      "a manager who owns the stage does not sign it",
      actor("manager", ["countersign"], "owner"),
      {},
      managed.filter((action) => action !== "sign" && action !== "return"),
    ],
    [
      "a contributor who has handed in reads, comments and takes up again",
      actor("contributor"),
      { wholeCases: false, grant: { state: "handed-in", subSections: ["a"] } },
      ["read", "comment", "take-up-again"],
    ],
    [
      "a contributor to whom it was returned writes again",
      actor("contributor"),
      { wholeCases: false, grant: { state: "returned", subSections: ["a"] } },
      ["read", "write-answer", "confirm", "comment", "hand-in"],
    ],
    [
      "nobody stands in who sees only parts",
      actor("contributor"),
      { wholeCases: false, standsIn: true, grant: null },
      [],
    ],
    ["another manager who may countersign does all of it", actor("manager", ["countersign"]), {}, managed],
    [
      "a manager without the permission does not sign",
      actor("manager"),
      {},
      managed.filter((action) => action !== "sign" && action !== "return"),
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
      { standsIn: true },
      [
        "read",
        "write-answer",
        "confirm",
        "comment",
        "ask-countersignature",
        "withdraw-request",
        "complete",
        "grant-contributor",
        "return-part",
        "settle-late-answer",
        "export",
      ],
    ],
    [
      "nobody writes in a completed stage",
      actor("manager", ["countersign"]),
      { status: "completed" },
      ["read", "export", "note-progress"],
    ],
    [
      "whoever may send sends what is completed, and an administrative officer does nothing else with it",
      actor("administrative-officer", ["send"]),
      { status: "completed", wholeCases: false },
      ["send"],
    ],
    ["nothing is sent before it is completed", actor("administrative-officer", ["send"]), { wholeCases: false }, []],
    [
      "a contributor never sends, whatever was written into their account",
      actor("contributor", ["send"]),
      { status: "completed", wholeCases: false, grant: { state: "given", subSections: ["a"] } },
      ["read", "note-progress"],
    ],
    [
      "who was given parts of a completed stage reads them and says how a target goes",
      actor("contributor"),
      {
        status: "completed",
        wholeCases: false,
        grant: { subSections: ["our-intervention-plan"], state: "handed-in" },
      },
      ["read", "note-progress"],
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
    const handedIn = stageSituation(actor("contributor"), {
      ...stage({ wholeCases: false }),
      grant: { state: "handed-in", subSections: ["a"] },
    });
    expect(refuseAction("write-answer", handedIn)?.happened).toContain("handed your parts in");
    expect(allowed("read", reader)).toBe(true);
    expect(refuseAction("read", reader)).toBeNull();
  });
});
