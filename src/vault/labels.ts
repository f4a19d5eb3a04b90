/** What each key and box of the vault is for. First in every tup; stored for decades, so never renamed. */
const prefix = 'halfdoor/1/'

export const purposes = {
  account: `${prefix}account`,
  cardLogin: `${prefix}card/login`,
  cardSlot: `${prefix}card/slot`,
  device: `${prefix}device`,
  draft: `${prefix}draft`,
  inviteAuth: `${prefix}invite/auth`,
  inviteId: `${prefix}invite/id`,
  inviteInner: `${prefix}invite/inner`,
  inviteOuter: `${prefix}invite/outer`,
  inviteSpoken: `${prefix}invite/spoken`,
  keys: `${prefix}keys`,
  matter: `${prefix}matter`,
  ownKey: `${prefix}own-key`,
  reading: `${prefix}reading`,
  safety: `${prefix}safety`,
  handoutBox: `${prefix}handout/box`,
  handoutId: `${prefix}handout/id`,
  slot: `${prefix}slot`,
  slots: `${prefix}slots`,
  vault: `${prefix}vault`,
} as const
