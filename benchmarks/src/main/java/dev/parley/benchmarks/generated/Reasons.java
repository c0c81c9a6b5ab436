package dev.parley.benchmarks.generated;

import dev.parley.sharedevents.ReasonCode;
import java.util.List;
import java.util.stream.Stream;

/** Reason codes, the common ones first. */
final class Reasons {

    static final List<ReasonCode> FOR = codes("Y03", "Y08", "Y09", "G03", "Y02", "Y01", "G11", "Y11", "G08", "Y05",
            "Y12", "G05", "Y10", "G07", "Y04", "G01", "Y06", "G12", "Y07", "G13");

    static final List<ReasonCode> AGAINST = codes("N02", "N01", "G09", "G04", "N06", "G02", "N03", "G10", "N04", "G06",
            "N05");

    static final List<ReasonCode> GROUNDS_OF_A_NO = codes("G04", "G02", "G09", "G10", "G06");

    private Reasons() {
    }

    private static List<ReasonCode> codes(String... codes) {
        return Stream.of(codes).map(ReasonCode::new).toList();
    }

}
