package dev.parley.web;

import dev.parley.web.body.BodyConfiguration;
import dev.parley.web.caller.CallerConfiguration;
import dev.parley.web.document.DocumentConfiguration;
import dev.parley.web.problem.ProblemConfiguration;
import dev.parley.web.wire.WireConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All that a service needs to be called over HTTP; it imports this. */
@Configuration(proxyBeanMethods = false)
@Import({ BodyConfiguration.class, CallerConfiguration.class, DocumentConfiguration.class, ProblemConfiguration.class,
        WireConfiguration.class })
public class WebConfiguration {

}
