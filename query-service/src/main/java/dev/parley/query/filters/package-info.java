/**
 * Which negotiations somebody asks for, the same for lists and for figures.
 */
@NullMarked
package dev.parley.query.filters;

import org.jspecify.annotations.NullMarked;
