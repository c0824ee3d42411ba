import { intendedPurpose } from '../layout/intended-purpose'

export const dynamic = 'force-dynamic'

export default function Page() {
  return (
    <>
      <h1>Knots in the back</h1>
      <p>{intendedPurpose}</p>
    </>
  )
}
