/**
 * Answers that can be had in another form than JSON.
 */
@NullMarked
package dev.parley.queryservice.web.written;

import org.jspecify.annotations.NullMarked;
