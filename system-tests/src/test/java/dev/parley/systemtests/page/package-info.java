/** The page in a real browser: Chromium, driven by Playwright, on the packaged jar. */
@NullMarked
package dev.parley.systemtests.page;

import org.jspecify.annotations.NullMarked;
