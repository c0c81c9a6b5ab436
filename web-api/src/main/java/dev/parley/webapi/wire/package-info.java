/** What is refused before it is a call: bytes that are no request of HTTP. */
@NullMarked
package dev.parley.webapi.wire;

import org.jspecify.annotations.NullMarked;
