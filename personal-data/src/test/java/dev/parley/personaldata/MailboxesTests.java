package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailboxesTests {

    private static final PersonId ADA = new PersonId("u_ada");

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private final RowsInMemory rows = new RowsInMemory();

    private final Mailboxes mailboxes = new Mailboxes(MasterKey.generate(), rows);

    @Test
    void aLinkConfirmsTheAddressThatItWasMailedTo() {
        String secret = mailboxes.claim(ADA, "ada@example.org", NOW).orElseThrow();
        assertThat(mailboxes.confirm(ADA, "another", NOW)).isFalse();
        assertThat(mailboxes.confirm(ADA, secret, NOW.plus(Mailbox.VALID))).isFalse();
        assertThat(mailboxes.confirm(ADA, secret, NOW)).isTrue();
        assertThat(mailboxes.find(ADA)).map(Mailbox::address).contains("ada@example.org");
        assertThat(mailboxes.confirm(ADA, secret, NOW)).isFalse();
    }

    @Test
    void aLinkConfirmsNoAddressThatIsClaimedMeanwhile() {
        String secret = mailboxes.claim(ADA, "ada@example.org", NOW).orElseThrow();
        rows.beforeWriting(() -> mailboxes.claim(ADA, "victim@example.org", NOW));
        assertThat(mailboxes.confirm(ADA, secret, NOW)).isFalse();
        assertThat(mailboxes.find(ADA)).map(Mailbox::address).isEmpty();
    }

    @Test
    void whoAsksForFiveLinksAnHourGetsNoMore() {
        for (int i = 0; i < Mailbox.MOST_ASKED; i++) {
            assertThat(mailboxes.claim(ADA, "ada@example.org", NOW)).isPresent();
        }
        assertThat(mailboxes.claim(ADA, "ada@example.org", NOW)).isEmpty();
        assertThat(mailboxes.claim(ADA, "ada@example.org", NOW.plus(Mailbox.LATELY))).isPresent();
    }

    @Test
    void whoAsksForLinksAtOnceGetsNoMoreThanFiveEither() {
        for (int i = 1; i < Mailbox.MOST_ASKED; i++) {
            mailboxes.claim(ADA, "ada@example.org", NOW);
        }
        rows.beforeWriting(() -> mailboxes.claim(ADA, "fifth@example.org", NOW));
        assertThat(mailboxes.claim(ADA, "sixth@example.org", NOW)).isEmpty();
        assertThat(mailboxes.find(ADA).orElseThrow().asked()).hasSize(Mailbox.MOST_ASKED);
    }

}
