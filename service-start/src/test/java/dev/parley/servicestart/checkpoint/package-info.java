/** What is tested of keys and kept checkpoints. */
@NullMarked
package dev.parley.servicestart.checkpoint;

import org.jspecify.annotations.NullMarked;
