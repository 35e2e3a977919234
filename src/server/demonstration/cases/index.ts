import type { WrittenCase } from "../case.ts";
import { aaliyahGrant } from "./aaliyah-grant.ts";
import { amirQureshi } from "./amir-qureshi.ts";
import { chloeBanerjee } from "./chloe-banerjee.ts";
import { ellaFairhurst } from "./ella-fairhurst.ts";
import { finlayAshworth } from "./finlay-ashworth.ts";
import { islaMunro } from "./isla-munro.ts";
import { jakeSumner } from "./jake-sumner.ts";
import { kianMarlow } from "./kian-marlow.ts";
import { masonPryce } from "./mason-pryce.ts";
import { noahBright } from "./noah-bright.ts";
import { reeceDonnelly } from "./reece-donnelly.ts";
import { rubyLlewellyn } from "./ruby-llewellyn.ts";
import { sofiaPetrescu } from "./sofia-petrescu.ts";
import { tyroneAchebe } from "./tyrone-achebe.ts";
import { zaneWhitlock } from "./zane-whitlock.ts";

export const demonstrationCases: readonly WrittenCase[] = [
  kianMarlow,
  sofiaPetrescu,
  aaliyahGrant,
  tyroneAchebe,
  reeceDonnelly,
  amirQureshi,
  masonPryce,
  rubyLlewellyn,
  ellaFairhurst,
  noahBright,
  finlayAshworth,
  jakeSumner,
  zaneWhitlock,
  chloeBanerjee,
  islaMunro,
];
