package dev.parley.queryservice.analytics;

/** What figures can be broken down by; never by person. */
public enum GroupBy {

    MONTH("month"), QUARTER("quarter"), SALES_TEAM("salesTeam"), PRODUCT_AREA("productArea"), SEGMENT("segment"),
    REASON("reason");

    private final String parameter;

    GroupBy(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in a request. */
    public String parameter() {
        return parameter;
    }

    public boolean isByTime() {
        return this == MONTH || this == QUARTER;
    }

}
