package dev.parley.commandservice.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.parley.personaldata.MasterKey;
import dev.parley.sharedevents.Name;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Makes those wait who try passwords. Whose account is tried waits two seconds at most,
 * whoever tries it and however often: nobody is locked out by a stranger. Whoever tries
 * from one address waits for their own earlier tries too, one after another.
 */
public final class Slowdown {

    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final int MOST_REMEMBERED = 100_000;

    private static final int FREE = 3;

    private static final long FIRST = 250;

    private static final Duration BY_PERSON = Duration.ofSeconds(2);

    private static final Duration BY_ADDRESS = Duration.ofSeconds(8);

    /** Who has more tries waiting than that is told to come back later. */
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(20);

    /**
     * What came from somewhere, or for somebody, lately.
     *
     * @param tries that were wrong, or are not known yet to be right
     * @param next when the next one may be made
     */
    private record Tries(int tries, Instant next) {
    }

    private final MasterKey salted = MasterKey.generate();

    private final Cache<String, Tries> known;

    Slowdown(Ticker ticker) {
        this.known = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .ticker(ticker)
            .build();
    }

    /**
     * How long a try has to wait, which counts as wrong until it is known to be right;
     * null if too many wait already.
     */
    public @Nullable Duration waitFor(String login, String address, Instant now) {
        Duration ahead = Duration.between(now, tries(byAddress(address), now).next());
        if (ahead.compareTo(LONGEST_QUEUE) > 0) {
            return null;
        }
        Tries person = known.asMap()
            .merge(byPerson(login), new Tries(1, now), (was, _) -> new Tries(was.tries() + 1, now));
        Tries place = known.asMap().merge(byAddress(address), new Tries(1, now), (was, _) -> next(was, now));
        Duration queue = Duration.between(now, place.next());
        Duration wait = least(pause(person.tries()), BY_PERSON);
        return queue.compareTo(wait) > 0 ? queue : wait;
    }

    /** It was right: what was wrong before is forgotten. */
    public void right(String login, String address) {
        known.invalidate(byPerson(login));
        known.invalidate(byAddress(address));
    }

    private Tries tries(String key, Instant now) {
        Tries found = known.getIfPresent(key);
        return found == null ? new Tries(0, now) : found;
    }

    private static Tries next(Tries was, Instant now) {
        Instant from = was.next().isAfter(now) ? was.next() : now;
        return new Tries(was.tries() + 1, from.plus(least(pause(was.tries() + 1), BY_ADDRESS)));
    }

    /** Nothing for the first few, then twice as long each time. */
    private static Duration pause(int tries) {
        return tries <= FREE ? Duration.ZERO : Duration.ofMillis(FIRST << Math.min(tries - FREE - 1, 10));
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Not the login itself, which would be found in memory for a while. */
    private String byPerson(String login) {
        byte[] digest = salted.digest("login", Name.key(login).getBytes(StandardCharsets.UTF_8));
        return "person " + HexFormat.of().formatHex(digest);
    }

    private static String byAddress(String address) {
        return "address " + address;
    }

}
