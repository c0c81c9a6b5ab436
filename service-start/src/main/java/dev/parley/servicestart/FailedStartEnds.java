package dev.parley.servicestart;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Ends the process when its start has failed late, as it would have early. */
final class FailedStartEnds implements ApplicationListener<PayloadApplicationEvent<StartFailed>> {

    private final Runnable end;

    FailedStartEnds(Runnable end) {
        this.end = end;
    }

    /** Not on the thread that says so, which the end would wait for. */
    @Override
    public void onApplicationEvent(PayloadApplicationEvent<StartFailed> event) {
        System.err.println("Parley does not start: " + event.getPayload().why().replaceAll("\\s+", " "));
        Thread.ofPlatform().name("end").start(end);
    }

}
