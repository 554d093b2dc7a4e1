'use client'

import { useEffect } from 'react'
import { config } from 'zod/v4/core'
import { installWorker } from '@/lib/offline/install-worker'
import { allowOwnScripts } from './own-scripts'

// zod would otherwise try `new Function`, which the page's policy forbids and reports.
config({ jitless: true })
allowOwnScripts()

/** What every page does first in the browser: sets zod up, and installs the worker once the page is at rest. Shows nothing. */
export function BrowserStart() {
  useEffect(() => {
    void installWorker().catch(() => undefined)
  }, [])
  return null
}
