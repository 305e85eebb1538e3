import type { DocumentFrontmatter } from '#/schemas/document.ts';

type Author = DocumentFrontmatter['authors'][number];

/** An author as the print has them: 장세진 연구조교수. */
export const authorLine = ({ name, role }: Author): string => (role ? `${name} ${role}` : name);
