/** How many cases a property draws: `few` in npm test, fifty times as many in npm run prove. */
export const runs = (few: number): number => (process.env.PROVE === "1" ? few * 50 : few);
