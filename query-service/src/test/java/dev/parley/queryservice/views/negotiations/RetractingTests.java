package dev.parley.queryservice.views.negotiations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import org.junit.jupiter.api.Test;

class RetractingTests {

    private final Tale tale = new Story().raised("ana", "north");

    @Test
    void leavesAClaimToBeSeenButNotCounted() {
        Negotiation negotiation = tale.claiming("Y03").retracted().now();
        assertThat(negotiation.claims().all()).hasSize(1);
        assertThat(negotiation.claims().counted()).isEmpty();
        assertThat(negotiation.reasons()).isEmpty();
        assertThat(negotiation.marks()).hasSize(1);
    }

    @Test
    void leavesADemandAndEvidenceUncounted() {
        Negotiation negotiation = tale.claiming("Y03")
            .evidenced()
            .retracted()
            .demanding("acme", "10", "EUR")
            .retracted()
            .now();
        assertThat(negotiation.countedDemands()).isEmpty();
        assertThat(negotiation.claims().all().getFirst().evidence().getFirst().retracted()).isTrue();
    }

    @Test
    void withdrawsAnObjection() {
        assertThat(tale.objecting().now().objections().all().getFirst().status()).isEqualTo(Objection.Status.OPEN);
        assertThat(tale.retracted().now().objections().all().getFirst().status()).isEqualTo(Objection.Status.WITHDRAWN);
    }

}
