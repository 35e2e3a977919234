/** "Referral 1" for "referral 1". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
