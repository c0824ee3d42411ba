import { plateExamples as plates } from '@unknot/content-schema/examples'
import { Plate } from './Plate'

export const plateExamples = {
  'a posture': <Plate label="1" plate={plates.minimal} />,
  'a movement': <Plate label="2" plate={plates.movement} />,
  'a limb that reaches': <Plate label="3" plate={plates.reaching} />,
  'a leg over the other': <Plate label="5" plate={plates.crossing} />,
  'a breath': <Plate label="6" plate={plates.breath} />,
  'things that are used': <Plate label="4" plate={plates.things} />,
  'shoulders and face that move': <Plate label="5" plate={plates.shrug} />,
  'a body seen from above': <Plate label="6" plate={plates.fromAbove} />,
  'patches of the body': <Plate label="Fig. 1" plate={plates.patches} />,
  'a head and shoulders': <Plate label="Fig. 2" plate={plates.headAndShoulders} />,
  'a waist to the knees': <Plate label="Fig. 3" plate={plates.waistToKnees} />,
}
