'use client'

import { config } from 'zod/v4/core'

// zod would otherwise try `new Function`, which the page's policy forbids and reports.
config({ jitless: true })

/** What every page does first in the browser. Shows nothing. */
export function BrowserStart() {
  return null
}
