'use client'

import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { Fingerprint } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { useDescribeError } from '@/components/ui/use-describe-error'
import type { AppError } from '@/lib/errors'
import type { Result } from '@/lib/result'
import { makePasskey } from './passkey-client'
import { confirmIfAsked } from './step-up-store'

type Props = {
  passkeys: readonly { credentialId: string; added: string }[]
  request: () => Promise<Result<PublicKeyCredentialCreationOptionsJSON>>
  add: (json: string) => Promise<Result<null>>
}

/** The passkeys of a person, and one more for another phone or in place of a lost one. */
export function PasskeyList({ passkeys, request, add }: Props) {
  const t = useTranslations('access')
  const describeError = useDescribeError()
  const [error, setError] = useState<AppError | null>(null)

  const addOne = async () => {
    const asked = await request()
    if (!asked.ok) return setError(asked.error)
    const made = await makePasskey(asked.value)
    if (!made) return
    const added = await confirmIfAsked(add)(made)
    setError(added.ok ? null : added.error)
  }

  return (
    <div className="grid gap-3">
      {error && (
        <div role="alert">
          <Banner tone="danger">{describeError(error)}</Banner>
        </div>
      )}
      {passkeys.length > 0 && (
        <List label={t('passkeys.title')}>
          {passkeys.map(({ credentialId, added }) => (
            <ListRow key={credentialId} mark={<Fingerprint />} title={added} />
          ))}
        </List>
      )}
      <Button onClick={() => void addOne()}>{t('passkeys.add')}</Button>
    </div>
  )
}
