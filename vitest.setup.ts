import fc from "fast-check";

/** npm test draws the same cases every time; npm run prove draws fresh ones and prints its seed (design §12). */
const seed = Number(process.env.PROVE_SEED ?? 20_261_122);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
