package dev.parley.webapi;

import dev.parley.webapi.body.BodyConfiguration;
import dev.parley.webapi.caller.CallerConfiguration;
import dev.parley.webapi.document.DocumentConfiguration;
import dev.parley.webapi.handling.HandlingConfiguration;
import dev.parley.webapi.limit.LimitConfiguration;
import dev.parley.webapi.parameters.ParameterConfiguration;
import dev.parley.webapi.problem.ProblemConfiguration;
import dev.parley.webapi.share.ShareConfiguration;
import dev.parley.webapi.wire.WireConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All that a service needs to be called over HTTP; it imports this. */
@Configuration(proxyBeanMethods = false)
@Import({ BodyConfiguration.class, CallerConfiguration.class, DocumentConfiguration.class, HandlingConfiguration.class,
        LimitConfiguration.class, ParameterConfiguration.class, ProblemConfiguration.class, ShareConfiguration.class,
        WireConfiguration.class })
public class WebConfiguration {

}
