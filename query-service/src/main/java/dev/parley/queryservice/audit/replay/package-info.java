/** Folds the log anew, and says by a digest whether the views are what it gives. */
@NullMarked
package dev.parley.queryservice.audit.replay;

import org.jspecify.annotations.NullMarked;
