'use client'

import dynamic from 'next/dynamic'

/** The builder as a file of its own: most lists are shown without it. */
export const LateQuestionBuilder = dynamic(() =>
  import('./question-builder').then(({ QuestionBuilder }) => QuestionBuilder),
)
