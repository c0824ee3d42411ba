import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { checkDisk, checkNode, checkPort } from './machine.mjs'

describe('checkNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })

  it.each(['18.20.4', '20.18.3', '16.0.0'])(
    'says which Node is needed instead of %s',
    (version) => {
      expect(() => checkNode(version)).toThrow(
        `needs Node 20.19 or newer, and this is Node ${version}`,
      )
    },
  )
})

describe('checkPort', () => {
  it('names the port that is taken, who needs it and the setting to change', async () => {
    const server = createServer()
    await new Promise((resolve) => server.listen(0, () => resolve(undefined)))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0

    const check = checkPort(port, 'site', 'WEB_PORT')

    await expect(check).rejects.toThrow(`Port ${port} is taken, and the site needs it`)
    await new Promise((resolve) => server.close(resolve))
    await expect(checkPort(port, 'site', 'WEB_PORT')).resolves.toBeUndefined()
  })
})

describe('checkDisk', () => {
  it('says how much is free and how much is needed', async () => {
    await expect(checkDisk(tmpdir(), 2 ** 40)).rejects.toThrow('The disk is nearly full')
    await expect(checkDisk(tmpdir(), 1)).resolves.toBeUndefined()
  })
})
