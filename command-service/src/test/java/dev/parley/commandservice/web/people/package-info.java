/** What people do about their accounts over HTTP. */
@NullMarked
package dev.parley.commandservice.web.people;

import org.jspecify.annotations.NullMarked;
