/** Reads in every room of the interface, so that all of them can be looked at: a room is known once its file was read. */
import { readdirSync } from "node:fs";
import { type WordedRoom, wordedRooms } from "./words.ts";

const here = new URL("./", import.meta.url);
const isRoom = (name: string): boolean => name.endsWith(".ts") && !name.endsWith(".test.ts");

/** The files of a language, which are named after their rooms. */
export const roomFiles = (language: "en" | "cy"): readonly string[] =>
  readdirSync(new URL(`${language}/`, here))
    .filter((name) => isRoom(name) && name !== "same-in-both.ts")
    .map((name) => name.slice(0, -".ts".length));

/** Every room by name. */
export async function everyRoom(): Promise<ReadonlyMap<string, WordedRoom>> {
  for (const name of readdirSync(here).filter(isRoom)) await import(new URL(name, here).href);
  return wordedRooms();
}
