import type { ComponentChildren } from 'preact'
import type { IconName } from './icon.tsx'
import { Arch, type NoticeKind } from './notice.tsx'

/**
 * The ways on from a page, one line each.
 * Must pass: native links in a list; the line says what is inside, never how much waits there.
 */
export type Room = {
  href: string
  icon: IconName
  name: ComponentChildren
  line?: ComponentChildren
  kind?: NoticeKind | undefined
}

export function Rooms({ rooms, label }: { rooms: readonly Room[]; label?: string | undefined }) {
  return (
    <ul class="rooms" aria-label={label}>
      {rooms.map((room) => (
        <li key={room.href}>
          <a href={room.href}>
            <Arch icon={room.icon} kind={room.kind} />
            <span>
              <b>{room.name}</b>
              {room.line && <span>{room.line}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
