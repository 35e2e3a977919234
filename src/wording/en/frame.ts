/** What stands round every page. */
export const frame = {
  searchPeople: "Search young people by name or reference",
  protection: "Restricted",
  nameOrReference: "Name or reference",
};
