/** Who may do what, and who said so last. */
@NullMarked
package dev.parley.queryservice.views.people;

import org.jspecify.annotations.NullMarked;
