/**
 * The half-door in its four states, always with its light on.
 * Must pass: decorative unless `describe` is given, then an image with that description; keeps its paints in forced
 * colours. Never drawn from another person's real door: what was left shows the same picture, whatever the other set.
 */

export type DoorState = 'shut' | 'bank' | 'knock' | 'open'

export type DoorPictureProps = {
  state: DoorState
  /** What the picture shows, when it is the only bearer of meaning. */
  describe?: string | undefined
  /** Draws the floor line under the door. */
  stand?: boolean | undefined
}

export function DoorPicture({ state, describe, stand }: DoorPictureProps) {
  const named =
    describe === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': describe }
  const picture = (
    <svg class="door" viewBox="0 0 280 388" focusable="false" {...named}>
      {state === 'open' && <path class="d-spill" d="M62 346H218L254 384H26z" />}
      {state === 'knock' && <path class="d-spill" d="M160 346H218L254 384H172z" />}
      <path class="d-frame" d="M50 336V120a90 90 0 0 1 180 0v216z" />
      <path class="d-light" d="M62 120a78 78 0 0 1 156 0z" />
      <path class="d-bar" d="M140 120 101 52.5M140 120l39-67.5" />
      <path class="d-lamp" d="M114 120a26 26 0 0 1 52 0z" />
      <path class="d-bar" d="M114 120a26 26 0 0 1 52 0" />
      {behind(state)}
      <path class="d-leaf" d="M62 228h156v108H62z" />
      <path class="d-seam" d="M101 232v104M140 232v104M179 232v104" />
      {(state === 'shut' || state === 'bank') && <path class="d-light" d="M62 332h156v4H62z" />}
      <rect class="d-ledge" x="44" y="222" width="192" height="10" rx="2" />
      {before(state)}
      <rect class="d-step" x="34" y="336" width="212" height="10" rx="2" />
    </svg>
  )
  return stand ? <div class="stand">{picture}</div> : picture
}

/** The upper half: a shut leaf with a window, a leaf ajar, or the room. */
function behind(state: DoorState) {
  if (state === 'open') return room
  if (state === 'knock') return ajar
  return (
    <>
      <path class="d-leaf" d="M62 128h156v96H62z" />
      <rect class="d-light" x="94" y="142" width="92" height="62" rx="3" />
      {state === 'bank' ? (
        <path class="d-mull" d="M140 142v62M94 173h92" />
      ) : (
        <>
          <path class="d-drape" d="M94 142h44c0 26-10 46-34 62H94zM186 142h-44c0 26 10 46 34 62h10z" />
          <path
            class="d-drape-fold"
            d="M110 142c0 24-3 40-10 54M170 142c0 24 3 40 10 54M124 142c0 20-6 40-16 54M156 142c0 20 6 40 16 54"
          />
        </>
      )}
      <circle class="d-light" cx="204" cy="178" r="5" />
    </>
  )
}

/** What stands before the ledge: the envelope in the bank, or the leaf swung wide. */
function before(state: DoorState) {
  if (state === 'bank') {
    return (
      <g transform="translate(76 189)">
        <path class="d-paper" d="M0 0h52v34H0z" />
        <path class="d-fold" d="M1 1h50v32H1zM1 2l25 18L51 2" />
      </g>
    )
  }
  return state === 'open' ? wide : null
}

const room = (
  <>
    <path class="d-light" d="M62 128h156v96H62z" />
    <circle class="d-lamp" cx="152" cy="176" r="31" />
    <path class="d-frame" d="M150.5 126h3v26h-3z" />
    <path class="d-frame" d="M134 172a18 20 0 0 1 36 0z" />
    <path class="d-cup" d="M186 205h20v11a6 6 0 0 1-6 6h-8a6 6 0 0 1-6-6z" />
    <path class="d-ear" d="M206 209h3a4 4 0 0 1 0 8h-3" />
  </>
)

const ajar = (
  <>
    <path class="d-light" d="M62 128h156v96H62z" />
    <path class="d-lamp" d="M172 128h46v96h-46z" />
    <path class="d-leaf" d="M62 128l98 9v79l-98 8z" />
    <path class="d-seam" d="M101 132v89M134 135v83" />
    <circle class="d-light" cx="150" cy="178" r="5" />
  </>
)

const wide = (
  <>
    <path class="d-leaf" d="M62 128 18 112v126l44-16z" />
    <path class="d-seam" d="M40 121v109" />
    <circle class="d-light" cx="27" cy="178" r="5" />
  </>
)
