/** A team that signs in by accounts of Parley's own. */
@NullMarked
package dev.parley.systemtests.people;

import org.jspecify.annotations.NullMarked;
