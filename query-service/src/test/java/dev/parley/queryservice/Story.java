package dev.parley.queryservice;

import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.entries.Imported;
import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.negotiations.EarlierEvents;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.PolicyEvent.PolicyChanged;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Events in the order they happen, each an entry of a log. */
public final class Story implements EarlierEvents {

    private final List<Told> told = new ArrayList<>();

    private final List<Views> views = new ArrayList<>(List.of(Views.empty()));

    private final Map<String, List<EarlierEvents.Told>> negotiations = new HashMap<>();

    private final Map<String, Long> versions = new HashMap<>();

    private final Function<String, PersonId> people;

    private final Function<String, AccountId> accounts;

    private Policy policy = Policy.DEFAULT;

    private Instant now = Instant.parse("2026-01-01T09:00:00Z");

    public Story() {
        this(login -> new PersonId("u_" + login), name -> new AccountId("a_" + name));
    }

    /** A story about people that somebody else knows the pseudonyms of. */
    public Story(Function<String, PersonId> people, Function<String, AccountId> accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** An entry, and the event that it holds. */
    public record Told(Recorded entry, Event event) {
    }

    /** What follows happens on this day, as {@code 2026-01-31}. */
    public Story on(String day) {
        now = LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    /** What follows happens from this instant on. */
    public Story at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    Instant now() {
        return now;
    }

    Policy policy() {
        return policy;
    }

    public Story policy(Policy changed) {
        policy = changed;
        add("policy", person("facilitator"), Role.FACILITATOR, null, new PolicyChanged(changed));
        return this;
    }

    /** Somebody of a sales team raises a request. */
    public Tale raised(String person, String team) {
        return new Tale(this, new NegotiationId("n" + (told.size() + 1)), person).raised(team);
    }

    /** Somebody of a sales team raises a request that is expedited. */
    public Tale raisedInHaste(String person, String team) {
        return new Tale(this, new NegotiationId("n" + (told.size() + 1)), person).raisedInHaste(team);
    }

    /** A request from before Parley. */
    public Tale imported() {
        return imported("SE-1");
    }

    /** A request from before Parley, of this name there. */
    public Tale imported(String ref) {
        return new Tale(this, new NegotiationId("n" + (told.size() + 1)), "history").imported(ref);
    }

    /** A request from before Parley that nobody recorded as raised. */
    public Tale inferred(String ref) {
        return new Tale(this, new NegotiationId("n" + (told.size() + 1)), "history").inferred(ref);
    }

    /** Something that happens outside of negotiations. */
    public Story happened(String stream, String person, Role role, Event event) {
        add(stream, person(person), role, null, event);
        return this;
    }

    public void add(String stream, PersonId by, Role role, @Nullable Imported imported, Event event) {
        long seq = versions.merge(stream, 1L, Long::sum) - 1;
        now = now.plusMillis(1);
        Told last = new Told(new Recorded(told.size() + 1, stream, seq, now, now, by, role, imported), event);
        told.add(last);
        if (event instanceof NegotiationEvent happened) {
            negotiations.computeIfAbsent(stream, _ -> new ArrayList<>())
                .add(new EarlierEvents.Told(last.entry(), happened));
        }
        views.add(views.getLast().apply(last.entry(), event, this));
    }

    @Override
    public List<EarlierEvents.Told> of(String stream, int count) {
        return negotiations.getOrDefault(stream, List.of()).stream().limit(count).toList();
    }

    public List<Told> told() {
        return told;
    }

    public Views views() {
        return views.getLast();
    }

    /** The views folded from the first entries alone. */
    public Views viewsAt(int position) {
        return views.get(position);
    }

    public Negotiation negotiation(NegotiationId id) {
        return views().negotiations().find(id).orElseThrow();
    }

    AccountId account(String name) {
        return accounts.apply(name);
    }

    PersonId person(String login) {
        return people.apply(login);
    }

}
