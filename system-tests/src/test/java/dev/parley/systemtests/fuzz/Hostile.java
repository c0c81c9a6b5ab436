package dev.parley.systemtests.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Values that programs have tripped over. */
final class Hostile {

    private static final List<String> TEXTS = List.of("", " ", "\t", "null", "\u0000", "a\u0000b", "\u001b[31m",
            "\u200b", "\ufeff", "\u3164", "\u202etxt.exe", "e\u0301\u0301\u0301", "ﬁ ﬀ ①", "İıſK", "👩‍👩‍👧‍👦",
            "𝔘𝔫𝔦", "日本語 中文 한국어", "العربية", "\ud800", "\udc00\ud800", "a\ud83d", "=HYPERLINK(\"http://x\")", "=1+1",
            "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "|calc", "%0A=1", ";=1", "\"=1\"", "<script>alert(1)</script>",
            "'; DROP TABLE x--", "../../etc/passwd", "..\\..\\x", "${jndi:ldap://x/a}", "{{7*7}}", "%s%n%x",
            "\r\nX-Injected: 1", "a,b;c\"d\ne", "none", "other", "all", "NaN", "Infinity", "0x7fffffff", "1e309",
            "True", "[]", "{}", "__proto__", "a".repeat(200), "a".repeat(201), "😀".repeat(200), "x".repeat(10_000),
            "x".repeat(10_001), "\u0301".repeat(5_000));

    private static final List<String> NUMBERS = List.of("0", "-0", "-1", "0.5", "1e0", "1e5", "2147483647",
            "2147483648", "-2147483649", "9007199254740993", "9223372036854775807", "9223372036854775808", "1e400",
            "-1e400", "1e-400", "1e99999999999", "1e-99999999999", "0.1234567890123456789012345678901234567890",
            "9".repeat(400), "9".repeat(1_100), "0." + "0".repeat(1_100) + "1", "01", "+1", ".5", "5.", "NaN",
            "Infinity", "0x10");

    private static final List<String> DAYS = List.of("2026-02-29", "2024-02-29", "0000-00-00", "0000-01-01",
            "1899-12-31", "1900-01-01", "2999-12-31", "3000-01-01", "9999-12-31", "-999999999-01-01",
            "+999999999-12-31", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01T00:00:00Z", "2026-W01-1",
            "٢٠٢٦-٠١-٠١", "today");

    private Hostile() {
    }

    static String text(RandomGenerator chance) {
        return any(TEXTS, chance);
    }

    /** A number, or what looks like one. */
    static String number(RandomGenerator chance) {
        return any(NUMBERS, chance);
    }

    static String day(RandomGenerator chance) {
        return any(DAYS, chance);
    }

    static <T> T any(List<T> some, RandomGenerator chance) {
        return some.get(chance.nextInt(some.size()));
    }

}
