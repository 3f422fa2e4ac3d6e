import type { AppWording } from './zh-CN.ts';

/** What is said in WeChat alone, in English. */
export const en: AppWording = {
  'flow.promise.app': 'One question at a time, and any may be skipped.',
  'flow.begin': 'Start again',
  'language.unreadable': 'English could not be opened, so this is in Chinese.',
  'module.failed': 'It cannot be worked out now',
  'module.library_too_old': 'The WeChat on this phone is too old to work it out.',
  'module.library_too_old.what': 'Please update WeChat to the latest version and open this again.',
  'module.unreadable': 'The program that works it out did not open. It may not be complete.',
  'module.unreadable.what': 'Please leave the mini-program and come back, or press “Try again”. If that does not help, you can ask 12393.',
  'module.no_answer': 'The program that works it out has not answered for a long time.',
  'module.no_answer.what': 'Please press “Try again”, or leave the mini-program and come back.',
  'module.policies_unreadable': 'The policy files could not be read. They may not be complete.',
  'module.policies_unreadable.what': 'Please leave the mini-program and come back, or press “Try again”. If that does not help, delete it in WeChat and open it again, or ask 12393.',
  'module.broke_down': 'The program that works it out stopped halfway.',
  'module.broke_down.what': 'Please press “Try again”, or leave the mini-program and come back. If that does not help, you can ask 12393.',
  'field.clear': 'Clear',
  'keep.send': 'Send to family',
  'keep.send.what': 'The card that is sent holds the answers above. Whoever opens it can see them.',
  'keep.send.long': 'So much was entered that whoever opens the card may not be able to read it. Please remove some visits before sending it.',
  'about.private.app': 'What is filled in is worked out on this phone only. It is neither sent nor stored.',
};
