import 'server-only'
import { settingRemovedAt } from './view-removal'

/** Takes a kept list away. The people on it stay as they are. */
export const removeView = settingRemovedAt('saved_view.remove', (now) => now)
