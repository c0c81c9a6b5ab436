package dev.parley.systemtests.page;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * How wide a window is, whether it is dark, and what its browser asks for.
 *
 * @param width in CSS pixels
 * @param locale a language with its country, such as de-AT
 */
record Look(int width, ColorScheme scheme, String locale) {

    static final Look WIDE = new Look(1280, ColorScheme.LIGHT);

    static final Look GERMAN = new Look(1280, ColorScheme.LIGHT, "de-AT");

    static final Look NARROW_DARK = new Look(360, ColorScheme.DARK);

    static final Look WIDE_DARK = new Look(1280, ColorScheme.DARK);

    /** Wide and narrow, light and dark, for what a page shows on the way. */
    static final List<Look> UNLIKE = List.of(WIDE, NARROW_DARK);

    /** A desk, a tablet and a phone, each in both schemes. */
    static final List<Look> EVERY = Stream.of(1440, 768, 360)
        .flatMap(width -> Stream.of(ColorScheme.DARK, ColorScheme.LIGHT).map(scheme -> new Look(width, scheme)))
        .toList();

    Look(int width, ColorScheme scheme) {
        this(width, scheme, "en-GB");
    }

    int height() {
        return width < 600 ? 740 : 860;
    }

}
