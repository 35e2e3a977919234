/** What the timeline says. */
export const timeline = {
  title: "Timeline",
  lanes: {
    life: "What happened",
    offences: "Offences",
    behaviour: "Other behaviour",
    home: "Home and care",
    education: "School and work",
    health: "Health",
    services: "Services and orders",
    custody: "Custody",
    safeguarding: "Safeguarding",
  },
  numberedAsInTable: (count: number): string => `${count}, numbered as in the table`,
  /** Short names of questions whose answer is a date. */
  questions: {
    "accommodation-since": "The present home",
    "neet-since": "No education, training or work",
    "send-plan-date": "EHC plan or IDP",
    "pregnancy-due": "Baby due",
    "nrm-date": "NRM: last step",
    "prevent-date": "Prevent: last step",
    "mappa-referral-date": "MAPPA referral",
    "arrival-datetime": "Arrives in custody",
    "move-date": "Moves to another service",
    "adult-date": "Handover to probation",
    "outcomes.release-date": "Release",
  },
  choose: {
    legend: "Lanes to show",
    from: "From",
    to: "to",
    show: "Show",
    now: "now",
    yearAndAge: (year: string, age: number): string => `${year}, age ${age}`,
    notProved: "Matters that were not proved",
    onPaper: "Print what is sensitive too",
    wholeLife: "Whole life",
    usual: "Since the first offence",
    earlier: "Earlier",
    later: "Later",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
  },
  wholeLife: "Whole life",
  born: "Born",
  drawn: (from: string, to: string): string => `Drawn: ${from} to ${to}`,
  today: "today",
  age: (age: number): string => `age ${age}`,
  aged: (age: number): string => `aged ${age}`,
  noOffenceFor: (months: number): string =>
    months === 1 ? "no offence for 1 month" : `no offence for ${months} months`,
  drawing: (from: string, to: string): string => `Drawing of the timeline, ${from} to ${to}`,
  scrolls: "Drawing",
  passDrawing: "Pass over the drawing, to the same in words",
  events: (count: number): string => `${count} events`,
  grouped: {
    month: "Crowded: put together by month. Zoom in to see each.",
    quarter: "Crowded: put together by quarter. Zoom in to see each.",
    year: "Crowded: put together by year. Zoom in to see each.",
  },
  key: {
    againstPerson: "against a person: violence, robbery, sexual, racially aggravated, injury by driving",
    other: "other offence",
    unknown: (count: number): string =>
      count === 1
        ? "of 1 offence the group is not known: a circle"
        : `of ${count} offences the group is not known: circles`,
    together: "several together, with how many",
    event: "event",
    maybe: "at some time in this time",
    lull: (months: number): string => `lull: ${months} months or more without an offence on record`,
  },
  mark: {
    offence: (number: number, name: string): string => `Offence ${number}: ${name}`,
    notProved: (name: string): string => `Not proved: ${name}`,
    againstPerson: "against a person",
    notProvedShort: "not proved",
    together: (count: number, names: string): string => `${count} together: ${names}`,
    andMore: (count: number): string => `and ${count} more`,
    until: (date: string): string => `to ${date}`,
    toNow: "to now",
    expected: (date: string): string => `expected to go on to ${date}`,
  },
  overlaps: {
    heading: "What overlaps",
    none: "Nothing was found that falls together by the rules below.",
    after: (count: number, of: number, months: number, name: string): string =>
      `${count} of ${of} offences fall in the ${months} months after “${name}”`,
    soonDays: (number: number, days: number, name: string): string =>
      `Offence ${number} comes ${days === 1 ? "1 day" : `${days} days`} after “${name}”`,
    soonWeeks: (number: number, weeks: number, name: string): string =>
      `Offence ${number} comes ${weeks} weeks after “${name}”`,
    during: (count: number, of: number, name: string): string =>
      `${count} of ${of} offences ${count === 1 ? "falls" : "fall"} while “${name}” ran`,
    lull: (months: number): string => `No offence for ${months} months`,
    lullNow: (months: number): string => `No offence for the last ${months} months`,
    meanwhile: (names: string): string => `In that time: ${names}.`,
    between: (from: string, to: string): string => `${from} to ${to}`,
    how: (months: number, least: number, times: number, weeks: number, lull: number): string =>
      `Counted from the dates that are written; what comes after something need not come from it. “After” looks at ${months} months and is told from ${least} offences on, when they are at least ${times} times what an even spread would give. “Comes after” looks at ${weeks} weeks. A lull is ${lull} months or more without an offence on record.`,
  },
  understanding: {
    heading: "What do you make of it?",
    notYet: "Nothing is written yet.",
    write: "Write it in Understanding behaviour",
    read: "Read it in Understanding behaviour",
  },
  table: {
    heading: "The same in words",
    about: (rows: number): string =>
      rows === 1 ? "1 row: what the drawing shows" : `${rows} rows: all that the drawing shows, and nothing else`,
    date: "Date",
    age: "Age",
    lane: "Lane",
    what: "What",
    outcomeOrEnd: "Outcome or end",
    elsewhere: (count: number): string =>
      count === 1 ? "1 more lies outside of what is chosen." : `${count} more lie outside of what is chosen.`,
    showAll: "Show all",
  },
  undated: {
    heading: "Without a date",
    why: "These cannot be drawn. A year is enough.",
  },
  nothing: {
    heading: "Nothing to draw yet",
    why: "The timeline draws what has a date. Begin with what you know; a year is enough:",
  },
  nothingHere: "Nothing with a date lies in what is chosen.",
  keys: {
    into: "into the drawing",
    along: "earlier, later",
    across: "lane",
    toRow: "to its row",
    zoom: "zoom",
  },
};
