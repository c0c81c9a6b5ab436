package dev.parley.queryservice.web.negotiation;

import dev.parley.sharedevents.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out of a text whom it names and how much it is about: the accounts and people of
 * one negotiation, by all of their name or a telling word of it, and amounts of money.
 * What else people wrote stays, so that a name nobody gave elsewhere stays too.
 */
final class Discretion {

    private static final String CURRENCY = Currency.getAvailableCurrencies()
        .stream()
        .map(Currency::getCurrencyCode)
        .collect(Collectors.joining("|", "(?:[€$£¥₹]|\\b(?:", ")\\b)"));

    private static final String NUMBER = "\\d(?:[\\d.,'’\\u00a0\\u202f]*\\d)?(?: \\d{3})*(?: ?(?:k|m|bn|thousand|million|billion)\\b)?";

    private static final Pattern AMOUNT = Pattern.compile(CURRENCY + "\\s?" + NUMBER + "|" + NUMBER + "\\s?" + CURRENCY,
            Pattern.CASE_INSENSITIVE);

    /** Stands for no name. */
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** The letters from which on the first word of a company tells which it is. */
    private static final int TELLING = 4;

    /** The same for a word of a person's name. */
    private static final int CALLED = 3;

    private final Pattern accounts;

    private final Pattern shortAccounts;

    private final Pattern people;

    Discretion(NegotiationShown it) {
        List<String> named = it.demands().stream().map(DemandShown::account).toList();
        List<String> known = peopleIn(it).filter(name -> !isRole(name)).toList();
        this.accounts = anyOf(named.stream(), Pattern.CASE_INSENSITIVE);
        this.shortAccounts = anyOf(named.stream().map(name -> words(name)[0]).filter(word -> isTelling(word, TELLING)),
                0);
        this.people = anyOf(
                Stream.concat(known.stream(),
                        known.stream().flatMap(name -> Stream.of(words(name))).filter(word -> isTelling(word, CALLED))),
                0);
    }

    String of(String text) {
        String named = accounts.matcher(text).replaceAll("a customer");
        String called = shortAccounts.matcher(named).replaceAll("a customer");
        return AMOUNT.matcher(people.matcher(called).replaceAll("somebody")).replaceAll("an amount");
    }

    private static Stream<String> peopleIn(NegotiationShown it) {
        DecisionShown decision = it.decision();
        return Stream
            .of(Stream.of(it.raisedBy(), it.responsible(), it.decider()), it.onBehalfOf().stream(),
                    it.claims().stream().map(ClaimShown::by), it.objections().stream().map(ObjectionShown::by),
                    it.options().stream().map(OptionShown::by),
                    decision == null ? Stream.<String>empty() : decision.decidedBy().stream())
            .flatMap(names -> names)
            .filter(Objects::nonNull);
    }

    /** In a demo people are called what they are, which is a word like any other. */
    private static boolean isRole(String name) {
        String word = name.replaceAll("\\d+$", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(word));
    }

    private static String[] words(String name) {
        return name.strip().split("\\s+");
    }

    private static boolean isTelling(String word, int letters) {
        return word.codePointCount(0, word.length()) >= letters && Character.isUpperCase(word.codePointAt(0));
    }

    /** Any of them as words of their own, the longest first. */
    private static Pattern anyOf(Stream<String> names, int flags) {
        String all = names.distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
        return all.isEmpty() ? NOTHING
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])", flags | Pattern.UNICODE_CASE);
    }

}
