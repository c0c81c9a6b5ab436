import { t } from '../../texts.js';

/** How a password is asked for, wherever one is chosen. */
export const PASSWORD = { type: 'password', minlength: 12, hint: t.account.passwordRule, invalid: t.account.passwordTooShort };
