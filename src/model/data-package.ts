/** The name of an edition's data package, and of its file below `/<year>/data/`. */
export const packageName = (year: string): string => `report-${year}-tables`;
