/** Milliseconds for which a writer of SQLite waits for another one. */
export const busyTimeout = 5000
