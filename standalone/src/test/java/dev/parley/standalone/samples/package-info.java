/** Tests of the sample negotiations. */
@NullMarked
package dev.parley.standalone.samples;

import org.jspecify.annotations.NullMarked;
