package dev.parley.queryservice.outgoing;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Adaptive Card in a message, as incoming webhooks of Microsoft Teams take it, below
 * 28 kB: runs of text, in which no Markdown of what people wrote counts.
 */
final class TeamsCard {

    private static final int MOST_IN_TITLE = 200;

    private static final int MOST_IN_TEXT = 2_000;

    private TeamsCard() {
    }

    static ObjectNode of(Told told) {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("type", "message");
        ObjectNode card = message.putArray("attachments")
            .addObject()
            .put("contentType", "application/vnd.microsoft.card.adaptive")
            .putObject("content")
            .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
            .put("type", "AdaptiveCard")
            .put("version", "1.4");
        ArrayNode body = card.putArray("body");
        run(body, Told.cut(told.title(), MOST_IN_TITLE)).put("size", "Large").put("weight", "Bolder");
        run(body, told.happened());
        if (told.wording() != null) {
            run(body, "To the customer: " + Told.cut(told.wording(), MOST_IN_TEXT)).put("italic", true);
        }
        if (told.waits() != null) {
            run(body, told.waits());
        }
        card.putArray("actions")
            .addObject()
            .put("type", "Action.OpenUrl")
            .put("title", "Open it in Parley")
            .put("url", told.link());
        return message;
    }

    private static ObjectNode run(ArrayNode body, String text) {
        return body.addObject()
            .put("type", "RichTextBlock")
            .putArray("inlines")
            .addObject()
            .put("type", "TextRun")
            .put("text", text);
    }

}
