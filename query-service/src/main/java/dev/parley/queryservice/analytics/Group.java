package dev.parley.queryservice.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;

/**
 * One of the groups that figures are broken down into. A team that is called none or
 * other is a group by its own name, not the group of that kind.
 */
@Schema(description = "What the figures beside it are of.")
public record Group(@JsonProperty("group") @Schema(description = "What it is called.") String name,
        @JsonProperty("groupKind") @Schema(
                description = "ALL: not broken down. NAMED: by its name. OTHER: the teams that are too small to be shown. NONE: those that name nothing.") Kind kind)
        implements
            Comparable<Group> {

    /** What stands in a group; in the order in which they are shown. */
    public enum Kind {

        ALL, NAMED, OTHER, NONE

    }

    /** The one group of figures that are not broken down. */
    public static final Group ALL = new Group("all", Kind.ALL);

    /** The group of the teams that are too small to be shown. */
    public static final Group OTHER = new Group("other", Kind.OTHER);

    /** The group of those that say nothing of what is grouped by. */
    public static final Group NONE = new Group("none", Kind.NONE);

    public static Group named(Object name) {
        return new Group(name.toString(), Kind.NAMED);
    }

    @Override
    public int compareTo(Group other) {
        return Comparator.comparing(Group::kind).thenComparing(Group::name).compare(this, other);
    }

    @Override
    public String toString() {
        return name;
    }

}
