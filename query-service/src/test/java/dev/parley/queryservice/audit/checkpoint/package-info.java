@NullMarked
package dev.parley.queryservice.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
