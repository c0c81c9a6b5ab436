/** Raising a request, its wording, its demands, and who answers for it. */
@NullMarked
package dev.parley.commandservice.web.requests;

import org.jspecify.annotations.NullMarked;
