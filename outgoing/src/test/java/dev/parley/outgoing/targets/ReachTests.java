package dev.parley.outgoing.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTests {

    private final Reach reach = Reach.andAllowed(List.of());

    @ParameterizedTest
    @ValueSource(strings = { "93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:2800:220:1:248:1893:25c8:1946",
            "64:ff9b::8.8.8.8" })
    void takesInWhatIsPublic(String address) throws Exception {
        assertThat(reach.permits(read(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "127.1", "2130706433", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
            "192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1", "192.0.0.8", "224.0.0.1", "255.255.255.255",
            "::", "::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "::127.0.0.1", "fe80::1", "fec0::1", "fc00::1",
            "fd12:3456::1", "ff02::1", "64:ff9b::10.0.0.1", "64:ff9b::169.254.169.254", "64:ff9b:1::8.8.8.8",
            "2002:7f00:1::", "2001:0:53aa:64c:0:fffe:1234:5678", "2001:db8::1", "100::1", "5f00::1" })
    void leavesOutWhatIsNot(String address) throws Exception {
        assertThat(reach.permits(read(address))).isFalse();
    }

    @Test
    void takesInWhatTheOperatorAllows() {
        Reach wider = Reach.andAllowed(List.of("10.1.0.0/16", "::1", "127.0.0.1/32"));
        assertThat(wider.permits(InetAddress.ofLiteral("10.1.255.1"))).isTrue();
        assertThat(wider.permits(InetAddress.ofLiteral("10.2.0.1"))).isFalse();
        assertThat(wider.permits(InetAddress.ofLiteral("::1"))).isTrue();
        assertThat(wider.permits(InetAddress.ofLiteral("127.0.0.2"))).isFalse();
        assertThat(wider.allows(InetAddress.ofLiteral("8.8.8.8"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "localhost", "10", "10.0.0.0/33", "fd00::/129", "", "10.0.0.0/x", "beef" })
    void refusesWhatIsNoRange(String range) {
        assertThatIllegalArgumentException().isThrownBy(() -> Reach.andAllowed(List.of(range)));
    }

    /** As a target's address is read: also in forms that few know. */
    private static InetAddress read(String address) throws UnknownHostException {
        return InetAddress.getAllByName(address)[0];
    }

}
