import { expect, test } from '@playwright/test'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader narrows treatments down, and sees three of them side by side', async ({
    page,
  }) => {
    await page.goto('/treatments')
    await page.getByLabel('Tested for').selectOption('Neck or shoulder muscle pain')
    await page.getByLabel('Cost').selectOption('Low or less')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page.getByText(/^\d+ of \d+ treatments$/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Paracetamol' })).toBeHidden()

    await page.getByRole('link', { name: 'Show all again' }).click()
    for (const name of ['Heat', 'Massage', 'Anti-inflammatory tablets'])
      await page.getByLabel(`Compare ${name}`, { exact: true }).check()
    await page.getByRole('button', { name: 'Compare' }).click()

    const row = page.getByRole('row', { name: /^Who should not use it/ })
    await expect(row.getByText('Not on numb skin')).toBeVisible()
    await expect(row.getByText('Not with a stomach ulcer now')).toBeVisible()
  })

  test('a reader who compares too few or too many is told what to do', async ({ page }) => {
    await page.goto('/treatments/compare?ids=heat&ids=no-such-treatment')
    await expect(page.getByText('One alone cannot be compared')).toBeVisible()
    await page.getByLabel('Massage', { exact: true }).check()
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByRole('columnheader', { name: 'Massage' })).toBeVisible()
  })

  test('choices that fit nothing end in words and a way back', async ({ page }) => {
    await page.goto('/treatments?by=employer&certainty=high')
    await expect(page.getByText('No treatment fits all of this')).toBeVisible()
    await page.getByRole('link', { name: 'show all treatments' }).click()
    await expect(page).toHaveURL(/\/treatments$/)
  })

  test('a session is a list of all its exercises, with the signs to stop at first', async ({
    page,
  }) => {
    await page.goto('/exercises/session')
    await page.getByLabel('Chin tuck').check()
    await page.getByLabel('Slow breathing').check()
    await page.getByRole('button', { name: 'Make the session' }).click()

    await expect(page.getByRole('heading', { level: 2, name: '1. Chin tuck' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: '2. Slow breathing' })).toBeVisible()
    await expect(page.getByText('Stop at once if you feel')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Start/ })).toBeHidden()
  })
})

test('a session can be gone through one at a time, by keyboard, with a timer', async ({ page }) => {
  await page.goto('/exercises/session?pick=chin-tuck&pick=side-neck-stretch')
  await page.getByRole('button', { name: 'Start, one at a time' }).press('Enter')
  await expect(page.getByRole('heading', { name: '1. Chin tuck' })).toBeFocused()
  await page.getByRole('button', { name: 'Next or skip' }).press('Enter')
  await expect(page.getByRole('heading', { name: '2. Side-neck stretch' })).toBeFocused()
  await expect(page.getByRole('heading', { name: '1. Chin tuck' })).toBeHidden()
  await expect(page.getByText('Stop at once if you feel')).toBeVisible()

  const timer = page.getByRole('group', { name: 'Timer: Side-neck stretch' })
  await timer.getByRole('button', { name: 'Start' }).press('Enter')
  await expect(timer.locator('[aria-live="polite"]')).toHaveText('Get ready.')
  await timer.getByRole('button', { name: 'Pause' }).press('Enter')
  await expect(timer.getByRole('button', { name: 'Go on' })).toBeFocused()
})

test('in the playground a mistake is named with its place, and nothing is sent', async ({
  page,
}) => {
  await page.goto('/developers/playground')
  const sign = page.getByLabel('Does the skin feel numb or tingly', { exact: false })
  await expect(async () => {
    await sign.selectOption('Yes')
    await expect(page.getByText('Call for emergency help now')).toBeVisible({ timeout: 500 })
  }).toPass()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  const editor = page.getByRole('textbox', { name: 'The knowledge base' })
  const text = await editor.inputValue()
  await editor.fill(text.replace('"careLevel": "emergency"', '"careLevel": "at-once"'))
  await expect(page.getByText('rules › saddle-numbness › careLevel')).toBeVisible()
  await editor.fill(text)
  await expect(page.getByText('Call for emergency help now')).toBeVisible()
  expect(asked).toEqual([])
})
