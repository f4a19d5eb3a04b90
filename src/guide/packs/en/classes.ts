/** Word classes of English, shared by the rows. '~' is the rest of a word. */

import { people } from './people.ts'

export const classes: Readonly<Record<string, string>> = {
  ...people,
  ADV: 'ungrateful|just|so|such|really|always|nothing but|an?|the|too|very|still|truly|fucking|complet~|total~|absolut~|real|little|old|like|acting|being|lying|lazy|stupid|bad|terrible|sad|one|most',
  INSULT: 'idiot~|losers?|liars?|hypocrites?|jerks?|assholes?|bitch|bastard|pigs?|brats?|fools?|disgrace|monster|psycho~|deadbeat|bum|waste of \\w+|(poor|sorry) excuse for|joke|mess|genius|selfish|pathetic|hopeless|stupid|dumb|ridiculous|crazy|insane|weak|cold.hearted|evil|impossible|full of (it|shit|yourself|crap)|a (terrible|bad|horrible|awful|poor) \\w+|useless|worthless|cowards?|paranoid|childish|disgusting|toxic|heartless|cruel|immature|failure|lunatic|fake|manipulative',
  FEEL: 'upset|hurt|angry|mad|offended|sad|ignored|worried|scared|lonely|cross|confused|let down|bothered|disappointed|uncomfortable|put off|(that|this) way|so',
  HARM: 'hurt|kill|beat|destroy|ruin|burn|smash|wreck|shoot|break|end',
  STUFF: '(?:{ALCOHOL}|{PILL}|drugs?|bottle|pain)',
  TIME: '(thurs|fri|satur|sun)days?|tomorrow|tonight|today|(every|each) (?!time you|one|word)\\w+|(at|before|after|around|until|from) (\\d|one|two|three|four|five|six|seven|eight|nine|ten|half|breakfast|lunch|dinner|bed~|work|school|class|church|the (meeting|game))[\\d:apm.]{0,6}|\\d{1,2}(:\\d\\d)? ?[ap]\\.?m|\\d:\\d\\d|the (\\d{1,2}(st|rd|th)|first|last|end)|april|may \\d|june|august|next (week|month)|christmas|when i (get|wake|finish|leave)',
  DONE: '(?!ask|apologi|want|need|start|chang|join|call|talk|book|sign|block|delet|learn|listen|work|return|stay|finish|watch|remember|understand|happen|moved|us|help|explain|arrang|hat|car|need|fear|seem|contact|relax)\\w{2,12}ed|broke|spread|stole|hid|took|kept|left|spent|sold|lied|forgot|lost|went (through|behind|off|out|back|to)|threw|hit|hurt|let|cut|read|ran|blew|shut|slept|bought|missed|used|called (you|her|him|your)|told (?!my|the)|dr(ove|ank)|spoke|chose|pawned|snuck|said (some|it was|things|you|that you|awful|terrible|i was)|wrote (?!down)|put (\\w+ ){1,6}(before|through|in|at|on you|above|first)|gave (away|your|you)|got (drunk|high|into)|bet|came (home|back) (drunk|late|high)|made',
  MEAN: 'cruel|mean|wrong|(drunk|high|late) (at|when|in|on|to|for)|never there|the problem|in the wrong|lying|not (there|honest|fair|kind)',
  DOIT: 'get|go|call|text|answer|take|make|just|try|cut|write|leave|find|eat|drink|see|look|put|quit|start|stop|focus|think|keep|give|buy|join|move|forget|pray|read|sleep|rest|breathe|talk to(?! me)|tell(?! me)|ask(?! me)|let(?! me| us)|block|change|remember|consider|use|set|do (some|your|a)|be (realistic|careful|firm|honest|patient|kind)|stay|walk|run|wait|trust|learn|sign|book|forgive|pick|turn|report|work|speak|check|file|divorce|step|stick|accept|face|show|visit|spend|save|sell|hold|throw',
  PRAISE: 'find|were (the|so|my|a|good|there)|know|make me (laugh|smile|feel)|cheer|support|ha[vd]e? (my back|time)|help|welcome|car|kind|there|here|remember|(do|did|tr[iy]~) (your|so|to help)|honest|patient|c[ao]me (through|back|home|over)|be (my|loved|there)|bring (?!this|that|it|up)|brought|g[ai]ve|lift|look (great|good|nice)|smell|win|say no|stay|use|leave (it|the)|sing|cook',
  NEVER: 'have to|looked|forg[eo]t|miss|lied?|let (me|us) down|g[ai]ve up|stop|deserv|hurt|asked|left|turned|know|mind|wanted|met|cease|doubt|quit|lose|lost|need|owed?|push|heard|seen|tried|told me (it|you)',
  GIVE: 'forg[ai]v~|trust~|believ~ (me|in me)|let~ (me|(it|this|that|the past) go)|move on|get~ (past|over)|giv~ me (a|another|one|my)|(be )?over (it|this)|accept~ (my|that)|come back|drop (it|this)|put (it|this) behind',
  REACH: 'answer|call|pick up|come (home|back)|talk to',
}
