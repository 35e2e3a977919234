import { describe, expect, it } from "vitest";
import { frameworkMigrations } from "../../migrations/all.ts";
import { welshReason } from "./migrations.ts";

describe("why questions moved, in Welsh", () => {
  it.each(
    frameworkMigrations.flatMap((migration) =>
      migration.changes.map((change) => [`${migration.framework} ${migration.from}`, change, migration] as const),
    ),
  )("%s: every change has its Welsh reason", (_, change, migration) => {
    const said = welshReason(migration, change);
    expect(said).toMatch(/\.$/);
    expect(said).not.toBe(change.why);
  });

  it("has none for a change that there never was", () => {
    const [migration] = frameworkMigrations;
    if (!migration) throw new Error("There is no migration.");
    expect(welshReason(migration, { kind: "retired", question: "shoe-size", why: "It pinched." })).toBeUndefined();
    expect(
      welshReason(
        { framework: "assetplus", from: "0.9.0" },
        migration.changes[0] ?? { kind: "retired", question: "a", why: "" },
      ),
    ).toBeUndefined();
  });
});
