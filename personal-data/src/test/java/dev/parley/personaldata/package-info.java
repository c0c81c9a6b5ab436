/** What is sealed stays sealed. */
@NullMarked
package dev.parley.personaldata;

import org.jspecify.annotations.NullMarked;
