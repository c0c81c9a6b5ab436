package dev.parley.webapi.document;

import dev.parley.sharedevents.ActionId;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.FindingId;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.RetrospectiveId;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.core.converter.ModelConverter;
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
import tools.jackson.databind.JsonNode;

/** The OpenAPI document, made from the controllers and the records that they take. */
@Configuration(proxyBeanMethods = false)
public class DocumentConfiguration {

    private static final String BASIC = "basic";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        List.of(ActionId.class, ClaimId.class, DemandId.class, EvidenceId.class, FindingId.class, Name.class,
                NegotiationId.class, ObjectionId.class, OptionId.class, ReasonCode.class, RestatementId.class,
                RetrospectiveId.class)
            .forEach(id -> SpringDocUtils.getConfig().replaceWithClass(id, String.class));
        SpringDocUtils.getConfig().replaceWithClass(ZoneId.class, String.class);
        SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
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
    ModelConverter absentValues() {
        return new AbsentValues();
    }

    @Bean
    GlobalOpenApiCustomizer refusals() {
        return new Refusals();
    }

    @Bean
    GlobalOpenApiCustomizer strictBodies() {
        return new StrictBodies();
    }

    @Bean
    GlobalOpenApiCustomizer parameterTexts() {
        return new ParameterTexts();
    }

    @Bean
    GlobalOpenApiCustomizer textAnswers() {
        return new TextAnswers();
    }

}
