import { join } from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { adminPanel } from './admin-panel'
import { articles } from './articles/articles.collection'
import { auditLog } from './audit/audit-log.collection'
import { changeNotes } from './change-notes/change-notes.collection'
import { comments } from './comments/comments.collection'
import { conditions } from './conditions/conditions.collection'
import { databaseAdapter } from './database/adapter'
import { editors } from './editors/editors.collection'
import { noEmail } from './editors/no-email'
import { env } from './env'
import { exercises } from './exercises/exercises.collection'
import { factChecks } from './fact-checks/fact-checks.collection'
import { feedback } from './feedback/feedback.collection'
import { glossary } from './glossary/glossary.collection'
import { media } from './media/media.collection'
import { muscles } from './muscles/muscles.collection'
import { previewEndpoint } from './preview/preview.endpoint'
import { pathHistory } from './publishing/path-history.collection'
import { questions } from './questions/questions.collection'
import { redirects } from './redirects/redirects.collection'
import { references } from './references/references.collection'
import { releases } from './releases/releases.collection'
import { sectionEditor } from './rich-text/section-editor'
import { rules } from './rules/rules.collection'
import { jobs } from './schedule/jobs'
import { serviceKeys } from './service-keys/service-keys.collection'
import { settings } from './settings/settings.global'
import { signOffs } from './sign-offs/sign-offs.collection'
import { takeDowns } from './take-downs/take-downs.collection'
import { treatments } from './treatments/treatments.collection'
import { vignettes } from './vignettes/vignettes.collection'

/** The CMS on one database. */
export const cmsOn = (databaseUrl: string) =>
  buildConfig({
    collections: [
      articles,
      treatments,
      conditions,
      exercises,
      muscles,
      glossary,
      factChecks,
      references,
      media,
      redirects,
      takeDowns,
      changeNotes,
      rules,
      questions,
      vignettes,
      releases,
      comments,
      feedback,
      editors,
      serviceKeys,
      signOffs,
      auditLog,
      pathHistory,
    ],
    globals: [settings],
    endpoints: [previewEndpoint],
    db: databaseAdapter(databaseUrl),
    editor: sectionEditor,
    email: noEmail,
    admin: adminPanel,
    jobs,
    sharp,
    secret: env.PAYLOAD_SECRET,
    serverURL: env.CMS_URL,
    csrf: [env.CMS_URL],
    cors: [],
    telemetry: false,
    graphQL: { disable: true },
    defaultDepth: 0,
    maxDepth: 2,
    upload: { limits: { fileSize: 20 * 1024 * 1024 }, abortOnLimit: true },
    typescript: {
      outputFile: join(process.cwd(), 'src', 'payload-types.ts'),
      strictDraftTypes: true,
      // Else every script and test that opens the CMS starts a process of its own that writes this file.
      autoGenerate: false,
    },
  })

export default cmsOn(env.DATABASE_URL)
