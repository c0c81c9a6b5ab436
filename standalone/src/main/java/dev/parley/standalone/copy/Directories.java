package dev.parley.standalone.copy;

import dev.parley.personaldata.SealedValues;
import dev.parley.personaldata.SealedValues.Page;
import dev.parley.personaldata.SealedValues.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pseudonyms that a directory has rows for. */
final class Directories {

    private Directories() {
    }

    static List<List<String>> pages(SealedValues directory) {
        List<List<String>> pages = new ArrayList<>();
        @Nullable String from = null;
        do {
            Page page = directory.page(from);
            pages.add(page.values().stream().map(Value::about).toList());
            from = page.next();
        }
        while (from != null);
        return pages;
    }

    static List<String> pseudonyms(SealedValues directory) {
        return pages(directory).stream().flatMap(List::stream).toList();
    }

}
