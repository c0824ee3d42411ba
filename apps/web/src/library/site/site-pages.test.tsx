// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanup, render, screen } from '@testing-library/react'
import { describeApi } from '@unknot/content-schema/openapi'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../../design-system/testing/find-violations'
import { intendedPurpose } from '../../layout/intended-purpose'
import { AboutPage } from './AboutPage'
import { AccessibilityPage } from './AccessibilityPage'
import { engineExample } from './code-examples'
import { DevelopersPage } from './DevelopersPage'
import { EditorialPolicyPage } from './EditorialPolicyPage'
import { GradingPage } from './GradingPage'
import { IntendedPurposePage } from './IntendedPurposePage'

afterEach(cleanup)

const api = describeApi('http://cms.example')
const { Manifest, ErrorBody } = api.components.schemas
/** A few shapes are as good as all of them for axe, and a good deal quicker. */
const shortApi = {
  ...api,
  components: {
    ...api.components,
    schemas: { ...(Manifest && { Manifest }), ...(ErrorBody && { ErrorBody }) },
  },
}

describe.each([
  ['about', <AboutPage key="a" />],
  ['accessibility', <AccessibilityPage key="b" />],
  ['developers', <DevelopersPage key="c" api={shortApi} />],
  ['editorial policy', <EditorialPolicyPage key="d" />],
  ['how we grade', <GradingPage key="e" />],
  ['intended purpose', <IntendedPurposePage key="f" />],
])('the page "%s"', (_, page) => {
  it('has no fault that axe can find', async () => {
    const { container } = render(page)

    expect(await findViolations(container)).toEqual([])
  }, 20_000)
})

it('says what it is for in the words of the one document', () => {
  const { container } = render(<IntendedPurposePage />)

  expect(container.textContent).toContain(intendedPurpose)
})

describe('the page for developers', () => {
  it('names every address of the API and every field of an answer', () => {
    const { container } = render(<DevelopersPage api={api} />)

    for (const [path, taken] of Object.entries(api.paths)) {
      screen.getByText(`${'get' in taken ? 'GET' : 'POST'} ${path}`)
    }
    expect(container.querySelector('#Manifest')?.textContent).toContain('settingsVersion')
  })

  it('shows an example that the README of the engine has, where it is run', () => {
    const readme = join(import.meta.dirname, '../../../../../packages/advice-engine/README.md')

    expect(readFileSync(readme, 'utf8')).toContain(engineExample)
  })
})
