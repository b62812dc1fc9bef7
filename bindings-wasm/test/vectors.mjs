// The vectors that all languages run, and what each must answer. Also loaded by the browser, so it imports nothing.

/** The typed function for each operation of the door. */
export const FUNCTIONS = {
  'merge.eligibility': 'checkEligibility',
  'merge.search': 'searchResults',
  'merge.options': 'mergeOptions',
  'merge.plan': 'planMerge',
  'merge.apply': 'applyMerge',
  'merge.undo': 'undoMerge',
  'merge.chain': 'mergeChain',
  'merge.write-back': 'writeBack',
  'clients.check': 'checkClient',
  'clients.resolve': 'resolveClients',
  'clinic.capabilities': 'clinicCapabilities',
  'contact.edit': 'editContact',
  'contact.permissions': 'contactPermissions',
  'contact.sync': 'syncContact',
  'contact.keyword': 'readKeyword',
  'contact.opt-outs': 'foldOptOuts',
  'message.route': 'routeMessage',
  'conversation.start': 'startConversation',
  'conversation.history': 'conversationHistory',
  'call.place': 'placeCall',
  'call.recording': 'callRecording',
  'payment.take': 'takePayment',
  'reminder.windows': 'reminderWindows',
  'reminder.classify': 'classifyServices',
  'reminder.next-due': 'nextDue',
  'portal.home': 'portalHome',
  'portal.pet': 'portalPet',
  'portal.id-card': 'idCard',
  'portal.upload-photo': 'uploadPhoto',
  'rules.list': 'rules',
};

/**
 * Runs one vector through the raw door and, where it has an input, through its function. Gives what differs.
 *
 * The vectors hold JSON that is laid out to be read. `JSON.stringify` of it is the compact text that Rust wrote: the same
 * escapes, no number beyond 2^53, and keys that are all names, so none changes its place.
 */
export function differences(littermate, vector) {
  const text = vector.inputText ?? JSON.stringify(vector.input);
  const expected = JSON.stringify(vector.output ?? vector.problem);
  const answers = { door: answer(littermate, () => littermate.call(vector.op, text)) };
  const name = FUNCTIONS[vector.op];
  // A function without a parameter cannot be given what is wrong.
  if (name && vector.inputText === undefined && (littermate[name].length > 0 || text === '{}')) {
    answers[name] = answer(littermate, () => JSON.stringify(littermate[name](vector.input)));
  }
  return Object.entries(answers)
    .filter(([, given]) => given !== expected)
    .map(([by, given]) => `${vector.name}, by ${by}:\n  expected ${expected}\n  given    ${given}`);
}

function answer(littermate, ask) {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof littermate.LittermateError)) throw error;
    return JSON.stringify(refusal(error));
  }
}

/** The fields of an error, in the order in which the library writes a refusal. */
export function refusal({ code, rule, path, detail, help, problems, blockers, changed, merge }) {
  return { code, rule, path, detail, help, problems, blockers, changed, merge };
}
