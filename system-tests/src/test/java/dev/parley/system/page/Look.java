package dev.parley.system.page;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How wide a window is, and whether it is dark.
 *
 * @param width in CSS pixels
 */
record Look(int width, ColorScheme scheme) {

    static final Look WIDE = new Look(1280, ColorScheme.LIGHT);

    static final Look NARROW_DARK = new Look(360, ColorScheme.DARK);

    int height() {
        return width < 600 ? 740 : 860;
    }

}
