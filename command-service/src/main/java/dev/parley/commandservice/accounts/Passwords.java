package dev.parley.commandservice.accounts;

import dev.parley.commandservice.dispatch.CommandProblems;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.problem.Problem;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Violation;
import java.util.List;
import java.util.Optional;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import me.gosimple.nbvcxz.scoring.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Which passwords are good enough, and how they are kept: as Argon2id hashes. */
final class Passwords {

    /** What OWASP's cheat sheet on storing passwords asks for at least (2024). */
    private static final PasswordEncoder ENCODER = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    private static final int SHORTEST = 12;

    private static final int UNPROCESSABLE = 422;

    /** What is guessed in fewer tries is guessed by who has a list and a few days. */
    private static final int LEAST_SCORE = 3;

    String hash(String password) {
        return ENCODER.encode(password);
    }

    /** Takes the same time whether there is a hash or not: it makes one. */
    boolean matches(String password, @Nullable String hash) {
        if (hash == null) {
            hash(password);
            return false;
        }
        return ENCODER.matches(password, hash);
    }

    /**
     * Refuses a password that is short, or soon guessed by who tries common ones and what
     * is known of the person.
     */
    void check(String password, String pointer, List<String> known) {
        weakness(password, known).ifPresent(reason -> {
            Rule weak = Rule.WEAK_PASSWORD;
            throw new ProblemException(Problem.of(CommandProblems.rule(weak, UNPROCESSABLE), "the password " + reason)
                .withViolations(List.of(new Violation(pointer, weak.code() + ": " + reason))));
        });
    }

    private static Optional<String> weakness(String password, List<String> known) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("has fewer than " + SHORTEST + " characters");
        }
        Result result = new Nbvcxz(
                new ConfigurationBuilder().setDictionaries(dictionaries(known)).createConfiguration())
            .estimate(password);
        return result.getBasicScore() < LEAST_SCORE ? Optional.of("is among those that are tried first")
                : Optional.empty();
    }

    private static List<Dictionary> dictionaries(List<String> known) {
        DictionaryBuilder own = new DictionaryBuilder().setDictionaryName("known").setExclusion(true);
        known.forEach(word -> own.addWord(word, 0));
        List<Dictionary> all = new java.util.ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        all.add(own.createDictionary());
        return all;
    }

}
