/** "2026-11-24T13-05-09-123Z", which sorts by time and is a file name everywhere. */
export const stampOf = (now: Date): string => now.toISOString().replaceAll(/[:.]/g, '-')
