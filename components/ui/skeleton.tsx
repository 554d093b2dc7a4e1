/** Grey lines while something loads; `label` is read aloud instead of them. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, at) => `line-${at}`).map((line) => (
        <div key={line} aria-hidden className="skeleton h-14 rounded-card" />
      ))}
    </div>
  )
}
