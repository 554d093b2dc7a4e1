'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { PageHeader } from '@/components/ui/page-header'
import { LogForm } from './log-form'

type Props = Omit<ComponentProps<typeof LogForm>, 'onSaved' | 'afterKept'> & {
  back: { href: string; label: string }
  /** Between the heading and the form: what to know of the person first. */
  children: ReactNode
}

/** The log under its heading. Somebody new is called by the name that was typed once the entry is saved, or kept on the phone. */
export function LogPage({ back, children, ...log }: Props) {
  const t = useTranslations('conversations.log')
  const [savedAs, setSavedAs] = useState<string | null>(null)
  const called = savedAs ?? log.worker?.called
  return (
    <>
      <PageHeader
        title={called === undefined ? t('titleNew') : t('title', { name: called })}
        context={savedAs === null ? t('context') : undefined}
        back={back}
      />
      {children}
      <LogForm {...log} onSaved={setSavedAs} />
    </>
  )
}
