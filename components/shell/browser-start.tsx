'use client'

import { useEffect } from 'react'
import { config } from 'zod/v4/core'

// zod would otherwise try `new Function`, which the page's policy forbids and reports.
config({ jitless: true })

type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string }
}

const WORKER = '/sw.js'

/** The worker's address in the form that the page's policy demands; only this one address can be made. */
function workerUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  return (
    trustedTypes?.createPolicy('worker', { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER
  )
}

/** What every page does first in the browser: sets zod up, and installs the worker once the page is at rest. Shows nothing. */
export function BrowserStart() {
  useEffect(() => {
    void navigator.serviceWorker?.register(workerUrl(), { updateViaCache: 'none' }).catch(() => undefined)
  }, [])
  return null
}
