package dev.parley.commandservice.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.parley.commandservice.CommandServiceApplication;
import dev.parley.commandservice.accounts.Inviting.Sent;
import dev.parley.commandservice.accounts.TroubledAppends.Trouble;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.servicestart.ParleyStart;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What is left beside the log of those who were let in, and of those who were not. */
class ComingInTests {

    /** No configuration by annotation: the other tests here would find it. */
    @Import(CommandServiceApplication.class)
    static class OnATroubledStore {

        @Bean
        static TroubledAppends troubledAppends() {
            return new TroubledAppends();
        }

    }

    private static final Duration LONG_AGO = Duration.ofMinutes(20);

    private static final NewAccount BEAS = new NewAccount("bea", "Bea", "seven paper boats drift");

    private final Instant now = Instant.now();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ConfigurableApplicationContext running;

    @SuppressWarnings("NullAway.Init")
    private PersonId ada;

    @BeforeEach
    void setUp() {
        start();
        SettingUp settingUp = running.getBean(SettingUp.class);
        ada = settingUp
            .setUp(settingUp.newLink(now.minus(LONG_AGO)).orElseThrow(),
                    new NewAccount("ada", "Ada", "violet anchor hums twice"), now)
            .person();
    }

    private void start() {
        running = ParleyStart.run(OnATroubledStore.class, "0", "--parley.demo=false",
                "--parley.store=sqlite:" + folder.resolve("parley.db"));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void whatWasNotRecordedTakesNoLogin() {
        Sent sent = invited(ada);
        trouble(Trouble.BEFORE_IT_IS_WRITTEN);
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> accept(sent));
        assertThat(logins().findByName("bea")).isEmpty();
        assertThat(directory().findPerson("bea")).isEmpty();
        assertThat(logins().find(accept(sent).person())).map(Login::name).contains("bea");
    }

    @Test
    void whatWasRecordedIsAnsweredThoughTheStoreDidNotSaySo() {
        trouble(Trouble.AFTER_IT_WAS_WRITTEN);
        Arrival arrival = accept(invited(ada));
        assertThat(arrival.position()).isEqualTo(running.getBean(LogStore.class).head());
        assertThat(logins().find(arrival.person())).map(Login::name).contains("bea");
        assertThat(directory().findPerson("bea")).contains(arrival.person());
    }

    @Test
    void nothingIsLeftOfAServiceAccountThatWasNotRecorded() {
        trouble(Trouble.BEFORE_IT_IS_WRITTEN);
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::service);
        assertThat(logins().all()).extracting(Login::person).containsExactly(ada);
        assertThat(logins().find(service())).isPresent();
    }

    @Test
    void whatAProcessLeftThatEndedIsInNobodysWay() {
        PersonId never = left("bea", LONG_AGO);
        PersonId underWay = left("cyd", Duration.ofMinutes(1));
        assertThat(logins().find(accept(invited(ada)).person())).map(Login::name).contains("bea");
        assertThat(logins().find(never)).isEmpty();
        assertThat(logins().find(underWay)).isPresent();
        assertThat(logins().find(ada)).isPresent();
    }

    @Test
    void whatAProcessLeftThatEndedIsRemovedByTheNext() {
        PersonId never = left("bea", LONG_AGO);
        running.close();
        start();
        await().untilAsserted(() -> assertThat(logins().find(never)).isEmpty());
        assertThat(directory().namesOf(List.of(never.value()))).isEmpty();
        assertThat(logins().find(ada)).isPresent();
    }

    @Test
    void whatAScriptInvitesToItsOwnerHasInvitedTo() {
        assertThat(invited(service()).invitation().invitedBy()).isEqualTo(ada);
    }

    /** Who was being let in for so long when the process ended. */
    private PersonId left(String login, Duration since) {
        PersonId person = Directory.newPerson();
        logins().add(new Login(person, login, "a hash", null, null, null, now.minus(since), null));
        assertThat(directory().addPerson(person, login, login)).isTrue();
        return person;
    }

    private Sent invited(PersonId by) {
        return running.getBean(Inviting.class).invite(by, "Bea", null, List.of(Role.SALES), null, now);
    }

    private Arrival accept(Sent sent) {
        return running.getBean(Inviting.class).accept(sent.secret(), BEAS, now);
    }

    private PersonId service() {
        return running.getBean(ServiceAccounts.class)
            .admit(new By(ada, Role.ADMINISTRATOR, now), "Nightly", List.of(Role.ADMINISTRATOR));
    }

    private void trouble(Trouble next) {
        running.getBean(TroubledAppends.class).next(next);
    }

    private Directory directory() {
        return running.getBean(Directory.class);
    }

    private Logins logins() {
        return running.getBean(Logins.class);
    }

}
