/** The label that goes first into every tup: what a hash, a signature or a key is for. Stored for decades. */
const prefix = 'halfdoor/1/'

export const labels = {
  act: `${prefix}act`,
  birth: `${prefix}birth`,
  blob: `${prefix}blob`,
  card: `${prefix}card`,
  cosign: `${prefix}cosign`,
  credential: `${prefix}credential`,
  entry: `${prefix}entry`,
  genesis: `${prefix}genesis`,
  head: `${prefix}head`,
  joined: `${prefix}joined`,
  statement: `${prefix}statement`,
  wrap: `${prefix}wrap`,
} as const
