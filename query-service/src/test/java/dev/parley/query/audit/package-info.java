@NullMarked
package dev.parley.query.audit;

import org.jspecify.annotations.NullMarked;
