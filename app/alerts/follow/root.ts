/** The id of the alert that a thread began with. */
export const rootIdOf = ({ id, parentId }: { id: string; parentId: string | null }): string => parentId ?? id;
