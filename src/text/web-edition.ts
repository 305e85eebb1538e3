/**
 * The name of an edition's pages on the web, as citations of what the edition itself says have it.
 *
 * @param report short title of the report
 */
export const webEditionOf = (report: string): string => `${report} 웹판`;
