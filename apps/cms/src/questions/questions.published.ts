import { questionSchema, type Question } from '@unknot/content-schema'
import type { Question as PayloadQuestion } from '../payload-types'
import { filled } from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import type { Read } from '../rich-text/problem'

type Row = Partial<PayloadQuestion>

/** A question as the engine asks it. Fields of another kind of question are left out. */
export function toQuestion(row: Row): Read<Question> {
  const { kind, stableId, label, why, screen, evidenceField, order } = row
  return readWith(questionSchema, {
    kind,
    id: stableId,
    label,
    why,
    help: filled(row.help),
    screen,
    evidenceField,
    order,
    isRequired: row.isRequired === true ? true : undefined,
    askedWhen: filled(row.askedWhen),
    ...fieldsOfKind(row),
  })
}

function fieldsOfKind(row: Row): Readonly<Record<string, unknown>> {
  switch (row.kind) {
    case 'yes-no':
      return { role: row.role, notSureCountsAs: row.notSureCountsAs === true ? 'yes' : undefined }
    case 'choice':
      return { options: readOptions(row), harmless: filled(row.harmlessOption) }
    case 'choices':
      return { options: readOptions(row) }
    case 'number':
      return {
        min: row.min,
        max: row.max,
        unit: row.unit,
        harmless: filled(row.harmlessNumber),
      }
    default:
      return {}
  }
}

const readOptions = ({ options }: Row) => (options ?? []).map(readOption)

function readOption({ optionId: id, label, implies }: NonNullable<Row['options']>[number]) {
  return implies && implies.length > 0 ? { id, label, implies } : { id, label }
}
