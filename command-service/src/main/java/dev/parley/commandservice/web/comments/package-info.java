/** Comments, and those who are mentioned in them. */
@NullMarked
package dev.parley.commandservice.web.comments;

import org.jspecify.annotations.NullMarked;
