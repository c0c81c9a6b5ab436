/** What is to be sent to other tools. */
@NullMarked
package dev.parley.commandservice.web.subscriptions;

import org.jspecify.annotations.NullMarked;
