import { describe, expect, it } from "vitest";
import { readConfiguration } from "./configuration.ts";

const issuer = { OIDC_ISSUER: "https://login.example.org", OIDC_CLIENT_ID: "assetplus", OIDC_CLIENT_SECRET: "s" };

describe("configuration", () => {
  it("needs nothing: the bundled database, the built-in sign-in and the demonstration on port 3000", () => {
    expect(readConfiguration({ PORT: "" })).toMatchObject({
      port: 3000,
      databaseUrl: undefined,
      baseUrl: null,
      signIn: { kind: "built-in" },
      sessionIdleMinutes: 30,
      sessionHours: 12,
      fileLimit: 10_000_000,
      demonstration: true,
    });
  });

  it.each([
    ["PORT", "eighty", "PORT must be a whole number"],
    ["PORT", "65536", "PORT must be a whole number"],
    ["DATABASE_URL", "mysql://x", "DATABASE_URL must begin with postgres://"],
    ["BASE_URL", "assetplus.example.org", "BASE_URL must be an address"],
    ["BASE_URL", "https://example.org/assetplus", "BASE_URL must be the address of a host alone"],
    ["SESSION_IDLE_MINUTES", "0", "SESSION_IDLE_MINUTES must be a whole number from 5"],
    ["DEMO", "yes", "DEMO must be 0 or 1"],
    ["ATTACHMENT_MB", "0", "ATTACHMENT_MB must be a whole number from 1 to 100"],
    ["PRACTICE", "yes", "PRACTICE must be 0 or 1"],
    ["SECRET", "short", "SECRET must be at least 32 characters"],
  ])("stops the start for %s=%s with a sentence", (name, value, sentence) => {
    expect(() => readConfiguration({ [name]: value })).toThrow(sentence);
  });

  it("names every fault at once", () => {
    expect(() => readConfiguration({ PORT: "x", DEMO: "x" })).toThrow(/PORT .* DEMO /);
  });

  it.each([
    ["production with the built-in sign-in", { NODE_ENV: "production" }, "the built-in sign-in is for demonstration"],
    ["production with DEMO=1 and the built-in sign-in", { NODE_ENV: "production", DEMO: "1" }, "for demonstration"],
    ["an issuer without its client", { OIDC_ISSUER: issuer.OIDC_ISSUER }, "OIDC_CLIENT_ID"],
    ["practice with an issuer", { ...issuer, PRACTICE: "1" }, "the invented people of the demonstration sign in"],
    ["practice with the demonstration", { DEMO: "1", PRACTICE: "1" }, "PRACTICE=1 has its own written dossiers"],
    ["practice in production", { NODE_ENV: "production", PRACTICE: "1" }, "for demonstration"],
    ["a client without its issuer", { OIDC_CLIENT_ID: "x" }, "need OIDC_ISSUER"],
  ])("refuses %s", (_, environment, sentence) => {
    expect(() => readConfiguration(environment)).toThrow(sentence);
  });

  it.each([
    [{}, true],
    [{ DATABASE_URL: "postgres://db/x" }, false],
    [{ APP_DATABASE_URL: "postgres://db/x" }, false],
    [issuer, false],
    [{ ...issuer, DEMO: "1" }, true],
    [{ DATABASE_URL: "postgres://db/x", DEMO: "1" }, true],
    [{ DEMO: "0" }, false],
    [{ PRACTICE: "1" }, false],
  ])("loads the demonstration for %j: %s", (environment, expected) => {
    expect(readConfiguration(environment).demonstration).toBe(expected);
  });

  it("practises in a data folder of its own, unless one is named", () => {
    expect(readConfiguration({}).practice).toBe(false);
    expect(readConfiguration({}).dataDir).toMatch(/[/\\]data$/);
    expect(readConfiguration({ PRACTICE: "1" })).toMatchObject({ practice: true, signIn: { kind: "built-in" } });
    expect(readConfiguration({ PRACTICE: "1" }).dataDir).toMatch(/[/\\]data-practice$/);
    expect(readConfiguration({ PRACTICE: "1", DATA_DIR: "elsewhere" }).dataDir).toMatch(/[/\\]elsewhere$/);
  });

  it("takes the slash from the end of BASE_URL", () => {
    expect(readConfiguration({ BASE_URL: "https://assetplus.example.org/" }).baseUrl).toBe(
      "https://assetplus.example.org",
    );
  });
});
