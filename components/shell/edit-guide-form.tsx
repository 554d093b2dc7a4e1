'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { GuideSlug, Lesson } from '@/lib/drives/guides/lesson'
import type { Language } from '@/lib/i18n/language'
import type { Result } from '@/lib/result'

type Props = {
  slug: GuideSlug
  language: Language
  /** 0 while the network still shows our own words. */
  version: number
  lesson: Lesson
  action: (command: SentCommand) => Promise<Result<{ version: number }>>
}

/** Words of a lesson, and the way back to ours. */
export function EditGuideForm({ slug, language, version, lesson, action }: Props) {
  const t = useTranslations('guides')
  const place = { slug, locale: language, version }
  return (
    <div className="grid gap-8">
      <ActionForm
        action={action}
        toInput={(form) => ({
          ...place,
          lesson: {
            title: form.text('lesson.title'),
            summary: form.text('lesson.summary'),
            body: form.text('lesson.body'),
          },
        })}
        submitLabel={t('save')}
        doneMessage={t('saved')}
        goTo={() => `/guides/${slug}`}
      >
        <TextField name="lesson.title" label={t('fields.title')} defaultValue={lesson.title} required />
        <TextField name="lesson.summary" label={t('fields.summary')} defaultValue={lesson.summary} required />
        <TextArea
          name="lesson.body"
          label={t('fields.body')}
          help={t('fields.bodyHelp')}
          rows={22}
          defaultValue={lesson.body.trim()}
          required
        />
      </ActionForm>
      {version > 0 && (
        <ActionForm
          action={action}
          toInput={() => ({ ...place, lesson: null })}
          submitLabel={t('restore')}
          submitKind="quiet"
          doneMessage={t('restored')}
          goTo={() => `/guides/${slug}`}
        />
      )}
    </div>
  )
}
