/**
 * How a refusal is said: RFC 9457 problem details, whatever went wrong and wherever it
 * did.
 */
@NullMarked
package dev.parley.webapi.problem;

import org.jspecify.annotations.NullMarked;
