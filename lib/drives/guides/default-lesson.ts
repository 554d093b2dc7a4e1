import type { Language } from '@/lib/i18n/language'
import { lessons as english } from './en/lessons'
import { lessons as spanish } from './es/lessons'
import type { GuideSlug, Lesson } from './lesson'

const LESSONS: Record<Language, Record<GuideSlug, Lesson>> = { en: english, es: spanish }

/** A lesson as we wrote it; what a network shows instead is in its `guide` rows. */
export const defaultLesson = (language: Language, slug: GuideSlug): Lesson => LESSONS[language][slug]
