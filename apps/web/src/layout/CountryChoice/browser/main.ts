import { attachCountryChoice } from '../../../device/country-choice'

attachCountryChoice(document)
