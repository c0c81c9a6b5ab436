package dev.parley.webapi.oidc;

import dev.parley.sharedevents.PersonId;

/** Knows the people whom an identity provider vouches for. */
public interface ProvidedPeople {

    /**
     * Who it is; somebody new if nobody is known as that. What they may do is recorded if
     * that is news. Blocks.
     * @throws dev.parley.webapi.problem.ProblemException if they may do nothing here, or
     * are suspended
     */
    PersonId know(Said said);

}
