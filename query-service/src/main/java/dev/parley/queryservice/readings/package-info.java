/** What is recorded of those who may look at everything. */
@NullMarked
package dev.parley.queryservice.readings;

import org.jspecify.annotations.NullMarked;
