package dev.parley.servicestart;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * What has to be settled before anything is built: our defaults, Axon's silence, and that
 * nobody reads along or comes in who should not.
 */
public final class StartChecks implements EnvironmentPostProcessor, Ordered {

    private static final String LOCAL = "local";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        silenceAxon();
        addDefaults(environment);
        boolean demo = demo(environment);
        refuseProviderOfDemo(environment, demo);
        new Listening(environment).settle(demo);
    }

    /** Axon reports its use to its maker and advertises unless told not to. */
    private static void silenceAxon() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    private static void addDefaults(ConfigurableEnvironment environment) {
        try {
            Map<String, Object> defaults = new java.util.HashMap<>();
            PropertiesLoaderUtils.loadProperties(new ClassPathResource("parley-defaults.properties"))
                .forEach((name, value) -> defaults.put(String.valueOf(name), value));
            environment.getPropertySources().addLast(new MapPropertySource("parleyDefaults", defaults));
        }
        catch (java.io.IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

    /** Whoever sets a provider up does not want everybody to be anybody. */
    private static void refuseProviderOfDemo(ConfigurableEnvironment environment, boolean demo) {
        String how = environment.getProperty("parley.sign-in", LOCAL);
        if (demo && !how.equalsIgnoreCase(LOCAL)) {
            throw new StartRefusedException("in a demo anybody signs in as anybody, and through no provider: set"
                    + " parley.demo=false where parley.sign-in=" + how);
        }
    }

    private static boolean demo(ConfigurableEnvironment environment) {
        try {
            return Binder.get(environment).bind("parley.demo", Boolean.class).orElse(false);
        }
        catch (BindException ex) {
            throw new StartRefusedException(
                    "parley.demo is true or false, not " + environment.getProperty("parley.demo"));
        }
    }

}
