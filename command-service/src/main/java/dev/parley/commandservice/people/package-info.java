/** Who is admitted, with which roles, and who is suspended: the rules of that. */
@NullMarked
package dev.parley.commandservice.people;

import org.jspecify.annotations.NullMarked;
