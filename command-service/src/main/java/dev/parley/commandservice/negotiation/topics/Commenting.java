package dev.parley.commandservice.negotiation.topics;

import dev.parley.commandservice.negotiation.commands.CommentCommand.AcknowledgeMention;
import dev.parley.commandservice.negotiation.commands.CommentCommand.AddComment;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.negotiation.state.Entries.Entry;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CommentEvent.MentionAcknowledged;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.CommentedPart;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.rules.Operation;
import dev.parley.sharedevents.rules.Rule;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** What people say to each other, and who has seen it. */
public final class Commenting extends Topic {

    public Commenting(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(AddComment command, KnownRoles known) {
        Optional<CommentedPart> about = part(command.on());
        new Check().refuse(Rule.UNKNOWN_PART, command.on() != null && about.isEmpty())
            .refuse(Rule.CANNOT_COMMENT, command.mentions().stream().anyMatch(person -> !canComment(person, known)))
            .done();
        record(command.by(), new CommentAdded(command.comment(), about.orElse(null), command.text(),
                command.mentions().stream().distinct().toList()));
    }

    @CommandHandler
    void on(AcknowledgeMention command) {
        if (!isThere(command.comment())) {
            throw Refusal.unknown(Rule.UNKNOWN_COMMENT);
        }
        new Check()
            .refuse(Rule.NOT_MENTIONED,
                    negotiation().mentions()
                        .of(command.by().person(), negotiation().sides())
                        .noneMatch(mention -> mention.comment().equals(command.comment())))
            .done();
        record(command.by(), new MentionAcknowledged(command.comment()));
    }

    private Optional<CommentedPart> part(@Nullable String id) {
        return negotiation().entries()
            .counted()
            .flatMap(CommentedPart::by)
            .filter(part -> part.id().toString().equals(id))
            .findFirst();
    }

    private boolean isThere(CommentId id) {
        return negotiation().entries()
            .inOrder()
            .stream()
            .map(Entry::event)
            .anyMatch(event -> event instanceof CommentAdded added && added.comment().equals(id));
    }

    private static boolean canComment(PersonId person, KnownRoles known) {
        return known.of(person).stream().anyMatch(Operation.ADD_COMMENT::isFor);
    }

}
