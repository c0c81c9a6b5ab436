package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.prose.Names;
import dev.parley.sharedevents.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out of a text whom it names and how much it is about: the accounts and people of
 * one negotiation, by all of their name or a telling word of it, and amounts of money.
 * What else people wrote stays, so that a name nobody gave elsewhere stays too.
 */
final class Discretion {

    /** Whole words but for digits, which may stand right beside them. */
    private static final String CURRENCY = Currency.getAvailableCurrencies()
        .stream()
        .map(Currency::getCurrencyCode)
        .collect(Collectors.joining("|", "(?:T?[€$£¥₹]|(?<!\\p{L})(?:[TkM]?EUR|",
                "|(?i:eur|usd|gbp|chf|euros?|dollars?|pounds?|pfund|francs?|franken|yen))(?!\\p{L}))"));

    private static final String SCALE = "(?i:k|m|bn|thousand|million|billion|tsd|tausend|mio|millionen|mrd|milliarden?)";

    /**
     * What may stand between two digits of a number; a space only before three digits.
     */
    private static final String SEPARATOR = "[.,'’\\u00a0\\u202f]";

    private static final String THREE_DIGITS = "(?=\\d{3}(?!\\d))";

    /**
     * A number from its first digit to its last, given back in no part: what is read once
     * is not read again, however long it is.
     */
    private static final String NUMBER = "(?<!\\d)(?<!\\d" + SEPARATOR + ")(?<!\\d " + THREE_DIGITS + ")"
            + "\\d++(?:(?:" + SEPARATOR + "| " + THREE_DIGITS + ")\\d++)*+(?:,[-\u2013]{1,2}+)?+(?: ?" + SCALE
            + "(?!\\p{L})\\.?+)?+";

    private static final Pattern AMOUNT = Pattern
        .compile(CURRENCY + "\\s?" + NUMBER + "|" + NUMBER + "\\s?" + CURRENCY);

    /** The letters from which on the first word of a company tells which it is. */
    private static final int TELLING = 4;

    /** The same where it is all of capitals. */
    private static final int TELLING_CAPITALS = 3;

    /** The same for a word of a person's name. */
    private static final int CALLED = 3;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Set<String> people;

    private final Pattern names;

    /** What a name stands in a text as. */
    private record Mention(String said, boolean inAnyCase) {

        /** Where there is a space, a line may end. */
        String pattern() {
            return (inAnyCase ? "(?i:" : "(?:")
                    + SPACES.splitAsStream(said).map(Pattern::quote).collect(Collectors.joining("\\s+")) + ")";
        }

    }

    /**
     * @param known the accounts and people of the negotiation
     */
    Discretion(Names known) {
        List<String> accounts = known.accounts().stream().map(Discretion::onOneLine).toList();
        List<String> whole = known.people().stream().map(Discretion::onOneLine).filter(name -> !isRole(name)).toList();
        this.people = Stream
            .concat(whole.stream(),
                    whole.stream().flatMap(SPACES::splitAsStream).filter(word -> isTelling(word, CALLED)))
            .collect(Collectors.toSet());
        Stream<String> firstWords = accounts.stream()
            .flatMap(name -> SPACES.splitAsStream(name).limit(1))
            .filter(word -> isTelling(word, isCapitals(word) ? TELLING_CAPITALS : TELLING))
            .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)));
        this.names = anyOf(Stream.concat(accounts.stream().map(name -> new Mention(name, true)),
                Stream.concat(people.stream(), firstWords).map(word -> new Mention(word, false))));
    }

    String of(String text) {
        String unnamed = names.matcher(text)
            .replaceAll(found -> people.contains(onOneLine(found.group())) ? "somebody" : "a customer");
        return AMOUNT.matcher(unnamed).replaceAll("an amount");
    }

    /** In a demo people are called what they are, which is a word like any other. */
    private static boolean isRole(String name) {
        String word = name.replaceAll("\\d+$", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(word));
    }

    private static String onOneLine(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ");
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isTelling(String word, int letters) {
        return word.codePointCount(0, word.length()) >= letters && Character.isUpperCase(word.codePointAt(0));
    }

    /**
     * Any of them as words of their own. The longest first, of accounts and people alike:
     * what is left of a name of which a part was replaced is not known any more.
     */
    private static Pattern anyOf(Stream<Mention> mentions) {
        String all = mentions.filter(mention -> !mention.said().isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt((Mention mention) -> mention.said().length()).reversed())
            .map(Mention::pattern)
            .collect(Collectors.joining("|"));
        return Pattern.compile(all.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])",
                Pattern.UNICODE_CASE);
    }

}
