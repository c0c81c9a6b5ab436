package dev.parley.queryservice.audit.checkpoint;

import dev.parley.servicestart.StartRefusedException;
import dev.parley.servicestart.checkpoint.CheckpointPlace;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;

/** Understands where the operator wants checkpoints handed to. */
final class Anchor {

    private Anchor() {
    }

    /**
     * The place that the value of {@code parley.anchor} names.
     * @throws StartRefusedException if it names none
     */
    static CheckpointPlace of(String anchor) {
        URI uri = uri(anchor);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "file" -> new AnchorFile(path(uri, anchor));
            case "https" -> new AnchorEndpoint(withHost(uri));
            case "http" -> new AnchorEndpoint(onThisMachine(withHost(uri)));
            default -> throw unusable("is neither file:/path nor https://…");
        };
    }

    private static URI uri(String anchor) {
        try {
            return new URI(anchor);
        }
        catch (URISyntaxException ex) {
            throw unusable("is not a URI");
        }
    }

    private static Path path(URI uri, String anchor) {
        if (uri.getPath() == null || uri.getPath().isEmpty() || uri.getAuthority() != null) {
            throw unusable("names no file: " + anchor);
        }
        return Path.of(uri.getPath());
    }

    private static URI withHost(URI uri) {
        if (uri.getHost() == null || uri.getUserInfo() != null) {
            throw unusable("needs a host, and no password in it");
        }
        return uri;
    }

    private static URI onThisMachine(URI uri) {
        try {
            if (InetAddress.getByName(uri.getHost()).isLoopbackAddress()) {
                return uri;
            }
        }
        catch (UnknownHostException ex) {
            throw unusable("names a host that is not known");
        }
        throw unusable("has to be https, unless it is on this machine");
    }

    private static StartRefusedException unusable(String why) {
        return new StartRefusedException("parley.anchor " + why);
    }

}
