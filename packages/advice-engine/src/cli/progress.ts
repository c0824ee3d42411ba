import type { Terminal } from './terminal.js'

/** Shows how far long work is, on one line that is wiped at the end; silent where nobody watches. */
export function progress(terminal: Terminal, what: string) {
  if (!terminal.isErrorWatched) return { show: () => undefined, end: () => undefined }
  return {
    show: (done?: number, of?: number) =>
      terminal.writeError(done === undefined ? `\r${what} …` : `\r${what} ${done} of ${of}`),
    end: () => terminal.writeError('\r\u001B[2K'),
  }
}
