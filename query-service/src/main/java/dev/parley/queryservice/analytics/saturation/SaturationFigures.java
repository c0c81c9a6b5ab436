package dev.parley.queryservice.analytics.saturation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.saturation.Displaced.Displacing;
import java.util.List;
import java.util.function.Function;

/**
 * How full a group's hands are.
 *
 * @param flow of the period asked for
 * @param displaced what those that stand at a yes push back
 */
public record SaturationFigures(@JsonUnwrapped Group group, Load load, Flow flow, Displaced displaced,
        GoodIdeas goodIdeas) {

    /** The same, saying what was pushed back. */
    public SaturationFigures told(Function<Displacing, List<String>> texts) {
        return new SaturationFigures(group, load, flow, displaced.told(texts), goodIdeas);
    }

}
