package dev.parley.sharedevents;

import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.ObjectionEvent.ObjectionIntegrated;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.RequestEvent.DuplicateJoined;
import dev.parley.sharedevents.RequestEvent.DuplicateParted;
import dev.parley.sharedevents.RequestEvent.Joined;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the events of one negotiation amount to once what was taken back is left out and
 * what was corrected holds its new value. Both sides fold this, so that no rule and no
 * figure can go by what no longer counts.
 */
public final class Amendments {

    private final Set<Long> retracted = new HashSet<>();

    private final Map<Long, Amended> corrections = new HashMap<>();

    private final Map<NegotiationId, Long> parted = new HashMap<>();

    private final Set<Object> gone = new HashSet<>();

    private Amendments() {
    }

    /**
     * An event as it is to be taken.
     *
     * @param seq its sequence number
     * @param event with its corrected fields
     * @param counts whether neither it nor what it hangs on was taken back
     * @param proseAt the sequence number of the entry that holds its present texts
     */
    public record Amended(long seq, NegotiationEvent event, boolean counts, long proseAt) {
    }

    /** Whether what was said before is to be taken otherwise from this event on. */
    public static boolean isBy(NegotiationEvent event) {
        return event instanceof CorrectionEvent || event instanceof DuplicateParted;
    }

    /** The events of a stream, from its first on, as they are to be taken, in order. */
    public static List<Amended> of(List<? extends NegotiationEvent> events) {
        Amendments amendments = new Amendments();
        for (int seq = 0; seq < events.size(); seq++) {
            amendments.note(seq, events.get(seq));
        }
        List<Amended> amended = new ArrayList<>(events.size());
        for (int seq = 0; seq < events.size(); seq++) {
            amended.add(amendments.amended(seq, events.get(seq)));
        }
        return amended;
    }

    private void note(long seq, NegotiationEvent event) {
        switch (event) {
            case EntryRetracted taken -> retracted.add(taken.seq());
            case DuplicateParted apart -> parted.put(apart.duplicate(), seq);
            case EntryCorrected made ->
                corrections.put(made.seq(), new Amended(made.seq(), made.corrected(), true, seq));
            default -> {
                // changes nothing that was said before
            }
        }
    }

    private Amended amended(long seq, NegotiationEvent recorded) {
        Amended present = corrections.getOrDefault(seq, new Amended(seq, recorded, true, seq));
        NegotiationEvent event = present.event() instanceof DuplicateJoined joined ? remaining(seq, joined)
                : present.event();
        boolean counts = !retracted.contains(seq) && !hangsOnWhatIsGone(event)
                && !(event instanceof DuplicateJoined joined && isParted(joined.duplicate(), seq));
        note(event, counts);
        return new Amended(seq, event, counts, present.proseAt());
    }

    /** What a duplicate brought, without what has parted since. */
    private DuplicateJoined remaining(long seq, DuplicateJoined joined) {
        if (isParted(joined.duplicate(), seq)) {
            return joined;
        }
        List<Joined> remaining = joined.said().stream().filter(one -> !isParted(one.in(), seq)).toList();
        joined.said().stream().filter(one -> isParted(one.in(), seq)).forEach(one -> note(one.event(), false));
        return new DuplicateJoined(joined.duplicate(), remaining);
    }

    private boolean isParted(NegotiationId duplicate, long since) {
        return parted.getOrDefault(duplicate, -1L) > since;
    }

    /** What it brought is gone or, as a duplicate can join again, there. */
    private void note(NegotiationEvent event, boolean counts) {
        if (event instanceof DuplicateJoined joined) {
            joined.said().forEach(one -> note(one.event(), counts));
        }
        idOf(event).ifPresent(id -> {
            if (counts) {
                gone.remove(id);
            }
            else {
                gone.add(id);
            }
        });
    }

    private static Optional<Object> idOf(NegotiationEvent event) {
        return Optional.ofNullable(switch (event) {
            case ClaimAdded added -> added.claim();
            case ObjectionRaised raised -> raised.objection();
            case CounterOptionProposed proposed -> proposed.option();
            case CaseRestated restated -> restated.restatement();
            case CommentAdded added -> added.comment();
            default -> null;
        });
    }

    private boolean hangsOnWhatIsGone(NegotiationEvent event) {
        return switch (event) {
            case ClaimEvent about -> gone.contains(about.claim());
            case ObjectionRaised raised -> gone.contains(raised.option());
            case ObjectionIntegrated integrated ->
                gone.contains(integrated.objection()) || gone.contains(integrated.into());
            case ObjectionEvent about -> gone.contains(about.objection());
            case OptionEvent about -> gone.contains(about.option());
            case RestatementEvent about -> gone.contains(about.restatement());
            case CommentAdded added -> added.about() != null && gone.contains(added.about().id());
            case CommentEvent about -> gone.contains(about.comment());
            case RequestEvent _, DecisionEvent _, OutcomeEvent _, SuggestionEvent _, ReferenceEvent _,
                    CorrectionEvent _ ->
                false;
        };
    }

}
