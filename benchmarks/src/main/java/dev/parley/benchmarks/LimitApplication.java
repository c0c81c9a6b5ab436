package dev.parley.benchmarks;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.web.claims.ClaimBodies.NewClaim;
import dev.parley.commandservice.web.requests.RequestBodies.NewRequest;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.ParleyStart;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.sharedevents.Ids;
import dev.parley.webapi.WebConfiguration;
import dev.parley.webapi.caller.Caller;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * The limit of a command over HTTP: the same security, the same binding of bodies and the
 * same answer, but all that is done in between is to hand one sealed line to a bare group
 * commit.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ WebConfiguration.class, StoreConfiguration.class, LimitApplication.Claims.class })
public class LimitApplication {

    /** As long as the line of a claim. */
    private static final int BYTES = 650;

    public static void main(String[] args) {
        ParleyStart.run(LimitApplication.class, "8080", args);
    }

    /** Beside the store, which only says who calls. */
    @Bean(destroyMethod = "close")
    BareGroupCommit lines(ParleyProperties properties) throws SQLException {
        return new BareGroupCommit(Path.of(properties.store().substring("sqlite:".length()) + ".lines"), BYTES);
    }

    /** Takes what Parley takes. */
    @RestController
    static class Claims {

        private final AtomicLong count = new AtomicLong();

        private final BareGroupCommit lines;

        private final Scheduler blocking;

        Claims(BareGroupCommit lines, Scheduler blocking) {
            this.lines = lines;
            this.blocking = blocking;
        }

        @PostMapping("/api/negotiations")
        Mono<ResponseEntity<Recorded>> raise(@RequestBody NewRequest body, Caller caller) {
            return recorded(Ids.next());
        }

        @PostMapping("/api/negotiations/{id}/claims")
        Mono<ResponseEntity<Recorded>> claim(@PathVariable("id") String id, @RequestBody NewClaim body, Caller caller) {
            return recorded(id);
        }

        private Mono<ResponseEntity<Recorded>> recorded(String negotiation) {
            return Mono.fromCallable(() -> {
                long n = count.incrementAndGet();
                lines.append(0, n);
                return ResponseEntity.status(HttpStatus.CREATED).body(new Recorded(Ids.next(), negotiation, n, n));
            }).subscribeOn(blocking);
        }

    }

}
