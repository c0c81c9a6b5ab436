package dev.parley.commandservice.erasing;

import dev.parley.commandservice.dispatch.Dispatcher;
import dev.parley.eventlog.LogReader;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.AcceptedInvitation;
import dev.parley.personaldata.Invitations;
import dev.parley.personaldata.Logins;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.SealedNotes;
import dev.parley.personaldata.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What destroys, and what has to be destroyed with a person. */
@Configuration(proxyBeanMethods = false)
public class ErasingConfiguration {

    @Bean
    Eraser eraser(LogStore store, MasterKey key, Logins logins, Invitations invitations) {
        return new Eraser(store, new SealedNotes(key), new AcceptedInvitation(logins, invitations));
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
