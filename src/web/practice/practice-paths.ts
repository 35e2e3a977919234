/** Where things of practice are. */
export const practicePath = "/practice";
export const examplesPath = "/practice/examples";
export const beginPath = (dossier: string): string => `/practice/dossiers/${dossier}`;
export const papersPath = (stageId: string): string => `/practice/stages/${stageId}/papers`;
export const comparePath = (stageId: string): string => `/practice/stages/${stageId}/compare`;
