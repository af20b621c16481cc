/**
 * What to check about signing in, as data: items, and sequences of steps. How an item applies to a connector is decided in
 * src/setup/checklist.ts. Loaded by the page only; the server needs none of it.
 */
import type { ChecklistItem, Sequence, SignInOptions } from './checklist';
import account from './items/account.json';
import address from './items/address.json';
import connector from './items/connector.json';
import jiraAlignApi from './items/jira-align-api.json';
import network from './items/network.json';
import oauth1 from './items/oauth1.json';
import token from './items/token.json';
import { parseItems, parseSequences, parseSignInOptions } from './parse';
import jiraAlignChange from './sequences/jira-align-change.json';
import jiraAlignConnect from './sequences/jira-align-connect.json';
import signInOptions from './sign-in-options.json';

export {
  CHECK_KINDS,
  type CheckKind,
  type ChecklistItem,
  type Sequence,
  type SequenceStep,
  type SignInOptions,
} from './checklist';

const SIGN_IN = parseItems([address, account, token, oauth1, network, connector]);
const JIRA_ALIGN_API = parseItems([jiraAlignApi]);
const SIGN_IN_OPTIONS = parseSignInOptions(signInOptions);
const SEQUENCES = parseSequences([jiraAlignConnect, jiraAlignChange], SIGN_IN);

/** What to check when a connector signs in to Jira, in the order in which it is worth looking at. */
export const listSignInItems = (): readonly ChecklistItem[] => SIGN_IN;

/** What to check when a program calls Jira Align's own API, which is another machine than Jira. */
export const listJiraAlignApiItems = (): readonly ChecklistItem[] => JIRA_ALIGN_API;

/** All sequences. */
export const listSequences = (): readonly Sequence[] => SEQUENCES;

/** The item with this id, of either list; undefined when there is none. */
export const findChecklistItem = (id: string): ChecklistItem | undefined =>
  [...SIGN_IN, ...JIRA_ALIGN_API].find((item) => item.id === id);

/** How the options of profiles follow from the way to sign in; most profiles have no such option. */
export const listSignInOptions = (): readonly SignInOptions[] => SIGN_IN_OPTIONS;
