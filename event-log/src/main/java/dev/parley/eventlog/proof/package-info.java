/**
 * What lets somebody who does not trust us check the log: the hash tree over all lines
 * with its proofs (RFC 9162 section 2.1), and checkpoints as signed notes (C2SP
 * tlog-checkpoint and signed-note).
 */
@NullMarked
package dev.parley.eventlog.proof;

import org.jspecify.annotations.NullMarked;
