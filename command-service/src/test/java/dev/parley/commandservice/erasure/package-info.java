/** Tests of what is to be forgotten, and what must not be. */
@NullMarked
package dev.parley.commandservice.erasure;

import org.jspecify.annotations.NullMarked;
