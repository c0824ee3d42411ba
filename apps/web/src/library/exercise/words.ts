import {
  exercisePurposes,
  type ExerciseEquipment,
  type ExercisePurpose,
} from '@unknot/content-schema'
import { capitalised } from '../page/capitalised'

export const purposesInOrder: readonly ExercisePurpose[] = exercisePurposes

/** What a shelf of exercises is called. */
export const purposeWords = {
  mobility: 'Moving freely',
  stretch: 'Stretches',
  strength: 'Strength',
  'self-massage': 'Self-massage',
  stamina: 'Stamina',
  breathing: 'Breathing',
} as const satisfies Record<ExercisePurpose, string>

/** The same for one exercise. */
export const purposeWord = {
  mobility: 'Movement',
  stretch: 'Stretch',
  strength: 'Strength',
  'self-massage': 'Self-massage',
  stamina: 'Stamina',
  breathing: 'Breathing',
} as const satisfies Record<ExercisePurpose, string>

const equipmentWords = {
  mat: 'a mat',
  chair: 'a chair',
  wall: 'a wall',
  doorway: 'a doorway',
  band: 'an elastic band',
  ball: 'a ball',
  roller: 'a roller',
} as const satisfies Record<ExerciseEquipment, string>

/** "A ball, a wall", or "Nothing" */
export const needsInWords = (equipment: readonly ExerciseEquipment[]): string =>
  equipment.length === 0
    ? 'Nothing'
    : capitalised(equipment.map((one) => equipmentWords[one]).join(', '))
