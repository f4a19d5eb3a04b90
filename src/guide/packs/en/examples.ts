/** For each row, texts on which it must speak and texts on which it must be silent. They run as tests and are not shipped. */

import type { Examples } from '../../examples.ts'

export const examples: Examples = {
  'self-1': {
    fires: [['message', 'I want to die.'], ['message', 'My son says he wants to die.'], ['message', "I've been hurting myself again."]],
    near: [['message', "I'd die for my kids."], ['message', "I'm going to end it here, talk tomorrow."]],
  },
  'self-2': {
    fires: [['message', "I don't see a way out."], ['message', "I'm just a burden to everyone."], ['message', 'Nobody would notice if I was gone.']],
    near: [['message', "I can't go on Thursday."], ['message', "I've been thinking about you."]],
  },
  'self-3': {
    fires: [['message', 'I bought the rope.'], ['message', 'I sat on the bridge and thought about it.'], ['message', 'the pills are lined up']],
    near: [['message', "I'd give anything for a nap."], ['message', 'We stood at the bridge and took photos.']],
  },
  'overdose-1': {
    fires: [['message', 'I took all the pills.'], ['message', 'i drank hand sanitizer'], ['message', "I'm using alone tonight."]],
    near: [['message', 'I bought the pills the vet asked for.'], ['message', 'I overdid it with the sushi.']],
  },
  'overdose-2': {
    fires: [['message', 'I took something and my chest hurts'], ['message', 'I shot up and everything is spinning']],
    near: [['message', 'I laughed till I was dizzy.'], ['message', 'My chest hurts from the cold.']],
  },
  'overdose-3': {
    fires: [['message', "He's turning blue."], ['message', "I can't wake him."], ['message', 'she is unresponsive']],
    near: [['message', "My alarm didn't wake me."], ['message', "I can't breathe, that was so funny."]],
  },
  'overdose-4': {
    fires: [['message', 'Nobody is home and I have the fent.'], ['message', 'on my own with the needle tonight']],
    near: [['message', 'I went to the meeting alone.'], ['message', 'I knit alone tonight.']],
  },
  'unsafe-1': {
    fires: [['message', 'My partner beat me up.'], ['message', 'She threatened to kill me.'], ['message', 'My boyfriend strangled me.'], ['message', 'He squeezed my throat.']],
    near: [['message', 'The coach pushed me to do my best.'], ['message', "He was hit by a drunk driver but he's fine."]],
  },
  'leave-or-die': {
    fires: [['message', "If you leave I'll kill myself."], ['message', 'come back or i will jump'], ['message', "Unless you call me tonight I'm going to swallow these pills."]],
    near: [['message', "If you leave now I'll miss you."], ['message', 'If you win again I will die of laughter.']],
  },
  'child-1': {
    fires: [['message', 'I hit my son'], ['message', 'He shakes the baby when she cries.'], ['message', 'my daughter came home with bruises']],
    near: [['message', 'I hit my son a ball in the yard.'], ['message', 'I never hit my kids.']],
  },
  'drunk-driving-1': {
    fires: [['message', 'He picks the kids up drunk.'], ['message', 'She drove my son home after four beers.'], ['message', 'dad was swerving, he had been drinking']],
    near: [['message', 'Grandpa drove the kids to the lake, sober as always.'], ['message', 'We picked up the kids and some bread.']],
  },
  'harm-1': {
    fires: [['message', "I'll kill you."], ['message', "You're dead if you come back."], ['message', 'I will break his legs']],
    near: [['message', 'I will never hurt you.'], ['message', "I'll kill you at chess tonight."]],
  },
  'showing-up': {
    fires: [['message', 'I know where you live.'], ['message', "I'm parked outside your house."], ['message', "If you don't answer I'm coming over."]],
    near: [['message', "I'll pick you up at your house as agreed."], ['message', 'I know where the keys are.']],
  },
  'secret-1': {
    fires: [['message', "Don't tell your counselor."], ['message', 'Nobody can know about this.'], ['message', 'delete this message']],
    near: [['message', "Don't tell mom about the surprise party."], ['message', "You don't have to tell anyone."]],
  },
  'unsafe-2': {
    fires: [['message', 'He locked me in again.'], ['message', 'i dont feel safe here tonight'], ['message', "I'm scared he'll hurt the baby."]],
    near: [['message', "The ball hit me in the face, I'm ok."], ['message', "I'm scared I'll forget my lines."]],
  },
  'threat-1': {
    fires: [['message', 'I will hurt you.'], ['message', "You'll pay for this."], ['message', 'Try me and find out.']],
    near: [['apology', "I wish to apologise for shoving you in the kitchen. It was violence and it was mine. I'm in a program for it and I'm staying at my brother's."], ['message', "You'll be sorry you missed this party!"]],
  },
  'threat-2': {
    fires: [['message', 'I know where you work.'], ['message', 'I will find you wherever you go.'], ['message', 'Wait until I post those pictures.']],
    near: [['boundary', "I won't be around you when you're drinking."], ['boundary', 'I will end the call if you start swearing at me.']],
  },
  'blame-1': {
    fires: [['message', 'You made me snap.'], ['reply', 'You made your bed.'], ['apology', 'You drove me to it.']],
    near: [['message', 'You made me soup.'], ['message', 'You made it! So proud.']],
  },
  'blame-2': {
    fires: [['message', 'I drink because of you.'], ['message', 'Your nagging is why I stay out.'], ['apology', 'I did it because you pushed me.']],
    near: [['apology', 'Because of me you missed your train. My mistake. Sorry!'], ['message', 'Because of you I believe in second chances.']],
  },
  'judge-1': {
    fires: [['message', 'Idiot.'], ['message', 'Pathetic.'], ['reply', "You're weak."]],
    near: [['message', "You're not hopeless."], ['message', "You're ridiculously kind."]],
  },
  'judge-2': {
    fires: [['reply', 'Grow up.'], ['reply', 'typical you'], ['reply', 'Shame on you.']],
    near: [['apology', 'I spoke to you like you were nothing. I hate that I did that.'], ['reply', 'Of course you were scared.']],
  },
  'judge-3': {
    fires: [['message', 'You have no shame.'], ['message', "You'll never change."], ['message', 'Your excuses are worthless.']],
    near: [['message', 'I never said you were lazy.'], ['message', 'You look tired, everything ok?']],
  },
  'judge-5': {
    fires: [['reply', "That's so dumb."], ['reply', 'That was childish.'], ['reply', "That's so dumb."]],
    near: [['message', 'That was stupid of me, sorry.'], ['message', 'I was disappointed that the visit got cancelled.']],
  },
  'judge-4': {
    fires: [['reply', 'You brought a child into this? Seriously?'], ['reply', 'You spent the rent on this? Really?'], ['reply', 'You brought a child into this? Seriously?']],
    near: [['message', "He's a real clown, the kids love him."], ['message', "What's wrong with the car?"]],
  },
  'pressure-1': {
    fires: [['message', 'Take me back or else.'], ['apology', 'You have to forgive me.'], ['message', "Forgive me or it's over."]],
    near: [['reply', "You don't have to forgive me."], ['message', "You don't have to come if you're tired."]],
  },
  'pressure-2': {
    fires: [['message', 'if u loved me ud come home'], ['message', "Say yes today or we're finished."], ['message', 'Prove to me that you still care.']],
    near: [['message', 'You have to come see the garden.'], ['message', 'You can always call me, day or night.']],
  },
  'pressure-3': {
    fires: [['message', 'Pick up the phone now.'], ['message', 'I need an answer by tonight.'], ['message', "I've called nine times. Answer."]],
    near: [['apology', "I hid bottles in the garage. When you asked, I looked you in the eye and lied. I'm truly sorry. I'd be grateful for your forgiveness one day."], ['reply', 'Take all the time you need to answer.']],
  },
  'pressure-4': {
    fires: [['message', "You can't wear that."], ['message', 'Let me see your messages.'], ['boundary', 'You may not leave the house.']],
    near: [['apology', "I'm sorry. You owe me nothing in return. I sold the bike you gave me."], ['message', "You can't park there on Mondays."]],
  },
  'dismiss-1': {
    fires: [['reply', 'Relax.'], ['reply', 'Calm down.'], ['reply', 'Suck it up.']],
    near: [['message', "It's not a big car but it works."], ['reply', "I told you to calm down and I shouldn't have."]],
  },
  'dismiss-2': {
    fires: [['apology', 'It was just a joke, relax.'], ['apology', "Sorry, it wasn't that serious."], ['apology', 'It was only twenty dollars. Sorry.']],
    near: [['apology', "I told you it was all in your head. It wasn't. I am sorry."], ['apology', "I said it was your imagination. It wasn't; you saw what you saw. I'm sorry for making you doubt yourself."]],
  },
  'stigma-1': {
    fires: [['message', "He's a junkie."], ['message', "He's just a druggie."], ['message', "Junkies don't change."]],
    near: [['message', "He's getting the car clean for Sunday."], ['message', 'Clean the filter once a month.']],
  },
  'stigma-2': {
    fires: [['message', 'Is she clean now?'], ['message', 'He failed: dirty urine.'], ['message', 'Her test came back dirty.']],
    near: [['message', 'The carpet is dirty again.'], ['message', 'The kitchen is finally clean.']],
  },
  'absolute-1': {
    fires: [['message', 'You always do this.'], ['message', 'You always walk off.'], ['boundary', 'You never respect me.']],
    near: [['message', 'You never told me you could sing!'], ['message', 'You never let me down, thank you.']],
  },
  'if-1': {
    fires: [['apology', 'Sorry if that upset you.'], ['apology', 'Sorry if my tone was off.'], ['apology', 'If I was rude, my apologies.']],
    near: [['message', 'Sorry if you already got this.'], ['apology', "My apologies for the way I spoke to your mother. It was disrespectful. I'll tell her so myself on Sunday if she's willing."]],
  },
  'justify-1': {
    fires: [['apology', 'Everyone was doing it.'], ['apology', 'It was the wine talking.'], ['apology', 'It was the pills talking.']],
    near: [['apology', 'I spent the vacation fund on pills. I did that, not the pills. I will pay back $80 from every paycheck.'], ['apology', "I'm sorry I ignored you at the reunion. I was scared people would smell it on me."]],
  },
  'justify-2': {
    fires: [['message', 'Sorry I yelled, but you pushed me.'], ['message', "Sorry, it wasn't me, it was the whiskey talking."]],
    near: [['message', "I'm sorry, I can't make it on Friday."], ['message', "I'm sorry but I have to cancel Tuesday."]],
  },
  'feelings-1': {
    fires: [['apology', "I'm sorry you're upset."], ['apology', "I'm sorry you're so angry."], ['apology', 'Sorry you took that badly.']],
    near: [['apology', "I'm sorry I upset you."], ['message', "I'm sorry you're ill."]],
  },
  'vague-1': {
    fires: [['apology', 'I messed up.'], ['apology', 'Mistakes happened.'], ['apology', 'Sorry for whatever I did.']],
    near: [['apology', 'Sorry for everything: I lied, and I stole.'], ['message', 'Sorry for the late reply.']],
  },
  'vague-2': {
    fires: [['apology', "I'm really sorry."], ['apology', 'Mom, I am so sorry.']],
    near: [['apology', 'Sorry for everything: I lied, and I stole.'], ['apology', "I broke our agreement about calling when I'm late. I was embarrassed that I'd lost track of time, so I avoided the phone. I'm sorry."]],
  },
  'advice-1': {
    fires: [['reply', 'Get a lawyer.'], ['reply', 'Just ignore him.'], ['reply', 'Take up a hobby.']],
    near: [['reply', 'Would you like me to just listen?'], ['reply', "You don't need to get over it by any date."]],
  },
  'co-vague-1': {
    fires: [['commitment', "I'll do better."], ['commitment', "I'll drink less."], ['commitment', "I'll stop lying."]],
    near: [['commitment', "I don't lend my car to anyone."], ['commitment', "Meeting tomorrow at 7, I'm going."]],
  },
  'co-specific-1': {
    fires: [['commitment', "I'll send $20 on the 3rd."], ['commitment', 'Rent: 300 from me by the 28th.'], ['commitment', "I'll mow the lawn this Saturday."]],
    near: [['commitment', "I'll be there more on weekends."], ['commitment', "I'll be a good father."]],
  },
  'boundary-1': {
    fires: [['boundary', 'Text first, please.'], ['boundary', 'I need quiet after nine.'], ['boundary', "If you yell, I'll hang up."]],
    near: [['boundary', 'You need to obey me when I say no.'], ['boundary', 'You will do as I say in this house.']],
  },
  'disclose-1': {
    fires: [['setback', 'I drank on Sunday.'], ['setback', "I slipped. I'm sorry."], ['setback', 'I put forty on a horse today.']],
    near: [['setback', 'I had a dream that I drank. Woke up so relieved.'], ['setback', 'I nearly drank.']],
  },
  'reflect-1': {
    fires: [['reply', 'u felt invisible'], ['reply', 'That sounds lonely.'], ['reply', 'You sound exhausted.']],
    near: [['reply', 'Sounds good, see you at six.'], ['reply', 'I feel you should rest.']],
  },
  'question-1': {
    fires: [['reply', 'What was that like?'], ['reply', 'What scared you most?'], ['reply', "How's your sleep been?"]],
    near: [['reply', "What's wrong with you?"], ['reply', 'Why are you like this?']],
  },
  'validate-1': {
    fires: [['reply', 'I get it.'], ['reply', "I'm with you."], ['reply', 'That was brave.']],
    near: [['reply', "I'm glad that's over."], ['reply', 'Thanks a lot for ruining it.']],
  },
  'regret-1': {
    fires: [['apology', "I'm ashamed I sold it."], ['apology', 'You made me lie. Sorry.'], ['apology', 'It was one drink. Sorry.']],
    near: [['apology', 'I said I was at work. I was at the bar.'], ['apology', "I'm sorry you feel that way."]],
  },
  'own-1': {
    fires: [['apology', 'I emptied the account.'], ['apology', 'i know i let u down. sorry bro'], ['apology', 'I was cruel about your brother.']],
    near: [['apology', "Perhaps I was a bit rude, and if so I'm sorry."], ['apology', "I'm sorry about all of that."]],
  },
  'own-2': {
    fires: [['setback', 'I went back to my dealer on Thursday. Nobody else is to blame.'], ['setback', "I relapsed last weekend. I chose to go to that party. I'm sorry."], ['setback', "I took my brother's Adderall twice this week. I asked for it, he didn't offer."]],
    near: [['setback', 'It just sort of happened again.'], ['setback', "I used, and I'm still high. I took more than I ever have and my heart is racing."]],
  },
  'explain-1': {
    fires: [['apology', "I didn't know how to say no to him."], ['apology', 'I was drowning in debt and I hid it.'], ['apology', "I was afraid you'd leave, so I kept quiet."]],
    near: [['apology', 'I drank because it was raining.'], ['apology', 'I did it because you pushed me.']],
  },
  'change-1': {
    fires: [['apology', 'I gave my sister the car keys.'], ['apology', "I'm in the Tuesday program now."], ['setback', 'i used yesterday. told my sponsor already']],
    near: [['apology', "I've changed my phone number."], ['apology', 'Nothing will change.']],
  },
  'repair-1': {
    fires: [['apology', "I'll replace the door."], ['apology', 'What would help put this right?'], ['apology', 'Let me know what I can do to fix it.']],
    near: [['apology', 'Can I come to the party?'], ['apology', 'You can fix it yourself.']],
  },
  'ask-1': {
    fires: [['apology', 'Would you be willing to forgive me?'], ['apology', "I'm asking for your forgiveness, no hurry."], ['apology', 'Can you find it in you to forgive me one day?']],
    near: [['apology', "You have to forgive me, it's what families do."], ['apology', "God forgives me, so why can't you?"]],
  },
}
