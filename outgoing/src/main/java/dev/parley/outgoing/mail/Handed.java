package dev.parley.outgoing.mail;

/** What became of a letter that was handed to the mail server. */
public sealed interface Handed {

    /** The server sees to it from here on. */
    record Taken() implements Handed {
    }

    /** The server does not take it for this recipient, and never will (5xx). */
    record Refused(int status) implements Handed {
    }

    /** The server does not take this one now (4xx). */
    record Later(int status) implements Handed {
    }

    /** The server takes nothing, whoever it is for. */
    record Away(String why) implements Handed {
    }

}
