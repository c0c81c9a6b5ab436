package dev.parley.commandservice.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import dev.parley.commandservice.imports.HistoryStep.Basis;
import dev.parley.sharedevents.Currencies;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.webapi.body.Limits;
import org.jspecify.annotations.Nullable;

/** What each field of a line of history must be like. */
final class StepFields {

    private static final int LONGEST_NAME = Limits.WORD;

    private static final int LONGEST_TEXT = Limits.TEXT;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Each says something of the request itself, whatever the step. */
    private static final List<String> ABOUT_REQUEST = List.of("title", "account", "salesTeam", "productArea",
            "segment");

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final LocalDate today;

    private final ReasonField reasons;

    /**
     * @param today the latest day that a step may be of
     * @param policy says which reasons there are besides the catalogue's
     */
    StepFields(LocalDate today, Policy policy) {
        this.today = today;
        this.reasons = new ReasonField(policy);
    }

    /** The step, or null if a fault was found. */
    @Nullable HistoryStep read(LineFields line) {
        String ref = line.requiredText("ref", LONGEST_NAME);
        StepKind kind = line.required("step", name -> StepKind.named(name).orElse(null),
                "must be one of " + StepKind.names());
        LocalDate on = line.required("on", StepFields::date, "must be a date such as 2026-03-31");
        if (on != null && on.isAfter(today)) {
            line.fault("on", "must not be in the future");
        }
        if (kind == null) {
            line.refuseFieldsUnless(StepKind::isKnown, field -> "is not a field of any step");
            return null;
        }
        line.refuseFieldsUnless(kind::takes, field -> "is not a field of the step " + kind);
        boolean needsTitle = kind == StepKind.RAISED || ABOUT_REQUEST.stream().anyMatch(line::has);
        String title = needsTitle ? line.requiredText("title", Limits.TITLE) : null;
        HistoryStep step = rest(line, ref, kind, on, title);
        return line.faults().isEmpty() ? step : null;
    }

    private @Nullable HistoryStep rest(LineFields line, @Nullable String ref, StepKind kind, @Nullable LocalDate on,
            @Nullable String title) {
        List<ReasonCode> codes = reasons.read(line);
        RequestFacts facts = facts(line, String.valueOf(title), codes);
        String link = facts.link();
        String other = switch (kind) {
            case DUPLICATE -> line.requiredText("duplicateOf", LONGEST_NAME);
            case SUPERSEDED -> line.text("supersededBy", LONGEST_NAME);
            default -> null;
        };
        String by = line.text("by", LONGEST_NAME);
        String rationale = line.text("rationale", LONGEST_TEXT);
        boolean raises = kind == StepKind.RAISED;
        RequestFacts aboutRequest = raises ? facts : facts.ofRequestAlone();
        return (ref == null || on == null) ? null : new HistoryStep(line.line(), ref, kind, on, Basis.TOLD,
                (title != null) ? aboutRequest : null, by, link, rationale, other, raises ? List.of() : codes);
    }

    private static RequestFacts facts(LineFields line, String title, List<ReasonCode> codes) {
        String currency = line.has("currency") ? line.required("currency", code -> Currencies.find(code).orElse(null),
                "must be a code of ISO 4217 such as EUR") : null;
        BigDecimal amount = AmountField.read(line, currency);
        requireTogether(line, "amount", "currency");
        requireTogether(line, "currency", "amount");
        requireTogether(line, "amount", "account");
        return new RequestFacts(title, line.text("link", LONGEST_TEXT), line.text("account", LONGEST_NAME),
                line.text("salesTeam", LONGEST_NAME), line.text("productArea", LONGEST_NAME),
                line.text("segment", LONGEST_NAME), amount, currency, codes);
    }

    private static void requireTogether(LineFields line, String given, String needed) {
        if (line.has(given) && !line.has(needed)) {
            line.fault(needed, "is missing beside " + given);
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
            return (date == null || date.isBefore(EARLIEST)) ? null : date;
        }
        catch (DateTimeException ex) {
            return null;
        }
    }

}
