/** What the whole team sets. */
@NullMarked
package dev.parley.command.web.policy;

import org.jspecify.annotations.NullMarked;
