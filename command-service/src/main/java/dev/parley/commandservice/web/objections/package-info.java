/** Objections, and how they end. */
@NullMarked
package dev.parley.commandservice.web.objections;

import org.jspecify.annotations.NullMarked;
