package dev.parley.queryservice.web.assistants;

import dev.parley.queryservice.web.assistants.calls.Api;
import dev.parley.queryservice.web.assistants.calls.BothServices;
import dev.parley.queryservice.web.assistants.calls.CommandServiceApi;
import dev.parley.queryservice.web.assistants.calls.OwnApi;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.HttpHandler;
import reactor.core.scheduler.Scheduler;

/** Serves assistants. */
@Configuration(proxyBeanMethods = false)
class AssistantConfiguration {

    /**
     * @param commands the command service, where it runs apart
     */
    @Bean
    AssistantServer assistantServer(ObjectProvider<HttpHandler> own, ObjectProvider<CommandServiceApi> commands,
            Scheduler blocking) {
        OwnApi here = new OwnApi(own::getObject);
        Api writing = commands.stream().<Api>map(there -> there).findAny().orElse(here);
        Api api = new BothServices(here, writing);
        ReadableTexts texts = new ReadableTexts(api);
        return new AssistantServer(new Tools(api), texts, new Preparation(texts), blocking);
    }

}
