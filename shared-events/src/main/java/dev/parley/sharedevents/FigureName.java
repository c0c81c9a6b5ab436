package dev.parley.sharedevents;

/** The figures that sales and product look back at. */
public enum FigureName {

    DECISIONS, REASONS, TRENDS, TIME_TO_DECISION, CALIBRATION, COUNTER_OPTIONS, BALANCE, OVERRIDES, UNSUPPORTED,
    UNRESOLVED, SATURATION, RETENTION_RISK

}
