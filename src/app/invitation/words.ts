/** The words of the link's page in one language, and no others. */
import type { Language } from '../../vault/client.ts'
import type { en } from '../messages/invitation.en.ts'

export type InvitationWords = typeof en

export async function invitationWords(language: Language): Promise<InvitationWords> {
  if (language === 'es') return (await import('../messages/invitation.es.ts')).es
  return (await import('../messages/invitation.en.ts')).en
}
