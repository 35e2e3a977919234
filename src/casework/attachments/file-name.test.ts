import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileReference, readFileReference } from "../../framework/attached-file.ts";
import { contentDisposition, keptFileName, longestName } from "./file-name.ts";
import { sizeInWords } from "./file-words.ts";

describe("the name of a file", () => {
  it.each([
    ["Plan “final” (2).pdf", "Plan “final” (2).pdf"],
    ["خطة السلامة.pdf", "خطة السلامة.pdf"],
    ["two\r\nlines\t.pdf", "two lines .pdf"],
    ["\u0000\ud800.pdf", "\ufffd\ufffd.pdf"],
    ["  ", "File without a name"],
    ["", "File without a name"],
  ])("is kept as typed, on one line: %j", (typed, kept) => expect(keptFileName(typed)).toBe(kept));

  it("is never longer than the table takes, and keeps its ending", () => {
    const long = keptFileName(`${"ا".repeat(900)}.pdf`);
    expect(long).toHaveLength(longestName);
    expect(long.endsWith("….pdf")).toBe(true);
  });

  it.each([
    ["Plan.pdf", `attachment; filename="Plan.pdf"; filename*=UTF-8''Plan.pdf`],
    ["report", `attachment; filename="report.pdf"; filename*=UTF-8''report.pdf`],
    ["harmless.exe", `attachment; filename="harmless.exe.pdf"; filename*=UTF-8''harmless.exe.pdf`],
    [`a "b" \\c.pdf`, `attachment; filename="a _b_ _c.pdf"; filename*=UTF-8''a%20_b_%20_c.pdf`],
    ["../../etc/passwd", `attachment; filename="__.._etc_passwd.pdf"; filename*=UTF-8''__.._etc_passwd.pdf`],
    ["\u202efdp.exe", `attachment; filename="_fdp.exe.pdf"; filename*=UTF-8''_fdp.exe.pdf`],
    ["Ŵyn's 100%.PDF", `attachment; filename="_yn's 100_.PDF"; filename*=UTF-8''%C5%B4yn%27s%20100%25.PDF`],
  ])("is sent so that a browser saves it, and nothing else: %j", (name, header) => {
    expect(contentDisposition({ name, kind: "pdf" })).toBe(header);
  });

  it("is always one header line of signs that a header takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
        const header = contentDisposition({ name: keptFileName(typed), kind: "docx" });
        expect(header).toMatch(
          /^attachment; filename="[\x20-\x21\x23-\x7e]+"; filename\*=UTF-8''[A-Za-z0-9_.!~%&+^`|$#-]+$/,
        );
        expect(header).toMatch(/\.docx$/i);
      }),
    );
  });

  it("comes back whole out of an answer", () => {
    const file = {
      id: "0b0f5a1e-1111-4222-8333-944455556666",
      digest: "a".repeat(64),
      kind: "msg",
      bytes: 12,
    } as const;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }).map(keptFileName), (name) => {
        expect(readFileReference(fileReference({ ...file, name }))).toEqual({ ...file, name });
      }),
    );
    for (const other of ["", "x", "coping", `${file.id} ${file.digest} exe 12 a`])
      expect(readFileReference(other)).toBeNull();
  });

  it.each([
    [1, "1 byte"],
    [999, "999 bytes"],
    [1500, "2 KB"],
    [999_499, "999 KB"],
    [999_500, "1 MB"],
    [1_440_000, "1.4 MB"],
    [10_000_000, "10 MB"],
  ])("has a size that people say: %i", (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
});
