'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Sheet } from '@/components/ui/sheet'
import { PlanForm } from './plan-form'

/** The plan of an action that has not begun, to be changed. */
export function ChangePlan(props: Omit<ComponentProps<typeof PlanForm>, 'onDone'>) {
  const t = useTranslations('actions')
  return (
    <Sheet trigger={t('page.change')} title={t('form.edit')}>
      {(close) => <PlanForm {...props} onDone={close} />}
    </Sheet>
  )
}
