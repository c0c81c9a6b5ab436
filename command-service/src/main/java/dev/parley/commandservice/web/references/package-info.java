/** References to deals and tickets in other systems, and where those are. */
@NullMarked
package dev.parley.commandservice.web.references;

import org.jspecify.annotations.NullMarked;
