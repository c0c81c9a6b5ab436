package dev.parley.commandservice.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.commandservice.CommandServiceApplication;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.servicestart.ParleyStart;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** An erasure whose process ends between two of its steps. */
class InterruptedErasureTests {

    /** No configuration by annotation: the other tests here would find it. */
    @Import(CommandServiceApplication.class)
    static class OnADyingStore {

        @Bean
        static Dying dying(Environment environment) {
            return new Dying(environment.getRequiredProperty("test.last"));
        }

    }

    /** Puts the dying store in the place of the one that is opened. */
    static final class Dying implements BeanPostProcessor {

        private final String last;

        @SuppressWarnings("NullAway.Init")
        private DyingStore store;

        Dying(String last) {
            this.last = last;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof LogStore opened) {
                store = new DyingStore(opened, last);
                return store.proxy();
            }
            return bean;
        }

    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "begin", "destroyKeys", "purge", "append" })
    void isBroughtToItsEndByTheNextStart(String last) {
        String negotiation;
        String erasure;
        try (ConfigurableApplicationContext first = start(OnADyingStore.class, "--test.last=" + last)) {
            Api api = api(first);
            negotiation = api.post("sales", "/api/negotiations", ApiTest.REQUEST).isDone(201).id();
            erasure = api
                .post("privacy", "/api/erasures",
                        "{\"subject\":{\"negotiation\":\"" + negotiation + "\"},\"reason\":\"r\"}")
                .isDone(201)
                .id();
            first.getBean(Dying.class).store.arm();
            api.post("legal", "/api/erasures/" + erasure + "/approval", "{\"reason\":\"All is well\"}");
        }
        try (ConfigurableApplicationContext second = start(CommandServiceApplication.class)) {
            LogStore log = second.getBean(LogStore.class);
            isCompletedOnce(log, negotiation);
            api(second).post("legal", "/api/erasures/" + erasure + "/approval", "{\"reason\":\"r\"}")
                .isRefused(409, "already-completed");
        }
    }

    private static void isCompletedOnce(LogStore log, String negotiation) {
        List<Entry> erasures = log.stream("erasures", 0);
        assertThat(erasures).extracting(Entry::type)
            .containsExactly("ErasureRequested", "ErasureApproved", "ErasureCompleted");
        assertThat(erasures.get(1).last()).isEqualTo(erasures.get(2).position());
        assertThat(new String(erasures.get(2).data(), UTF_8)).contains("\"keys\":2");
        assertThat(log.keysOf(log.stream(negotiation, 0).stream().map(Entry::id).toList())).isEmpty();
        assertThat(log.begun()).isEmpty();
    }

    private ConfigurableApplicationContext start(Class<?> application, String... more) {
        String store = "--parley.store=sqlite:" + folder.resolve("parley.db");
        return ParleyStart.run(application, "0", more.length == 0 ? new String[] { "--parley.demo=true", store }
                : new String[] { "--parley.demo=true", store, more[0] });
    }

    private static Api api(ConfigurableApplicationContext running) {
        return new Api(Integer.parseInt(running.getEnvironment().getRequiredProperty("local.server.port")));
    }

}
