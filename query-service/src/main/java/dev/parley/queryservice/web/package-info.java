/**
 * What all queries over HTTP share: at which position they are answered, and how they are
 * refused.
 */
@NullMarked
package dev.parley.queryservice.web;

import org.jspecify.annotations.NullMarked;
