import { BodyMap } from './BodyMap'

const places = [
  { id: 'neck', label: 'Neck' },
  { id: 'shoulder', label: 'Shoulder' },
  { id: 'low-back', label: 'Low back' },
]

export const bodyMapExamples = {
  'three places, and none of them': (
    <BodyMap
      name="place"
      choices={[...places, { id: 'none', label: 'None of these' }]}
      ticked={[]}
    />
  ),
  'one place ticked': <BodyMap name="place" choices={places} ticked={['low-back']} />,
}
