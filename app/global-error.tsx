'use client'

import en from '@/messages/en/broken.json'
import es from '@/messages/es/broken.json'
import './globals.css'

/** The last resort, when even the frame of the pages broke: no provider is there, so both languages are shown. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body className="grid place-content-center gap-8 p-6">
        {[
          { language: 'en', words: en },
          { language: 'es', words: es },
        ].map(({ language, words }) => (
          <div key={language} lang={language} className="grid gap-2">
            <h1 className="text-lg font-semibold">{words.title}</h1>
            <p>{words.text}</p>
            <button
              type="button"
              onClick={reset}
              className="min-h-12 justify-self-start text-accent underline"
            >
              {words.retry}
            </button>
          </div>
        ))}
      </body>
    </html>
  )
}
