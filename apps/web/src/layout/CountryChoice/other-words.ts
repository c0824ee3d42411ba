import type { Country } from '@unknot/content-schema'

/** The words of our texts for what countries call differently. */
const ours = {
  doctor: 'GP',
  emergencyDepartment: 'emergency department',
  physiotherapist: 'physiotherapist',
} as const satisfies Partial<Country['services']>

/** What our texts call differently than people do in a country, as one sentence; null where nothing. */
export function otherWords({ services, medicines }: Country): string | null {
  const pairs = [
    ...(['doctor', 'emergencyDepartment', 'physiotherapist'] as const).map((service) => ({
      ours: ours[service],
      theirs: services[service],
    })),
    ...medicines,
  ].filter((pair) => pair.ours !== pair.theirs)
  if (pairs.length === 0) return null
  return `Our texts say ${pairs.map((pair) => `“${pair.ours}” for ${pair.theirs}`).join(', ')}.`
}
