package dev.parley.queryservice.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server for all tests, started for the first and closed after the last. */
final class RunningServer implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
            .getStore(Namespace.create(RunningServer.class))
            .computeIfAbsent(Server.class, _ -> start(), Server.class);
    }

    private static Server start() {
        try {
            return new Server(Files.createTempDirectory("parley-queries"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
