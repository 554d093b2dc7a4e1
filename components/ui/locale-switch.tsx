import { getLocale, getTranslations } from 'next-intl/server'
import { LANGUAGE_NAMES, LANGUAGES, languageOf } from '@/lib/i18n/language'
import { classNames } from './class-names'

/** The languages by their own names; choosing one stays on the page. `action` receives a form with `language`. */
export async function LocaleSwitch({ action }: { action: (form: FormData) => Promise<void> }) {
  const t = await getTranslations('ui')
  const current = languageOf(await getLocale())
  return (
    <form action={action} className="no-print">
      <fieldset className="flex flex-wrap rounded-input border border-line bg-surface p-0.5">
        <legend className="sr-only">{t('language')}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            aria-pressed={language === current}
            className={classNames(
              'min-h-target rounded-[6px] px-3 text-sm',
              language === current
                ? 'bg-accent-soft font-semibold text-accent'
                : 'text-ink-muted hover:text-ink',
            )}
          >
            {LANGUAGE_NAMES[language]}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
