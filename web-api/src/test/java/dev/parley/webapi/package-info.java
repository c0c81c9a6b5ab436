/** What holds for every call, shown on a small application of its own. */
@NullMarked
package dev.parley.webapi;

import org.jspecify.annotations.NullMarked;
