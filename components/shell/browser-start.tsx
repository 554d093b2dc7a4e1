'use client'

import { useEffect } from 'react'
import { atRest } from '@/components/ui/at-rest'
import { installWorker } from '@/lib/offline/install-worker'

/** Installs the worker once the page is at rest. Shows nothing. */
export function BrowserStart() {
  useEffect(() => atRest(() => void installWorker().catch(() => undefined)), [])
  return null
}
