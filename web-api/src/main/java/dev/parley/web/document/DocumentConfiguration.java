package dev.parley.web.document;

import dev.parley.web.caller.Caller;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
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
