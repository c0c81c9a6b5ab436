package dev.parley.servicestart;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.StoreRefusedException;
import dev.parley.eventlog.StoreUnavailableException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line on standard error why Parley did not start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class OneLineReporter implements SpringBootExceptionReporter {

    public OneLineReporter(@Nullable ConfigurableApplicationContext context) {
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> line = line(failure);
        line.ifPresent(text -> System.err.println("Parley does not start: " + text));
        return line.isPresent();
    }

    /**
     * What is to be said of a failure, if it is one that people can do something about.
     */
    public static Optional<String> line(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
            .flatMap(cause -> lineOf(cause).stream())
            .reduce((outer, inner) -> inner)
            .map(text -> text.replaceAll("\\s+", " "));
    }

    private static Optional<String> lineOf(Throwable cause) {
        return Optional.ofNullable(switch (cause) {
            case StartRefusedException refused -> refused.getMessage();
            case StoreRefusedException refused -> refused.getMessage();
            case LogDamagedException damaged -> damaged.getMessage();
            case StoreUnavailableException away -> away.getMessage();
            case PortInUseException port -> "port " + port.getPort() + " is in use; choose another with --server.port";
            case UnboundConfigurationPropertiesException unknown ->
                "there is no property " + unknown.getUnboundProperties()
                    .stream()
                    .map(property -> property.getName().toString())
                    .sorted()
                    .reduce((one, other) -> one + " and no property " + other)
                    .orElse("of that name");
            case InvalidConfigurationPropertyValueException bad ->
                bad.getName() + " cannot be " + bad.getValue() + ": " + bad.getReason();
            case BindException bad -> bad.getProperty() == null ? "the value of " + bad.getName() + " cannot be used"
                    : bad.getProperty().getName() + " cannot be " + bad.getProperty().getValue();
            default -> null;
        });
    }

}
