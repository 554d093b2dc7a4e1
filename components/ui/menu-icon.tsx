'use client'

import {
  Archive,
  BookOpen,
  Building2,
  CalendarDays,
  ChartNoAxesColumn,
  ClipboardList,
  Footprints,
  HandHelping,
  Hourglass,
  House,
  LayoutGrid,
  ListChecks,
  Megaphone,
  MessagesSquare,
  NotebookText,
  PackageOpen,
  PhoneCall,
  Plus,
  Presentation,
  Printer,
  Settings2,
  Signpost,
  SlidersHorizontal,
  UserRound,
  UsersRound,
  Vote,
} from 'lucide-react'

const ICONS = {
  archive: Archive,
  book: BookOpen,
  building: Building2,
  calendar: CalendarDays,
  chart: ChartNoAxesColumn,
  checks: ListChecks,
  clipboard: ClipboardList,
  footprints: Footprints,
  grid: LayoutGrid,
  hand: HandHelping,
  hourglass: Hourglass,
  house: House,
  megaphone: Megaphone,
  messages: MessagesSquare,
  notebook: NotebookText,
  package: PackageOpen,
  person: UserRound,
  people: UsersRound,
  phone: PhoneCall,
  plus: Plus,
  presentation: Presentation,
  printer: Printer,
  settings: Settings2,
  signpost: Signpost,
  sliders: SlidersHorizontal,
  vote: Vote,
}

/** What a menu calls an icon. A name is all that travels with a page; the drawings are loaded once. */
export type MenuIconName = keyof typeof ICONS

/** The drawing beside an item of a menu, always with its label. */
export function MenuIcon({ name }: { name: MenuIconName }) {
  const Drawing = ICONS[name]
  return <Drawing aria-hidden />
}
