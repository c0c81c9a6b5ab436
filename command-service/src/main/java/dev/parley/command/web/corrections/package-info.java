/** What is said later about an entry. */
@NullMarked
package dev.parley.command.web.corrections;

import org.jspecify.annotations.NullMarked;
