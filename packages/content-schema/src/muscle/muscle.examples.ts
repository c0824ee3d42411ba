import { reviewExamples } from '../review/review.examples.js'
import { sectionExamples } from '../rich-text/rich-text.examples.js'
import type { Muscle } from './muscle.schema.js'

/** Muscles. */
export const muscleExamples = {
  full: {
    kind: 'muscle',
    id: 'rhomboids',
    slug: 'rhomboids',
    name: 'The muscles between the shoulder blades',
    anatomicalName: 'Rhomboids',
    alsoKnownAs: ['rhomboid major and minor'],
    evidenceRow: 'M05',
    bodySites: ['between-shoulder-blades'],
    summary: 'They run from the spine to the inner edge of the shoulder blade.',
    location: 'From the spine to the inner edge of the shoulder blade.',
    referral: { words: 'Along the inner edge of the shoulder blade.', isSourceChecked: false },
    provokingTasks: { tasks: ['Reaching forward', 'Rowing'], isSourceChecked: false },
    lookAlikes: [{ words: 'Heart trouble', dangerSigns: ['saddle-numbness'] }],
    exercises: ['band-row'],
    relatedConditions: ['muscle-knots'],
    sections: [sectionExamples.evidence],
    dangerSigns: ['saddle-numbness'],
    references: ['R44', 'R71'],
    review: reviewExamples.notYet,
  },
  minimal: {
    kind: 'muscle',
    id: 'multifidus',
    slug: 'multifidus',
    name: 'The deep muscle beside the spine',
    anatomicalName: 'Multifidus',
    alsoKnownAs: [],
    evidenceRow: 'M15',
    bodySites: ['low-back'],
    summary: 'A deep muscle of the low back.',
    location: 'Deep, beside the spine.',
    referral: { words: 'In the low back.', isSourceChecked: true },
    provokingTasks: { tasks: ['Twisting while bending'], isSourceChecked: false },
    lookAlikes: [{ words: 'A disc', dangerSigns: [] }],
    exercises: [],
    relatedConditions: [],
    sections: [sectionExamples.practical],
    dangerSigns: [],
    references: ['R71'],
    review: reviewExamples.notYet,
  },
} satisfies Record<string, Muscle>
