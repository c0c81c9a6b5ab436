package dev.parley.commandservice.imports;

import java.util.ArrayList;
import java.util.List;

import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the reasons of a line: codes that may be named here, each once. */
final class ReasonField {

    private static final int MOST = 50;

    private final Policy policy;

    ReasonField(Policy policy) {
        this.policy = policy;
    }

    List<ReasonCode> read(LineFields line) {
        JsonNode node = line.node("reasons");
        if (node == null) {
            return List.of();
        }
        if (!node.isArray() || node.size() > MOST) {
            line.fault("reasons", "must be a list of up to " + MOST + " reason codes");
            return List.of();
        }
        List<ReasonCode> codes = new ArrayList<>();
        for (JsonNode item : node) {
            ReasonCode code = code(item);
            if (code == null || codes.contains(code)) {
                line.fault("reasons", "must hold codes of the catalogue, each once; not " + shown(item));
            }
            else {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    private @Nullable ReasonCode code(JsonNode item) {
        return ReasonCatalogue.under(policy)
            .stream()
            .map(reason -> reason.code())
            .filter(code -> item.isString() && code.value().equals(item.stringValue()))
            .findFirst()
            .orElse(null);
    }

    private static String shown(JsonNode item) {
        String json = item.toString();
        return (json.length() <= 40) ? json : json.substring(0, 40) + "…";
    }

}
