import 'server-only'
import { settingRemovedAt } from './card-removal'

/** Puts a card back that was taken out of the register. */
export const restoreCard = settingRemovedAt('card.restore', () => null)
