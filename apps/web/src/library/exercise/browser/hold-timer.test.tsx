// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HoldTimer } from '../../../design-system/HoldTimer/HoldTimer'
import { attachHoldTimer } from './hold-timer'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

function open() {
  const { container } = render(
    <HoldTimer name="x" kind="hold" seconds={[20, 30]} repetitions={1} isEachSide={false} />,
  )
  const root = container.querySelector<HTMLElement>('[data-timer="root"]')
  if (root === null) throw new Error('There is no timer.')
  attachHoldTimer(root)
  return {
    left: () => screen.getByRole('timer').textContent,
    said: () => root.querySelector('[aria-live="polite"]')?.textContent,
    press: (name: string) => fireEvent.click(screen.getByRole('button', { name })),
  }
}

const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000)

describe('attachHoldTimer', () => {
  it('counts down, pauses where it is, and goes on from there', () => {
    const { left, press } = open()

    press('Start')
    wait(7)
    expect(left()).toBe('18')
    press('Pause')
    wait(60)
    expect(left()).toBe('18')
    press('Go on')
    wait(2)
    expect(left()).toBe('16')
  })

  it('says politely what begins and when it is done', () => {
    const { said, press } = open()

    press('Start')
    expect(said()).toBe('Get ready.')
    wait(5)
    expect(said()).toBe('Hold: 20 seconds.')
    wait(21)
    expect(said()).toBe('Done. Let go slowly.')
  })

  it('takes another time for the hold, and begins anew', () => {
    const { left, press } = open()
    press('Start')
    wait(9)

    fireEvent.change(screen.getByRole('combobox'), { target: { value: '30' } })

    expect(left()).toBe('30')
    press('Start')
    wait(5)
    expect(left()).toBe('30')
  })
})
