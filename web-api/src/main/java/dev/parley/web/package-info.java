/**
 * What both services share over HTTP: who calls, how bodies are read, how refusals are
 * said, how the store is opened, how Parley starts.
 */
@NullMarked
package dev.parley.web;

import org.jspecify.annotations.NullMarked;
