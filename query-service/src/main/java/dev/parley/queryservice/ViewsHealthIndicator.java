package dev.parley.queryservice;

import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.follow.Follower;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Not ready until the views have caught up with the log; says how far they are. */
final class ViewsHealthIndicator extends AbstractHealthIndicator {

    private final Follower follower;

    private final CurrentViews views;

    ViewsHealthIndicator(Follower follower, CurrentViews views) {
        this.follower = follower;
        this.views = views;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        String fault = follower.fault();
        if (fault != null) {
            health.down().withDetail("fault", fault);
        }
        else if (follower.isCaughtUp()) {
            health.up();
        }
        else {
            health.outOfService();
        }
        health.withDetail("position", views.current().position());
    }

}
