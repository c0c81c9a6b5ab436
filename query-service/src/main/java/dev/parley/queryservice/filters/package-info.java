/**
 * Which negotiations somebody asks for, the same for lists and for figures.
 */
@NullMarked
package dev.parley.queryservice.filters;

import org.jspecify.annotations.NullMarked;
