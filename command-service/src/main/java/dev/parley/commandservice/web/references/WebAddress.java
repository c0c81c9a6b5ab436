package dev.parley.commandservice.web.references;

import dev.parley.webapi.body.InvalidFieldException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** What may be an address in the web: of http or https, with a host. */
final class WebAddress {

    private static final String ID = "{id}";

    private WebAddress() {
    }

    static void check(String field, @Nullable String url) {
        if (url != null && !isOne(url)) {
            throw new InvalidFieldException(field, "must be an address that begins with https:// or http://");
        }
    }

    static void checkTemplate(String field, @Nullable String url) {
        if (url != null && !(url.contains(ID) && isOne(url.replace(ID, "1")))) {
            throw new InvalidFieldException(field,
                    "must be an address that begins with https:// or http:// and has {id} in it");
        }
    }

    private static boolean isOne(String url) {
        try {
            URI uri = new URI(url);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null && uri.getUserInfo() == null;
        }
        catch (URISyntaxException ex) {
            return false;
        }
    }

}
