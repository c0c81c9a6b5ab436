package dev.parley.webui;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The page's own files. They are found at an address with their version in it, so that a
 * browser keeps them, and never has files of two versions in one document.
 *
 * @param location the folder that they lie in
 * @param version changes whenever one of them does, or the document that names them
 */
record PageFiles(String location, String version) {

    /** Enough that no two versions share it, and short enough to be read. */
    private static final int LENGTH = 16;

    static PageFiles beside(Resource document, String location) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(location + "**/*.*");
        List<Resource> all = Stream.concat(Stream.of(document), Stream.of(files))
            .sorted(Comparator.comparing(Resource::getDescription))
            .toList();
        return new PageFiles(location, Digests.of(all).substring(0, LENGTH));
    }

    /** Whether somebody works on them where they lie. */
    boolean mayChange() {
        return location.startsWith("file:");
    }

}
