export { adviceCards, type CardOptions } from './advice-cards.js'
export type { Card, CardResponse, Indicator, Link, Source, Suggestion } from './card.js'
