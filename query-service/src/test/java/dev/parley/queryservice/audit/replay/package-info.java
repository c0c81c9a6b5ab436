@NullMarked
package dev.parley.queryservice.audit.replay;

import org.jspecify.annotations.NullMarked;
