package dev.parley.webapi.caller;

import dev.parley.webapi.problem.CallRules;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * How one comes in here.
 *
 * @param local by accounts of Parley's own, or in a demo
 * @param provider through an identity provider
 */
public record WaysIn(boolean local, boolean provider) {

    /** As {@code parley.sign-in} says where it is no demo. */
    static WaysIn of(Environment environment) {
        boolean demo = environment.getProperty("parley.demo", Boolean.class, false);
        String named = environment.getProperty("parley.sign-in", "local");
        return new WaysIn(demo || !named.equalsIgnoreCase("oidc"), !demo && !named.equalsIgnoreCase("local"));
    }

    /**
     * For what is about accounts of Parley's own.
     * @throws dev.parley.webapi.problem.ProblemException if there are none
     */
    public void requireLocal() {
        if (!local) {
            throw CallRules.NOT_OFFERED.exception("there are no accounts of Parley's own here");
        }
    }

    /** There are accounts of Parley's own. */
    public static final class ByAccount implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).local();
        }

    }

    /** There is an identity provider. */
    public static final class ByProvider implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).provider();
        }

    }

}
