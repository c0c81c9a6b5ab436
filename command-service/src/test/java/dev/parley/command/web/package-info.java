/** The web API for commands, through a real port. */
@NullMarked
package dev.parley.command.web;

import org.jspecify.annotations.NullMarked;
