/** Where the bar may stand, the first the most liked. */
export const corners = ['bottom-right', 'bottom-left', 'bottom', 'top', 'top-right', 'top-left'] as const;

export type Corner = (typeof corners)[number];
