/** A day in CSL as styles of the United States write it: January 5, 2026. */
export const americanDay = (variable: string): string => `
  <date variable="${variable}">
    <date-part name="month" suffix=" "/>
    <date-part name="day" suffix=", "/>
    <date-part name="year"/>
  </date>`;
