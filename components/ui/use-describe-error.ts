import { useTranslations } from 'next-intl'
import type { AppError, Message } from '@/lib/errors'
import { describeError, describeMessage, type Translate } from './describe-error'

/** `describeError` for client components. */
export function useDescribeError(): (error: AppError) => string {
  const t = useTranslations() as unknown as Translate
  return (error) => describeError(t, error)
}

/** `describeMessage` for client components. */
export function useDescribeMessage(): (message: Message) => string {
  const t = useTranslations() as unknown as Translate
  return (message) => describeMessage(t, message)
}
