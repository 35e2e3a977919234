// Hooks of as-built.mjs: TypeScript and JSX turned by esbuild with the options of build.mjs.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { server } from "./build-options.mjs";

export async function load(url, context, next) {
  const path = url.split("?")[0];
  if (!/\.tsx?$/.test(path)) return next(url, context);
  const file = fileURLToPath(path);
  const { code } = await transform(await readFile(file, "utf8"), {
    ...server,
    loader: file.endsWith("x") ? "tsx" : "ts",
    sourcefile: file,
    sourcemap: "inline",
  });
  return { format: "module", source: code, shortCircuit: true };
}
