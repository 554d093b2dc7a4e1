/** What a comment is about: a part of the review, or a talk that was shown. */
export const COMMENT_SUBJECTS = ['overview', 'step', 'ask', 'staleness', 'test', 'talk'] as const
export type CommentSubject = (typeof COMMENT_SUBJECTS)[number]
