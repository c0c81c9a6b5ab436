@NullMarked
package dev.parley.log.check;

import org.jspecify.annotations.NullMarked;
