import path from 'node:path'
import { ownFiles, readOwnFile } from '@/lib/own-files'
import type { ModelDefinition } from './model-definition'
import { Model } from './schema'

/** Definitions that ship as one data file each, labels included: the same kind of file that a network may add. */
export const SHIPPED_FILES = path.join(process.cwd(), 'lib/drives/models/more')

/**
 * Checks the definitions of the code and of every `.json` file in `folders`, and that together they have no model, track or stage twice.
 *
 * @throws {Error} with one line for each fault that says in which file it is and what was expected.
 */
export function readModels(
  inCode: readonly ModelDefinition[],
  folders: readonly string[],
): readonly ModelDefinition[] {
  const read = [
    ...inCode.map((definition) => check(definition, definition.id)),
    ...folders.flatMap((folder) =>
      ownFiles(folder, 'MODELS_DIR names the folder of your own models.').map((file) =>
        check(readOwnFile(file), file),
      ),
    ),
  ]
  const models = read.flatMap(({ model }) => model ?? [])
  const faults = [...read.flatMap((each) => each.faults), ...clashes(models)]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return models
}

type Read = { model: ModelDefinition | null; faults: string[] }

function check(definition: unknown, from: string): Read {
  const parsed = Model.safeParse(definition)
  if (parsed.success) return { model: parsed.data, faults: [] }
  const faults = parsed.error.issues.map(
    ({ path: place, message }) => `${from}: ${place.join('.')}: ${message}.`,
  )
  return { model: null, faults }
}

/** Ids that two definitions share: a stage of the past would be read as one of another ladder. */
function clashes(models: readonly ModelDefinition[]): string[] {
  const ids = models.flatMap((model) => [
    `the model ${model.id}`,
    ...model.tracks.flatMap(({ id, stages }) => [
      `the track ${id}`,
      ...stages.map((stage) => `the stage ${stage.id}`),
    ]),
  ])
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [...twice].map((id) => `${id} is defined twice.`)
}
