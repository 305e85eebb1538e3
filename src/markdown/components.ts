/** A component that prose may use. */
export interface ProseComponent {
  /** attributes it must have */
  required: readonly string[];
  optional?: readonly string[];
  /** stands on lines of its own, not within a sentence */
  isBlock?: true;
  /** what stands between its tags; anything or nothing unless told */
  content?: 'some' | 'none';
  /** terms in it get no note: its words are the editors', or quoted to the letter */
  withoutTerms?: true;
  /** what stands between its tags is said by the edition, not by the print */
  isEditorial?: true;
}

/** The components of the prose by name; everything that lists them reads this table. */
export const proseComponents = {
  KeyPoints: { required: [], isBlock: true, content: 'some' },
  Table: { required: ['id'], isBlock: true, content: 'none' },
  Chart: { required: ['id'], isBlock: true, content: 'none' },
  Figure: {
    ...{ required: ['id', 'caption'], optional: ['sources'] },
    ...{ isBlock: true, withoutTerms: true, isEditorial: true },
  },
  Question: { required: ['id'], isBlock: true, content: 'none' },
  Erratum: { required: ['id'], content: 'some', withoutTerms: true },
  Cite: { required: ['id'], content: 'some', withoutTerms: true },
  Sources: { required: ['ids'], optional: ['of'], isBlock: true, content: 'none' },
  Speaker: { required: ['role'], optional: ['name'], isBlock: true, content: 'none' },
  Editorial: {
    ...{ required: [], isBlock: true, content: 'some' },
    ...{ withoutTerms: true, isEditorial: true },
  },
} as const satisfies Record<string, ProseComponent>;

/** Name of a component that prose may use. */
export type ComponentName = keyof typeof proseComponents;

/** What is known of a component; undefined for a name that prose may not use. */
export const proseComponent = (name: string): ProseComponent | undefined =>
  Object.hasOwn(proseComponents, name) ? proseComponents[name as ComponentName] : undefined;
