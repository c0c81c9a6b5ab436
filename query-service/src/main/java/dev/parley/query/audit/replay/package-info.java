/** Folds the log anew, and says by a digest whether the views are what it gives. */
@NullMarked
package dev.parley.query.audit.replay;

import org.jspecify.annotations.NullMarked;
