import { Breadcrumbs } from './Breadcrumbs'

export const breadcrumbsExamples = {
  'two steps': (
    <Breadcrumbs
      trail={[
        { label: 'Start', path: '/' },
        { label: 'Articles', path: '/articles' },
      ]}
    />
  ),
}
