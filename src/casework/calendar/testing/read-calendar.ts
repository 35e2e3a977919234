/** A strict reader of calendars (RFC 5545), for tests: it throws at whatever a careful calendar program would not take. */

/** One event, by the names of its properties. */
export type ReadEvent = Readonly<Record<string, string>>;

const property = /^([A-Z][A-Z0-9-]*)(?:;([A-Z-]+=[A-Z-]+))?:(.*)$/su;
const needed = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"];

/** Reads a calendar. @throws Error with the line that is wrong */
export function readCalendar(text: string): readonly ReadEvent[] {
  if (!text.endsWith("\r\n")) throw new Error("The last line does not end.");
  const raw = text.slice(0, -2).split("\r\n");
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`A line ends otherwise than with CRLF: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`A line has more than 75 octets: ${line}`);
    if (line.includes("\ufffd")) throw new Error(`A character was cut in two: ${line}`);
  }
  const lines: string[] = [];
  for (const line of raw) {
    if (!line.startsWith(" ")) lines.push(line);
    else if (lines.length === 0) throw new Error("The first line goes on from none.");
    else lines.push((lines.pop() ?? "") + line.slice(1));
  }
  if (lines[0] !== "BEGIN:VCALENDAR" || lines.at(-1) !== "END:VCALENDAR") throw new Error("This is no calendar.");
  const head = new Map<string, string>();
  const events: Record<string, string>[] = [];
  let event: Record<string, string> | null = null;
  for (const line of lines.slice(1, -1)) {
    if (line === "BEGIN:VEVENT" && event === null) event = {};
    else if (line === "END:VEVENT" && event !== null) {
      events.push(complete(event));
      event = null;
    } else {
      const [, name = "", parameter = "", value = ""] = property.exec(line) ?? [];
      if (name === "" || name === "BEGIN" || name === "END") throw new Error(`This line is out of place: ${line}`);
      if (event !== null && name in event) throw new Error(`${name} stands twice.`);
      if (name.startsWith("DT") && name !== "DTSTAMP" && parameter !== "VALUE=DATE") throw new Error(`No day: ${line}`);
      if (event === null) head.set(name, value);
      else event[name] = /^(SUMMARY|UID)$/.test(name) ? unescaped(value) : value;
    }
  }
  if (head.get("VERSION") !== "2.0" || !head.get("PRODID")) throw new Error("The calendar does not say what it is.");
  if (new Set(events.map(({ UID }) => UID)).size !== events.length) throw new Error("A UID stands twice.");
  return events;
}

function complete(event: Record<string, string>): ReadEvent {
  for (const name of needed) if (!event[name]) throw new Error(`An event has no ${name}.`);
  if (!/^\d{8}T\d{6}Z$/.test(event.DTSTAMP ?? "")) throw new Error(`No moment: ${event.DTSTAMP}`);
  for (const name of ["DTSTART", "DTEND"])
    if (!/^\d{8}$/.test(event[name] ?? "")) throw new Error(`No day: ${event[name]}`);
  if ((event.DTEND ?? "") <= (event.DTSTART ?? "")) throw new Error("It ends before it begins.");
  return event;
}

function unescaped(value: string): string {
  if (/(^|[^\\])(\\\\)*[;,]/.test(value)) throw new Error(`Not escaped: ${value}`);
  return value.replace(/\\(.?)/gs, (_, character: string) => {
    if (character === "n" || character === "N") return "\n";
    if (!/[\\;,]/.test(character)) throw new Error(`Wrongly escaped: ${value}`);
    return character;
  });
}
