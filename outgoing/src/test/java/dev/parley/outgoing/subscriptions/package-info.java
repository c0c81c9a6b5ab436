/** Tests of this package. */
@NullMarked
package dev.parley.outgoing.subscriptions;

import org.jspecify.annotations.NullMarked;
