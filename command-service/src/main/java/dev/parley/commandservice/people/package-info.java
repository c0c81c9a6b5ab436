/** What is known of people other than the caller: the roles that they have. */
@NullMarked
package dev.parley.commandservice.people;

import org.jspecify.annotations.NullMarked;
