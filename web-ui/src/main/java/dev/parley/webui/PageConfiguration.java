package dev.parley.webui;

import java.time.Duration;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The page as a part of an application; it knows nothing of what the application does.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:page-defaults.properties")
public class PageConfiguration {

    private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    Page page(WebProperties web, ResourceLoader resources) {
        return Page.read(resources, web.getResources().getStaticLocations());
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> pageAddresses(Page page) {
        return page.addresses();
    }

    @Bean
    PageHeaders pageHeaders(Page page) {
        return new PageHeaders(page.scriptHash());
    }

    @Bean
    UnknownAddresses unknownAddresses(Page page, PageHeaders headers) {
        return new UnknownAddresses(page, headers);
    }

    /** Each has its version in its address. */
    @Bean
    WebFluxConfigurer pageFiles(WebProperties web, Page page) {
        String[] files = web.getResources().getStaticLocations();
        return new WebFluxConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/app/" + page.files().version() + "/**")
                    .addResourceLocations(page.files().location())
                    .setCacheControl(page.files().mayChange() ? CacheControl.noCache() : FOR_GOOD);
                registry.addResourceHandler("/{folder:fonts}/**").addResourceLocations(files).setCacheControl(FOR_GOOD);
                registry.addResourceHandler("/webjars/{library}/{version:\\d.*}/**")
                    .addResourceLocations("classpath:/META-INF/resources/webjars/")
                    .setCacheControl(FOR_GOOD);
            }
        };
    }

}
