'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { showToast } from '@/components/ui/toast-store'
import { useDescribeError } from '@/components/ui/use-describe-error'
import type { Result } from '@/lib/result'

/** What is said once a command is done, and how it is taken back. */
export type Said = { message: string; undo?: () => Promise<Result<unknown>> }

/** Sends a command from a button without a form: says what came of it, and offers to take it back. */
export function useCommand() {
  const t = useTranslations('ui')
  const describe = useDescribeError()
  const [pending, start] = useTransition()
  const run = <Value>(send: () => Promise<Result<Value>>, said: (value: Value) => Said) =>
    start(async () => {
      const result = await send().catch(() => null)
      if (result === null) return showToast({ message: t('unreachable') })
      showToast(result.ok ? said(result.value) : { message: describe(result.error) })
    })
  return { pending, run }
}
