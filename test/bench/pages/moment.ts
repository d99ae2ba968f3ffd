/** The moment at which the bench's dossiers are judged: a Friday, ten in the morning. */
export const now = '2026-11-20T10:00';
