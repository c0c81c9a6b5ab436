/** Who may do what at present, as the log has it: one fold for all of a process. */
@NullMarked
package dev.parley.webapi.people;

import org.jspecify.annotations.NullMarked;
