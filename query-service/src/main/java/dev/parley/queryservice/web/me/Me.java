package dev.parley.queryservice.web.me;

import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling.
 *
 * @param id what the log knows them by
 * @param name what others see
 * @param login what they sign in as; their name where they sign in elsewhere
 * @param roles all that they have
 * @param role the one they act in; null if they have several and named none in
 * Parley-Role
 */
record Me(long position, Instant at, String id, String name, String login, List<Role> roles, @Nullable Role role) {

}
