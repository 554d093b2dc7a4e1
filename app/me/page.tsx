import { cookies } from 'next/headers'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { setTheme } from '@/app/preferences/actions'
import { DeviceList } from '@/components/access/device-list'
import { EmergencyPinForm } from '@/components/access/emergency-pin-form'
import { LeaveButtons } from '@/components/access/leave-buttons'
import { LockTimesForm } from '@/components/access/lock-times-form'
import { PasskeyList } from '@/components/access/passkey-list'
import { PinForm } from '@/components/access/pin-form'
import { ProfileForm } from '@/components/access/profile-form'
import { RecoveryCard } from '@/components/access/recovery-card'
import { WipePhone } from '@/components/access/wipe-phone'
import { WithoutSignal } from '@/components/offline/without-signal'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { chosenTheme, THEME_COOKIE } from '@/components/ui/theme'
import { ThemeSwitch } from '@/components/ui/theme-switch'
import { requireViewer } from '@/lib/access/current-viewer'
import { getOwnAccess } from '@/lib/access/own-secrets'
import { SESSION_TIMES } from '@/lib/access/session-times'
import { now } from '@/lib/clock'
import { everyTimeZone } from '@/lib/i18n/every-time-zone'
import { languageOf } from '@/lib/i18n/language'
import {
  addPasskeyAction,
  newRecoveryCodeAction,
  requestPasskeyAction,
  revokeDeviceAction,
  setPinAction,
  setProfileAction,
} from './actions'
import { FeedSection } from './feed-section'
import { SignSection } from './sign-section'

/** One's own page: leaving, language and time zone, this phone, the ways in. */
export default async function Me() {
  const viewer = await requireViewer()
  const access = await getOwnAccess(viewer, viewer.deviceId)
  const t = await getTranslations('access')
  const admission = await getTranslations('admission.me')
  const offline = await getTranslations('offline.phone')
  const format = await getFormatter()
  const month = (date: Date) => format.dateTime(date, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const moment = (date: Date) =>
    format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short', timeZone: viewer.timeZone })
  const devices = (access?.devices ?? []).map(({ deviceId, enrolledOn, lastSeenAt, isThis }) => ({
    deviceId,
    isThis,
    enrolled: t('devices.enrolled', { month: month(new Date(enrolledOn)) }),
    seen: lastSeenAt ? t('devices.seen', { when: moment(lastSeenAt) }) : t('devices.notSeen'),
  }))

  return (
    <Page width="words">
      <PageHeader title={t('me.title')} context={t('me.account', { code: access?.accountCode ?? '' })} />
      <LeaveButtons deviceId={viewer.deviceId} />
      <Section title={t('me.language')}>
        <ProfileForm
          action={setProfileAction}
          language={languageOf(await getLocale())}
          timeZone={viewer.timeZone}
          timeZones={everyTimeZone(viewer.timeZone, await getLocale(), now())}
        />
      </Section>
      <Section title={t('me.look')}>
        <ThemeSwitch current={chosenTheme((await cookies()).get(THEME_COOKIE)?.value)} action={setTheme} />
      </Section>
      <Section title={t('pin.title')} note={t('pin.why')}>
        <PinForm action={setPinAction} deviceId={viewer.deviceId} />
      </Section>
      {viewer.deviceId && (
        <Section title={t('emergency.title')} note={t('emergency.why')}>
          <EmergencyPinForm deviceId={viewer.deviceId} />
        </Section>
      )}
      <Section title={offline('title')} note={offline('text')}>
        <WithoutSignal />
      </Section>
      <SignSection viewer={viewer} />
      <FeedSection viewer={viewer} />
      <Section title={t('lockTimes.title')} note={t('lockTimes.note')}>
        <LockTimesForm usual={{ hiddenMs: SESSION_TIMES.lockHiddenMs, idleMs: SESSION_TIMES.lockIdleMs }} />
      </Section>
      <Section title={t('devices.title')} note={t('devices.note')}>
        <DeviceList devices={devices} revoke={revokeDeviceAction} />
      </Section>
      <Section title={t('passkeys.title')} note={t('passkeys.note')}>
        <PasskeyList
          passkeys={(access?.passkeys ?? []).map(({ credentialId, addedOn }) => ({
            credentialId,
            added: t('passkeys.added', { month: month(addedOn) }),
          }))}
          request={requestPasskeyAction}
          add={addPasskeyAction}
        />
      </Section>
      <Section
        title={t('recovery.title')}
        note={access?.hasRecovery ? t('recovery.replaces') : t('recovery.none')}
      >
        <RecoveryCard makeCode={newRecoveryCodeAction} startLabel={t('recovery.make')} />
      </Section>
      <Section title={admission('title')} note={admission('note')}>
        <LinkButton href="/coaching/become" className="justify-self-start">
          {admission('open')}
        </LinkButton>
      </Section>
      <WipePhone />
    </Page>
  )
}
