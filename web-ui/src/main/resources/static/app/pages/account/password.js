/** How a password is asked for, wherever one is chosen. */
export const PASSWORD = { type: 'password', minlength: 12, hint: 'At least 12 characters, and none that everybody thinks of first.', invalid: 'At least 12 characters.' };
