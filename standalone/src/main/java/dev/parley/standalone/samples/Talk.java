package dev.parley.standalone.samples;

import dev.parley.commandservice.negotiation.commands.CommentCommand.AddComment;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.Narrative;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Moves beside the argument. */
final class Talk {

    private Talk() {
    }

    /** On the request, for these to look at. */
    static Move comment(String text, String... mentions) {
        return (scene, by) -> add(scene, by, null, text, mentions);
    }

    /** On an objection. */
    static Move reply(String objection, String text, String... mentions) {
        return (scene, by) -> add(scene, by, scene.objection(objection).value(), text, mentions);
    }

    private static AddComment add(Scene scene, By by, @Nullable String on, String text, String... mentions) {
        return new AddComment(scene.negotiation(), by,
                new CommentId(Ids.named(scene.negotiation() + "/comment/" + text)), on, Narrative.of(text),
                Arrays.stream(mentions).map(scene.people()::person).toList());
    }

}
