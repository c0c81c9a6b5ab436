package dev.parley.outgoing.targets;

import java.net.UnknownHostException;

/** A name stands for an address that nothing is sent to. */
public final class NotPublicException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    NotPublicException() {
        super("not a public address");
    }

}
