package dev.parley.commandservice.accounts;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Prints the link by which the first administrator comes in, as long as there is none.
 * What follows the # is sent to no server and so stands in no log.
 */
public final class FirstAdministrator {

    private final SettingUp settingUp;

    private final InstantSource clock;

    private final PrintStream terminal;

    public FirstAdministrator(SettingUp settingUp, InstantSource clock, PrintStream terminal) {
        this.settingUp = settingUp;
        this.clock = clock;
        this.terminal = terminal;
    }

    /** To be called once calls are answered. */
    public void greet(Supplier<String> address) {
        settingUp.newLink(clock.instant())
            .ifPresent(
                    secret -> terminal.println("Set Parley up within 24 hours: " + address.get() + "/setup#" + secret));
    }

}
