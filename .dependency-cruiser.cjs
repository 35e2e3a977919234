// The layer rule (docs/architecture.md): imports point down only.
// framework <- assessment <- casework <- (documents, exchange) <- (api, web) <- server; judgement and database beside the lower ones.
// wording (the language of the request in hand) lies under all that speaks or stores; the pure rooms do not know it.
const may = {
  wording: [],
  framework: [],
  judgement: [],
  assessment: ["framework", "judgement"],
  database: [],
  casework: ["wording", "framework", "judgement", "assessment", "database"],
  documents: ["wording", "framework", "judgement", "assessment", "casework", "database"],
  exchange: ["wording", "framework", "judgement", "assessment", "casework", "database"],
  api: ["wording", "framework", "judgement", "assessment", "casework", "database", "documents", "exchange"],
  web: ["wording", "framework", "judgement", "assessment", "casework", "database", "documents", "exchange"],
  server: ["wording", "framework", "judgement", "assessment", "casework", "database", "documents", "exchange", "api", "web"],
};
const test = "\\.(test|prove)\\.tsx?$|/testing/";

module.exports = {
  forbidden: [
    ...Object.entries(may).map(([layer, below]) => ({
      name: `${layer}-imports-down-only`,
      severity: "error",
      // A test may prepare its data through the real entry points of a higher layer.
      from: { path: `^src/${layer}/`, pathNot: test },
      to: { path: "^src/", pathNot: `^src/(${[layer, ...below].join("|")})/` },
    })),
    {
      name: "rules-are-pure",
      comment: "framework, assessment and judgement form a library without dependencies and without input or output",
      severity: "error",
      from: { path: "^src/(framework|assessment|judgement)/", pathNot: test },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"] },
    },
    {
      name: "pages-hold-no-queries",
      comment: "a page asks a use case or a store of casework",
      severity: "error",
      from: { path: "^src/web/", pathNot: test },
      to: { path: "node_modules/(kysely|pg)/" },
    },
    {
      name: "browser-needs-no-server",
      comment: "what a browser loads can reach neither the database nor Node",
      severity: "error",
      from: { path: "^src/web/islands/", pathNot: test },
      to: { path: "^src/(database|server|api|documents|exchange)/|\\.store\\.ts$" },
    },
    {
      name: "browser-needs-no-node",
      severity: "error",
      from: { path: "^src/web/islands/", pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "source-knows-no-tests",
      severity: "error",
      from: { path: "^src/", pathNot: `${test}|^src/database/(test-|cloned-)|/testing/` },
      to: { path: `${test}|^(e2e|bench|scripts)/|^src/database/(test-|cloned-)` },
    },
    { name: "no-circle", severity: "error", from: { path: "^src/" }, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "found", comment: "an import that leads nowhere", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"], extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"] },
  },
};
