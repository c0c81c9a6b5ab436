/** The web API for commands, through a real port. */
@NullMarked
package dev.parley.commandservice.web;

import org.jspecify.annotations.NullMarked;
