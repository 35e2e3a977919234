// How TypeScript becomes JavaScript, in the build and where benches run the source: the same for both.
export const turned = { jsx: "automatic", jsxImportSource: "preact" };
/** What the server runs on. */
export const server = { ...turned, format: "esm", target: ["node20"] };
