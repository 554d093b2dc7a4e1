import { getTranslations } from 'next-intl/server'
import type { Scale } from '@/lib/assessments/scale'
import { type ScaleWords, scaleWords } from '@/lib/assessments/scale-words'

/** The words of a drive's scale in the language of the page. */
export const scaleWordsOf = async (scale: Scale): Promise<ScaleWords> =>
  scaleWords(scale, await getTranslations('assessments.stand'), await getTranslations('wall.short'))
