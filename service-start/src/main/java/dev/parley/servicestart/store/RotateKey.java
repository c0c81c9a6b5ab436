package dev.parley.servicestart.store;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreRefusedException;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.KeyChange;
import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.OneLineReporter;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.StartRefusedException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Changes the master key of a store, while it is used: what is sealed by the key before
 * is sealed anew, and no entry is touched. Wherever it stops, it goes on from there when
 * it is run again.
 */
public final class RotateKey {

    /** What it is called on the command line. */
    public static final String COMMAND = "rotate-key";

    private static final Duration PATIENCE = KeyWatch.INTERVAL.multipliedBy(3);

    private final ParleyProperties properties;

    private final LogStore store;

    private final PrintStream out;

    private final Duration patience;

    /**
     * @param patience how long it takes until all processes have seen that there is a new
     * key
     */
    RotateKey(ParleyProperties properties, LogStore store, PrintStream out, Duration patience) {
        this.properties = properties;
        this.store = store;
        this.out = out;
        this.patience = patience;
    }

    /**
     * Runs it as a process does; answers the exit code.
     * @param arguments the properties that name store and key, as at a start
     */
    public static int main(List<String> arguments) {
        try {
            ParleyProperties properties = properties(arguments);
            LogStores.openReadOnly(properties.store()).close();
            try (LogStore store = UnfinishedCopy.refuse(LogStores.open(properties.store()))) {
                new RotateKey(properties, store, System.out, PATIENCE).run();
            }
            return 0;
        }
        catch (StartRefusedException | StoreRefusedException | StoreUnavailableException | IllegalStateException ex) {
            System.err.println("The master key is not changed yet: " + ex.getMessage());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    /**
     * The properties, of which none may be misspelt: another store or key would be meant.
     */
    static ParleyProperties properties(List<String> arguments) {
        if (!arguments.stream().allMatch(argument -> argument.startsWith("--"))) {
            throw new StartRefusedException("it takes properties alone, such as --parley.store=sqlite:data/parley.db");
        }
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources()
            .addFirst(new SimpleCommandLinePropertySource(arguments.toArray(String[]::new)));
        ConfigurationPropertySources.attach(environment);
        try {
            return Binder
                .get(environment,
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter()))
                .bindOrCreate("parley", Bindable.of(ParleyProperties.class));
        }
        catch (BindException ex) {
            throw new StartRefusedException(OneLineReporter.line(ex).orElseThrow());
        }
    }

    void run() throws InterruptedException {
        KeySource source = MasterKeys.source(properties, store);
        if (source instanceof KeySource.Kept(Path file)) {
            try (KeyFileLock _ = KeyFileLock.of(file)) {
                run(source);
            }
        }
        else {
            run(source);
        }
    }

    private void run(KeySource source) throws InterruptedException {
        MasterKeys.rooted(source.key(), store);
        MasterKey key = MasterKeys.rooted(changing(source), store);
        KeyChange change = new KeyChange(key, count -> out.println(count + " sealed anew"));
        change.run(store.sealedValues());
        do {
            TimeUnit.MILLISECONDS.sleep(patience.toMillis());
        }
        while (change.run(store.sealedValues()) > 0);
        store.purge();
        end(source, key);
    }

    private MasterKey changing(KeySource source) {
        MasterKey key = source.key();
        if (key.isChanging()) {
            return key;
        }
        return switch (source) {
            case KeySource.Kept kept -> {
                KeyFile.replace(kept.file(), key.changed().encoded(), "the new master key");
                out.println("A new key stands first in " + kept.file());
                yield kept.key();
            }
            case KeySource.Value _, KeySource.Printed _ -> throw new StartRefusedException(
                    source.name() + " gives one key; let it give the new one first and, after a space, the one before");
        };
    }

    private void end(KeySource source, MasterKey key) {
        switch (source) {
            case KeySource.Kept kept -> {
                KeyFile.replace(kept.file(), key.encodedFirst(), "the new master key");
                out.println("The master key is changed; " + kept.file() + " holds the new one alone");
            }
            case KeySource.Value _, KeySource.Printed _ ->
                out.println("The master key is changed; the one before is not needed any more");
        }
    }

}
