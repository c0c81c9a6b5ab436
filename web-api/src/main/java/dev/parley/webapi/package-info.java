/**
 * What both services share over HTTP: who calls, how bodies are read, how refusals are
 * said.
 */
@NullMarked
package dev.parley.webapi;

import org.jspecify.annotations.NullMarked;
