@NullMarked
package dev.parley.commandservice.accounts;

import org.jspecify.annotations.NullMarked;
