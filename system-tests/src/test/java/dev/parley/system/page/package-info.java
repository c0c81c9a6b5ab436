/** The page in a real browser: Chromium, driven by Playwright, on the packaged jar. */
@NullMarked
package dev.parley.system.page;

import org.jspecify.annotations.NullMarked;
