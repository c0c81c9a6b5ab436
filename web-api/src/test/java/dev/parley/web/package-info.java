/** What holds for every call, shown on a small application of its own. */
@NullMarked
package dev.parley.web;

import org.jspecify.annotations.NullMarked;
