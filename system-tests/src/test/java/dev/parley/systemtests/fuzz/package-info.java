/**
 * Thousands of calls made from the OpenAPI document and then spoiled: whatever a client
 * sends is answered soon, as documented, and without a trace if it is refused.
 */
@NullMarked
package dev.parley.systemtests.fuzz;

import org.jspecify.annotations.NullMarked;
