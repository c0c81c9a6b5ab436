@NullMarked
package dev.parley.queryservice.audit;

import org.jspecify.annotations.NullMarked;
