import type { CollectionConfig, Config } from 'payload'
import { canPublish, isEditor } from '../editors/roles'
import { env } from '../env'

const never = () => false

/** How often the CMS looks whether it is time for something. */
const everyFiveSeconds = '*/5 * * * * *'

/**
 * Scheduled acts run inside the one process of the CMS. What is done leaves the list; what fails stays, with the
 * reason, until somebody has seen to it.
 */
export const jobs: NonNullable<Config['jobs']> = {
  tasks: [],
  autoRun: [{ cron: everyFiveSeconds, queue: 'default', limit: 20, silent: { info: true } }],
  // Tests run the queue themselves.
  shouldAutoRun: () => env.NODE_ENV !== 'test',
  access: { run: never, queue: never, cancel: never },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => listed(defaultJobsCollection),
}

/** Editors see what is planned and what failed; a publisher takes it off the list. */
const listed = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  labels: { singular: 'Scheduled act', plural: 'Scheduled acts' },
  admin: {
    ...collection.admin,
    hidden: false,
    group: 'Library',
    useAsTitle: 'taskSlug',
    defaultColumns: ['input', 'waitUntil', 'hasError', 'error'],
    description:
      'What will be published or taken down, and when. What failed stays here with its reason until a publisher deletes it.',
    hideAPIURL: true,
  },
  access: {
    read: ({ req }) => isEditor(req.user),
    create: never,
    update: never,
    delete: ({ req }) => canPublish(req.user),
  },
})
