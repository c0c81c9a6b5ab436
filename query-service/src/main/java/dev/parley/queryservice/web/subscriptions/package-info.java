/** What is sent to other tools, and what became of it. */
@NullMarked
package dev.parley.queryservice.web.subscriptions;

import org.jspecify.annotations.NullMarked;
