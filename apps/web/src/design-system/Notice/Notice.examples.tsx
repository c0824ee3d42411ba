import { Notice } from './Notice'

export const noticeExamples = Object.fromEntries(
  (['alarm', 'withdrawn', 'plain'] as const).map((kind) => [
    kind,
    <Notice key={kind} kind={kind} title="A title">
      <p>Words.</p>
    </Notice>,
  ]),
)
