import 'server-only'
import { type GatheringWords, gatheringWordsPlace } from '@/lib/coaching/gatherings/gathering-words'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'
import { type PodTeam, type PodWords, podMemberWordsPlace, podWordsPlace } from '../pods/pod'

/** When a team meets next. */
export type PodMeeting = { gatheringId: string; title: string; startsAt: Date; minutes: number }

/** Teams of coaches as the viewer may see them, with who is in them; of `ids` only where given. */
async function readPods({ sql, vault }: ViewerTx, userId: string, ids: string[] | null): Promise<PodTeam[]> {
  const pods = await sql<{ podId: string; words: Buffer }>`
    select id as "podId", words from pod
    where closed_at is null and (${ids}::uuid[] is null or id = any (${ids}::uuid[])) order by made_at, id`
  const members = await sql<{ memberId: string; podId: string; userId: string; words: Buffer }>`
    select id as "memberId", pod_id as "podId", user_id as "userId", words from pod_member
    where until_at is null and pod_id = any (${pods.map(({ podId }) => podId)}::uuid[]) order by from_at, id`
  return pods.map(({ podId, words }) => ({
    podId,
    name: vault.open<PodWords>(networkKey, podWordsPlace(podId), words).name,
    members: members
      .filter((member) => member.podId === podId)
      .map(({ memberId, userId: who, words: sealed }) => ({
        memberId,
        isMe: who === userId,
        name: vault.open<PodWords>(networkKey, podMemberWordsPlace(memberId), sealed).name,
      })),
  }))
}

/** Every team of coaches, for the coordination; for others those that they are in. */
export const getPods = (viewer: Session & { userId: string }): Promise<PodTeam[]> =>
  asViewer(viewer, (tx) => readPods(tx, viewer.userId, null))

const MEETINGS_SHOWN = 12

/** The teams that the viewer is in, and when each meets, the next time first. */
export const getMyPods = (
  viewer: Session & { userId: string },
  now: Date,
): Promise<(PodTeam & { meetings: PodMeeting[] })[]> =>
  asViewer(viewer, async (tx) => {
    const [mine] = await tx.sql<{ ids: string[] }>`select app.my_pods()::text[] as ids`
    const pods = await readPods(tx, viewer.userId, mine?.ids ?? [])
    const rows = await tx.sql<Omit<PodMeeting, 'title'> & { podId: string; words: Buffer }>`
      select id as "gatheringId", pod_id as "podId", words, starts_at as "startsAt", minutes from gathering
      where pod_id = any (${pods.map(({ podId }) => podId)}::uuid[]) and cancelled_at is null
        and starts_at + make_interval(mins => minutes) > ${now} order by starts_at, id limit ${MEETINGS_SHOWN}`
    return pods.map((pod) => ({
      ...pod,
      meetings: rows
        .filter(({ podId }) => podId === pod.podId)
        .map(({ podId: _pod, words, ...meeting }) => ({
          ...meeting,
          title: tx.vault.open<GatheringWords>(networkKey, gatheringWordsPlace(meeting.gatheringId), words)
            .title,
        })),
    }))
  })
