import { getTranslations } from 'next-intl/server'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = { supportId: string; end: (command: SentCommand) => Promise<Result<unknown>> }

/** Ends that somebody stands beside somebody. */
export async function EndSupport({ supportId, end }: Props) {
  const t = await getTranslations('skills.beside')
  return (
    <ActionForm compact action={end} submitKind="quiet" submitLabel={t('end')} doneMessage={t('ended')}>
      <input type="hidden" name="supportId" value={supportId} />
    </ActionForm>
  )
}
