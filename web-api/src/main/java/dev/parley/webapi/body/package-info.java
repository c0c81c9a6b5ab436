/**
 * How a body is read: strictly, and with everything that is wrong with it named at once.
 * The records that bodies are read into are the one place that says what is allowed; the
 * OpenAPI document is made from them too.
 */
@NullMarked
package dev.parley.webapi.body;

import org.jspecify.annotations.NullMarked;
