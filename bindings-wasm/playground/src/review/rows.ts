/** The rows of the before-and-after comparison: each field, with the origin of its merged values. */
import type {
  Client,
  ContactBook,
  MergeField,
  ValueSource,
  MergedProfile,
  Phone,
  MergeReview,
  ValueOrigin,
} from 'littermate';
import {
  conversationLabel,
  emailLabel,
  phoneLabel,
  phoneFacts,
  pimsLabel,
  preferenceLabel,
  fullName,
} from '../lib/labels';

export interface After {
  text: string;
  /** The ids of the clients that the value comes from. */
  clients: readonly string[];
  source: ValueSource;
}

export interface Row {
  field: MergeField;
  survivor: readonly string[];
  retired: readonly string[];
  after: readonly After[];
}

/** A phone number with its facts. The primary phone number has its own row. */
const phoneText = (phone: Phone, contactBook: ContactBook): string =>
  [phoneLabel(phone), ...phoneFacts({ ...phone, primary: false }, contactBook)].join(', ');

const petText = ({ name, species }: Client['pets'][number]): string => `${name.trim()}, ${species}`;

const primaryText = ({ phones }: Pick<Client, 'phones'>): string[] =>
  phones.filter(({ primary }) => primary).map(phoneLabel);

const conversationOf = ({ activeConversation }: Pick<Client, 'activeConversation'>): string[] =>
  activeConversation.type === 'active' ? [conversationLabel(activeConversation)] : [];

/** The values of each field of a profile, as strings. */
const BEFORE: readonly {
  field: MergeField;
  values: (client: Client, contactBook: ContactBook) => readonly string[];
}[] = [
  { field: 'name', values: ({ name }) => [fullName(name)] },
  { field: 'email', values: ({ email }) => (email ? [emailLabel(email)] : []) },
  {
    field: 'phones',
    values: ({ phones }, contactBook) => phones.map((phone) => phoneText(phone, contactBook)),
  },
  { field: 'primary', values: primaryText },
  { field: 'contact-by-text', values: ({ preferences }) => [preferenceLabel(preferences.text)] },
  { field: 'contact-by-email', values: ({ preferences }) => [preferenceLabel(preferences.email)] },
  { field: 'pets', values: ({ pets }) => pets.map(petText) },
  { field: 'active-conversation', values: conversationOf },
  { field: 'pims', values: ({ pims }) => [pimsLabel(pims)] },
];

const channelLabel = (on: boolean, preference: MergedProfile['preferences']['text']): string => {
  if (on) return 'on';
  return preference.type === 'on' ? 'off for this phone number' : preferenceLabel(preference);
};

/** The values of a field of the merged profile, in the order of their origins in the plan. */
function mergedValues(merged: MergedProfile, field: MergeField, contactBook: ContactBook): readonly string[] {
  switch (field) {
    case 'name':
      return [fullName(merged.name)];
    case 'email':
      return [emailLabel(merged.email)];
    case 'phones':
      return merged.phones.map((phone) => phoneText(phone, contactBook));
    case 'primary':
      return primaryText(merged);
    case 'contact-by-text':
      return [channelLabel(merged.contactByText, merged.preferences.text)];
    case 'contact-by-email':
      return [channelLabel(merged.contactByEmail, merged.preferences.email)];
    case 'pets':
      return merged.pets.map(petText);
    case 'active-conversation':
      return conversationOf(merged);
    default:
      return [];
  }
}

export function rowsOf(
  review: MergeReview,
  survivor: Client,
  retired: Client,
  contactBook: ContactBook,
): readonly Row[] {
  return BEFORE.map(({ field, values: before }) => {
    const origins: readonly ValueOrigin[] =
      field === 'pims'
        ? [{ field, item: null, clients: [survivor.id], source: 'always' }]
        : review.origins.filter((origin) => origin.field === field);
    const texts =
      field === 'pims' ? [pimsLabel(review.merged.pims)] : mergedValues(review.merged, field, contactBook);
    const after = texts.flatMap((text, index) => {
      const origin = origins[index];
      return origin === undefined ? [] : [{ text, clients: origin.clients, source: origin.source }];
    });
    return { field, survivor: before(survivor, contactBook), retired: before(retired, contactBook), after };
  });
}
