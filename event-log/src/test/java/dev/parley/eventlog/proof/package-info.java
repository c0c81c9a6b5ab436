@NullMarked
package dev.parley.eventlog.proof;

import org.jspecify.annotations.NullMarked;
