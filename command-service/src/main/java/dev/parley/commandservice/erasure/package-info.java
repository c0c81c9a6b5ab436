/**
 * Erasures and holds: who asks for what is to be forgotten, who else approves it, and
 * what must not be. One stream.
 */
@NullMarked
package dev.parley.commandservice.erasure;

import org.jspecify.annotations.NullMarked;
