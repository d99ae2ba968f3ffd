/** The bar's element on the portal's page. */
export const barName = 'nhac-han-bar';
