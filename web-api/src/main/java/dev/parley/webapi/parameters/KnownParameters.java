package dev.parley.webapi.parameters;

import java.util.Set;

import org.springframework.core.MethodParameter;

/**
 * Says which parameters of a call an argument of a controller stands for, beside what its
 * annotations say.
 */
@FunctionalInterface
public interface KnownParameters {

    /** Their names; all are texts. */
    Set<String> of(MethodParameter argument);

}
