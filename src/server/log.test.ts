import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createLog, errorFields, type Log } from "./log.ts";

function heard(write: (log: Log) => void): string {
  let text = "";
  const into = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  write(createLog(into));
  return text;
}

describe("log", () => {
  it("writes the fields of its list and no other", () => {
    const line = heard((log) =>
      log.info("request", { route: "/stages/:stageId", status: 200, url: "/x?q=secret", answer: "secret" }),
    );
    expect(JSON.parse(line)).toMatchObject({ route: "/stages/:stageId", status: 200, msg: "request" });
    expect(line).not.toContain("secret");
  });

  it("says of a fault what kind it was and where, never its words", () => {
    const fault = Object.assign(new Error('invalid input syntax: "He said secret"'), {
      code: "22P02",
      table: "answer",
      detail: "Key (value)=(secret) exists",
    });
    const line = heard((log) => log.error("fault", errorFields(fault)));
    expect(JSON.parse(line)).toMatchObject({ errorCode: "22P02", errorTable: "answer" });
    expect(JSON.parse(line).errorAt).toContain("log.test.ts");
    expect(line).not.toContain("secret");
  });

  it("says nothing of the words of an error whose words have several lines", () => {
    const line = heard((log) => log.error("fault", errorFields(new Error("one\n    at secret\nsecret at home"))));
    expect(line).not.toContain("secret");
  });
});
