package dev.parley.commandservice.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.parley.commandservice.negotiation.topics.NarrativeReader;
import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.ImportedFrom;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a file says otherwise of a request than an earlier one. What it no longer
 * says stays as it was.
 */
final class Corrections {

    private final NarrativeReader texts;

    private final Directory people;

    Corrections(NarrativeReader texts, Directory people) {
        this.texts = texts;
        this.people = people;
    }

    /** What the file says otherwise of the request itself. */
    List<Correction> of(ImportedSoFar before, RequestFacts facts) {
        List<Correction> found = new ArrayList<>();
        for (int seq = 0; seq < before.events().size(); seq++) {
            switch (before.events().get(seq)) {
                case RequestRaised raised -> request(found, seq, raised, facts);
                case DemandAdded demand -> account(found, seq, demand, facts.account());
                default -> {
                    // says nothing that a file has facts about
                }
            }
        }
        return found;
    }

    private void request(List<Correction> found, int seq, RequestRaised raised, RequestFacts facts) {
        ImportedFrom from = raised.importedFrom();
        text(found, seq, "title", raised.title(), facts.title());
        text(found, seq, "importedFrom.link", (from == null) ? null : from.link(), facts.link());
        name(found, seq, "salesTeam", raised.salesTeam(), facts.salesTeam());
        name(found, seq, "productArea", raised.productArea(), facts.productArea());
        name(found, seq, "segment", raised.segment(), facts.segment());
    }

    /** A text that was erased is not written anew. */
    private void text(List<Correction> found, int seq, String field, @Nullable Narrative recorded,
            @Nullable String told) {
        Optional<String> known = (recorded == null) ? Optional.of("") : texts.open(recorded);
        if (told != null && known.isPresent() && !known.get().equals(told)) {
            found.add(new Correction(seq, field, told));
        }
    }

    private static void name(List<Correction> found, int seq, String field, @Nullable String recorded,
            @Nullable String told) {
        if (told != null && (recorded == null || !Name.of(told).equals(Name.of(recorded)))) {
            found.add(new Correction(seq, field, told));
        }
    }

    /** An account that was erased is not named anew. */
    private void account(List<Correction> found, int seq, DemandAdded demand, @Nullable String told) {
        AccountId recorded = demand.account();
        if (told != null && !people.findAccount(told).equals(Optional.of(recorded))
                && !people.namesOf(List.of(recorded.value())).isEmpty()) {
            found.add(new Correction(seq, "account", told));
        }
    }

}
