'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Fold } from '@/components/ui/fold'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { BALLOT_RULES } from '@/lib/drives/ballot'
import { BALLOTS, ELECTORATES } from '@/lib/drives/decision'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  /** What it can be about, by a key of its own, and what is chosen at first. */
  about: readonly { key: string; label: string; value: Record<string, string> }[]
  chosen: string
  title: string
  action: (command: SentCommand) => Promise<Result<{ decisionId: string }>>
}

/** Puts something before those who decide: what, and how it is decided. */
export function DecisionForm({ driveId, about, chosen, title, action }: Props) {
  const t = useTranslations('strategy.form')
  const rules = useTranslations('strategy.rule')
  const [electorate, setElectorate] = useState<string>('committee')
  const [ballot, setBallot] = useState<string>('open')
  return (
    <ActionForm
      action={action}
      toInput={(form, newId) => ({
        ...{ driveId, decisionId: newId('decision'), title: form.text('title'), text: form.text('text') },
        about: about.find(({ key }) => key === form.text('about'))?.value ?? { kind: 'own' },
        ...{ ballot: form.text('ballot'), electorate: form.text('electorate') },
        electorateSize: form.wholeNumber('electorateSize'),
        rule: form.textOrNull('rule') ?? 'majority_of_voters',
        quorumPercent: form.wholeNumber('quorumPercent'),
      })}
      submitLabel={t('save')}
      doneMessage={t('saved')}
      goTo={({ decisionId }) => `/d/${driveId}/decisions/${decisionId}`}
    >
      <TextField
        name="title"
        label={t('what')}
        help={t('whatHelp')}
        defaultValue={title}
        maxLength={120}
        required
      />
      <TextArea name="text" label={t('why')} help={t('whyHelp')} maxLength={4000} />
      {about.length > 1 && (
        <Select
          name="about"
          label={t('about')}
          help={t('aboutHelp')}
          options={about.map(({ key, label }) => ({ value: key, label }))}
          defaultValue={chosen}
        />
      )}
      <SegmentedChoice
        name="electorate"
        legend={t('who')}
        options={ELECTORATES.map((value) => ({
          value,
          label: t(`electorate.${value}`),
          help: t(`electorateHelp.${value}`),
        }))}
        defaultValue="committee"
        onChange={setElectorate}
        stacked
        required
      />
      {electorate === 'members' && (
        <TextField
          name="electorateSize"
          label={t('size')}
          help={t('sizeHelp')}
          inputMode="numeric"
          required
        />
      )}
      <SegmentedChoice
        name="ballot"
        legend={t('ballot')}
        options={BALLOTS.map((value) => ({
          value,
          label: t(`ballotOf.${value}`),
          help: t(`ballotHelp.${value}`),
        }))}
        defaultValue="open"
        onChange={setBallot}
        stacked
        required
      />
      {ballot !== 'none' && (
        <Fold title={t('enough')}>
          <SegmentedChoice
            name="rule"
            legend={t('rule')}
            help={t('ruleHelp')}
            options={BALLOT_RULES.map((value) => ({ value, label: rules(value) }))}
            defaultValue="majority_of_voters"
            stacked
          />
          <TextField name="quorumPercent" label={t('quorum')} help={t('quorumHelp')} inputMode="numeric" />
        </Fold>
      )}
    </ActionForm>
  )
}
