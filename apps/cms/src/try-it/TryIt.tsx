import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { addressOf } from '../dashboard/list-address'
import { isEditor } from '../editors/roles'
import { findKnowledge, findTriable } from './knowledge-to-try'
import { Questionnaire } from './Questionnaire.client'
import styles from './TryIt.module.css'

/** The questionnaire inside the admin, on any knowledge base, with everything that led to the advice. */
export async function TryIt({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  if (!isEditor(user)) redirect(addressOf(payload, '/login'))
  const wanted = typeof searchParams?.['of'] === 'string' ? searchParams['of'] : 'live'
  const [triable, knowledge] = await Promise.all([
    findTriable(payload),
    findKnowledge(payload, wanted),
  ])
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
      {...(user && { user })}
    >
      <div className={styles.page}>
        <h1>Try it</h1>
        <form className={styles.choose} method="get">
          <label htmlFor="try-it-of">Which knowledge</label>
          <select id="try-it-of" name="of" defaultValue={wanted}>
            {triable.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <button type="submit">Try this</button>
        </form>
        {knowledge.outcome === 'problem' ? (
          <p role="alert" className={styles.problem}>
            {knowledge.problem.message}
          </p>
        ) : (
          <Questionnaire
            key={wanted}
            knowledgeBase={knowledge.value}
            today={new Date().toISOString().slice(0, 10)}
            rules={addressOf(payload, '/collections/rules')}
          />
        )}
      </div>
    </DefaultTemplate>
  )
}
