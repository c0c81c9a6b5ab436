package dev.parley.sharedevents.corrections;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReasonCode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the value of a field is, and so which rules it obeys. */
public enum FieldKind {

    /** A {@link Narrative} as short as a title. */
    TITLE,
    /** A {@link Narrative}. */
    TEXT,
    /** A team, an area, a segment, a deal stage: a string. */
    WORD,
    /** A {@link ReasonCode} that the team's catalogue has. */
    REASON,
    /** An {@link AccountId}. */
    ACCOUNT,
    /**
     * A {@link BigDecimal}, not negative, with no more decimals than its currency has.
     */
    AMOUNT,
    /** An ISO 4217 code: a string. */
    CURRENCY,
    /** Any {@link LocalDate}. */
    DAY,
    /** A {@link LocalDate} that has begun somewhere on earth. */
    PAST_DAY,
    /** A {@link LocalDate} that is not over in the negotiation's time zone. */
    COMING_DAY,
    /** A positive number: person-days. */
    EFFORT,
    /** A number from 0 to 1. */
    PROBABILITY,
    /** The people who decided: a list of {@link PersonId}, not empty. */
    PEOPLE,
    /** One of a few words: a string. */
    CHOICE

}
