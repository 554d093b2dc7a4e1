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

/** The log under its heading. Somebody new is called by the name that was typed once they are on the list. */
export function LogPage({ back, children, ...log }: Props) {
  const t = useTranslations('conversations.log')
  const [called, setCalled] = useState(log.worker?.called ?? null)
  return (
    <>
      <PageHeader
        title={called === null ? t('titleNew') : t('title', { name: called })}
        context={t('context')}
        back={back}
      />
      {children}
      <LogForm {...log} onSaved={setCalled} />
    </>
  )
}
