import { describe, expect, it } from "vitest";
import { fileKinds } from "../../framework/attached-file.ts";
import { sniffKind } from "./sniff-kind.ts";
import { inParts, refusedSamples, samples } from "./testing/sample-files.ts";

describe("what a file is", () => {
  it.each(fileKinds)("is told by its bytes: %s", async (kind) => {
    expect(await sniffKind([samples[kind]])).toEqual({ ok: true, kind });
    // However the upload was cut.
    expect(await sniffKind(inParts(samples[kind], 7))).toEqual({ ok: true, kind });
  });

  it.each([
    ["exe", "program"],
    ["script", "program"],
    ["docm", "macros"],
    ["docxWithMacros", "macros"],
    ["xlsxWithShoutedMacros", "macros"],
    ["oldWord", "old-office"],
    ["heic", "phone-photo"],
    ["gif", "picture"],
    ["zip", "archive"],
    ["text", "other"],
  ] as const)("is refused, and why: %s, %s", async (name, why) => {
    expect(await sniffKind([refusedSamples[name]])).toEqual({ ok: false, why });
    expect(await sniffKind(inParts(refusedSamples[name], 7))).toEqual({ ok: false, why });
  });

  it("is nothing known for no bytes, and for a beginning without an end", async () => {
    expect(await sniffKind([])).toEqual({ ok: false, why: "other" });
    expect(await sniffKind([Buffer.from("504b0304", "hex")])).toMatchObject({ ok: false });
  });
});
