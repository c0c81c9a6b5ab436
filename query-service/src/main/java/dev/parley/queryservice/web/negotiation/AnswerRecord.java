package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.web.Versioned;
import dev.parley.queryservice.web.written.Markdown;

/** What whoever asked can be sent: the record without names and amounts. */
record AnswerRecord(NegotiationShown it, Discretion discretion) implements Versioned, Markdown {

    @Override
    public long version() {
        return it.version();
    }

    @Override
    public String markdown() {
        return DecisionRecord.of(it, discretion);
    }

}
