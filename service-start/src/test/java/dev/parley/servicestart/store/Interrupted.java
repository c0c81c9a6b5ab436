package dev.parley.servicestart.store;

import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.SealedValues;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A store in which something happens after the first page of keys was sealed anew.
 */
record Interrupted(LogStore store, Runnable then) {

    LogStore proxy() {
        return (LogStore) Proxy.newProxyInstance(LogStore.class.getClassLoader(), new Class<?>[] { LogStore.class },
                (_, method, arguments) -> {
                    Object answer = method.invoke(store, arguments);
                    return method.getName().equals("sealedValues") ? interrupted() : answer;
                });
    }

    private List<SealedValues> interrupted() {
        List<SealedValues> all = new ArrayList<>(store.sealedValues());
        all.add(new AfterFirstPage(all.removeLast(), then));
        return all;
    }

    private record AfterFirstPage(SealedValues values, Runnable then) implements SealedValues {

        @Override
        public String use() {
            return values.use();
        }

        @Override
        public Page page(@Nullable String from) {
            if (from != null) {
                then.run();
            }
            return values.page(from);
        }

        @Override
        public void replace(List<Resealed> some) {
            values.replace(some);
        }

    }

}
