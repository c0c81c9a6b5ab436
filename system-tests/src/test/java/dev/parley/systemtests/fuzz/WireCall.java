package dev.parley.systemtests.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A call as it goes over the wire, whether HTTP allows it or not.
 *
 * @param template the path of the operation that it was made from
 * @param documented whether it is still a call of that operation
 * @param headers a line each
 */
record WireCall(String method, String template, String target, List<String> headers, byte[] body, boolean documented) {

    WireCall {
        headers = List.copyOf(headers);
    }

    WireCall with(String header) {
        List<String> all = new ArrayList<>(headers);
        all.add(header);
        return new WireCall(method, template, target, all, body, documented);
    }

    WireCall withBody(byte[] other) {
        return new WireCall(method, template, target, headers, other, documented);
    }

    /** The same to another address, which may be none of the document's. */
    WireCall to(String otherMethod, String otherTarget) {
        return new WireCall(otherMethod, template, otherTarget, headers, body, false);
    }

    WireCall asking(String query) {
        return new WireCall(method, template, target + (target.contains("?") ? "&" : "?") + query, headers, body,
                documented);
    }

    boolean changesSomething() {
        return method.equals("POST");
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (body.length > 0 || changesSomething()) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /**
     * What can be sent again by hand: long bodies are cut, and what does not print is
     * escaped.
     */
    @Override
    public String toString() {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        StringBuilder shown = new StringBuilder();
        text.chars()
            .limit(4_000)
            .forEach(c -> shown
                .append(c == '\n' || (c >= ' ' && c < 127) ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return shown + (text.length() > 4_000 ? "… (" + text.length() + " characters)" : "");
    }

}
