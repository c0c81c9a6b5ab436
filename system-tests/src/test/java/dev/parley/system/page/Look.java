package dev.parley.system.page;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** What a window looks like. */
enum Look {

    WIDE_LIGHT(1280, ColorScheme.LIGHT), WIDE_DARK(1280, ColorScheme.DARK), NARROW_LIGHT(360, ColorScheme.LIGHT),
    NARROW_DARK(360, ColorScheme.DARK);

    private static final int HEIGHT = 900;

    private final int width;

    private final ColorScheme scheme;

    Look(int width, ColorScheme scheme) {
        this.width = width;
        this.scheme = scheme;
    }

    NewContextOptions options() {
        return new NewContextOptions().setViewportSize(width, HEIGHT)
            .setColorScheme(scheme)
            .setLocale("en-GB")
            .setTimezoneId("UTC")
            .setAcceptDownloads(true);
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
