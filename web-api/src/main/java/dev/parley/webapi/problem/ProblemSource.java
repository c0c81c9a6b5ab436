package dev.parley.webapi.problem;

import java.util.Optional;

/** Knows the problems that some exceptions stand for; each part may bring one. */
@FunctionalInterface
public interface ProblemSource {

    /** The problem, or empty if this exception is not of its kind. */
    Optional<Problem> problemOf(Throwable fault);

}
