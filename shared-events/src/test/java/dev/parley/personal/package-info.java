/** What is sealed stays sealed. */
@NullMarked
package dev.parley.personal;

import org.jspecify.annotations.NullMarked;
