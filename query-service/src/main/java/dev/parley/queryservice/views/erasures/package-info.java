/** What was erased, what is to be, and what is held. */
@NullMarked
package dev.parley.queryservice.views.erasures;

import org.jspecify.annotations.NullMarked;
