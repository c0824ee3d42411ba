type Fields = Readonly<Record<string, string | number | boolean | null>>

/** One JSON line for the operator. Nothing that a reader sent or looked at belongs here. */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: Fields = {}): void {
  console[level](JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }))
}
