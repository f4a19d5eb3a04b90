import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/**
 * A note with a sign in an arch. A colour never stands alone: sign and words carry it.
 * Must pass: the sign is hidden from readers; the heading's level follows the page; `fault` is for a connection or a
 * form, never for a person.
 */
export type NoticeKind = 'plain' | 'care' | 'rest' | 'helper' | 'aid' | 'fault'

export type NoticeProps = {
  children: ComponentChildren
  kind?: NoticeKind | undefined
  icon?: IconName | undefined
  /** One short word above the text, such as "Rest". */
  word?: ComponentChildren
  heading?: ComponentChildren
  level?: 2 | 3 | undefined
  /** On its own soft ground, for the one note a page is about. */
  boxed?: boolean | undefined
  /** Spoken when it appears: for what just happened here, nothing else. */
  spoken?: boolean | undefined
}

export function Notice(props: NoticeProps) {
  const { children, kind = 'plain', word, heading, level = 2 } = props
  const Heading = level === 2 ? 'h2' : 'h3'
  const names = ['note', kind === 'plain' ? '' : kind, props.boxed ? 'boxed' : ''].filter(Boolean)
  return (
    <div class={names.join(' ')} role={props.spoken ? 'status' : undefined}>
      <Arch icon={props.icon ?? icons[kind]} />
      <div>
        {word && <p class="word">{word}</p>}
        {heading && <Heading class="small">{heading}</Heading>}
        {wrapped(children)}
      </div>
    </div>
  )
}

/** The tile that says: a sign lives here. */
export function Arch({ icon, kind }: { icon: IconName; kind?: NoticeKind | undefined }) {
  return (
    <span class={kind && kind !== 'plain' ? `arch ${kind}` : 'arch'} aria-hidden="true">
      <Icon name={icon} />
    </span>
  )
}

/** A bare sentence becomes a paragraph; anything richer is the caller's. */
export function wrapped(children: ComponentChildren) {
  return typeof children === 'string' ? <p>{children}</p> : children
}

const icons: Readonly<Record<NoticeKind, IconName>> = {
  plain: 'heard',
  care: 'care',
  rest: 'cup',
  helper: 'chairs',
  aid: 'phone',
  fault: 'paper',
}
