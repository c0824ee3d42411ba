/**
 * What the library and the advice are for: the one document that the site, the engine's README and the public API quote.
 * A change of it needs a person's decision, and a new version.
 */
export const intendedPurpose = {
  version: 1,
  /** ISO date. */
  since: '2026-11-29',
  inOneSentence:
    'Unknot gives adults information about muscle knots and back pain; it is not a diagnosis, not a medical device, and no substitute for a clinician.',
  isFor: [
    'Adults with a knot, or with pain of the back, the neck or the shoulders, who want to read what is known.',
    'Reading how soon guidelines say to get help for a danger sign, and why.',
    'Reading what has been tested, how sure anyone is, how big the effect is, and who should leave it alone.',
    'Preparing to talk to a clinician.',
  ],
  isNotFor: [
    'Finding out what illness somebody has: it cannot examine anybody.',
    'Deciding on treatment in place of a clinician, or watching over an illness.',
    'Emergencies: call the emergency number.',
    'People under 18.',
    'Starting, stopping or changing a prescribed medicine.',
  ],
  limits: [
    'Nothing in the library has been signed by a clinician yet, unless a page says so at its foot.',
    'The advice knows only what it is told. While a danger sign is still possible, it says so and suggests nothing.',
    'Rules that rest on habit and not on a source are marked, and may only make the advice more careful.',
  ],
} as const
