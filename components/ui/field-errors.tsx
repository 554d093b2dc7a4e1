'use client'

import { CircleAlert } from 'lucide-react'
import type { Message } from '@/lib/errors'
import { useDescribeMessage } from './use-describe-error'

/** What is wrong with one field, beside it. Nothing when there is nothing. */
export function FieldErrors({ id, errors }: { id: string; errors: readonly Message[] }) {
  const describe = useDescribeMessage()
  if (errors.length === 0) return null
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{errors.map(describe).join(' ')}</span>
    </p>
  )
}
