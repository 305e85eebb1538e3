/** A component that prose may use. */
interface ProseComponent {
  /** attributes it must have */
  required: readonly string[];
  optional?: readonly string[];
  /** terms in it get no note: its words are the edition's, or quoted to the letter */
  withoutTerms?: true;
}

/** The components of the prose by name; everything that lists them reads this table. */
export const proseComponents = {
  KeyPoints: { required: [] },
  Table: { required: ['id'] },
  Figure: { required: ['id', 'caption'], optional: ['source', 'kind'], withoutTerms: true },
  Erratum: { required: ['id'], withoutTerms: true },
  Cite: { required: ['id'], withoutTerms: true },
  Sources: { required: ['ids'] },
  Speaker: { required: ['role'], optional: ['name'] },
  Editorial: { required: [], withoutTerms: true },
} as const satisfies Record<string, ProseComponent>;

/** Name of a component that prose may use. */
export type ComponentName = keyof typeof proseComponents;

/** What is known of a component; undefined for a name that prose may not use. */
export const proseComponent = (name: string): ProseComponent | undefined =>
  Object.hasOwn(proseComponents, name) ? proseComponents[name as ComponentName] : undefined;
