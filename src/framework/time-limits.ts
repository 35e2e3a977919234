/**
 * Every time limit of the work as data, with its source. Hours run on the clock; days are calendar days; working days leave out weekends
 * and bank holidays of England and Wales (`judgement/working-days` counts them). Every row is a default that a service can change. Where
 * a document contradicts itself, the note says so and the stricter reading stands. Source: content part 30, timescales.
 */

import { communityLimits } from "./time-limits/community.ts";
import { inCustodyLimits } from "./time-limits/in-custody.ts";
import { intoCustodyLimits } from "./time-limits/into-custody.ts";
import { leavingCustodyLimits } from "./time-limits/leaving-custody.ts";
import type { TimeLimit } from "./time-limits/time-limit.ts";

export type { LengthOfTime, Responsible, TimeLimit } from "./time-limits/time-limit.ts";

/** All of them, in the order of the work. */
export const timeLimits: readonly TimeLimit[] = [
  ...intoCustodyLimits,
  ...inCustodyLimits,
  ...leavingCustodyLimits,
  ...communityLimits,
];
