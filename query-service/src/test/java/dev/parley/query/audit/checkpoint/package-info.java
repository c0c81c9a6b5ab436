@NullMarked
package dev.parley.query.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
