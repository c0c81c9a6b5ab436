package dev.parley.commandservice.web.comments;

import static dev.parley.commandservice.web.Conversions.id;
import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.text;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.CommentCommand.AcknowledgeMention;
import dev.parley.commandservice.negotiation.commands.CommentCommand.AddComment;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.PersonLookup;
import dev.parley.commandservice.web.comments.CommentBodies.NewComment;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.rules.Rule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/negotiations/{id}/comments")
@Tag(name = "Comments", description = "What people say to each other beside the argument.")
class CommentController {

    private final Commands commands;

    private final PersonLookup people;

    CommentController(Commands commands, PersonLookup people) {
        this.commands = commands;
        this.people = people;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Comment on the request, a claim, an objection or an option",
            description = "In every state. It takes no side and counts in no figure. Whoever is mentioned finds it in"
                    + " what waits for them, until they have commented on the same or acknowledged it.")
    Mono<ResponseEntity<Recorded>> addComment(@PathVariable("id") String id, @RequestBody NewComment body, Call call) {
        return commands.create(call, () -> new AddComment(negotiation(id), call.by(), new CommentId(Ids.next()),
                body.on(), text(body.text()), people.allNamed(body.mentions(), "/mentions")));
    }

    @PostMapping("/{commentId}/acknowledgement")
    @Operation(summary = "Say that one has seen where one was mentioned",
            description = "For those who need not answer.")
    Mono<ResponseEntity<Recorded>> acknowledgeMention(@PathVariable("id") String id,
            @PathVariable("commentId") String comment, Call call) {
        return commands.change(call, () -> new AcknowledgeMention(negotiation(id), call.by(),
                id(comment, CommentId::new, Rule.UNKNOWN_COMMENT)));
    }

}
