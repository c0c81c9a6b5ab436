/**
 * What is sent to other tools: who wants what, where it goes, and how far it has come.
 */
@NullMarked
package dev.parley.outgoing;

import org.jspecify.annotations.NullMarked;
