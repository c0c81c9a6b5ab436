package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.web.Versioned;
import dev.parley.queryservice.web.written.Markdown;

/** What whoever asked can be sent: the record without names and amounts. */
record AnswerRecord(NegotiationShown it) implements Versioned, Markdown {

    @Override
    public long version() {
        return it.version();
    }

    @Override
    public String markdown() {
        return new Discretion(it).of(DecisionRecord.withoutPeople(it));
    }

}
