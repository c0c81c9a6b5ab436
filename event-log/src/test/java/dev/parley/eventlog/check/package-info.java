@NullMarked
package dev.parley.eventlog.check;

import org.jspecify.annotations.NullMarked;
