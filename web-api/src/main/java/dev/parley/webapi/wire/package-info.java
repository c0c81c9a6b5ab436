/**
 * What is refused before it is a call: bytes that are no request of HTTP, requests for
 * another host, and connections on which nothing goes on.
 */
@NullMarked
package dev.parley.webapi.wire;

import org.jspecify.annotations.NullMarked;
