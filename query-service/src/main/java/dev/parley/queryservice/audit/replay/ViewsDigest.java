package dev.parley.queryservice.audit.replay;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.chunks.Chunked;
import dev.parley.queryservice.views.negotiations.Negotiations;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A digest of the views: SHA-256 over their canonical JSON, in which the components of
 * records stand in the order they are declared, and what has no order of its own is
 * sorted by its text.
 */
public final class ViewsDigest {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
        .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
            .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
        .addModule(new SimpleModule().addSerializer(new Listing<>(Negotiations.class, Negotiations::stream))
            .addSerializer(new Listing<>(Chunked.class, ViewsDigest::items))
            .addSerializer(new Listing<>(Set.class, ViewsDigest::sorted))
            .addSerializer(new Listing<>(Map.class, ViewsDigest::sorted)))
        .build();

    private record Pair(Object key, Object value) {
    }

    private ViewsDigest() {
    }

    /** The digest in base64. */
    public static String of(Views views) {
        MessageDigest digest = sha256();
        CANONICAL.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), views);
        return Base64.getEncoder().encodeToString(digest.digest());
    }

    private static Stream<?> items(Chunked<?> chunked) {
        return chunked.stream();
    }

    private static Stream<?> sorted(Set<?> set) {
        return set.stream().sorted(Comparator.comparing(String::valueOf));
    }

    private static Stream<?> sorted(Map<?, ?> map) {
        return map.entrySet()
            .stream()
            .map(entry -> new Pair(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(pair -> pair.key().toString()));
    }

    /** Writes something as the list of what it holds. */
    private static final class Listing<T> extends StdSerializer<T> {

        private final Function<T, Stream<?>> items;

        Listing(Class<T> type, Function<T, Stream<?>> items) {
            super(type);
            this.items = items;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            items.apply(value).forEach(item -> context.writeValue(json, item));
            json.writeEndArray();
        }

    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
    }

}
