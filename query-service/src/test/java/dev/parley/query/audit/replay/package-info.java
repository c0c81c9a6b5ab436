@NullMarked
package dev.parley.query.audit.replay;

import org.jspecify.annotations.NullMarked;
