package dev.parley.servicestart.store;

import java.util.List;
import java.util.Optional;

/** The master key that is named as at a start, for commands that need it as it is. */
public final class GivenKey {

    private GivenKey() {
    }

    /**
     * As text, if the arguments or the environment name one.
     * @throws dev.parley.servicestart.StartRefusedException if it cannot be read there
     */
    public static Optional<String> of(List<String> arguments) {
        return KeySource.configured(RotateKey.properties(arguments)).map(KeySource::read);
    }

}
