import { Agent, request } from 'node:http'

const connections = 8

export type Target = { readonly name: string; readonly url: string; readonly encoding: string }

/** Answers per second of one address, asked over eight lines at once for so long. */
export async function answersPerSecond({ url, encoding }: Target, ms: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const begin = performance.now()
  let count = 0
  const line = async () => {
    while (performance.now() - begin < ms) {
      await ask(url, encoding, agent)
      count += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, line))
  agent.destroy()
  return (count * 1000) / (performance.now() - begin)
}

/** How long each address takes, one after another. */
export async function timesOf(urls: readonly string[]): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  for (const url of urls) {
    const begin = performance.now()
    await ask(url, 'br', agent)
    times.push(performance.now() - begin)
  }
  agent.destroy()
  return times
}

function ask(url: string, encoding: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { 'accept-encoding': encoding } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url}: status ${answer.statusCode}.`))
      answer.resume().on('end', resolve)
    })
    sent.on('error', reject).end()
  })
}

/** So much of them is not slower than this. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
