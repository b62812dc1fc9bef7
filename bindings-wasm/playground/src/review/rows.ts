/** The rows of the before-and-after comparison: each field, with the origin of its merged values. */
import type { Client, ContactBook, MergeField, ValueSource, MergedProfile, Phone, MergeReview, ValueOrigin } from 'littermate';
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
  of: readonly string[];
  how: ValueSource;
}

export interface Row {
  field: MergeField;
  survivor: readonly string[];
  retired: readonly string[];
  after: readonly After[];
}

/** Which number is primary is a row of its own. */
const phoneText = (phone: Phone, book: ContactBook): string =>
  [phoneLabel(phone), ...phoneFacts({ ...phone, primary: false }, book)].join(', ');

const petText = ({ name, species }: Client['pets'][number]): string => `${name.trim()}, ${species}`;

const primaryText = ({ phones }: Pick<Client, 'phones'>): string[] =>
  phones.filter(({ primary }) => primary).map(phoneLabel);

const conversationOf = ({ activeConversation }: Pick<Client, 'activeConversation'>): string[] =>
  activeConversation.type === 'active' ? [conversationLabel(activeConversation)] : [];

/** How each field of a profile is told, one text an entry. */
const BEFORE: readonly { field: MergeField; told: (client: Client, book: ContactBook) => readonly string[] }[] = [
  { field: 'name', told: ({ name }) => [fullName(name)] },
  { field: 'email', told: ({ email }) => (email ? [emailLabel(email)] : []) },
  { field: 'phones', told: ({ phones }, book) => phones.map((phone) => phoneText(phone, book)) },
  { field: 'primary', told: primaryText },
  { field: 'contact-by-text', told: ({ preferences }) => [preferenceLabel(preferences.text)] },
  { field: 'contact-by-email', told: ({ preferences }) => [preferenceLabel(preferences.email)] },
  { field: 'pets', told: ({ pets }) => pets.map(petText) },
  { field: 'active-conversation', told: conversationOf },
  { field: 'pims', told: ({ pims }) => [pimsLabel(pims)] },
];

const sent = (on: boolean, preference: MergedProfile['preferences']['text']): string => {
  if (on) return 'on';
  return preference.type === 'on' ? 'off for this number' : preferenceLabel(preference);
};

/** The same of the merged profile, in the order in which the plan names the sources. */
function told(merged: MergedProfile, field: MergeField, book: ContactBook): readonly string[] {
  switch (field) {
    case 'name':
      return [fullName(merged.name)];
    case 'email':
      return [emailLabel(merged.email)];
    case 'phones':
      return merged.phones.map((phone) => phoneText(phone, book));
    case 'primary':
      return primaryText(merged);
    case 'contact-by-text':
      return [sent(merged.contactByText, merged.preferences.text)];
    case 'contact-by-email':
      return [sent(merged.contactByEmail, merged.preferences.email)];
    case 'pets':
      return merged.pets.map(petText);
    case 'active-conversation':
      return conversationOf(merged);
    default:
      return [];
  }
}

export function rowsOf(review: MergeReview, survivor: Client, retired: Client, book: ContactBook): readonly Row[] {
  return BEFORE.map(({ field, told: before }) => {
    const sources: readonly ValueOrigin[] =
      field === 'pims'
        ? [{ field, item: null, clients: [survivor.id], how: 'always' }]
        : review.origins.filter((source) => source.field === field);
    const texts = field === 'pims' ? [pimsLabel(review.merged.pims)] : told(review.merged, field, book);
    const after = texts.flatMap((text, index) => {
      const source = sources[index];
      return source === undefined ? [] : [{ text, of: source.clients, how: source.source }];
    });
    return { field, survivor: before(survivor, book), retired: before(retired, book), after };
  });
}
