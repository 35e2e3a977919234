import type { WrittenCase } from "../case.ts";
import { ellaFairhurst } from "./ella-fairhurst.ts";
import { islaMunro } from "./isla-munro.ts";
import { jakeSumner } from "./jake-sumner.ts";
import { kianMarlow } from "./kian-marlow.ts";
import { noahBright } from "./noah-bright.ts";
import { sofiaPetrescu } from "./sofia-petrescu.ts";
import { zaneWhitlock } from "./zane-whitlock.ts";

export const demonstrationCases: readonly WrittenCase[] = [
  kianMarlow,
  sofiaPetrescu,
  ellaFairhurst,
  noahBright,
  islaMunro,
  jakeSumner,
  zaneWhitlock,
];
