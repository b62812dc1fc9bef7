// Conversations, calls and payments.

import { answer } from '../door.js';
import type * as t from '../types.generated.js';

/** Opens the conversation that is not archived, or begins a new one. */
export function startConversation(input: t.ConversationStartInput): t.Started {
  return answer('conversation.start', input);
}

/** All conversations of a client, active and archived, for all pets, in order. */
export function conversationHistory(input: t.ConversationHistoryInput): t.ConversationHistory {
  return answer('conversation.history', input);
}

/** Whether to ask about recording, and the number and announcement that the client gets. */
export function placeCall(input: t.CallPlaceInput): t.Placed {
  return answer('call.place', input);
}

/** What may be done about the recording of a call, before, during and after it. */
export function callRecording(input: t.CallRecordingInput): t.RecordingDecisions {
  return answer('call.recording', input);
}

/** Whether a payment may be taken. */
export function takePayment(input: t.PaymentTakeInput): t.PaymentDecision {
  return answer('payment.take', input);
}
