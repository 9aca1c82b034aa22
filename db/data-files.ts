/** The files of DATA_DIR: the database, and the secrets that are made where the settings do not give them. */
export const databaseFile = 'sapar.db';
export const sessionSecretFile = 'session-secret';
export const signingKeyFile = 'signing-key';
export const publicKeysFile = 'public-keys';
