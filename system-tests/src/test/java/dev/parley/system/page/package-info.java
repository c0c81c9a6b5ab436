/** The page in a real browser: what people do with it, and whether everybody can. */
@NullMarked
package dev.parley.system.page;

import org.jspecify.annotations.NullMarked;
