/** The whole route table, which is the permission table. */
import { routes as account } from "./account/routes.ts";
import { routes as attachments } from "./attachments/routes.ts";
import { routes as configuration } from "./configuration/routes.ts";
import { routes as help } from "./help/routes.ts";
import { routes as home } from "./home/routes.ts";
import { routes as notices } from "./notices/routes.ts";
import type { PracticeRoom } from "./practice/practice-room.ts";
import { practiceRoutes } from "./practice/routes.ts";
import { routes as restricted } from "./restricted/routes.ts";
import type { Route } from "./routing/route.ts";
import { routes as stages } from "./stages/routes.ts";
import { routes as youngPeople } from "./young-people/routes.ts";

export const routes: readonly Route[] = [
  ...home,
  ...configuration,
  ...notices,
  ...restricted,
  ...youngPeople,
  ...stages,
  ...attachments,
  ...help,
  ...account,
];

/** The table of a practice start: with the dossiers' routes, and without the one way to add a young person who is no dossier's. */
export const routesOfPractice = (room: PracticeRoom): readonly Route[] => [
  ...practiceRoutes(room),
  ...routes.filter(({ path }) => path !== "/young-people/new"),
];
