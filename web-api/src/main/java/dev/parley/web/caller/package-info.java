/** Who is calling, and in which role. */
@NullMarked
package dev.parley.web.caller;

import org.jspecify.annotations.NullMarked;
