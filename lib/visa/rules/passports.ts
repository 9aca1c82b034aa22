/** What may stand on the cover of a passport, as travellers are asked for it. */
export const passportTypes = ['ordinary', 'service', 'diplomatic', 'other'] as const;

export type PassportType = (typeof passportTypes)[number];
