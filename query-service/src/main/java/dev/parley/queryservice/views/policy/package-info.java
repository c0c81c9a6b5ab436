/** The policy in force and the capacity of the areas. */
@NullMarked
package dev.parley.queryservice.views.policy;

import org.jspecify.annotations.NullMarked;
