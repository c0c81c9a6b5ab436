package dev.parley.commandservice.web;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * A store that nobody reaches any more once a certain method has done what it does, as if
 * the process had been killed there.
 */
final class DyingStore implements InvocationHandler {

    private final LogStore store;

    private final String last;

    private volatile boolean armed;

    private volatile boolean dead;

    DyingStore(LogStore store, String last) {
        this.store = store;
        this.last = last;
    }

    LogStore proxy() {
        return (LogStore) Proxy.newProxyInstance(LogStore.class.getClassLoader(), new Class<?>[] { LogStore.class },
                this);
    }

    /** The next call of the method is the last one. */
    void arm() {
        armed = true;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (dead && !method.getName().equals("close")) {
            throw new StoreUnavailableException("the store", StoreTrouble.AWAY, null);
        }
        try {
            Object answer = method.invoke(store, arguments);
            if (armed && method.getName().equals(last)) {
                dead = true;
            }
            return answer;
        }
        catch (InvocationTargetException ex) {
            throw ex.getCause();
        }
    }

}
