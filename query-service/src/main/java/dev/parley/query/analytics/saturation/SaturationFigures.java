package dev.parley.query.analytics.saturation;

/**
 * How full a group's hands are.
 *
 * @param flow of the period asked for
 * @param displaced what those that stand at a yes push back
 */
public record SaturationFigures(String group, Load load, Flow flow, Displaced displaced, GoodIdeas goodIdeas) {
}
