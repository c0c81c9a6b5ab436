package dev.parley.commandservice.recording;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

import dev.parley.sharedevents.By;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets an event handler ask for a {@link By}. Axon finds it on the class path. */
public final class ByResolverFactory implements ParameterResolverFactory {

    private static final ParameterResolver<By> RESOLVER = new ParameterResolver<>() {

        @Override
        public @Nullable By resolveParameterValue(Message<?> message) {
            return (message instanceof EventMessage<?> event) ? ByMetaData.read(event) : null;
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof EventMessage<?>;
        }

    };

    @Override
    public @Nullable ParameterResolver<By> createInstance(Executable executable, Parameter[] parameters, int index) {
        return By.class.equals(parameters[index].getType()) ? RESOLVER : null;
    }

}
