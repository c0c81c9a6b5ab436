/**
 * The policy in force and the capacity: {@code GET /api/policy}.
 */
@NullMarked
package dev.parley.queryservice.web.policy;

import org.jspecify.annotations.NullMarked;
