import { getFormatter, getTranslations } from 'next-intl/server'
import { RewordGrievance } from '@/components/bodies/reword-grievance'
import type { HandledPart } from '@/lib/law/queries/grievance-page'
import { rewordGrievanceAction } from '../actions'

type Props = {
  where: { driveId: string; grievanceId: string }
  title: string
  handled: HandledPart
  isOpen: boolean
}

/** What a grievance says, about whom and under which article. For those who handle it. */
export async function GrievanceWords({ where, title, handled, isOpen }: Props) {
  const { text, people, article, version } = handled
  const t = await getTranslations('grievances.page')
  const format = await getFormatter()
  return (
    <div className="grid max-w-words gap-2">
      {text && <p className="whitespace-pre-wrap">{text}</p>}
      {people.length > 0 && <p>{t('about', { names: format.list(people.map(({ called }) => called)) })}</p>}
      {article && <p className="text-ink-muted">{t('article', { article })}</p>}
      {isOpen && (
        <div>
          <RewordGrievance
            where={{ ...where, version }}
            words={{ title, text, article }}
            action={rewordGrievanceAction}
          />
        </div>
      )}
    </div>
  )
}
