package dev.parley.queryservice.web.analytics;

import dev.parley.queryservice.web.Query;
import dev.parley.personaldata.Directory;
import dev.parley.queryservice.analytics.Excluded;
import dev.parley.queryservice.analytics.Inferred;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.Teams;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.FilterParameters;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.table.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers a call with the figures that it asks for. */
@Component
public final class FigureAnswers {

    private final QueryExecutor executor;

    private final Directory directory;

    FigureAnswers(QueryExecutor executor, Directory directory) {
        this.executor = executor;
        this.directory = directory;
    }

    /** How figures are computed, group by group. */
    @FunctionalInterface
    public interface Computation<G> {

        List<G> figures(Standpoint standpoint, Filter filter, @Nullable GroupBy groupBy);

    }

    /** Answers with the figures of what the call asks for. */
    public <G> Mono<ResponseEntity<Figures<G>>> answer(Query call, FigureRequest request, Sheet<G> sheet,
            Computation<G> computation) {
        return executor.execute(call, standpoint -> figures(standpoint, request, sheet, computation));
    }

    private <G> Figures<G> figures(Standpoint standpoint, FigureRequest request, Sheet<G> sheet,
            Computation<G> computation) {
        GroupBy groupBy = request.group().among(request.groupings());
        Filter filter = request.filter().filter(directory);
        AppliedFilter applied = new AppliedFilter(request.filter().shown(Teams.of(standpoint.views())), request.basis(),
                request.group().groupBy());
        return new Figures<>(standpoint.position(), standpoint.at(), applied,
                Excluded.of(request.analytic(), standpoint.views(), filter),
                Inferred.of(request.analytic(), standpoint.views(), filter),
                computation.figures(standpoint, filter, groupBy), sheet);
    }

}
