/**
 * The key that signs checkpoints, and the last checkpoint, kept outside the store: every
 * start holds the log against it.
 */
@NullMarked
package dev.parley.servicestart.checkpoint;

import org.jspecify.annotations.NullMarked;
