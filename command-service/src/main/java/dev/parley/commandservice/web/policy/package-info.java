/** What the whole team sets. */
@NullMarked
package dev.parley.commandservice.web.policy;

import org.jspecify.annotations.NullMarked;
