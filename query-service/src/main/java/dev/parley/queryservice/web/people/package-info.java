/** Who is here, who is invited, and who may do what. */
@NullMarked
package dev.parley.queryservice.web.people;

import org.jspecify.annotations.NullMarked;
