/**
 * Signing in through an identity provider, with a real one in this process, and with each
 * of the faults that others had.
 */
@NullMarked
package dev.parley.systemtests.oidc;

import org.jspecify.annotations.NullMarked;
