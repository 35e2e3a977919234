// Words that must not appear in what people read: a child is a young person, never an offender.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { root } from "./dependencies.mjs";

/** Names of registers, institutions, published methods and terms of desistance research, which stay as they are called. */
const names = [
  /young offenders?[’']? institutions?/gi,
  /sex(ual)?[- ]offenders?[’']?[- ](register|registration|notification)/gi,
  /register of sex offenders/gi,
  /offender group reconviction scale/gi,
  /dangerous offender/gi,
  /rehabilitation of offenders act/gi,
  /offender management act/gi,
  /punishment of offenders act/gi,
  /youth offender panel/gi,
  /victim offender mediation/gi,
  /non-offender[- ]identity/gi,
];
const read = new Set([".ts", ".tsx", ".css", ".sql", ".md"]);

/** The places, as `file:line: text`, where a word stands that must not. */
export function unwantedWords(folders = ["src"]) {
  const found = [];
  let seen = 0;
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (read.has(extname(entry.name))) {
        seen += 1;
        readFileSync(path, "utf8")
          .split("\n")
          .forEach((line, index) => {
            const rest = names.reduce((text, name) => text.replace(name, ""), line);
            if (/offender/i.test(rest)) found.push(`${relative(root, path)}:${index + 1}: ${line.trim()}`);
          });
      }
    }
  };
  for (const folder of folders) walk(join(root, folder));
  if (seen === 0) found.push("No file was read, so nothing is known.");
  return found;
}
