// Passkeys: the browser makes and shows them, in the JSON of WebAuthn level 3. What is secret never comes here.

import { Problem, post } from './api.js';
import { renew } from './session.js';
import { t } from './texts.js';

/** Whether this browser can, at this address: it wants https, or localhost. */
export const hasPasskeys = 'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

/** Lets the browser make one for whoever is signed in, to be kept by this name. */
export async function makePasskey(name) {
  const asked = await post('/api/passkeys/options', {});
  const made = await shown(() => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) }));
  return post('/api/passkeys', { ...made.toJSON(), name });
}

/** Signs in whoever's passkey the browser shows. */
export async function signInByPasskey() {
  const asked = await post('/api/session/passkey/options', {});
  const one = await shown(() => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) }));
  await post('/api/session/passkey', one.toJSON());
  await renew();
}

const words = t.account.passkeys;

const WHY = {
  NotAllowedError: [words.notShown, words.notShownDetail],
  InvalidStateError: [words.there, words.thereDetail],
  SecurityError: [words.notHere, words.notHereDetail],
};

async function shown(ask) {
  try {
    return await ask();
  } catch (fault) {
    const [title, detail] = WHY[fault.name] ?? [words.notDone, fault.message];
    throw new Problem({ status: 400, rule: 'no-passkey', title, detail, violations: [{ message: detail }] });
  }
}
