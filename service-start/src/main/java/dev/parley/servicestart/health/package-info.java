/** Whether the store can be used, as health, readiness and the log say it. */
@NullMarked
package dev.parley.servicestart.health;

import org.jspecify.annotations.NullMarked;
