/** Tests of how the jar comes to run with Java's cache of loaded classes. */
@NullMarked
package dev.parley.standalone.launch;

import org.jspecify.annotations.NullMarked;
