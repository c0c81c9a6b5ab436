/**
 * Accounts of Parley's own: how somebody gets one and signs in by it. What they may do is
 * on the log; this is what stands beside it.
 */
@NullMarked
package dev.parley.commandservice.accounts;

import org.jspecify.annotations.NullMarked;
