/**
 * Parley as its users run it: the packaged jars as processes of their own, called over
 * HTTP, killed, restarted and run side by side; and the rules that its code keeps to.
 */
@NullMarked
package dev.parley.systemtests;

import org.jspecify.annotations.NullMarked;
