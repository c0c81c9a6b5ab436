/**
 * History import: decisions from before Parley, a step a line. The whole file is checked
 * first; then each request becomes one commit of ordinary events whose times are the
 * steps' own. The order of states is enforced, the rules about content are not, and
 * nothing is invented.
 */
@NullMarked
package dev.parley.commandservice.imports;

import org.jspecify.annotations.NullMarked;
