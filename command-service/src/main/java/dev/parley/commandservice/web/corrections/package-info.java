/** What is said later about an entry. */
@NullMarked
package dev.parley.commandservice.web.corrections;

import org.jspecify.annotations.NullMarked;
