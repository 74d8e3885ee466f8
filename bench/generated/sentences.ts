import type { Filled } from './seeded.ts';

/** Sentences that plays are made of. None says anything that another could contradict. */
export const openings: Filled<string> = [
  'The customer has usually tried something already, and wants to be asked about it before anything else.',
  'Most of these cases are over in ten minutes when the first question is the right one.',
  'Nobody calls about this for fun, so begin with what you can do today and leave the reasons for later.',
  'This is where the customer decides whether we listen, long before they see whether we deliver.',
  'Two in three customers meet this only once, and they remember the one sentence that was meant for them.',
  'We used to pass this on three times. Whoever takes it now keeps it until the customer says that it is over.',
];

export const middles: Filled<string> = [
  'Say what happens next and who does it, with a day and an hour, and write the same words into the case.',
  'If the system is slow, say so and go on talking; silence sounds like a mistake.',
  'A date that we are not sure of is not a date, and it is better to call back than to guess.',
  'Read the last two entries of the case first, because the customer will not tell it all again.',
  'The card in the hall, the text and the letter say the same thing, or the customer believes none of them.',
  'What is free for the customer is called free, and what costs something is said with the amount.',
  'Look for the second question behind the first; it is there in about every third case.',
  'The colleague who takes over hears it from you, not from the customer.',
  'An apology is one sentence, and then comes what we do about it.',
  'Keep the number of the case out of the talk unless the customer asks for it.',
];

export const steps: Filled<string> = [
  'Ask what the customer wants to be able to do tonight, and write it down in their words.',
  'Look at the day and the address together, since most mix-ups begin there.',
  'Read back what you wrote, slowly, and wait for the yes.',
  'Set the clock in the case, so that whoever is on duty tomorrow sees it run.',
  'Offer two times and let the customer choose; never ask when it would suit.',
  'Check the stock before you promise, not after.',
  'Name the price with everything in it, and stop talking.',
  'Send the summary while the customer is still there, and ask whether it came.',
  'Test it with the customer looking on, and let them press the button.',
  'Close the case only when the customer has said that it is over.',
];

export const sayings: Filled<string> = [
  'I have everything in front of me, so you need not tell it again. May I read it to you?',
  'That should not have happened. Here is what I do now, and you hear from me before six.',
  'You get a text the evening before and one when my colleague sets off.',
  'The whole price is on the first line. Nothing is added later.',
  'If it fails again within a month, reply to this message and you have us, not a queue.',
  'I can be there tomorrow from ten to twelve or from four to six. Which helps you more?',
];

export const conditions: Filled<string> = [
  'the customer has waited before',
  'nobody opens the door',
  'the address is new',
  'the part is not in stock',
  'the customer asks for a manager',
  'the price has changed since the offer',
  'somebody else calls for the customer',
  'the customer cannot use the app',
];

export const remedies: Filled<string> = [
  'Say at once that you have seen it, then go on where the last colleague stopped.',
  'Call the second number in the case, wait ten minutes, and leave a card with the time on it.',
  'Keep the old price, write why into the case, and tell the team that set the new one.',
  'Ask what would help them most today and do that first, even where it is not the usual way.',
  'Take the questions that were answered already off the list and begin with the fourth.',
];

export const doneWhen: Filled<string> = [
  'The customer has seen it work on a device of their own',
  'One sentence in the case says what it was and what you did',
  'The next date stands in the case and in the text',
  'What we owe is booked, with the day on which it is paid',
  'The team that takes over has answered',
];

export const promises: Filled<readonly [words: string, limit: string]> = [
  ['You hear from us', 'within: 4 working hours'],
  ['Somebody who can decide answers you', 'within: 60 s'],
  ['You have it in writing', 'within: 10 min'],
  ['It works at your place', 'within: 2 working days'],
  ['You tell your story to few of us', 'atMost: 2 transfers'],
  ['The window that you chose is kept', ''],
  ['What we write down is what you said', ''],
  ['You get your money back', 'within: 14 days'],
];

export const symptoms: Filled<string> = [
  'nobody came',
  'you promised to call back',
  'I have told this three times',
  'it is broken again',
  'the letter says something else',
  'I took the day off for this',
];

export const backings: Filled<string> = [
  'Two people more on the rota than an ordinary week needs',
  'A tenth of each day kept free for visits that run over',
  'Spare devices for four days in every shop',
  'An alarm on the board 45 minutes before the promise is lost',
  'A line in the budget that the duty lead may use without asking',
];
