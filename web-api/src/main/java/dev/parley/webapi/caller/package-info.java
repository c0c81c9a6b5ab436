/** Who is calling, and in which role. */
@NullMarked
package dev.parley.webapi.caller;

import org.jspecify.annotations.NullMarked;
