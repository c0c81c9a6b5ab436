package dev.parley.web.document;

import dev.parley.events.ActionId;
import dev.parley.events.ClaimId;
import dev.parley.events.DemandId;
import dev.parley.events.EvidenceId;
import dev.parley.events.FindingId;
import dev.parley.events.NegotiationId;
import dev.parley.events.ObjectionId;
import dev.parley.events.OptionId;
import dev.parley.events.ReasonCode;
import dev.parley.events.RestatementId;
import dev.parley.events.RetrospectiveId;
import dev.parley.web.caller.Caller;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.ZoneId;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document, made from the controllers and the records that they take. */
@Configuration(proxyBeanMethods = false)
public class DocumentConfiguration {

    private static final String BASIC = "basic";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        List.of(ActionId.class, ClaimId.class, DemandId.class, EvidenceId.class, FindingId.class, NegotiationId.class,
                ObjectionId.class, OptionId.class, ReasonCode.class, RestatementId.class, RetrospectiveId.class)
            .forEach(id -> SpringDocUtils.getConfig().replaceWithClass(id, String.class));
        SpringDocUtils.getConfig().replaceWithClass(ZoneId.class, String.class);
    }

    @Bean
    OpenAPI parley() {
        SecurityScheme basic = new SecurityScheme().type(SecurityScheme.Type.HTTP)
            .scheme("basic")
            .description("Demo mode: the password is the name, such as sales or product.");
        return new OpenAPI()
            .info(new Info().title("Parley")
                .version("1")
                .description("The decision log that sales and product keep together.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
            .components(new Components().addSecuritySchemes(BASIC, basic))
            .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    GlobalOpenApiCustomizer refusals() {
        return new Refusals();
    }

}
