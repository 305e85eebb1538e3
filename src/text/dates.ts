/** A date as the print writes it: `2023-06-27` becomes `2023.06.27`. */
export const printedDate = (iso: string): string => iso.replaceAll('-', '.');
