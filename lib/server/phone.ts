import 'server-only';
import { loadPhoneMetadata } from '@/lib/visa/phone-metadata';

// The server always judges phone numbers by the numbering plans of all countries.
loadPhoneMetadata();
