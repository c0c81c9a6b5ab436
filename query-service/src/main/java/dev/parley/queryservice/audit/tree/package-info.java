/**
 * The tree over the log that proofs and checkpoints are made from, and the rules that an
 * audit is refused by.
 */
@NullMarked
package dev.parley.queryservice.audit.tree;

import org.jspecify.annotations.NullMarked;
