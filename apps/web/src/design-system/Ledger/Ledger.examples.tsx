import { Ledger } from './Ledger'

const rows = [
  { term: 'Cost', children: 'free' },
  { term: 'Effort', children: 'low' },
]

export const ledgerExamples = {
  rows: <Ledger rows={rows} />,
  strip: <Ledger rows={rows} layout="strip" />,
}
