package dev.parley.commandservice.erasing;

import dev.parley.commandservice.dispatch.Dispatcher;
import dev.parley.eventlog.LogReader;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.Belongings;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.PersonalRows;
import dev.parley.personaldata.SealedNotes;
import dev.parley.personaldata.Vault;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What destroys, and what has to be destroyed with a person. */
@Configuration(proxyBeanMethods = false)
public class ErasingConfiguration {

    /** By what somebody signs in: all of it is kept in rows of their own. */
    private static final List<String> KINDS = List.of("login", "identity", "passkey", "session", "token", "invitation");

    @Bean
    Eraser eraser(LogStore store, MasterKey key) {
        List<Belongings> belongings = KINDS.stream().<Belongings>map(kind -> new PersonalRows(store, kind)).toList();
        return new Eraser(store, new SealedNotes(key), belongings);
    }

    @Bean(initMethod = "begin", destroyMethod = "close")
    UnfinishedErasures unfinishedErasures(Eraser eraser, Dispatcher dispatcher) {
        return new UnfinishedErasures(eraser, dispatcher::runAgain);
    }

    @Bean
    NarrativeScan narrativeScan(LogReader log, Vault vault) {
        return new NarrativeScan(log, vault);
    }

}
