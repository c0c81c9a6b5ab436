/** Objections, and how they end. */
@NullMarked
package dev.parley.command.web.objections;

import org.jspecify.annotations.NullMarked;
