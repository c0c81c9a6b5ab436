package dev.parley.systemtests.page;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * How wide a window is, and whether it is dark.
 *
 * @param width in CSS pixels
 */
record Look(int width, ColorScheme scheme) {

    static final Look WIDE = new Look(1280, ColorScheme.LIGHT);

    static final Look NARROW_DARK = new Look(360, ColorScheme.DARK);

    static final Look WIDE_DARK = new Look(1280, ColorScheme.DARK);

    /** Each width and each scheme. */
    static final List<Look> UNLIKE = List.of(WIDE, NARROW_DARK);

    /** Each width with each scheme. */
    static final List<Look> EVERY = List.of(WIDE, WIDE_DARK, NARROW_DARK, new Look(360, ColorScheme.LIGHT));

    int height() {
        return width < 600 ? 740 : 860;
    }

}
