package dev.parley.queryservice.web.analytics;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.web.FilterParameters;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What figures a call asks for.
 *
 * @param groupings those that the figures can be broken down by
 * @param basis which decision is looked at, where there is a choice
 */
public record FigureRequest(Analytic analytic, FilterParameters filter, GroupParameters group, Set<GroupBy> groupings,
        @Nullable String basis) {

    /** Figures that can be broken down by anything. */
    public static FigureRequest of(Analytic analytic, FilterParameters filter, GroupParameters group) {
        return new FigureRequest(analytic, filter, group, EnumSet.allOf(GroupBy.class), null);
    }

}
