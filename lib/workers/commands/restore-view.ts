import 'server-only'
import { settingRemovedAt } from './view-removal'

/** Brings a kept list back that was taken away. */
export const restoreView = settingRemovedAt('saved_view.restore', () => null)
