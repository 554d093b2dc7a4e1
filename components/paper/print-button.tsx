'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

/** Opens the print window of the browser: nothing is printed without it. */
export function PrintButton() {
  const t = useTranslations('paper.pocket')
  return (
    <Button kind="primary" onClick={() => window.print()}>
      {t('print')}
    </Button>
  )
}
