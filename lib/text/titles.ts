/** What the browser's window is called on a page of this title. */
export const windowTitle = (title: string) => `${title} – Sapar`;
