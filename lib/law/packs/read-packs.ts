import { ownFiles, readOwnFile } from '@/lib/own-files'
import type { JurisdictionPack } from '../legal-fact'
import { OwnPack } from './schema'
import { withOwnFacts } from './with-own-facts'

/**
 * The laws of the release with what the `.json` files of `folders` add: facts of a law that is there, or a law of their own.
 *
 * @throws {Error} with one line for each fault that says in which file it is, where, and what was expected.
 */
export function readPacks(
  shipped: readonly JurisdictionPack[],
  folders: readonly string[],
): readonly JurisdictionPack[] {
  let packs = shipped
  const faults: string[] = []
  for (const file of folders.flatMap((folder) =>
    ownFiles(folder, 'LAW_DIR names the folder of your own facts.'),
  )) {
    const parsed = OwnPack.safeParse(readOwnFile(file))
    if (!parsed.success) {
      faults.push(
        ...parsed.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}.`),
      )
      continue
    }
    const added = addPack(packs, parsed.data)
    packs = added.packs
    faults.push(...added.faults.map((fault) => `${file}: ${fault}`))
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return packs
}

function addPack(packs: readonly JurisdictionPack[], own: OwnPack) {
  const there = packs.find(({ id }) => id === own.id)
  if (there && own.name) return { packs, faults: [`name: ${own.id} has a name already; leave it out.`] }
  if (!there && !own.name)
    return { packs, faults: [`name: a law that is not in the release needs a name in English and Spanish.`] }
  const { pack, faults } = withOwnFacts(there ?? { ...own, facts: [] }, own.facts)
  // "None of these" stays the last choice.
  const at = there ? packs.indexOf(there) : packs.length - 1
  return { packs: packs.toSpliced(at, there ? 1 : 0, pack), faults }
}
