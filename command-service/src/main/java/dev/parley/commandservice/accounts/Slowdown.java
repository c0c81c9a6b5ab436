package dev.parley.commandservice.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.parley.personaldata.MasterKey;
import dev.parley.sharedevents.Name;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
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
     * What was tried for somebody lately.
     *
     * @param count of those that were wrong, or are not known yet to be right
     * @param last when the last one came
     * @param pause that the last one made for those after it
     */
    private record Tries(int count, Instant last, Duration pause) {

        static final Tries NONE = new Tries(0, Instant.EPOCH, Duration.ZERO);

        Tries oneMore(Instant now, Duration more) {
            return new Tries(count + 1, now, more);
        }

        boolean isRemembered(Instant now) {
            return now.isBefore(last.plus(REMEMBERED));
        }

    }

    /**
     * What was tried from an address lately.
     *
     * @param byPerson for whom
     * @param next when the next try may be made
     */
    private record Place(Map<String, Tries> byPerson, Instant next) {

        static final Place EMPTY = new Place(Map.of(), Instant.EPOCH);

        Place oneMore(String person, Instant now) {
            Map<String, Tries> tries = new HashMap<>(byPerson);
            tries.values().removeIf(of -> !of.isRemembered(now));
            int count = tries.values().stream().mapToInt(Tries::count).sum();
            Duration more = least(pauseAfter(count + 1), BY_ADDRESS);
            tries.put(person, tries.getOrDefault(person, Tries.NONE).oneMore(now, more));
            Instant from = next.isAfter(now) ? next : now;
            return new Place(tries, from.plus(more));
        }

        /** Absent if nobody else has tried anything from here. */
        @Nullable Place without(String person) {
            Map<String, Tries> others = new HashMap<>(byPerson);
            Tries own = others.remove(person);
            return others.isEmpty() ? null : new Place(others, own == null ? next : next.minus(own.pause()));
        }

    }

    private final MasterKey salted = MasterKey.generate();

    private final Cache<String, Tries> people;

    private final Cache<String, Place> places;

    public Slowdown(Ticker ticker) {
        this.people = cache(ticker);
        this.places = cache(ticker);
    }

    private static <T> Cache<String, T> cache(Ticker ticker) {
        return Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).ticker(ticker).build();
    }

    /**
     * How long a try has to wait, which counts as wrong until it is known to be right;
     * null if too many wait already.
     */
    public @Nullable Duration waitFor(String login, String address, Instant now) {
        Duration ahead = Duration.between(now, places.get(address, _ -> Place.EMPTY).next());
        if (ahead.compareTo(LONGEST_QUEUE) > 0) {
            return null;
        }
        String digest = digest(login);
        Tries person = people.asMap()
            .merge(digest, Tries.NONE.oneMore(now, Duration.ZERO), (was, one) -> was.oneMore(now, one.pause()));
        Place place = places.asMap()
            .merge(address, Place.EMPTY.oneMore(digest, now), (was, _) -> was.oneMore(digest, now));
        Duration queue = Duration.between(now, place.next());
        Duration wait = least(pauseAfter(person.count()), BY_PERSON);
        return queue.compareTo(wait) > 0 ? queue : wait;
    }

    /**
     * It was right: what this person got wrong before is forgotten. What was wrong for
     * others from there is not, or one account would be enough to try many.
     */
    public void right(String login, String address) {
        String digest = digest(login);
        people.invalidate(digest);
        places.asMap().computeIfPresent(address, (_, was) -> was.without(digest));
    }

    /** Nothing for the first few, then twice as long each time. */
    private static Duration pauseAfter(int tries) {
        return tries <= FREE ? Duration.ZERO : Duration.ofMillis(FIRST << Math.min(tries - FREE - 1, 10));
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Not the login itself, which would be found in memory for a while. */
    private String digest(String login) {
        return HexFormat.of().formatHex(salted.digest("login", Name.key(login).getBytes(StandardCharsets.UTF_8)));
    }

}
