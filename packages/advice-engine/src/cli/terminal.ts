/** What a command reads from and writes to, besides files. */
export type Terminal = {
  readonly readStandardInput: () => Promise<Uint8Array>
  /** True while somebody would have to type the input. */
  readonly isInputTyped: boolean
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** Whether a person watches the errors, so that progress may be shown there. */
  readonly isErrorWatched: boolean
  readonly width: number
  /** Today as year-month-day, where the command runs. */
  readonly today: string
}

/** The terminal that this process runs in. */
export function thisTerminal(): Terminal {
  const { stdin, stdout, stderr } = process
  return {
    readStandardInput: () => readAll(stdin),
    isInputTyped: stdin.isTTY,
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    isErrorWatched: stderr.isTTY,
    width: Math.max(40, Math.min(stdout.columns ?? 100, 120)),
    today: localDate(new Date()),
  }
}

async function readAll(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function localDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
