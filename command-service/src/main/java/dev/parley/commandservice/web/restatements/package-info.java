/** The other side's case in one's own words. */
@NullMarked
package dev.parley.commandservice.web.restatements;

import org.jspecify.annotations.NullMarked;
