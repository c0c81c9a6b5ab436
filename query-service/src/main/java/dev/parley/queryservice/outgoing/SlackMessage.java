package dev.parley.queryservice.outgoing;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as Slack's incoming webhooks take it: blocks of plain text, in which nothing
 * that people wrote mentions anybody or looks like a link.
 */
final class SlackMessage {

    /** Of a header block; a text block has 3,000. */
    private static final int MOST_IN_HEADER = 150;

    private static final int MOST_IN_TEXT = 2_000;

    private SlackMessage() {
    }

    static ObjectNode of(Told told) {
        ObjectNode message = JsonNodeFactory.instance.objectNode()
            .put("text", escaped(Told.cut(told.title(), MOST_IN_HEADER) + ": " + told.happened()));
        ArrayNode blocks = message.putArray("blocks");
        plain(blocks.addObject().put("type", "header"), Told.cut(told.title(), MOST_IN_HEADER));
        section(blocks, told.happened());
        if (told.wording() != null) {
            section(blocks, "To the customer: " + told.wording());
        }
        if (told.waits() != null) {
            section(blocks, told.waits());
        }
        blocks.addObject()
            .put("type", "section")
            .putObject("text")
            .put("type", "mrkdwn")
            .put("text", "<" + told.link() + "|Open it in Parley>");
        return message;
    }

    private static void section(ArrayNode blocks, String text) {
        plain(blocks.addObject().put("type", "section"), Told.cut(text, MOST_IN_TEXT));
    }

    private static void plain(ObjectNode block, String text) {
        block.putObject("text").put("type", "plain_text").put("text", text).put("emoji", false);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

}
