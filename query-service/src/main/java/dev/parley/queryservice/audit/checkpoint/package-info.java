/**
 * Signs how long the log is and what its root is, keeps the last such checkpoint outside
 * the store, and hands each to where the operator wants it.
 */
@NullMarked
package dev.parley.queryservice.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
