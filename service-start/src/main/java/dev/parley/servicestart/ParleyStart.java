package dev.parley.servicestart;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts an application of Parley, or ends the process with exit code 1. */
public final class ParleyStart {

    private static final int REFUSED = 1;

    private ParleyStart() {
    }

    /**
     * Runs it; why it did not start has been said by then.
     * @param port where it listens unless {@code server.port} says otherwise
     */
    public static ConfigurableApplicationContext run(Class<?> application, String port, String... args) {
        SpringApplication parley = new SpringApplication(application);
        parley.setDefaultProperties(Map.of("server.port", port));
        parley.setBannerMode(Banner.Mode.OFF);
        parley.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        parley.addListeners(new FailedStartEnds(() -> System.exit(REFUSED)));
        try {
            return parley.run(args);
        }
        catch (SpringApplication.AbandonedRunException ex) {
            throw ex;
        }
        catch (RuntimeException ex) {
            System.exit(REFUSED);
            throw ex;
        }
    }

}
