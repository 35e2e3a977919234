// node --import ./scripts/as-built.mjs FILE.ts: runs the source as the build turns it into JavaScript, file by file. (tsx also keeps the name
// of every function that is made, which costs where functions are made in thousands: a bench would measure that.)
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

if (isMainThread) register("./as-built-hooks.mjs", import.meta.url);
