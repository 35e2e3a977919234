/** The words that stand between dates and times. */
export const dates = {
  today: (time: string): string => `today ${time}`,
  yesterday: (time: string): string => `yesterday ${time}`,
  at: (day: string, time: string): string => `${day} at ${time}`,
};
