/**
 * Every line drawing, by name, as inline svg that follows the colour of the text beside it.
 * Must pass: hidden from readers, words beside it carry the meaning; no picture is ever the only label.
 */

export type IconName = keyof typeof paths

export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      class={className ?? 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}

const paths = {
  phone:
    'M6 3.5h3l1.5 4-2 1.5a11 11 0 0 0 6.5 6.5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4 5.7 2 2 0 0 1 6 3.5z',
  out: 'M13 4h6v16h-6M4 12h10M10.5 8l4 4-4 4',
  letter: 'M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7',
  pen: 'M4 20l1-4.5L16 4.5 19.5 8l-11 11zM14 6.5l3.5 3.5',
  people:
    'M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-3 2.5-5 5.5-5s5.5 2 5.5 5M16 11.5a2.5 2.5 0 1 0 0-5M17 14.5c2.5.3 4 2 4 4.5',
  leaf: 'M12 21v-9M12 12c0-4 3-7 8-7 0 5-3 8-8 8zM12 15c0-3-2.5-5-7-5 0 4 2.5 6 7 6',
  shelf: 'M3 19h18M6 19V9h4v10M12 19V5h3v14M17 19l-1-10',
  cup: 'M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 11h2a2 2 0 0 1 0 5h-2M8 3.5V6M12.5 3.5V6',
  care: 'M12 8v5M12 16.5v.2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z',
  latch: 'M4 8h9v8H4zM13 12h7M17 9v6M7 12h2',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  device: 'M7 3h10v18H7zM11 18h2',
  paper: 'M6 3h9l3 3v15H6zM9 10h6M9 14h6',
  heard: 'M4 5h16v11h-8l-5 4v-4H4z',
  chairs: 'M5 20v-8h5v8M5 12V5M19 20v-8h-5v8M19 12V5M10 8h4',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  dash: 'M7 12h10',
  light: 'M4 18C6 10 12 6 20 5c-1 8-5 13-13 13M4 21c1-4 4-8 9-10',
  heavy: 'M8.5 9h7L19 20H5zM12 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
} as const
