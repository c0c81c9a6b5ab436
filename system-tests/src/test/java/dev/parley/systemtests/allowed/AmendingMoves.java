package dev.parley.systemtests.allowed;

import dev.parley.commandservice.negotiation.commands.CorrectionCommand;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Retract;
import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.queryservice.views.negotiations.EarlierEvents.Told;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.corrections.CorrectableField;
import dev.parley.sharedevents.corrections.CorrectableFields;
import dev.parley.sharedevents.rules.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Every way to correct an entry or to take it back. */
record AmendingMoves(Moves moves) {

    Stream<? extends CorrectionCommand> of(Operation operation, By by) {
        List<Told> told = moves.world().log().told(moves.id().value());
        return moves.draw()
            .<Told>shuffled(told)
            .flatMap(entry -> operation == Operation.RETRACT ? Stream.of(retract(by, entry))
                    : moves.draw()
                        .<CorrectableField>shuffled(CorrectableFields.of(entry.event().getClass()))
                        .flatMap(field -> correct(by, entry, field)));
    }

    Retract retract(By by, Told told) {
        return new Retract(moves.id(), by, told.entry().position(), told.entry().seq(), moves.draw().text());
    }

    /**
     * With each value that it might take: at least one differs from what stands there.
     */
    Stream<Correct> correct(By by, Told told, CorrectableField field) {
        return values(told, field).map(value -> new Correct(moves.id(), by, told.entry().position(), told.entry().seq(),
                field.name(), value, moves.draw().text()));
    }

    private Stream<?> values(Told told, CorrectableField field) {
        Draw draw = moves.draw();
        return switch (field.kind()) {
            case TITLE, TEXT -> Stream.of(draw.text());
            case WORD -> Stream.of(draw.fresh("word"));
            case REASON -> Stream.of(new ReasonCode("G02"), new ReasonCode("G03"));
            case ACCOUNT -> told.event() instanceof DemandAdded ? Stream.of(draw.account())
                    : Stream.concat(moves.it().countedDemands().map(Demand::account), Stream.of(draw.account()));
            case AMOUNT -> Stream.of(BigDecimal.valueOf(draw.upTo(1_000_000)));
            case CURRENCY -> Stream.of("USD", "GBP");
            case DAY, COMING_DAY -> Stream.of(draw.day().plusDays(100), draw.day().plusDays(101));
            case PAST_DAY -> Stream.of(draw.day(), draw.day().minusDays(1),
                    LocalDate.ofInstant(told.entry().occurredAt(), ZoneOffset.UTC));
            case EFFORT -> Stream.of(draw.upTo(1_000_000) / 4.0);
            case PROBABILITY -> Stream.of(0.25, 0.75);
            case PEOPLE -> moves.people().map(List::of);
            case CHOICE -> field.choices().stream();
        };
    }

}
