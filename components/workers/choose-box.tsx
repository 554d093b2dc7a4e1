'use client'

/** A box to choose somebody by, out of sight until a list is in the mood of choosing. `label` says whom. */
export function ChooseBox({ workerId, label }: { workerId: string; label: string }) {
  return (
    <label className="hidden w-12 shrink-0 cursor-pointer select-none place-items-center group-data-[choosing=yes]/choose:grid">
      <span className="sr-only">{label}</span>
      <input type="checkbox" data-choose value={workerId} className="size-6 accent-accent" />
    </label>
  )
}
