/** Labels for the kinds of messages and the channels. */
import type { MessageKind, RouteChannel } from 'littermate';

const KIND: Record<MessageKind['type'], { label: string; kind: MessageKind }> = {
  chat: { label: 'Chat', kind: { type: 'chat' } },
  'appointment-automation': { label: 'Appointment automation', kind: { type: 'appointment-automation' } },
  'service-reminder': { label: 'Service reminder', kind: { type: 'service-reminder' } },
  'nps-survey': { label: 'NPS survey', kind: { type: 'nps-survey', automationOn: true } },
  form: { label: 'Form', kind: { type: 'form' } },
  'payment-request': { label: 'Payment request', kind: { type: 'payment-request' } },
  'video-invitation': { label: 'Video invitation', kind: { type: 'video-invitation' } },
  'portal-link': { label: 'Portal link', kind: { type: 'portal-link' } },
  campaign: { label: 'Campaign', kind: { type: 'campaign' } },
  other: { label: 'Other', kind: { type: 'other' } },
};

export const KINDS = Object.values(KIND);

export const CHANNEL_LABEL: Record<RouteChannel, string> = {
  text: 'Text',
  email: 'Email',
  push: 'Push',
  portal: 'Portal',
};
