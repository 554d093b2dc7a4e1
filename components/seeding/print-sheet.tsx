'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

/** Opens the print window of the browser. */
export function PrintSheet() {
  const t = useTranslations('intake.sheet')
  return (
    <Button kind="primary" onClick={() => window.print()}>
      {t('print')}
    </Button>
  )
}
