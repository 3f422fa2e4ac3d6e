/** What is said in WeChat alone, in Chinese. */
export const zh = {
  'flow.promise.app': '一次只问一件事，不知道的都可以跳过。',
  'flow.begin': '重新算一次',
  'language.unreadable': '英文没有打开，这里先用中文。',
  'module.failed': '现在算不了',
  'module.library_too_old': '这台手机上的微信版本太旧，还不能在里面计算。',
  'module.library_too_old.what': '请把微信更新到最新版本，再打开这里。',
  'module.unreadable': '计算用的程序没有打开，可能没有装完整。',
  'module.unreadable.what': '请退出小程序再进来，或者点“再试一次”。一直不行，可以打 12393 询问。',
  'module.no_answer': '计算用的程序等了很久没有回应。',
  'module.no_answer.what': '请点“再试一次”，或者退出小程序再进来。',
  'module.policies_unreadable': '政策文件没有读到，可能没有装完整。',
  'module.policies_unreadable.what': '请退出小程序再进来，或者点“再试一次”。一直不行，可以在微信里删掉它再打开，或者打 12393 询问。',
  'module.broke_down': '计算用的程序算到一半停了。',
  'module.broke_down.what': '请点“再试一次”，或者退出小程序再进来。一直不行，可以打 12393 询问。',
  'field.clear': '清掉',
  'keep.send': '发给家人看',
  'keep.send.what': '发出去的卡片里有上面填的回答，谁打开都能看到。',
  'keep.send.long': '填的内容太多，别人打开卡片时可能读不出来。请删掉几次看病再发。',
  'about.private.app': '所填内容只在这台手机上计算，不会上传，也不会保存。',
};

export type AppWording = Record<keyof typeof zh, string>;
