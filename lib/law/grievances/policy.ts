import type { Refusal } from '@/lib/errors'

/** Nothing more is done about what is closed. */
export const refuseClosed = ({ isClosed }: { isClosed: boolean }): Refusal =>
  isClosed ? { key: 'grievances.refused.closed' } : null
