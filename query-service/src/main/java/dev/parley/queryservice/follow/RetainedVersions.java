package dev.parley.queryservice.follow;

import dev.parley.queryservice.views.Views;
import java.util.ArrayList;
import java.util.List;

/**
 * Earlier versions of the views, the further back the further apart, up to a gap that is
 * folded in a moment. A version shares with the next whatever has not changed in between,
 * so that all of them together hold no more than each entry's change once.
 *
 * @param versions by position, the empty one first
 */
record RetainedVersions(List<Views> versions) {

    private static final long CLOSEST = 1024;

    private static final long FARTHEST = 8192;

    static RetainedVersions none() {
        return new RetainedVersions(List.of(Views.empty()));
    }

    /** The latest version that is not after {@code position}. */
    Views before(long position) {
        return versions.stream()
            .filter(version -> version.position() <= position)
            .reduce((one, later) -> later)
            .orElseThrow();
    }

    RetainedVersions with(Views newest) {
        if (newest.position() - versions.getLast().position() < CLOSEST) {
            return this;
        }
        List<Views> thinned = new ArrayList<>(versions);
        thinned.add(newest);
        for (int i = thinned.size() - 2; i > 0; i--) {
            long later = thinned.get(i + 1).position();
            if (later - thinned.get(i - 1).position() <= Math.min(FARTHEST, newest.position() - later)) {
                thinned.remove(i);
            }
        }
        return new RetainedVersions(List.copyOf(thinned));
    }

}
