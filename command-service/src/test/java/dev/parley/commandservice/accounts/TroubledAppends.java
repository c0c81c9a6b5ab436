package dev.parley.commandservice.accounts;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets the next append to the store fail, once it is told to. */
final class TroubledAppends implements BeanPostProcessor {

    /** When the next append fails. */
    enum Trouble {

        NONE, BEFORE_IT_IS_WRITTEN, AFTER_IT_WAS_WRITTEN

    }

    private volatile Trouble next = Trouble.NONE;

    void next(Trouble trouble) {
        next = trouble;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof LogStore store ? Proxy.newProxyInstance(LogStore.class.getClassLoader(),
                new Class<?>[] { LogStore.class }, (_, method, arguments) -> invoke(store, method, arguments)) : bean;
    }

    private @Nullable Object invoke(LogStore store, Method method, Object @Nullable [] arguments) throws Throwable {
        Trouble trouble = method.getName().equals("append") ? next : Trouble.NONE;
        if (trouble == Trouble.BEFORE_IT_IS_WRITTEN) {
            throw failure();
        }
        try {
            Object answer = method.invoke(store, arguments);
            if (trouble == Trouble.AFTER_IT_WAS_WRITTEN) {
                throw failure();
            }
            return answer;
        }
        catch (InvocationTargetException ex) {
            throw ex.getCause();
        }
    }

    private StoreUnavailableException failure() {
        next = Trouble.NONE;
        return new StoreUnavailableException("the store", StoreTrouble.LOCKED, null);
    }

}
