package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Reference;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deal or a ticket in another system.
 *
 * @param demandId the demand that it is about; null if it is about the negotiation
 * @param externalId what it is called there; null if that was erased
 * @param url where it is there; null if that is not known, was erased, or is not for the
 * caller to read
 */
record ReferenceShown(String id, @Nullable String demandId, String system, @Nullable String kind,
        @Nullable String externalId, @Nullable String url, String by, Instant at, long position) {

    static ReferenceShown of(Reference reference, Reading reading, Map<String, String> addresses) {
        var linked = reference.linked();
        String prefix = reference.system() + ":";
        String name = reading.name(reference.external());
        String called = name.startsWith(prefix) ? name.substring(prefix.length()) : null;
        String own = reading.text(linked.position(), "/url");
        return new ReferenceShown(reference.id().value(),
                reference.demand() == null ? null : reference.demand().value(), reference.system(), reference.kind(),
                called, own != null ? own : address(addresses.get(reference.system()), called),
                reading.name(linked.by()), linked.at(), linked.position());
    }

    private static @Nullable String address(@Nullable String template, @Nullable String called) {
        return template == null || called == null ? null
                : template.replace("{id}", URLEncoder.encode(called, StandardCharsets.UTF_8).replace("+", "%20"));
    }

}
