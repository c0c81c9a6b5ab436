/** What the whole team sets: the rules it has chosen and the capacity of its areas. */
@NullMarked
package dev.parley.commandservice.policy;

import org.jspecify.annotations.NullMarked;
