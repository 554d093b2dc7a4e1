import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import { post, type SessionOutcome, signIn } from './session-client'

/** Asks the phone for one of its passkeys and answers with it, or with why not. */
export async function askForPasskey(
  kind: 'sign_in' | 'confirm' | 'renew',
): Promise<
  | { assertion: Awaited<ReturnType<typeof startAuthentication>>; challenge: string }
  | { outcome: SessionOutcome }
> {
  const options = await post<PublicKeyCredentialRequestOptionsJSON>('/api/session/options', { kind })
  if ('outcome' in options) return options
  try {
    return {
      assertion: await startAuthentication({ optionsJSON: options.value }),
      challenge: options.value.challenge,
    }
  } catch {
    return { outcome: 'cancelled' }
  }
}

/** Makes a passkey on this phone, as JSON; `null` when the person closed the question or the phone cannot. */
export async function makePasskey(request: PublicKeyCredentialCreationOptionsJSON): Promise<string | null> {
  try {
    return JSON.stringify(await startRegistration({ optionsJSON: request }))
  } catch {
    return null
  }
}

/** Signs in with a passkey of this phone. */
export async function signInByPasskey(): Promise<SessionOutcome> {
  const used = await askForPasskey('sign_in')
  return 'outcome' in used ? used.outcome : signIn('passkey', { assertion: JSON.stringify(used.assertion) })
}
