'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { goOn } from './go-on'
import { NewAccount } from './new-account'

/** The token of the server's terminal, from the fragment of its link or typed, and then the first account. */
export function SetupForm() {
  const t = useTranslations('access')
  const [token, setToken] = useState('')

  useEffect(() => {
    const found = /^#([\w-]{16,100})$/.exec(window.location.hash)?.[1]
    if (!found) return
    setToken(found)
    window.history.replaceState(null, '', window.location.pathname)
  }, [])

  if (token) return <NewAccount door={{ kind: 'setup', token }} onDone={() => goOn('/network')} />
  return (
    <form
      method="post"
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        setToken(String(new FormData(event.currentTarget).get('token') ?? '').trim())
      }}
    >
      <TextField name="token" label={t('setup.token')} help={t('setup.tokenHelp')} required />
      <Button type="submit" kind="primary" wide>
        {t('setup.submit')}
      </Button>
    </form>
  )
}
