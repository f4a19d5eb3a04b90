/**
 * The mark. Plain, it has no light: for the invitation and for a neutral skin.
 * Must pass: hidden from readers; the name or the link's label stands beside it.
 */
export function Mark({ plain }: { plain?: boolean | undefined }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="14" fill="#1F5D57" />
      <path
        d="M16 54V22a16 16 0 0 1 32 0v32"
        fill="none"
        stroke="#FAF6EF"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path d="M20 34V22a12 12 0 0 1 24 0v12z" fill={plain ? '#DCEBE6' : '#FFC94A'} />
      {!plain && <path d="M44 34V22a12 12 0 0 0-3.4-8.4L36 17.5V36z" fill="#DCEBE6" />}
      <rect x="20" y="37" width="24" height="17" rx="1.5" fill="#FAF6EF" />
      {!plain && <circle cx="40" cy="41.5" r="1.8" fill="#1F5D57" />}
    </svg>
  )
}
