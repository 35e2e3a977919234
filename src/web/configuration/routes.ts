import { notAudited, type PersonRoute, type Route, recordedBy } from "../routing/route.ts";
import { setsUpTheService } from "../who.ts";
import { configurationPath, peoplePath } from "./paths.ts";
import {
  postNewPerson,
  postPerson,
  postPersonVersion,
  showNewPerson,
  showPeople,
  showPerson,
  showPersonVersions,
} from "./people-routes.ts";
import { postSetting, postVersion, showIndex, showSetting, showVersions } from "./setting-routes.ts";

const person = `${peoplePath}/:personId`;
const setting = `${configurationPath}/:setting`;

const read = (path: string, handler: PersonRoute["handler"]): Route => ({
  method: "GET",
  path,
  permission: setsUpTheService,
  audit: notAudited("The service's own people and settings: it shows nothing of any child."),
  handler,
});
const post = (path: string, recorder: string, handler: PersonRoute["handler"]): Route => ({
  method: "POST",
  path,
  permission: setsUpTheService,
  audit: recordedBy(recorder),
  bodyLimit: 4_000_000,
  handler,
});

/** What administrators set up: people and roles, and everything that a service decides for itself. */
export const routes: readonly Route[] = [
  read(configurationPath, showIndex),
  read(peoplePath, showPeople),
  read(`${peoplePath}/new`, showNewPerson),
  post(`${peoplePath}/new`, "savePerson", postNewPerson),
  read(person, showPerson),
  post(person, "savePerson", postPerson),
  read(`${person}/versions`, showPersonVersions),
  post(`${person}/versions`, "bringPersonBack", postPersonVersion),
  read(setting, showSetting),
  { ...post(setting, "setConfiguration", postSetting), takesFiles: true },
  read(`${setting}/versions`, showVersions),
  post(`${setting}/versions`, "setConfiguration", postVersion),
];
