/** Setting up, signing in and out, inviting, and who may do what. */
@NullMarked
package dev.parley.commandservice.web.people;

import org.jspecify.annotations.NullMarked;
