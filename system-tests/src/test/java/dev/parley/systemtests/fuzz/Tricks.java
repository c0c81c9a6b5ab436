package dev.parley.systemtests.fuzz;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** What a call is spoiled by: its body, its address, its headers. */
final class Tricks {

    private static final List<String> TYPES = List.of("application/json;charset=utf-16", "application/x+json",
            "application/xml", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
            "application/x-ndjson", "json", "/", "application/json; charset=", "*/*", "application/json, text/plain");

    private static final List<String> ACCEPTED = List.of("text/html", "application/json;charset=utf-16",
            "text/csv;charset=iso-8859-1", "*/*;q=0", "application/xml", "x", "text/csv", "text/event-stream", ";;;",
            "application/json;q=2", "application/*+json", "a/b," + "c/d,".repeat(300));

    private static final List<String> HEADERS = List.of("Parley-Role: none", "Parley-Role: SALES,PRODUCT",
            "Parley-Role: \u00e9", "Parley-Min-Position: -1", "Parley-Min-Position: x",
            "Parley-Min-Position: 99999999999999999999", "If-Match: 3", "If-Match: \"0\"", "If-Match: *",
            "If-Match: W/\"1\"", "If-Match: \"1\", \"2\"", "If-None-Match: *", "Idempotency-Key: " + "k".repeat(256),
            "Idempotency-Key: one", "Idempotency-Key:  ", "Content-Encoding: gzip", "Content-Encoding: br, gzip",
            "Last-Event-ID: x", "Range: bytes=0-1", "Expect: 100-continue", "Expect: x",
            "X-HTTP-Method-Override: DELETE", "X-Forwarded-For: 1.2.3.4", "X-Forwarded-Proto: https",
            "Forwarded: for=\"[::1]\"", "Origin: null", "Sec-Fetch-Site: cross-site", "Upgrade: websocket",
            "Cookie: a=" + "b".repeat(3_000), "X: " + "y".repeat(9_000), "X-Empty:", "Authorization: Bearer x",
            "Authorization: Basic !!!", "Accept-Charset: utf-7", "Accept-Language: \u202e", "TE: trailers", "Date: x",
            "If-Modified-Since: yesterday");

    private static final List<String> PATHS = List.of("//api/negotiations", "/api/../api/negotiations", "/api/./me",
            "/api/negotiations/%2e%2e/policy", "/api/negotiations%2Fnone", "/api/negotiations/%00",
            "/api/negotiations/%zz", "/api/negotiations;a=b", "/api/negotiations/;/history", "/API/negotiations",
            "/api/negotiations/", "/api/negotiations//history", "/api\\negotiations", "/api/negotiations/\u00e9",
            "/api/negotiations/%C0%AF", "/api/negotiations/" + "x".repeat(5_000), "/api/" + "a/".repeat(500),
            "/problems/%0d%0aX:1", "/problems/../api/me", "/actuator/env", "/actuator/heapdump",
            "/swagger-ui/../api/me", "/v3/api-docs/x", "*", "http://other/api/me", "/api/negotiations?%",
            "/api/negotiations?=", "/api/negotiations?&&&", "/api/negotiations?q=%", "/?a[]=1");

    private static final List<String> METHODS = List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE",
            "PROPFIND", "get", "X");

    private Tricks() {
    }

    /** The call with one thing about it that is wrong, or odd. */
    static WireCall play(WireCall call, RandomGenerator chance) {
        return switch (chance.nextInt(call.changesSomething() ? 12 : 7)) {
            case 0, 1 -> call.asking(query(call, chance));
            case 2, 3 -> call.with(Hostile.any(HEADERS, chance));
            case 4 -> call.with("Accept: " + Hostile.any(ACCEPTED, chance));
            case 5 -> call.to(call.method(), Hostile.any(PATHS, chance));
            case 6 -> call.to(Hostile.any(METHODS, chance), call.target());
            case 7 -> call.with("Content-Type: " + Hostile.any(TYPES, chance));
            default -> call.withBody(body(call.body(), chance));
        };
    }

    private static String query(WireCall call, RandomGenerator chance) {
        String text = encoded(Hostile.text(chance));
        return switch (chance.nextInt(6)) {
            case 0 -> "unknown=" + text;
            case 1 -> "asOf=" + text + "&asOf=1";
            case 2 -> "limit=" + encoded(Hostile.number(chance));
            case 3 -> "at=" + encoded(Hostile.day(chance));
            case 4 -> "cursor=" + encoded(call.template() + Hostile.text(chance));
            default -> text + "=" + text;
        };
    }

    /** What does not fit into an address is cut. */
    static String encoded(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return encoded.substring(0, Math.min(encoded.length(), 1_500));
    }

    private static byte[] body(byte[] body, RandomGenerator chance) {
        String text = new String(body, StandardCharsets.UTF_8);
        return switch (chance.nextInt(14)) {
            case 0 -> new byte[0];
            case 1 -> text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8);
            case 2 -> (text + "x").getBytes(StandardCharsets.UTF_8);
            case 3 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 4 -> text.getBytes(StandardCharsets.UTF_16);
            case 5 -> text.replaceFirst("\\{", "{\"unknown\":1,").getBytes(StandardCharsets.UTF_8);
            case 6 -> text.replaceFirst("\\{(.*)}", "{$1,$1}").getBytes(StandardCharsets.UTF_8);
            case 7 -> nested(text, Hostile.any(List.of(50, 900, 1_100, 100_000), chance));
            case 8 -> many(text, Hostile.any(List.of(51, 20_000), chance));
            case 9 -> ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
            case 10 -> noUtf8(body);
            case 11 -> chance.nextInt(20) == 0 ? " ".repeat(1_100_000).getBytes(StandardCharsets.UTF_8) : body;
            case 12 -> text.replace("\"", "'").getBytes(StandardCharsets.UTF_8);
            default ->
                text.replaceFirst(":", ":" + Hostile.number(chance) + ",\"b\":").getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] nested(String text, int depth) {
        String inside = "[".repeat(depth) + "]".repeat(depth);
        return text.replaceFirst("\\{", "{\"claims\":" + inside + ",").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] many(String text, int count) {
        String items = "[" + "{},".repeat(count) + "{}]";
        return text.replaceFirst("\\{", "{\"claims\":" + items + ",").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noUtf8(byte[] body) {
        ByteArrayOutputStream spoiled = new ByteArrayOutputStream();
        spoiled.write(body, 0, body.length / 2);
        spoiled.writeBytes(new byte[] { (byte) 0xc0, (byte) 0xaf, (byte) 0xff });
        spoiled.write(body, body.length / 2, body.length - body.length / 2);
        return spoiled.toByteArray();
    }

}
