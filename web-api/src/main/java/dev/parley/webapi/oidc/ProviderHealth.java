package dev.parley.webapi.oidc;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import reactor.core.publisher.Mono;

/**
 * Shows whether the identity provider is there. That it is not makes Parley no less up:
 * whoever has signed in goes on.
 */
final class ProviderHealth implements ReactiveHealthIndicator {

    static final Status AWAY = new Status("AWAY");

    private final Provider provider;

    ProviderHealth(Provider provider) {
        this.provider = provider;
    }

    @Override
    public Mono<Health> health() {
        String issuer = provider.settings().issuer().toString();
        return provider.isThere()
            .map(there -> (there ? Health.up() : Health.status(AWAY)).withDetail("issuer", issuer).build());
    }

}
