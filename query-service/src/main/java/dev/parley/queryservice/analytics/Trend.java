package dev.parley.queryservice.analytics;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a reason is given more often than in the four periods before. */
public enum Trend {

    RISING("rising"), FALLING("falling"), NO_DETECTABLE_CHANGE("no detectable change");

    private final String words;

    Trend(String words) {
        this.words = words;
    }

    @JsonValue
    public String words() {
        return words;
    }

}
