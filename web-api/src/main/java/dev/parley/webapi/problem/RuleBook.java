package dev.parley.webapi.problem;

import java.util.Collection;

/** The rules that a part of Parley refuses by. */
@FunctionalInterface
public interface RuleBook {

    Collection<Rule> rules();

}
