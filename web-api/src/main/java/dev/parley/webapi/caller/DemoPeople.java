package dev.parley.webapi.caller;

import dev.parley.sharedevents.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import reactor.core.publisher.Mono;

/** The people of the demo, whose passwords are their names. */
public final class DemoPeople implements ReactiveAuthenticationManager {

    /** Somebody to sign in as. */
    public record DemoPerson(@Schema(example = "sales") String login, @Schema(example = "SALES") Role role) {
    }

    private static final List<DemoPerson> ALL = List.of(new DemoPerson("sales", Role.SALES),
            new DemoPerson("sales2", Role.SALES), new DemoPerson("sales3", Role.SALES),
            new DemoPerson("product", Role.PRODUCT), new DemoPerson("product2", Role.PRODUCT),
            new DemoPerson("executive", Role.EXECUTIVE), new DemoPerson("facilitator", Role.FACILITATOR),
            new DemoPerson("auditor", Role.AUDITOR), new DemoPerson("privacy", Role.PRIVACY),
            new DemoPerson("legal", Role.LEGAL));

    public static List<DemoPerson> all() {
        return ALL;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication claimed) {
        return Mono
            .justOrEmpty(ALL.stream()
                .filter(person -> person.login().equals(claimed.getName()))
                .filter(person -> sameText(person.login(), String.valueOf(claimed.getCredentials())))
                .findFirst())
            .<Authentication>map(person -> UsernamePasswordAuthenticationToken.authenticated(person.login(), null,
                    List.of(new SimpleGrantedAuthority(CallerConfiguration.authority(person.role())))))
            .switchIfEmpty(Mono.error(() -> new BadCredentialsException("name or password is wrong")));
    }

    private static boolean sameText(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

}
