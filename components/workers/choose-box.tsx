/** A box to choose somebody by. `label` says whom. */
export function ChooseBox({ workerId, label }: { workerId: string; label: string }) {
  return (
    <label className="grid w-12 shrink-0 cursor-pointer select-none place-items-center">
      <span className="sr-only">{label}</span>
      <input type="checkbox" data-choose value={workerId} className="size-6 accent-accent" />
    </label>
  )
}
