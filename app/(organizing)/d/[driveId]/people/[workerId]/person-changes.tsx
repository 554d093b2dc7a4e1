import { WithMessages } from '@/components/shell/with-messages'
import { NoteSection } from '@/components/workers/note-section'
import { PersonSheets } from '@/components/workers/person-sheets'
import * as actions from '../actions'
import type { AboutPerson } from './about-person'

/** Notes about one person, and everything that can be changed about them. */
export function PersonChanges(about: AboutPerson & { isCommittee: boolean }) {
  const { driveId, workerId, called, person, cells, today, isCommittee } = about
  const { name, nameVersion, boundary, status, languages } = person
  return (
    <WithMessages of={['workers', 'assessments']}>
      <NoteSection
        {...{ driveId, workerId, called }}
        shown={isCommittee ? 'all' : 'own'}
        notes={person.notes.map(({ noteId, level, text, isOwn }) => ({ noteId, level, text, isOwn }))}
        add={actions.addNoteAction}
        remove={actions.removeNoteAction}
      />
      <PersonSheets
        {...{ driveId, cells, today }}
        person={{
          ...{ workerId, called, name, nameVersion, boundary, status, languages },
          cellIds: person.placements.map(({ cellId }) => cellId),
        }}
        role={isCommittee ? 'committee' : 'worker_leader'}
        rename={actions.renameWorkerAction}
        place={actions.placeWorkerAction}
        setStatus={actions.setWorkerStatusAction}
        setBoundary={actions.setBoundaryAction}
        setLanguages={actions.setLanguagesAction}
        remove={actions.removeWorkersAction}
      />
    </WithMessages>
  )
}
