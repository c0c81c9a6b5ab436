/**
 * The web API for commands: one package per thing that is talked about, each with the
 * bodies that it takes.
 */
@NullMarked
package dev.parley.commandservice.web;

import org.jspecify.annotations.NullMarked;
