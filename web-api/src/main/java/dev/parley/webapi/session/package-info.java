/** Sessions as cookies, and whom they stand for. */
@NullMarked
package dev.parley.webapi.session;

import org.jspecify.annotations.NullMarked;
