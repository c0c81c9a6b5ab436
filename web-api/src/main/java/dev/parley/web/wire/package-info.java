/** What is refused before it is a call: bytes that are no request of HTTP. */
@NullMarked
package dev.parley.web.wire;

import org.jspecify.annotations.NullMarked;
