import type { AppError } from '@/lib/errors'
import type { MessageWords } from '@/lib/seeding/message-words'
import type { ReplyStatus } from '@/lib/seeding/reply-status'

/** What a code opens, with times already in words: a page that runs no script shows the same. */
export type OpenReply = {
  status: ReplyStatus
  /** Whole hours until somebody is to call; negative when it is late. */
  hoursLeft: number
  mayIntroduce: boolean | null
  startAt: string | null
  messages: { id: string; side: 'caller' | 'founder'; said: MessageWords; when: string }[]
}

/** Where whoever holds a code is. The code goes from form to form and into no address, cookie or storage. */
export type ReplyState =
  | { at: 'code'; error: AppError | null; done: 'taken_back' | null; round: number }
  | {
      at: 'open'
      code: string
      page: OpenReply
      error: AppError | null
      done: 'sent' | 'answered' | null
      round: number
    }
