@NullMarked
package dev.parley.commandservice.people;

import org.jspecify.annotations.NullMarked;
