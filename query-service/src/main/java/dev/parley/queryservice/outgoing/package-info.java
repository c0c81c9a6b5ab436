/** What of an entry is sent to other tools, and to whom. */
@NullMarked
package dev.parley.queryservice.outgoing;

import org.jspecify.annotations.NullMarked;
