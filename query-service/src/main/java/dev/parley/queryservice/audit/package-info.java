/**
 * Lets somebody who does not trust Parley check the log: its lines as they are, signed
 * checkpoints, proofs, an export, and a fold anew.
 */
@NullMarked
package dev.parley.queryservice.audit;

import org.jspecify.annotations.NullMarked;
