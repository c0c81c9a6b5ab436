package dev.parley.webapi.caller;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Whose credentials a call carries, once they were found to be good.
 *
 * @param by what kind of credentials they were: what a token cannot do, a session can
 */
public record SignedIn(PersonId person, By by) {

    /** What somebody has signed in by. */
    public enum By {

        /** The cookie of a session. */
        SESSION,
        /** A token, for scripts. */
        TOKEN

    }

    /** As Spring Security has it, with the roles that they have at present. */
    public Authentication with(Collection<Role> roles) {
        List<SimpleGrantedAuthority> authorities = roles.stream()
            .map(role -> new SimpleGrantedAuthority(CallerConfiguration.authority(role)))
            .toList();
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }

    /** What the log knows them by: Spring Security's name of them. */
    @Override
    public String toString() {
        return person.value();
    }

}
