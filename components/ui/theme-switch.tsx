import { getTranslations } from 'next-intl/server'
import { classNames } from './class-names'
import { THEMES, type Theme } from './theme'

/** Light, dark, or as the device does. `action` receives a form with `theme`. */
export async function ThemeSwitch({
  current,
  action,
}: {
  current: Theme
  action: (form: FormData) => Promise<void>
}) {
  const t = await getTranslations('ui')
  return (
    <form action={action} className="no-print">
      <fieldset className="flex flex-wrap rounded-input border border-line bg-surface p-0.5">
        <legend className="sr-only">{t('theme.title')}</legend>
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="submit"
            name="theme"
            value={theme}
            aria-pressed={theme === current}
            className={classNames(
              'min-h-target flex-auto rounded-[6px] px-3 text-sm',
              theme === current
                ? 'bg-accent-soft font-semibold text-accent'
                : 'text-ink-muted hover:text-ink',
            )}
          >
            {t(`theme.${theme}`)}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
