package dev.parley.webapi;

import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.DirectoryStore;
import dev.parley.personaldata.MasterKey;
import dev.parley.webapi.caller.Caller;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** An application that takes and shows things. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ WebConfiguration.class, ThingsApplication.Things.class })
class ThingsApplication {

    @Bean
    Directory directory() {
        return new Directory(MasterKey.generate(), new RowsInMemory());
    }

    record Thing(@NotNull @Size(max = 5) String name) {
    }

    record Said(String person, String role, String name) {
    }

    @RestController
    static class Things {

        @PostMapping("/api/negotiations")
        Mono<Said> take(@RequestBody Thing thing, Caller caller) {
            return Mono.just(new Said(caller.person().value(), caller.role().name(), thing.name()));
        }

        @GetMapping("/api/negotiations/{id}")
        Map<String, Integer> show(@PathVariable("id") String id, @RequestParam("limit") int limit) {
            return Map.of(id, limit);
        }

        @GetMapping("/api/reasons")
        Mono<String> away() {
            return Mono.error(new StoreUnavailableException("x", StoreTrouble.LOCKED, null));
        }

        @GetMapping("/api/analytics/decisions")
        Mono<String> neverEnds() {
            return Mono.never();
        }

        @GetMapping("/api/policy")
        Mono<String> broken() {
            return Mono.error(new IllegalStateException("a secret"));
        }

    }

    /** A directory that is gone with the process. */
    static final class RowsInMemory implements DirectoryStore {

        private final Map<String, Row> rows = new ConcurrentHashMap<>();

        @Override
        public synchronized List<Row> putIfAbsent(List<Row> absent) {
            for (Row row : absent) {
                if (findByDigest(List.of(row.digest())).isEmpty()) {
                    rows.put(row.pseudonym(), row);
                }
            }
            return findByDigest(absent.stream().map(Row::digest).toList());
        }

        @Override
        public List<Row> findByDigest(Collection<byte[]> digests) {
            return rows.values()
                .stream()
                .filter(row -> digests.stream().anyMatch(digest -> Arrays.equals(row.digest(), digest)))
                .toList();
        }

        @Override
        public List<Row> findByPseudonym(Collection<String> pseudonyms) {
            return rows.values().stream().filter(row -> pseudonyms.contains(row.pseudonym())).toList();
        }

        @Override
        public boolean replace(Row row) {
            return rows.replace(row.pseudonym(), row) != null;
        }

        @Override
        public boolean remove(String pseudonym) {
            return rows.remove(pseudonym) != null;
        }

    }

}
