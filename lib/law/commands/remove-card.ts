import 'server-only'
import { settingRemovedAt } from './card-removal'

/** Takes a card that was entered by mistake out of the register. */
export const removeCard = settingRemovedAt('card.remove', (now) => now)
