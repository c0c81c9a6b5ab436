@NullMarked
package dev.parley.log.proof;

import org.jspecify.annotations.NullMarked;
